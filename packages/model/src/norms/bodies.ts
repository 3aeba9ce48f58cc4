import type { FileView } from '../checks/check.ts';
import { areaLine, liesIn } from '../checks/shared/areas.ts';
import type { Ref } from '../facts/index.ts';
import type { Resolved } from '../resolve/index.ts';

/** Whether something holds; undefined where it cannot be told. */
export type Answer = boolean | undefined;

/** Names with the file they stand in. */
export interface Names {
  refs: readonly Ref[];
  uri: string;
}

/** A body of the first list that is, or stands below, one of the second: as it is written, and whether it is so for certain. */
export interface Below {
  answer: Answer;
  /** The name as written. */
  name?: string;
}

/** Whether some body of `inner` is one of `outer` or stands below it. */
export function someBelow(view: FileView, inner: Names, outer: Names): Below {
  let answer: Answer = false;
  const above = outer.refs.map((ref) => single(view, ref, outer.uri));
  for (const ref of inner.refs) {
    const bodies = single(view, ref, inner.uri);
    for (const body of bodies ?? [undefined]) {
      for (const others of above) {
        for (const other of others ?? [undefined]) {
          const below = body && other && view.isBelowOrEqual(body, other);
          if (below) return { answer: true, name: ref.path.join('.') };
          if (below === undefined) answer = undefined;
        }
      }
    }
  }
  return { answer };
}

/** Whether every body of `inner` is one of `outer` or stands below it. */
export function allBelow(view: FileView, inner: Names, outer: Names): Answer {
  let answer: Answer = true;
  for (const ref of inner.refs) {
    const one = someBelow(view, { refs: [ref], uri: inner.uri }, outer).answer;
    if (one === false) return false;
    if (one === undefined) answer = undefined;
  }
  return answer;
}

/** Whether every area of `inner` lies in one of `outer`. */
export function areasWithin(view: FileView, inner: Names, outer: Names): Answer {
  const trees = outer.refs.map((ref) => areaLine(view, ref, outer.uri));
  let answer: Answer = true;
  for (const ref of inner.refs) {
    const line = areaLine(view, ref, inner.uri);
    if (line === undefined) answer = undefined;
    else if (!trees.some((tree) => tree !== undefined && liesIn(line, tree))) {
      if (!trees.includes(undefined)) return false;
      answer = undefined;
    }
  }
  return answer;
}

function single(view: FileView, ref: Ref, uri: string): readonly Resolved[] | undefined {
  const found = view.resolve(ref, uri);
  return found.kind === 'one' ? view.bodiesOf(found.target) : undefined;
}
