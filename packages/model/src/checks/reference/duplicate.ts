import type { Declaration } from '../../facts/index.ts';
import type { CrossCheck, FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';

/**
 * One name, one declaration of a kind in one scope. The first stands; each later one is a finding, though not what stands inside
 * it, which is doubled only because it is.
 */
export function* nameMustBeUniqueInScope(view: FileView): Generator<FindingDraft> {
  const first = new Map<string, Declaration>();
  const doubled = new Set<string>();
  for (const declaration of view.summary.declarations) {
    const { kind, path, at } = declaration;
    if (path.length === 0 || path.at(-1) === '') continue;
    const key = `${kind}\n${path.join('\n')}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, declaration);
      continue;
    }
    doubled.add(path.join('\n'));
    if (path.some((_, length) => length > 0 && doubled.has(path.slice(0, length).join('\n')))) continue;
    yield {
      subject: declaration.id,
      place: at,
      params: { name: path.at(-1)! },
      related: [{ at: earlier.at, note: 'note.first-declared' }],
    };
  }
}

/** An agreement's name is unique in its workspace, since others refer to it by name. */
export const agreementNameMustBeUnique: CrossCheck<{ at: string; name: string; id: string }> = {
  code: 'reference/duplicate',
  severity: 'error',
  *collect(view) {
    const seen = new Set<string>();
    for (const { id, kind, at, path } of view.summary.declarations) {
      if (kind !== 'agreement' || path.length !== 1 || path[0] === '' || seen.has(path[0]!)) continue;
      seen.add(path[0]!);
      yield { key: path[0]!, value: { at, id, name: path[0]! } };
    }
  },
  *judge(_key, contributions) {
    if (contributions.length < 2) return;
    for (const { uri, value } of contributions) {
      yield {
        subject: value.id,
        place: { uri, at: value.at },
        message: 'reference/duplicate.agreement',
        params: { name: value.name },
        related: contributions
          .filter((other) => other.uri !== uri)
          .slice(0, 8)
          .map((other) => ({ uri: other.uri, at: other.value.at, note: 'note.also-declared' })),
      };
    }
  },
};
