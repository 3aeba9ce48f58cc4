import type { Indicator } from '../../facts/index.ts';
import { divideExactly, isZero } from '../../quantity/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { namesParam } from '../shared/figures.ts';
import { goalOf, leavesOf } from './leaves.ts';

/** A score that may not end as a decimal has its rounding declared (舍入), for the indicator or the system. */
export function* roundingShouldBeDeclared(view: FileView): Generator<FindingDraft> {
  const systems = new Map<string, Indicator[]>();
  for (const { indicator, rounding } of leavesOf(view)) {
    if (rounding !== undefined || !mayNotEnd(view, indicator)) continue;
    systems.set(indicator.system, [...(systems.get(indicator.system) ?? []), indicator]);
  }
  for (const [system, leaves] of systems) {
    const name = view.facts.indicatorSystems.find(({ id }) => id === system);
    yield {
      subject: system,
      params: {
        system: name?.title ?? name?.name ?? '',
        count: leaves.length,
        names: namesParam(leaves.map((leaf) => leaf.name)),
      },
      related: leaves.slice(0, 1).map((leaf) => ({ at: leaf.scoring?.at ?? `${leaf.id}#name`, note: 'note.rounded' })),
      witness: { count: String(leaves.length) },
    };
  }
  for (const said of [...view.facts.indicatorSystems, ...view.facts.indicators]) {
    if (said.rounding?.assumed !== true) continue;
    const params = { name: ('title' in said ? said.title : undefined) ?? said.name, digits: said.rounding.digits };
    yield { subject: said.id, place: said.rounding.at, message: 'indicator/rounding-undeclared.way', params };
  }
}

/** Whether the score is worked out by a division that may not end. */
function mayNotEnd(view: FileView, indicator: Indicator): boolean {
  const inProportion = (indicator.rules ?? []).some(({ kind }) => kind === 'proportional');
  const inParts = (indicator.rules ?? []).some(
    (rule) => rule.kind === 'per-step' && !rule.whole && !endsIn(rule.points, rule.step.value),
  );
  if (inParts) return true;
  if (!inProportion) return false;
  if (indicator.numerator && indicator.denominator) return true;
  const goal = goalOf(view, indicator)?.figure;
  return goal !== undefined && indicator.weight !== undefined && !endsIn(indicator.weight.value, goal.value);
}

/** Whether a ÷ b is a finite decimal. */
function endsIn(a: string, b: string): boolean {
  return isZero(b) || divideExactly(a, b) !== undefined;
}
