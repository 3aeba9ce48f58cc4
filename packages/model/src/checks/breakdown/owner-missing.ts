import type { Share } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';

/** Every part of a breakdown has someone who bears it: a named body, the duty's own bearer, or whoever holds 其余. */
export function* partsMustHaveBearer(view: FileView): Generator<FindingDraft> {
  for (const duty of view.facts.duties) {
    const { bearer } = view.effective(duty);
    for (const { shares } of duty.breakdowns) {
      for (const share of shares) {
        const missing = share.rest ? share.held === undefined && duty.table === undefined : ofNoBody(view, share);
        if (!missing || (!share.rest && bearer.length > 0)) continue;
        yield {
          subject: share.id,
          place: share.at,
          ...(share.rest && { message: 'breakdown/owner-missing.rest' }),
          params: { name: duty.name || duty.act, part: share.key },
          related: [{ at: `${duty.id}#name`, note: 'note.total' }],
        };
      }
    }
  }
  yield* namelessRows(view);
}

function ofNoBody(view: FileView, share: Share): boolean {
  if (share.year !== undefined) return false;
  const found = share.body && view.resolve(share.body);
  if (found === undefined) return share.key === '';
  return found.kind === 'one' && (found.target.kind === 'area' || found.target.kind === 'areas');
}

/** Figures in rows or columns that name nobody. */
function* namelessRows(view: FileView): Generator<FindingDraft> {
  for (const table of view.facts.tables) {
    if (table.use !== 'allocation' && table.use !== 'breakdown') continue;
    const owner = [...view.facts.funds, ...view.facts.duties].find((fact) => fact.id === table.owner);
    for (const row of table.rows) {
      if (row.kind !== 'row' || row.key !== '' || !row.cells.some((cell) => cell.target)) continue;
      yield {
        subject: `${table.id}.${table.rows.indexOf(row)}`,
        place: row.cells.find((cell) => cell.target)?.at ?? row.at,
        message: 'breakdown/owner-missing.row',
        params: { name: owner?.name ?? '', part: '' },
        related: [{ at: `${table.owner}#name`, note: 'note.total' }],
      };
    }
  }
}
