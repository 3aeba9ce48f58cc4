import type { Duty, Indicator, IndicatorSystem, ScoreRounding } from '../../facts/index.ts';
import { figureOf, type Quantity } from '../../quantity/index.ts';
import { dutyTarget } from '../../scoring/index.ts';
import type { FileView } from '../check.ts';

/** A leaf of a file's indicators with the system it stands in. */
export interface Leaf {
  indicator: Indicator;
  system: IndicatorSystem | undefined;
  /** The rounding that its score follows. */
  rounding?: ScoreRounding;
}

/** Indicators of the file that have none below them. */
export function leavesOf(view: FileView): Leaf[] {
  return view.facts.indicators.flatMap((indicator) => {
    if (indicator.children.length > 0) return [];
    const system = view.facts.indicatorSystems.find(({ id }) => id === indicator.system);
    const rounding = indicator.rounding ?? system?.rounding ?? inheritedRounding(view, system);
    return [{ indicator, system, ...(rounding && { rounding }) }];
  });
}

function inheritedRounding(view: FileView, system: IndicatorSystem | undefined): ScoreRounding | undefined {
  for (const ref of system?.inherits ?? []) {
    const found = view.resolve(ref);
    if (found.kind === 'one' && found.target.kind === 'indicators' && found.target.fact.rounding)
      return found.target.fact.rounding;
  }
  return undefined;
}

const measured = new WeakMap<FileView, ReadonlyMap<string, readonly Duty[]>>();

/** Duties of the file by the indicators of the file that measure them, said from either side. */
function measuredIn(view: FileView): ReadonlyMap<string, readonly Duty[]> {
  const known = measured.get(view);
  if (known !== undefined) return known;
  const found = new Map<string, Duty[]>();
  const put = (indicator: string, duty: Duty): void => {
    const list = found.get(indicator) ?? [];
    if (!list.includes(duty)) found.set(indicator, [...list, duty]);
  };
  for (const duty of view.facts.duties) {
    for (const ref of view.effective(duty).indicators) {
      const to = view.resolve(ref);
      if (to.kind === 'one' && to.target.kind === 'indicator' && to.target.uri === view.uri) put(to.target.id, duty);
    }
  }
  for (const indicator of view.facts.indicators) {
    for (const ref of indicator.measures ?? []) {
      const to = view.resolve(ref);
      if (to.kind === 'one' && to.target.kind === 'duty' && to.target.uri === view.uri)
        put(indicator.id, to.target.fact);
    }
  }
  measured.set(view, found);
  return found;
}

/** The figure the indicator is to reach: its own, else that of the one duty it measures. */
export function goalOf(view: FileView, indicator: Indicator): { figure: Quantity; at: string } | undefined {
  const own = indicator.target;
  const figure = own && !own.target.change && !own.target.relative ? figureOf(own.target) : undefined;
  if (own) return figure && { figure, at: own.at };
  const [duty, ...others] = measuredIn(view).get(indicator.id) ?? [];
  if (duty === undefined || others.length > 0) return undefined;
  const target = dutyTarget(view, duty);
  const asked = target && !target.change && !target.relative ? figureOf(target) : undefined;
  return asked && { figure: asked, at: duty.target?.at ?? `${duty.id}#name` };
}
