import { relativeTarget } from '../../expressions/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';

/**
 * The base of a relative target has a figure once its year is over on the agreement's reference day. Before that it cannot be known,
 * and nothing is told.
 */
export function* basesShouldBeStated(view: FileView): Generator<FindingDraft> {
  for (const duty of view.facts.duties) {
    if (duty.target?.relative === undefined) continue;
    const day = view.referenceDate(view.agreementOf(duty));
    if (day === undefined) continue;
    const told = new Set<string>();
    for (const { missing } of relativeTarget(view, duty)) {
      for (const { name, year, at } of missing) {
        if (year === undefined || String(year) >= day.slice(0, day.indexOf('-')) || told.has(`${name} ${year}`))
          continue;
        told.add(`${name} ${year}`);
        yield {
          subject: `${duty.id}.${year}`,
          place: at,
          params: { name: duty.name || duty.act, base: name, year: String(year) },
          witness: { base: name, year: String(year) },
        };
      }
    }
  }
}
