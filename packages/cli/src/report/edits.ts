import type { Edit } from '@duikou/documents';
import { formatKey, type Locale } from '@duikou/messages';
import type { Colours } from '../context.ts';

/** What became of one document. `edits` in the order of its text. */
export interface Verified {
  /** As people here name it. */
  readonly file: string;
  readonly kind: string;
  readonly sourceHash: string;
  readonly programVersion: string;
  readonly tracked: number;
  /** The file it was compared with, where a source was given, and whether that has changed since the document was made. */
  readonly source?: string;
  readonly stale?: boolean;
  readonly edits: readonly Edit[];
}

/** Characters of a line shown on each side of what changed in it. */
const around = 24;

/** The documents verified as lines for people. */
export function verifiedText(list: readonly Verified[], locale: Locale, colours: Colours): string {
  const say = (key: string, params: Record<string, string | number> = {}): string =>
    formatKey(locale, `cli.verify.${key}`, params);
  return list
    .flatMap(({ file, edits, tracked, source, stale, sourceHash, programVersion }) => [
      edits.length === 0
        ? `${file}: ${say(source === undefined ? 'whole' : 'same', { hash: shortHash(sourceHash), version: programVersion, source: source ?? '' })}`
        : colours.red(`${file}: ${say(edits.length === 1 ? 'edited.one' : 'edited.many', { count: edits.length })}`),
      ...(source !== undefined && edits.length > 0 ? [`  ${say('against', { source })}`] : []),
      ...(stale ? [`  ${say('stale', { source: source ?? '' })}`] : []),
      ...(tracked > 0 ? [`  ${say('tracked', { count: tracked })}`] : []),
      ...edits.map((edit) => `  ${editLine(edit, say)}`),
    ])
    .map((line) => `${line}\n`)
    .join('');
}

function editLine(
  { kind, clause, was, now }: Edit,
  say: (key: string, params?: Record<string, string>) => string,
): string {
  const where = clause === '' ? say('head') : say('clause', { clause });
  if (kind === 'added') return `${where} ${say('added', { now: shortened(now ?? '') })}`;
  if (kind === 'removed')
    return `${where} ${was === undefined ? say('removedUnknown') : say('removed', { was: shortened(was) })}`;
  if (was === undefined && now === undefined) return say('somewhere');
  if (was === undefined) return `${where} ${say('changedTo', { now: shortened(now ?? '') })}`;
  const [old, fresh] = differing(was, now ?? '');
  return `${where} ${say('changed', { was: old, now: fresh })}`;
}

/** Two lines cut down to where they differ, with some characters around. */
export function differing(was: string, now: string): readonly [string, string] {
  const [old, fresh] = [[...was], [...now]];
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start++;
  let end = 0;
  while (end < old.length - start && end < fresh.length - start && old.at(-1 - end) === fresh.at(-1 - end)) end++;
  const cut = (all: readonly string[]): string => {
    const from = Math.max(0, start - around);
    const to = Math.min(all.length, all.length - end + around);
    return `${from > 0 ? '…' : ''}${all.slice(from, to).join('')}${to < all.length ? '…' : ''}`;
  };
  return [cut(old), cut(fresh)];
}

function shortened(line: string): string {
  const characters = [...line];
  return characters.length > 2 * around ? `${characters.slice(0, 2 * around).join('')}…` : line;
}

/** A hash as people compare it: its name and its first twelve digits. */
export const shortHash = (hash: string): string => hash.replace(/^(\w+:\w{12})\w*$/, '$1');

/** The documents verified as JSON. */
export function verifiedJson(list: readonly Verified[]): string {
  return `${JSON.stringify({ version: 1, files: list }, null, 2)}\n`;
}
