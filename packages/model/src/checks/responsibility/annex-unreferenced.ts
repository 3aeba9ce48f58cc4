import type { Agreement, Duty, ResponsibilityList } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import { wordsOf } from '../duty/duties.ts';
import type { FindingDraft } from '../finding.ts';

/** What a list without a name of its own is called. */
const plainName = '责任清单';

/**
 * A list that stands beside the clauses of an agreement is brought in by one of them: named as a whole, or row by row, by name or by
 * a duty that is called the same. A list inside a clause, one of an agreement without clauses and that of a 责任书 need no such word.
 */
export function* listShouldBeReferredTo(view: FileView): Generator<FindingDraft> {
  for (const list of view.facts.responsibilityLists) {
    const agreement = view.agreementOf(list);
    if (
      agreement === undefined ||
      agreement.issuer !== undefined ||
      list.clause !== undefined ||
      list.items.length === 0
    )
      continue;
    const clauses = view.facts.clauses.filter((clause) => clause.agreement === agreement.name);
    if (clauses.length === 0 || isNamed(view, list, agreement)) continue;
    const rows = new Map(view.facts.duties.map((duty) => [duty.id, duty]));
    const used = referredRows(view, list);
    const left = list.items.filter(({ duty }) => !used.has(duty) && rows.get(duty)?.partOf === undefined);
    const name = list.title ?? (list.name || plainName);
    if (left.length === 0) continue;
    if (used.size === 0) {
      yield {
        subject: list.id,
        ...(list.name === '' && { place: `${list.id}#self` }),
        params: { name, count: left.length },
        witness: { rows: String(left.length) },
      };
      continue;
    }
    for (const item of left)
      yield {
        subject: item.duty,
        place: item.at,
        message: 'responsibility/annex-unreferenced.row',
        params: { name: rows.get(item.duty)?.name ?? '', list: name },
      };
  }
}

/** Whether clauses, duties or prose name the list as a whole. */
function isNamed(view: FileView, list: ResponsibilityList, agreement: Agreement): boolean {
  const names = [list.name, list.title ?? ''].filter((name) => name !== '');
  const only = view.facts.responsibilityLists.filter((other) => other.agreement === list.agreement).length === 1;
  if (names.length === 0 || only) names.push(plainName);
  const holds = (text: string): boolean => names.some((name) => text.includes(name));
  const own = (fact: { agreement: string }): boolean => fact.agreement === agreement.name;
  return (
    view.facts.clauses.some((clause) => own(clause) && holds(clause.title)) ||
    view.facts.duties.some((duty) => own(duty) && duty.list === undefined && holds(wordsOf(duty))) ||
    view.facts.prose.some(({ parts }) => parts.some((part) => 'text' in part && holds(part.text)))
  );
}

/** Ids of the rows that a name outside the list leads to, or that a duty outside it is called like. */
function referredRows(view: FileView, list: ResponsibilityList): Set<string> {
  const rows = new Map(list.items.map(({ duty }) => [duty, duty]));
  const used = new Set<string>();
  for (const ref of view.facts.refs) {
    if (ref.path.length === 1 || !(ref.kinds.includes('duty') || ref.kinds.includes('share'))) continue;
    const found = view.resolve(ref);
    if (found.kind !== 'one') continue;
    const { target } = found;
    const of = target.kind === 'slot' || target.kind === 'share' ? target.of : target;
    if ('id' in of && rows.has(of.id)) used.add(of.id);
  }
  const byName = new Map<string, Duty>();
  for (const duty of view.facts.duties)
    if (duty.agreement === list.agreement && duty.list === undefined) byName.set(duty.name || duty.act, duty);
  for (const duty of view.facts.duties)
    if (duty.list === list.id && (byName.has(duty.name) || byName.has(duty.act))) used.add(duty.id);
  return used;
}
