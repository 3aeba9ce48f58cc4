import { compare, subtract, sum } from '../../quantity/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';

/**
 * Scores of a responsibility list (分值) add up to its full mark, where it states one. 其中 rows are parts of the row above. Where a
 * row has none and the rest does not exceed the mark it cannot be told.
 */
export function* scoresMustMakeFullMark(view: FileView): Generator<FindingDraft> {
  for (const list of view.facts.responsibilityLists) {
    const { fullMark } = list;
    if (fullMark === undefined) continue;
    const parts = new Set(view.facts.duties.flatMap(({ id, partOf }) => (partOf === undefined ? [] : [id])));
    const items = list.items.filter(({ duty }) => !parts.has(duty));
    const scores = items.flatMap(({ score }) => score ?? []);
    if (scores.length === 0) continue;
    const total = sum(scores.map(({ value }) => value));
    const order = compare(total, fullMark.value);
    const unsaid = items.length - scores.length;
    if (order === 0 && unsaid === 0) continue;
    const gap = subtract(fullMark.value, total);
    const unknown = order <= 0 && unsaid > 0;
    yield {
      subject: list.id,
      place: fullMark.at,
      ...(unknown && { verdict: 'unknown' as const }),
      message: `indicator/weights-not-full.${unknown ? 'list-unsaid' : order < 0 ? 'list-short' : 'list-over'}`,
      params: {
        name: list.title ?? (list.name || '责任清单'),
        parent: fullMark.value,
        children: total,
        gap: gap.replace('-', ''),
        count: unsaid,
      },
      related: scores.slice(0, 8).map(({ at }) => ({ at, note: 'note.weight' })),
      witness: { parent: fullMark.value, children: total, residual: gap, unit: '分' },
    };
  }
}
