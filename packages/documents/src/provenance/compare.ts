import { diffArrays } from 'diff';
import { fingerprint } from './fingerprint.ts';
import type { Edit, Provenance, ShownText } from './types.ts';

const headed =
  /^(?:[一二三四五六七八九十百零〇]+、|（[一二三四五六七八九十百零〇]+）|\d+[.．、]|（\d+）|附件\d*(?:-\d+)?$|#+ )/u;

/**
 * Where a document reads otherwise than when it was written, in its order. A line that came where one went is one change. The clause is
 * the nearest numbered heading above.
 */
export function editsBetween(provenance: Provenance, { lines }: ShownText): readonly Edit[] {
  const edits: Edit[] = [];
  const before = [...provenance.prints];
  const after = lines.map(fingerprint);
  let was = 0;
  let now = 0;
  let clause = '';
  let gone: number[] = [];
  let come: number[] = [];
  const flush = (): void => {
    const pairs = Math.min(gone.length, come.length);
    for (let at = 0; at < Math.max(gone.length, come.length); at++) {
      const old = gone[at] === undefined ? undefined : provenance.text?.[gone[at]!];
      const fresh = come[at] === undefined ? undefined : lines[come[at]!];
      const kind = at < pairs ? 'changed' : gone[at] === undefined ? 'added' : 'removed';
      edits.push({ kind, clause, ...(old !== undefined && { was: old }), ...(fresh !== undefined && { now: fresh }) });
      if (fresh !== undefined && headed.test(fresh)) clause = headOf(fresh);
    }
    gone = [];
    come = [];
  };
  for (const part of diffArrays(before, after, { maxEditLength: mostEdits }) ?? apart(before, after)) {
    for (let at = 0; at < part.value.length; at++) {
      if (part.removed) gone.push(was++);
      else if (part.added) come.push(now++);
      else {
        if (at === 0) flush();
        const line = lines[now]!;
        if (headed.test(line)) clause = headOf(line);
        was++;
        now++;
      }
    }
  }
  flush();
  return edits;
}

/** Edits past which lines are no longer paired by what they say: to pair them takes time by their square. */
const mostEdits = 2000;

/** Two versions that have little in common: the same lines before and after what differs, and all between as replaced. */
function apart(before: readonly string[], after: readonly string[]): Part[] {
  const short = Math.min(before.length, after.length);
  let head = 0;
  while (head < short && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < short - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return [
    { value: before.slice(0, head) },
    { value: before.slice(head, before.length - tail), removed: true },
    { value: after.slice(head, after.length - tail), added: true },
    { value: before.slice(before.length - tail) },
  ];
}

interface Part {
  readonly value: readonly string[];
  readonly removed?: boolean;
  readonly added?: boolean;
}

/** A heading as it is named: up to its first stop, and no longer than a line. */
function headOf(line: string): string {
  const head = /^[^。；]*/u.exec(line.replace(/^#+ /, ''))![0];
  const characters = [...head];
  return characters.length > 28 ? `${characters.slice(0, 27).join('')}…` : head;
}
