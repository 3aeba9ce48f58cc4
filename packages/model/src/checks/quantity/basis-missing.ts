import { relativeTarget } from '../../expressions/index.ts';
import type { FindingDraft } from '../finding.ts';
import { eachOf } from '../shared/each.ts';

/**
 * The base of a relative target has a figure once its year is over on the agreement's reference day. Before that it cannot be known,
 * and nothing is told.
 */
export const basesShouldBeStated = eachOf('duties', function* (view, duty): Generator<FindingDraft> {
  if (duty.target?.relative === undefined) return;
  const day = view.referenceDate(view.agreementOf(duty));
  if (day === undefined) return;
  const told = new Set<string>();
  for (const { missing } of relativeTarget(view, duty)) {
    for (const { name, year, at } of missing) {
      if (year === undefined || String(year) >= day.slice(0, day.indexOf('-')) || told.has(`${name} ${year}`)) continue;
      told.add(`${name} ${year}`);
      yield {
        subject: `${duty.id}.${year}`,
        place: at,
        params: { name: duty.name || duty.act, base: name, year: String(year) },
        witness: { base: name, year: String(year) },
      };
    }
  }
});
