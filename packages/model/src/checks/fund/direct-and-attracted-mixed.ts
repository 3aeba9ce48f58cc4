import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';

/**
 * Money granted and money attracted are never one sum: a fund is one or the other (无偿, 引进资金), a duty with a figure names funds of
 * one sort, and the total column of a table (表) does not add the two up.
 */
export function* grantedAndAttractedShouldStayApart(view: FileView): Generator<FindingDraft> {
  for (const fund of view.facts.funds) {
    if (fund.granted === true && fund.attracted === true) {
      yield { subject: fund.id, params: { name: fund.name } };
    }
  }
  yield* ofTables(view);
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

/** A table of figures with a total column over columns of both sorts. */
function* ofTables(view: FileView): Generator<FindingDraft> {
  for (const table of view.facts.tables) {
    if (table.use !== 'list') continue;
    const total = table.columns.find(({ kind }) => kind === 'total');
    if (total === undefined) continue;
    const column = (key: string) =>
      table.columns.find(
        ({ kind, label }) => kind === 'other' && view.settings.words(key).some((word) => label.includes(word)),
      );
    const granted = column('fund/direct-and-attracted-mixed.granted');
    const attracted = column('fund/direct-and-attracted-mixed.attracted');
    if (granted === undefined || attracted === undefined) continue;
    yield {
      subject: table.id,
      place: total.at,
      message: 'fund/direct-and-attracted-mixed.table',
      params: { name: table.title ?? table.name ?? '', granted: granted.label, attracted: attracted.label },
      related: [granted, attracted].map(({ at }) => ({ at, note: 'note.part' })),
      witness: { granted: granted.label, attracted: attracted.label },
    };
  }
}
