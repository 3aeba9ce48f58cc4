import { originOf, type Resolved } from '@duikou/model';
import type { Location } from 'vscode-languageserver-types';
import type { EditorFile } from './file.ts';
import { declaredBehind, placeOfId, pointedAt } from './targets.ts';

/** Where what stands at an offset is declared: several places for a role of several bodies or an ambiguous name. */
export function definition(file: EditorFile, at: number): Location[] {
  const imported = importAt(file, at);
  if (imported) return [imported];
  const pointed = pointedAt(file, at);
  if (pointed === undefined) return [];
  const found = pointed.targets.flatMap((target) => placesOf(file, target));
  if (found.length === 0 && pointed.declaration) return [{ uri: file.uri, range: pointed.range }];
  const seen = new Set<string>();
  return found.filter((one) => {
    const key = JSON.stringify(one);
    return !seen.has(key) && seen.add(key);
  });
}

function placesOf(file: EditorFile, target: Resolved): Location[] {
  if (target.kind === 'role') {
    return target.bodies.flatMap((body) => {
      const range = originOf(file.portfolio.summary(target.uri)?.origins, body.at);
      return range ? [{ uri: target.uri, range }] : [];
    });
  }
  if (
    (target.kind === 'fund-year' || target.kind === 'row' || target.kind === 'event' || target.kind === 'slot') &&
    target.at
  )
    return [{ uri: target.uri, range: file.portfolio.rangeOf({ uri: target.uri, at: target.at }) }];
  const behind = declaredBehind(target);
  return behind ? [placeOfId(file, behind.uri, behind.id)] : [];
}

function importAt(file: EditorFile, at: number): Location | undefined {
  const start = { line: 0, character: 0 };
  for (const one of file.portfolio.view(file.uri)?.resolver.importsOf(file.uri) ?? []) {
    const range = originOf(file.summary.origins, one.at);
    if (one.uri === undefined || !range) continue;
    if (file.offset(range.start) <= at && at <= file.offset(range.end))
      return { uri: one.uri, range: { start, end: start } };
  }
  return undefined;
}
