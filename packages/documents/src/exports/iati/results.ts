import {
  boundsOf,
  builtinUnits,
  createUnitTable,
  type Duty,
  figureOf,
  figureOfResolved,
  type Indicator,
  type Quantity,
  type Target,
} from '@duikou/model';
import { targetText } from '../../layouts/wording/figures.ts';
import { words } from '../../layouts/wording/text.ts';
import type { ExportContext } from '../context.ts';
import { statusesOf } from '../dues.ts';
import { type Element, element } from '../xml.ts';
import { day, narrative, told } from './parts.ts';

/** Codes of the codelist ResultType: 1 output, 2 outcome, 9 other. */
const natures = { outcome: '2', output: '1', process: '9', input: '9' } as const;

/**
 * Duties with a figure as results: the indicator that looks at each, its baseline, the target as a whole and by body. Figures stand in
 * the base unit, which the indicator's description names; what is no plain figure (a grade, a change) is described and not counted.
 */
export function resultElements(context: ExportContext): readonly Element[] {
  const { view, agreement } = context;
  const statuses = statusesOf(context);
  return view.facts.duties.flatMap((duty) => {
    if (duty.agreement !== agreement.name || duty.form !== 'duty' || duty.modality === 'must-not') return [];
    const target = targetOf(context, duty);
    if (target === undefined) return [];
    const dues = (statuses.get(duty.id)?.instances ?? []).flatMap(({ due }) => (due === undefined ? [] : [due])).sort();
    return [result(context, duty, target, dues.at(-1) ?? agreement.term?.to)];
  });
}

function targetOf({ view }: ExportContext, { target }: Duty): Target | undefined {
  if (target?.target !== undefined || target?.ref === undefined) return target?.target;
  const found = view.resolve(target.ref);
  const named = found.kind === 'one' ? figureOfResolved(found.target) : undefined;
  const figure = named && figureOf(named);
  const { comparator } = target;
  if (figure === undefined || comparator === undefined) return named;
  return { comparator, ...boundsOf(comparator, figure), written: '' };
}

/** The figure of a target that is one; undefined for a change, a share of something else, and a grade. */
function plainFigure(target: Target | undefined): Quantity | undefined {
  return target === undefined || target.change !== undefined || target.relative !== undefined
    ? undefined
    : figureOf(target);
}

function result(context: ExportContext, duty: Duty, target: Target, due: string | undefined): Element {
  const figure = plainFigure(target);
  const looking = indicatorOf(context, duty);
  const indicator = figure === undefined || measures(looking, figure) ? looking : undefined;
  const name = duty.name || words(duty.act) || duty.id;
  const unit = figure === undefined || figure.unit === '' ? '' : `计量单位：${figure.unit}。`;
  return element(
    'result',
    { type: looking?.nature === undefined ? '1' : natures[looking.nature] },
    told('title', name),
    told('description', words(duty.sentence) || name),
    element(
      'indicator',
      {
        measure: figure === undefined ? '5' : figure.dimension === 'ratio' ? '2' : '1',
        ascending: indicator?.direction === 'lower' ? '0' : '1',
      },
      told('title', indicator?.name ?? name),
      told('description', `${unit}目标：${targetText(target)}`),
      figure === undefined ? undefined : [baseline(context, indicator, figure), period(context, duty, target, due)],
    ),
  );
}

function indicatorOf({ view }: ExportContext, duty: Duty): Indicator | undefined {
  for (const ref of view.effective(duty).indicators) {
    const found = view.resolve(ref);
    if (found.kind === 'one' && found.target.kind === 'indicator') return found.target.fact;
  }
  return undefined;
}

/** Whether an indicator counts in the figure's own unit: a rate that looks at a sum of money is not what the sum is compared with. */
function measures(indicator: Indicator | undefined, { unit }: Quantity): boolean {
  const own = indicator?.unit === undefined ? undefined : units.lookup(indicator.unit);
  return own === undefined || own.definition.base === unit;
}

const units = createUnitTable(builtinUnits);

/** The baseline, of the year before the term, as the schema wants a year and the language states none. */
function baseline({ agreement }: ExportContext, indicator: Indicator | undefined, of: Quantity): Element | undefined {
  const figure = plainFigure(indicator?.baseline?.target);
  const start = agreement.term?.from;
  if (figure === undefined || start === undefined || figure.unit !== of.unit) return undefined;
  return element('baseline', { year: String(Number(start.slice(0, 4)) - 1), value: figure.value });
}

function period(context: ExportContext, duty: Duty, target: Target, due: string | undefined): Element | undefined {
  const { view, agreement } = context;
  if (due === undefined) return undefined;
  const start = agreement.term?.from ?? agreement.signed?.date ?? due;
  const shares = view.sharesOf({ kind: 'duty', fact: duty }).flatMap((share) => {
    const figure = plainFigure(share.target);
    return figure === undefined || share.rest === true
      ? []
      : [element('target', { value: figure.value }, element('dimension', { name: '主体', value: share.key }))];
  });
  return element(
    'period',
    {},
    day('period-start', start < due ? start : due),
    day('period-end', due),
    element('target', { value: plainFigure(target)!.value }, element('comment', {}, narrative(targetText(target)))),
    shares,
  );
}
