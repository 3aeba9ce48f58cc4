import type { Table, TableCell } from '../../facts/index.ts';
import { nfkc } from '../../text/nfkc.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';

/** A cell that is a date: year, month and day as far as it says them. */
interface Dated {
  cell: TableCell;
  row: string;
  parts: number[];
}

const heading = /^(?:时间|日期|年月|年月日|date|time)$/i;
const date = /^(\d{4})(?:[-/.年](\d\d?)(?:[-/.月](\d\d?)日?|月)?|年)?$/;

/** Columns of a plain table that hold dates alone, several. */
function* dateColumns(table: Table): Generator<{ label: string; dates: Dated[] }> {
  for (const [index, { label }] of table.columns.entries()) {
    if (!heading.test(label)) continue;
    const written = table.rows.flatMap(({ key, kind, cells }) => {
      const cell = cells[index];
      return kind === 'row' && cell && cell.text !== '' ? [{ cell, row: key }] : [];
    });
    const dates = written.flatMap(({ cell, row }): Dated[] => {
      const found = date.exec(nfkc(cell.text).replace(/\s/g, ''));
      return found ? [{ cell, row, parts: found.slice(1).flatMap((part) => (part ? [Number(part)] : [])) }] : [];
    });
    if (dates.length > 1 && dates.length === written.length) yield { label, dates };
  }
}

/** Later, earlier or neither, as far as both say: 1996年3月 and 1996年 are neither. */
function order(a: Dated, b: Dated): number {
  for (const [at, part] of a.parts.entries()) {
    const other = b.parts[at];
    if (other === undefined) return 0;
    if (part !== other) return part - other;
  }
  return 0;
}

/** Dates of a column that mostly rise, or mostly fall, do so throughout. */
export function* tableDatesShouldBeInOrder(view: FileView): Generator<FindingDraft> {
  for (const table of view.facts.tables) {
    if (table.use !== 'list') continue;
    for (const { label, dates } of dateColumns(table)) {
      const steps = dates.slice(1).map((one, at) => ({ one, before: dates[at]!, step: order(one, dates[at]!) }));
      const rising = steps.filter(({ step }) => step > 0).length;
      const falling = steps.filter(({ step }) => step < 0).length;
      const wrong = Math.sign(falling - rising);
      for (const { one, before, step } of steps) {
        if (wrong === 0 || Math.sign(step) !== wrong) continue;
        yield {
          subject: `${table.id}#${one.row}.${label}`,
          place: one.cell.at,
          severity: 'info',
          message: 'time/order-reversed.table',
          params: { column: label, date: one.cell.text, before: before.cell.text },
          related: [{ at: before.cell.at, note: 'note.neighbour' }],
          witness: { date: one.cell.text, before: before.cell.text },
        };
      }
    }
  }
}

const precisions = ['year', 'month', 'day'] as const;

/** The dates of a column say all as much: the year, the month or the day. Told where the first one differs from most. */
export function* tableDatesShouldBeAsExact(view: FileView): Generator<FindingDraft> {
  for (const table of view.facts.tables) {
    if (table.use !== 'list') continue;
    for (const { label, dates } of dateColumns(table)) {
      const counts = precisions.map((_, at) => dates.filter(({ parts }) => parts.length === at + 1).length);
      const usual = counts.indexOf(Math.max(...counts)) + 1;
      const others = dates.filter(({ parts }) => parts.length !== usual);
      const [first] = others;
      if (first === undefined) continue;
      yield {
        subject: `${table.id}#${label}`,
        place: first.cell.at,
        ...(usual < precisions.length && { message: 'time/precision-mixed.coarse' }),
        params: { column: label, count: others.length, rows: dates.length, date: first.cell.text },
        related: others.slice(1).map(({ cell }) => ({ at: cell.at, note: 'note.compared' })),
        witness: Object.fromEntries(precisions.map((name, at) => [name, String(counts[at])])),
      };
    }
  }
}
