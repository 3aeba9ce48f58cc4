import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { partiesOf } from './parties.ts';

/** Party B, too, bears some duty, alone or with others. Permissions and powers are none; where a bearer cannot be placed it is silent. */
export function* partyBShouldBearDuty(view: FileView): Generator<FindingDraft> {
  for (const agreement of view.facts.agreements) {
    const party = agreement.parties.find(({ role }) => role === 'b');
    const duties = view.facts.duties.filter((duty) => {
      const { modality } = view.effective(duty);
      return duty.agreement === agreement.name && modality !== 'may' && modality !== 'has-power';
    });
    if (party === undefined || duties.length === 0) continue;
    const bearing = duties.map((duty) => partiesOf(view, duty.bearer, agreement));
    if (bearing.some((parties) => parties === undefined || parties.has(party))) continue;
    yield {
      subject: agreement.id,
      place: party.at,
      params: { name: agreement.name, body: party.body.path.join('.'), count: duties.length },
      witness: { duties: String(duties.length) },
    };
  }
}
