import type { Ref } from '../../facts/index.ts';
import type { Resolved } from '../../resolve/index.ts';
import type { CrossCheck, FileView } from '../check.ts';
import { additiveFigure, shown } from '../shared/figures.ts';

type Part = { type: 'fund'; id: string; name: string; amount: ReturnType<typeof shown>; at: string } | { type: 'use' };

/** A fund with an amount is named by a duty, a project or a lower agreement, or is allocated: across files. */
export const fundShouldBeUsed: CrossCheck<Part> = {
  code: 'fund/idle',
  severity: 'info',
  *collect(view) {
    for (const fund of view.facts.funds) {
      const [amount] = fund.amounts;
      const figure = additiveFigure(amount?.target);
      if (view.facts.tables.some(({ owner, use }) => owner === fund.id && use === 'allocation')) continue;
      if (amount === undefined || figure === undefined) continue;
      yield {
        key: fund.id,
        value: { type: 'fund', id: fund.id, name: fund.name, amount: shown(figure), at: amount.at },
      };
    }
    const seen = new Set<string>();
    for (const ref of view.facts.refs) {
      const fund = isUse(ref) ? fundNamed(view, ref) : undefined;
      if (fund === undefined || seen.has(fund)) continue;
      seen.add(fund);
      yield { key: fund, value: { type: 'use' } };
    }
  },
  *judge(_key, contributions) {
    if (contributions.some(({ value }) => value.type === 'use')) return;
    for (const { uri, value } of contributions) {
      if (value.type !== 'fund') continue;
      yield {
        subject: value.id,
        place: { uri, at: `${value.id}#name` },
        params: { name: value.name, amount: value.amount },
        related: [{ uri, at: value.at, note: 'note.amount' }],
      };
    }
  },
};

/** Prose and rules speak of a fund, and commit nothing. */
function isUse({ kinds, at }: Ref): boolean {
  return (kinds.includes('fund') || kinds.includes('share')) && !/^(?:prose|rule):/.test(at);
}

function fundNamed(view: FileView, ref: Ref): string | undefined {
  const found = view.resolve(ref);
  return found.kind === 'one' ? fundOf(found.target) : undefined;
}

function fundOf(target: Resolved): string | undefined {
  if (target.kind === 'fund') return target.id;
  if (target.kind !== 'fund-year' && target.kind !== 'row' && target.kind !== 'share' && target.kind !== 'slot')
    return undefined;
  return fundOf(target.of);
}
