import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { leavesOf } from './leaves.ts';

/** A leaf says where its figure comes from (来源), unless it is made of others (分子, 分母) or is a heading with nothing to measure. */
export function* indicatorShouldHaveSource(view: FileView): Generator<FindingDraft> {
  for (const { indicator } of leavesOf(view)) {
    if (indicator.source !== undefined || (indicator.numerator && indicator.denominator)) continue;
    if ([indicator.unit, indicator.weight, indicator.target, indicator.scoring].every((slot) => slot === undefined))
      continue;
    yield { subject: indicator.id, params: { name: indicator.name } };
  }
}
