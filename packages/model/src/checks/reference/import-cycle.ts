import { fileName } from '../../resolve/uri.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';

/** Files looked at on the way from one import; longer circles are not told. */
const FARTHEST = 500;

/** Imports do not lead back to the file they stand in. */
export function* importsMustNotCircle(view: FileView): Generator<FindingDraft> {
  for (const { at, target, uri } of view.resolver.importsOf(view.uri)) {
    if (uri === undefined) continue;
    const way = wayBack(view, uri);
    if (way === undefined) continue;
    yield {
      subject: `import:${target}`,
      place: at,
      message: 'reference/cycle.import',
      params: { path: [view.uri, ...way].map(fileName).join(' → ') },
    };
  }
}

/** The shortest way over imports from a file back to the one under check, ending with it. */
function wayBack(view: FileView, start: string): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[start, undefined]]);
  const queue = [start];
  for (let next = 0; next < queue.length && next < FARTHEST; next++) {
    const file = queue[next]!;
    if (file === view.uri) {
      const way: string[] = [];
      for (let at: string | undefined = file; at !== undefined; at = cameFrom.get(at)) way.unshift(at);
      return way;
    }
    for (const { uri } of view.resolver.importsOf(file)) {
      if (uri === undefined || cameFrom.has(uri)) continue;
      cameFrom.set(uri, file);
      queue.push(uri);
    }
  }
  return undefined;
}
