import type { Agreement } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { figureOfDuty, judgedDuties } from './duties.ts';
import { partiesOf } from './parties.ts';

/** Under a regime of aid, what the donor owes in figures is not outnumbered by what both sides owe in figures. */
export function* aidShouldOutweighMutualDuties(view: FileView): Generator<FindingDraft> {
  const judged = [...judgedDuties(view)].filter(({ duty, standing }) => {
    const binding = duty.modality === 'must' || duty.modality === 'strive';
    return binding && !standing && figureOfDuty(view, duty) !== undefined;
  });
  for (const agreement of view.facts.agreements) {
    if (view.regimeOf(agreement)?.aid !== true) continue;
    let aid = 0;
    let mutual = 0;
    for (const { duty } of judged) {
      if (duty.agreement !== agreement.name) continue;
      const bearing = [...(partiesOf(view, duty.bearer, agreement) ?? [])];
      if (bearing.length > 1) mutual++;
      else if (bearing.length === 1 && givesAid(agreement, bearing[0]!)) aid++;
    }
    if (aid >= mutual) continue;
    yield {
      subject: agreement.id,
      params: { name: agreement.name, aid, mutual },
      witness: { aid: String(aid), mutual: String(mutual) },
    };
  }
}

function givesAid(agreement: Agreement, party: Agreement['parties'][number]): boolean {
  const said = agreement.parties.some(({ capacity }) => capacity === 'donor');
  return said ? party.capacity === 'donor' : party.role === 'a' && party.capacity !== 'recipient';
}
