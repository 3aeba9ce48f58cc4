import type { Indicator } from '../../facts/index.ts';
import { compare, subtract, sum } from '../../quantity/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { namesParam } from '../shared/figures.ts';

/**
 * Weights of the leading groups add up to the full mark, and those below an indicator to its weight; bonus groups stand apart. Where
 * some weights are said and others not, or the full mark is not, it cannot be told.
 */
export function* weightsMustMakeFullMark(view: FileView): Generator<FindingDraft> {
  const byId = new Map(view.facts.indicators.map((indicator) => [indicator.id, indicator]));
  const known = (ids: readonly string[]) =>
    ids.flatMap((id) => byId.get(id) ?? []).filter((one) => !one.bonus && !one.deduction);
  for (const system of view.facts.indicatorSystems) {
    const { fullMark, roots, id, name } = system;
    yield* judge({ subject: id, name: system.title ?? name, weight: fullMark }, known(roots), 'mark');
  }
  for (const indicator of view.facts.indicators) {
    const { id, name, weight, children } = indicator;
    if (weight !== undefined) yield* judge({ subject: id, name, weight }, known(children), 'parent');
  }
}

function* judge(
  whole: { subject: string; name: string; weight: Indicator['weight'] },
  parts: readonly Indicator[],
  of: 'mark' | 'parent',
): Generator<FindingDraft> {
  const { subject, name, weight } = whole;
  const said = parts.filter((part) => part.weight !== undefined);
  if (said.length === 0) return;
  const total = sum(said.map((part) => part.weight!.value));
  const related = said.map((part) => ({ at: part.weight!.at, note: 'note.weight' }));
  const top = of === 'mark';
  if (weight === undefined) {
    const params = { name, children: total };
    yield { subject, verdict: 'unknown', message: 'indicator/weights-not-full.mark-missing', params, related };
    return;
  }
  const order = compare(total, weight.value);
  const unsaid = parts.filter((part) => part.weight === undefined);
  if (order === 0 && unsaid.length === 0) return;
  const params = { name, parent: weight.value, children: total, gap: subtract(weight.value, total).replace('-', '') };
  const witness = { parent: weight.value, children: total, residual: subtract(weight.value, total), unit: '分' };
  if (order <= 0 && unsaid.length > 0) {
    const missing = namesParam(unsaid.map((part) => part.name));
    const message = 'indicator/weights-not-full.weight-missing';
    yield { subject, verdict: 'unknown', message, params: { ...params, missing }, related, witness };
    return;
  }
  const wording = top && order < 0 ? undefined : `${top ? 'mark' : 'parent'}-${order < 0 ? 'short' : 'over'}`;
  const message = wording === undefined ? {} : { message: `indicator/weights-not-full.${wording}` };
  yield { subject, ...message, params, related, witness };
}
