import type { Indicator } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { namesParam } from '../shared/figures.ts';

/** A duty is scored under one leaf of a system. Bonus and deduction items may look at it again. */
export function* dutyShouldBeScoredOnce(view: FileView): Generator<FindingDraft> {
  if (view.facts.duties.length === 0) return;
  const fromIndicators = measuredBy(view);
  for (const duty of view.facts.duties) {
    const { indicators } = view.effective(duty);
    if (indicators.length < 2 && !fromIndicators.has(duty.id)) continue;
    const leaves = new Map<string, { fact: Indicator; at?: string }>();
    for (const ref of indicators) {
      const found = view.resolve(ref);
      if (found.kind !== 'one' || found.target.kind !== 'indicator') continue;
      leaves.set(`${found.target.uri}\n${found.target.id}`, { fact: found.target.fact, at: ref.at });
    }
    for (const leaf of fromIndicators.get(duty.id) ?? []) {
      const key = `${view.uri}\n${leaf.id}`;
      if (!leaves.has(key)) leaves.set(key, { fact: leaf });
    }
    const bySystem = Map.groupBy(
      [...leaves.values()].filter(({ fact }) => fact.children.length === 0 && !fact.bonus && !fact.deduction),
      ({ fact }) => fact.system,
    );
    for (const group of bySystem.values()) {
      if (group.length < 2) continue;
      const place = group.findLast(({ at }) => at !== undefined)?.at;
      yield {
        subject: duty.id,
        ...(place !== undefined && { place }),
        params: { name: duty.name, count: group.length, names: namesParam(group.map(({ fact }) => fact.name)) },
        witness: { count: String(group.length) },
      };
    }
  }
}

/** Indicators of the file that name a duty from their own side (衡量). */
function measuredBy(view: FileView): Map<string, Indicator[]> {
  const found = new Map<string, Indicator[]>();
  for (const indicator of view.facts.indicators) {
    for (const ref of indicator.measures ?? []) {
      const duty = view.resolve(ref);
      if (duty.kind !== 'one' || duty.target.kind !== 'duty' || duty.target.uri !== view.uri) continue;
      found.set(duty.target.id, [...(found.get(duty.target.id) ?? []), indicator]);
    }
  }
  return found;
}
