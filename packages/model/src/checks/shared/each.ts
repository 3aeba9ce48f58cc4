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
  const judged = oncePerView((view, fact: object) => listed(judge(view, fact as Facts[K][number])));
  return (view) => {
    const facts: readonly Facts[K][number][] = view.facts[list];
    let found: FindingDraft[] | undefined;
    for (const fact of facts) {
      for (const draft of view.again ? judged(view, fact) : judge(view, fact)) {
        if (found === undefined) found = [draft];
        else found.push(draft);
      }
    }
    return found ?? NOTHING;
  };
}

const NOTHING: readonly FindingDraft[] = [];

function listed(drafts: Iterable<FindingDraft>): readonly FindingDraft[] {
  let list: FindingDraft[] | undefined;
  for (const draft of drafts) {
    if (list === undefined) list = [draft];
    else list.push(draft);
  }
  return list ?? NOTHING;
}
