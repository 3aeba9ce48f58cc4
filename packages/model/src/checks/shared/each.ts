import type { Facts } from '../../facts/index.ts';
import type { FileCheck, FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { oncePerView } from './once.ts';

/** Lists of facts. */
type ListOf<F> = { [K in keyof F]-?: F[K] extends readonly object[] ? K : never }[keyof F];

/**
 * A check that judges the facts of one list one at a time. After an edit only those are judged again that changed, or for which something
 * was looked at that changed.
 */
export function eachOf<K extends ListOf<Facts>>(
  list: K,
  judge: (view: FileView, fact: Facts[K][number]) => Iterable<FindingDraft>,
): FileCheck['run'] {
  const judged = oncePerView((view, fact: object) => [...judge(view, fact as Facts[K][number])]);
  return function* (view) {
    const facts: readonly Facts[K][number][] = view.facts[list];
    if (!view.again) for (const fact of facts) yield* judge(view, fact);
    else for (const fact of facts) yield* judged(view, fact);
  };
}
