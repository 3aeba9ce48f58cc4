import { compare, multiply, ratioPercent, sum } from '../../quantity/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { leavesOf } from './leaves.ts';

/** Outcome indicators weigh their share, in a system that says what its indicators look at (性质). */
export function* outcomesShouldWeigh(view: FileView): Generator<FindingDraft> {
  const weighed = leavesOf(view).filter(
    ({ indicator }) => !indicator.bonus && !indicator.deduction && indicator.weight,
  );
  for (const system of view.facts.indicatorSystems) {
    const leaves = weighed.filter(({ indicator }) => indicator.system === system.id).map(({ indicator }) => indicator);
    if (!leaves.some(({ nature }) => nature !== undefined)) continue;
    const percent = view.settingsFor(view.agreementOf(system)).number('indicator/outcome-share-low.percent');
    const total = sum(leaves.map(({ weight }) => weight!.value));
    const weightOf = (nature: 'outcome' | undefined): string =>
      sum(leaves.filter((leaf) => leaf.nature === nature).map(({ weight }) => weight!.value));
    const [outcome, unsaid] = [weightOf('outcome'), weightOf(undefined)];
    const wanted = multiply(total, percent);
    if (compare(multiply(outcome, '100'), wanted) >= 0) continue;
    if (compare(multiply(sum([outcome, unsaid]), '100'), wanted) >= 0) continue;
    const share = ratioPercent(outcome, total, 1) ?? '0';
    yield {
      subject: system.id,
      params: { name: system.title ?? system.name, outcome, total, share, percent },
      witness: { outcome, total, unit: '分' },
    };
  }
}
