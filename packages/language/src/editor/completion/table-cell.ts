import { originOf, type RefKind, type TableColumn } from '@duikou/model';
import { listColumnOf, memberColumnOf } from '../../facts/column-words.ts';
import { scanTable } from '../../lexing/scan-island.ts';
import type { EditorFile } from '../file.ts';

const kindsOfColumn: Partial<Record<TableColumn['kind'], readonly RefKind[]>> = {
  donor: ['body'],
  bearer: ['body'],
  indicator: ['indicator'],
};

/** Whether the column of a list holds bodies, for tables with headings of their own, by what they belong to. */
const ownColumns: Readonly<Record<string, (label: string) => boolean>> = {
  team: (label) => ['from', 'to'].includes(memberColumnOf(label) ?? ''),
  'responsibility-list': (label) =>
    ['lead', 'responsible', 'support', 'leads', 'answers', 'carries-out', 'rater'].includes(listColumnOf(label) ?? ''),
};

/** Kinds of names that may stand in the table's cell at an offset. */
export function cellKinds(file: EditorFile, offset: number): readonly RefKind[] {
  const table = file.summary.facts.tables.find(({ at }) => {
    const range = originOf(file.summary.origins, at);
    return range && file.offset(range.start) < offset && offset < file.offset(range.end);
  });
  const brace = table && file.offset(originOf(file.summary.origins, table.at)!.start);
  if (table === undefined || brace === undefined || scanTable(file.text, brace).end <= offset) return [];
  const start = file.text.lastIndexOf('\n', offset - 1) + 1;
  const line = file.text.slice(start, offset);
  const column = (line.replace(/^[ \t\u3000]*[|｜]/, '').match(/[|｜\t]/g) ?? []).length;
  const heading = file.text
    .slice(brace, start)
    .split('\n')
    .slice(1)
    .every((row) => !/[|｜\t]/.test(row.trim()));
  const own = ownColumns[table.owner.slice(0, table.owner.indexOf(':'))];
  if (own) return heading ? [] : own(table.columns[column]?.label ?? '') ? ['body'] : [];
  if (heading) return column === 0 || table.use === 'duties' ? ['body'] : ['area', 'body'];
  const { kind } = table.columns[column] ?? {};
  if (kind === 'key') return table.use === 'duties' ? [] : ['body'];
  return (kind && kindsOfColumn[kind]) ?? [];
}
