import { type Norm, setsCeiling, unreachable } from '../../norms/index.ts';
import { subtract } from '../../quantity/index.ts';
import type { FileView } from '../check.ts';
import { dutyName } from '../duty/duties.ts';
import type { FindingDraft } from '../finding.ts';
import { shown } from '../shared/figures.ts';
import { placeOf } from './meets.ts';
import { forbidsAny, metBy, normsIn } from './norms.ts';

/** The least that one norm asks of a body does not lie above the most that another allows it for the same act. */
export function* floorMustLieBelowCeiling(view: FileView): Generator<FindingDraft> {
  if (!view.facts.duties.some(setsCeiling) && !forbidsAny(view)) return;
  const measured = normsIn(view).filter(({ duty }) => duty.target !== undefined);
  const groups = Map.groupBy(measured, ({ duty, act }) => `${duty.agreement}\n${act.slice(0, 1)}`);
  for (const norms of groups.values()) {
    for (const low of norms) if (low.duty.modality === 'must') yield* aboveCeiling(view, low, norms);
  }
}

function* aboveCeiling(view: FileView, low: Norm, norms: readonly Norm[]): Generator<FindingDraft> {
  const others = norms.filter(({ duty }) => duty.modality === 'must' && duty.id !== low.duty.id);
  const banned = [...metBy(view, low)].filter(({ duty }) => duty.target !== undefined);
  for (const high of [...others, ...banned]) {
    const found = unreachable(view, low, high);
    if (found === undefined) continue;
    const { floor, ceiling, body, day, instances } = found;
    yield {
      subject: low.duty.id,
      place: low.duty.target!.at,
      ...(instances !== undefined && { message: 'norm/limit-unreachable.instances' }),
      params: {
        name: dutyName(low.duty),
        other: dutyName(high.duty),
        floor: shown(floor, low.duty.target?.target?.low),
        ceiling: shown(ceiling, high.duty.target?.target?.low ?? high.duty.target?.target?.high),
        ...(instances !== undefined && { count: instances }),
      },
      related: [{ uri: high.uri, at: high.duty.target?.at ?? placeOf(high), note: 'note.other-norm' }],
      witness: {
        body,
        act: low.duty.act,
        floor: floor.value,
        ceiling: ceiling.value,
        residual: subtract(floor.value, ceiling.value),
        unit: floor.unit,
        ...(day !== undefined && { day }),
      },
    };
    return;
  }
}
