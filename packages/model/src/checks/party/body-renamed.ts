import type { Party, Ref } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { subjectOf } from '../reference/subject.ts';

/** A body is called by the name it had on the day of signing: neither by one given up before (曾用名) nor by one taken later. */
export function* bodyShouldHaveItsNameOfThatDay(view: FileView): Generator<FindingDraft> {
  for (const agreement of view.facts.agreements) {
    const day = view.referenceDate(agreement);
    if (day === undefined) continue;
    const told = new Set<string>();
    for (const ref of view.facts.refs) {
      if (ref.scope !== agreement.name || ref.path.length !== 1 || !ref.kinds.includes('body')) continue;
      const found = view.resolve(ref);
      if (found.kind !== 'one') continue;
      const { target } = found;
      const party = target.kind === 'party' ? target.fact : target.kind === 'derived' ? target.of.fact : undefined;
      const answer = party && judge(party, ref, day);
      if (answer === undefined || told.has(answer.name)) continue;
      told.add(answer.name);
      yield {
        subject: subjectOf(ref.at),
        place: ref.at,
        ...(answer.wording && { message: `party/body-renamed.${answer.wording}` }),
        params: { name: answer.name, instead: answer.instead, date: answer.date, day },
        witness: { date: answer.date, day },
      };
    }
  }
}

interface Answer {
  name: string;
  /** The name of that day. */
  instead: string;
  /** Last day of a former name, first day of a later one. */
  date: string;
  wording?: 'later';
}

function judge(party: Party, ref: Ref, day: string): Answer | undefined {
  const former = party.formerNames ?? [];
  if (former.length === 0) return undefined;
  const written = ref.path.join('.');
  const holds = (name: string | undefined): name is string => name !== undefined && written.startsWith(name);
  const old = former.filter(({ name }) => holds(name)).sort((a, b) => b.name.length - a.name.length)[0];
  const now = [party.name, party.fullName, party.shortName].find(holds);
  if (old !== undefined && (now === undefined || now.length < old.name.length)) {
    if (old.until === undefined || old.until >= day) return undefined;
    return { name: old.name, instead: party.fullName ?? party.name, date: old.until };
  }
  const from = party.validity?.from;
  if (now === undefined || from === undefined || day >= from) return undefined;
  const then = former
    .filter(({ until }) => until !== undefined && until >= day)
    .sort((a, b) => (a.until! < b.until! ? -1 : 1));
  return then[0] && { name: now, instead: then[0].name, date: from, wording: 'later' };
}
