import type { Fund } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';

/**
 * Money granted and money attracted are never one sum: a fund is one or the other (无偿, 引进资金), a duty with a figure names funds of
 * one sort, and the allocation of a granted fund has no column of attracted money beside its total.
 */
export function* grantedAndAttractedShouldStayApart(view: FileView): Generator<FindingDraft> {
  for (const fund of view.facts.funds) {
    if (fund.granted === true && fund.attracted === true) {
      yield { subject: fund.id, params: { name: fund.name } };
    } else if (fund.attracted !== true) yield* ofTables(view, fund);
  }
  for (const duty of view.facts.duties) {
    if (duty.funds.length < 2 || duty.target === undefined) continue;
    const funds = duty.funds.flatMap((ref) => {
      const found = view.resolve(ref);
      return found.kind === 'one' && found.target.kind === 'fund' ? [{ fund: found.target.fact, at: ref.at }] : [];
    });
    const attracted = funds.find(({ fund }) => fund.attracted === true);
    const granted = funds.find(({ fund }) => fund.attracted !== true);
    if (attracted === undefined || granted === undefined) continue;
    yield {
      subject: duty.id,
      message: 'fund/direct-and-attracted-mixed.duty',
      params: { name: duty.name || duty.act, granted: granted.fund.name, attracted: attracted.fund.name },
      related: [granted, attracted].map(({ at }) => ({ at, note: 'note.part' })),
      witness: { granted: granted.fund.name, attracted: attracted.fund.name },
    };
  }
}

function* ofTables(view: FileView, fund: Fund): Generator<FindingDraft> {
  for (const table of view.facts.tables) {
    if (table.owner !== fund.id || table.use !== 'allocation') continue;
    const total = table.rows.some(({ kind }) => kind === 'total') || table.columns.some(({ kind }) => kind === 'total');
    const words = view.settings.words('fund/direct-and-attracted-mixed.attracted');
    const column = table.columns.find(
      ({ kind, label }) => /^(?:area|other|part|body)$/.test(kind) && words.some((word) => label.includes(word)),
    );
    if (!total || column === undefined) continue;
    yield {
      subject: fund.id,
      place: column.at,
      message: 'fund/direct-and-attracted-mixed.table',
      params: { name: fund.name, column: column.label },
      witness: { column: column.label },
    };
  }
}
