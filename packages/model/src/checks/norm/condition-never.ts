import { type Never, neverHolding } from '../../norms/index.ts';
import type { FileView } from '../check.ts';
import { dutyName } from '../duty/duties.ts';
import type { FindingDraft, Param } from '../finding.ts';
import { normsIn } from './norms.ts';

/** What a norm waits for (当) or gives way to (除非) can come about while it holds. */
export function* conditionShouldBePossible(view: FileView): Generator<FindingDraft> {
  if (!view.facts.duties.some(({ guards }) => guards.length > 0)) return;
  for (const norm of normsIn(view)) {
    if (norm.duty.guards.length === 0) continue;
    for (const never of neverHolding(view, norm)) {
      const { params, wording, proof } = told(never);
      yield {
        subject: norm.duty.id,
        place: never.guard.at,
        ...(wording !== undefined && { message: `norm/condition-never.${wording}` }),
        params: { name: dutyName(norm.duty), guard: never.guard.text, ...params },
        ...(proof && { witness: proof }),
      };
    }
  }
}

function told(never: Never): { wording?: string; params: Record<string, Param>; proof?: Record<string, string> } {
  switch (never.why) {
    case 'late':
      return { params: { from: never.from, to: never.to }, proof: { from: never.from, to: never.to } };
    case 'past': {
      const { from, to } = never;
      return { wording: 'past', params: { from, to }, proof: { from, to } };
    }
    case 'circle':
      return { wording: 'circle', params: { path: never.circle.join(' → ') } };
    case 'no-breach':
      return { wording: 'no-breach', params: { other: never.norm.name || never.norm.act } };
    case 'figures': {
      const { what, first, second } = never;
      return { wording: 'figures', params: { what, first, second }, proof: { first, second } };
    }
  }
}
