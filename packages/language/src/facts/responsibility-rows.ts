import {
  type Deadline,
  type Duty,
  isMeasureProblem,
  type Ref,
  type ResponsibilityItem,
  type ResponsibilityList,
  type TableCell,
  type TableColumn,
  type TableRow,
  type Text,
} from '@duikou/model';
import { unquote } from '../lexing/unquote.ts';
import { bodyAt } from './bodies.ts';
import { listColumnOf } from './column-words.ts';
import { emptyDuty } from './duty.ts';
import { bounded } from './duty-table.ts';
import { holdersOf } from './holders.ts';
import { readScoringRules } from './indicator-slots.ts';
import { measureOf, targetOf } from './memo.ts';
import type { Reading, Span } from './reading.ts';
import { readTable } from './table.ts';
import { readTime } from './values.ts';
import { emptyCell, totalRow } from './vocabulary.ts';

/** A list with what its slots say of every row. */
export interface ListContext {
  list: ResponsibilityList;
  /** Names from the top level down to the list's. */
  path: string[];
  evidence: Text[];
  counterpart: Ref[];
  deadlines: Deadline[];
  unit?: string;
}

type Kind = NonNullable<ReturnType<typeof listColumnOf>>;

const kinds: Partial<Record<Kind, TableColumn['kind']>> = {
  number: 'number',
  task: 'key',
  unit: 'unit',
  indicator: 'indicator',
};

/** Rows of a responsibility list: each is a duty with its item. */
export function readListRows(reading: Reading, island: Span, context: ListContext): void {
  const { list, path } = context;
  const id = reading.id('table', path);
  const table = readTable(reading, island, {
    use: 'list',
    id,
    owner: list.id,
    scope: list.agreement,
    otherwise: 'other',
    kindOf: (label) => kinds[listColumnOf(label) ?? 'other'] ?? 'other',
    ...(context.unit ? { unit: context.unit } : {}),
  });
  list.tables.push(id);
  const columns = table.columns.map(({ label }) => listColumnOf(label) ?? 'other');
  const taken = new Set(list.items.map(({ duty }) => duty));
  let whole: Duty | undefined;
  let last = '';
  for (const row of table.rows) {
    if (row.cells.slice(0, 2).some(({ text }) => totalRow.test(text))) row.kind = 'total';
    if (row.kind === 'total' || row.kind === 'subtotal' || row.cells.every(({ text }) => emptyCell.test(text)))
      continue;
    const cells = new Map(
      row.cells.flatMap((cell, i) => (columns[i] && columns[i] !== 'other' ? [[columns[i], cell]] : [])),
    );
    const part = row.kind === 'part' && whole !== undefined;
    const task = row.key === '' ? last : row.key.replace(/^(其中|of which)[:：\s]*/i, '');
    if (task === '') continue;
    last = task;
    const names = part ? [...path, whole!.name] : path;
    const name = ownName(task, [...names], cells, taken);
    const duty = readRow(reading, row, cells, [...names, name], context);
    duty.act = task;
    taken.add(duty.id);
    if (part) duty.partOf = whole!.id;
    else whole = duty;
  }
}

/** The task, with who answers for it or the row's number where an earlier row has the same task. */
function ownName(
  task: string,
  path: string[],
  cells: ReadonlyMap<Kind, TableCell>,
  taken: ReadonlySet<string>,
): string {
  const free = (name: string): boolean => !taken.has(`duty:${[...path, name].join('.')}`);
  if (free(task)) return task;
  const more = ['responsible', 'lead', 'number'] as const;
  const told = more.map((kind) => `${task}（${cells.get(kind)?.text ?? ''}）`);
  return told.find((name) => !name.endsWith('（）') && free(name)) ?? task;
}

