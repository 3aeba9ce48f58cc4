import type { Indicator, IndicatorSystem, ScoreRounding } from '../../facts/index.ts';
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

/** Duties of the file that an indicator of the file measures, said from either side. */
export function dutiesMeasured(view: FileView, indicator: Indicator) {
  const named = (indicator.measures ?? []).flatMap((ref) => {
    const found = view.resolve(ref);
    return found.kind === 'one' && found.target.kind === 'duty' ? [found.target.id] : [];
  });
  return view.facts.duties.filter(
    (duty) =>
      named.includes(duty.id) ||
      view.effective(duty).indicators.some((ref) => {
        const found = view.resolve(ref);
        return (
          found.kind === 'one' &&
          found.target.kind === 'indicator' &&
          found.target.id === indicator.id &&
          found.target.uri === view.uri
        );
      }),
  );
}

/** The figure the indicator is to reach: its own, else that of the one duty it measures. */
export function goalOf(view: FileView, indicator: Indicator): { figure: Quantity; at: string } | undefined {
  const own = indicator.target;
  const figure = own && !own.target.change && !own.target.relative ? figureOf(own.target) : undefined;
  if (own) return figure && { figure, at: own.at };
  const [duty, ...others] = dutiesMeasured(view, indicator);
  if (duty === undefined || others.length > 0) return undefined;
  const target = dutyTarget(view, duty);
  const asked = target && !target.change && !target.relative ? figureOf(target) : undefined;
  return asked && { figure: asked, at: duty.target?.at ?? `${duty.id}#name` };
}
