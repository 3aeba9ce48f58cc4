import { compare, isComparable } from '../../quantity/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { exactFigure, shown } from '../shared/figures.ts';
import { goalOf, leavesOf } from './leaves.ts';

/** A target is not worse than the last value there was (基期值): higher where higher is better, lower where lower is. */
export function* targetShouldExceedBaseline(view: FileView): Generator<FindingDraft> {
  for (const { indicator } of leavesOf(view)) {
    const { baseline } = indicator;
    const before = exactFigure(baseline?.target);
    const goal = baseline && goalOf(view, indicator);
    if (baseline === undefined || before === undefined || goal === undefined) continue;
    if (!isComparable(before, goal.figure)) continue;
    const order = compare(goal.figure.value, before.value);
    const worse = indicator.direction === 'lower' ? order > 0 : order < 0;
    if (!worse) continue;
    yield {
      subject: indicator.id,
      place: goal.at,
      params: { name: indicator.name, target: shown(goal.figure), actual: shown(before) },
      related: [{ at: baseline.at, note: 'note.baseline' }],
      witness: { target: goal.figure.value, actual: before.value, unit: goal.figure.unit },
    };
  }
}