function readRow(
  reading: Reading,
  row: TableRow,
  cells: ReadonlyMap<Kind, TableCell>,
  path: string[],
  { list, counterpart, evidence, deadlines, unit }: ListContext,
): Duty {
  const duty = emptyDuty(reading.id('duty', path), path.at(-1)!, {
    agreement: list.agreement,
    ...(list.clause ? { clause: list.clause } : {}),
  });
  const span = reading.placed(row.at);
  reading.setPlace(duty.id, 'name', span);
  reading.setPlace(duty.id, 'self', span);
  reading.declarations.push({ id: duty.id, kind: 'duty', path, at: `${duty.id}#name` });
  duty.list = list.id;
  duty.counterpart = counterpart.length > 0 ? counterpart : list.issuer;
  duty.bases = list.bases;
  const item: ResponsibilityItem = { duty: duty.id, lead: [], support: [], chain: [], at: row.at };
  for (const [kind, cell] of cells)
    if (!emptyCell.test(cell.text))
      readListCell(reading, kind, cell, duty, item, cells.get('unit')?.text ?? unit ?? '');
  if (duty.evidence.length === 0) duty.evidence = evidence;
  if (duty.deadlines.length === 0) duty.deadlines = deadlines;
  const answering = item.chain.filter(({ verb }) => verb !== 'leads').flatMap(({ holders }) => holders);
  duty.bearer = item.lead.length > 0 ? item.lead.map(({ ref }) => ref) : answering;
  if (item.support.length > 0) duty.support = item.support;
  list.items.push(item);
  reading.facts.duties.push(duty);
  return duty;
}

function readListCell(
  reading: Reading,
  kind: Kind,
  cell: TableCell,
  duty: Duty,
  item: ResponsibilityItem,
  unit: string,
): void {
  const span = reading.placed(cell.at);
  const text: Text = { text: cell.text, at: cell.at };
  const bodyOf = (name: string, offset: number, end: number, slot: string): Ref =>
    bodyAt(
      reading,
      unquote(name),
      { id: duty.id, slot, scope: duty.agreement },
      { offset: span.offset + offset, end: span.offset + end },
    );
  switch (kind) {
    case 'number':
      item.number = cell.text;
      return;
    case 'target':
      return readListTarget(cell, duty, unit);
    case 'lead':
    case 'responsible':
    case 'support':
      for (const one of holdersOf(cell.text)) {
        const role = one.marked ? one.role : kind;
        const ref = bodyOf(one.name, one.offset, one.end, role);
        if (role === 'support') item.support.push(ref);
        else item.lead.push({ ref, explicit: role === 'lead' });
      }
      return;
    case 'leads':
    case 'answers':
    case 'carries-out': {
      const holders = holdersOf(cell.text).map((one) => bodyOf(one.name, one.offset, one.end, kind));
      item.chain.push({ verb: kind, holders, at: cell.at });
      return;
    }
    case 'deadline': {
      const deadline = readTime(
        reading,
        { type: 'TIME', text: cell.text, ...span },
        { id: duty.id, slot: kind, scope: duty.agreement },
      );
      if (deadline) duty.deadlines = [deadline];
      return;
    }
    case 'score': {
      const figure = measureOf(cell.text);
      const score = figure && !isMeasureProblem(figure) ? (figure.low ?? figure.high) : undefined;
      if (score) item.score = { value: score.value, at: cell.at };
      else reading.problem('syntax/cell-figure', { found: cell.text, column: '分值' }, span);
      return;
    }
    case 'evidence':
      duty.evidence = cell.text
        .split(/[、，,；;]/)
        .flatMap((part) => (part.trim() === '' ? [] : [{ text: part.trim(), at: cell.at }]));
      return;
    case 'indicator':
      if (cell.ref) duty.indicators = [cell.ref];
      return;
    case 'scoring': {
      item.scoring = text;
      const rules = readScoringRules(reading, span, duty.id);
      if (rules.length > 0) item.rules = rules;
      return;
    }
    case 'rater':
      item.rater = text;
      return;
    default:
  }
}

/** A figure to reach, at least where no comparator stands before it; words without a figure are a thing done or not. */
function readListTarget(cell: TableCell, duty: Duty, unit: string): void {
  const bare = /^[\d０-９.,，．\s]+$/.test(cell.text);
  const target = targetOf(`${cell.text}${bare ? unit : ''}`);
  if (!target || isMeasureProblem(target)) {
    duty.kind = 'once';
    duty.definition = { text: cell.text, at: cell.at };
    return;
  }
  duty.target = { target: bounded({ ...target, written: cell.text }, 'at-least'), at: cell.at };
}
