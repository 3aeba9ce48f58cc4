import { type Actual, type Actuals, readActualRows } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { unitTable } from '../lexing/scan-name.ts';
import { unquote } from '../lexing/unquote.ts';
import { entryParts, readEntry, valueKinds } from './entries.ts';
import { inOrder } from './example.ts';
import { canonical, nameSpan, tokensOf } from './line.ts';
import { open } from './opening.ts';
import { readProse } from './prose.ts';
import type { Reading, Span } from './reading.ts';
import { readCells, readUnitHead } from './table.ts';
import { expectDate, readRef, readRefs, readText, type Where } from './values.ts';

/** 完成情况: values as of a day, in lines, by table or from a file. Returns its id. */
export function readActuals(reading: Reading, node: ast.Actuals, scope: string): string {
  const { id, name } = open(reading, 'actuals', node, scope, '完成情况');
  const fact: Actuals = { id, name, agreement: scope, reporter: [], evidence: [], values: [] };
  reading.facts.actuals.push(fact);
  for (const slot of inOrder(node.members.filter((member) => member.$type === 'Slot'))) readSlot(reading, slot, fact);
  // names of the values are those of the agreement they are of
  const where: Where = { id, slot: 'value', scope: scope === '' ? (fact.target?.path.join('.') ?? '') : scope };
  for (const member of node.members) {
    if (member.$type === 'ShareLine')
      for (const part of entryParts(tokensOf(member.line))) {
        const entry = readEntry(reading, part, where);
        if (!entry) continue;
        // all values here stand for everything up to their day
        const { cumulative: _, ...actual } = entry;
        fact.values.push(actual);
      }
    else if (member.$type === 'Prose') readProse(reading, member, where.scope, id);
    else if (member.$type === 'ActualsTable')
      readTable(reading, nameSpan(member, 'table'), fact, where, readUnitHead(reading, member.head));
  }
  return id;
}

function readSlot(reading: Reading, slot: ast.Slot, fact: Actuals): void {
  const tokens = tokensOf(slot.line);
  const key = canonical(slot.key);
  const own = fact.agreement === '' ? (fact.target?.path.join('.') ?? '') : fact.agreement;
  const where: Where = { id: fact.id, slot: key, scope: key === 'indicators' ? own : fact.agreement };
  switch (key) {
    case 'agreement':
      fact.target = readRef(reading, tokens, ['agreement'], where);
      return;
    case 'indicators':
      fact.indicators = readRef(reading, tokens, ['indicators'], where);
      return;
    case 'as-of': {
      const day = expectDate(reading, tokens);
      if (day) fact.asOf = day;
      return;
    }
    case 'data-file':
      fact.file = readText(reading, tokens, where);
      return;
    case 'reporter':
      fact.reporter = readRefs(reading, tokens, ['body'], where);
      return;
    case 'evidence': {
      const text = readText(reading, tokens, where);
      if (text) fact.evidence.push(text);
      return;
    }
    default:
  }
}

/** 完成表: rows of values. What is wrong with a cell is a problem at its place. */
function readTable(reading: Reading, island: Span, fact: Actuals, where: Where, unit?: string): void {
  const text = reading.slice(island);
  if (!'{｛'.includes(text[0] ?? ' ')) return;
  const raw = readCells(text, island.offset);
  const rows = raw.map((cells) => cells.map((cell) => unquote(cell.text)));
  const { values, problems } = readActualRows(rows, unitTable, unit);
  const spanAt = (row: number, column: number): Span => raw[row]?.[column] ?? raw[row]?.[0] ?? island;
  for (const { key, params, row, column } of problems) {
    const wording = key === 'actuals.figure' ? undefined : `syntax/actuals-cell.${key.slice('actuals.'.length)}`;
    reading.problem('syntax/actuals-cell', params, spanAt(row, column), undefined, wording);
  }
  for (const { path, row, column, nameColumn, evidence, ...value } of values) {
    const key = path.join('.');
    const actual: Actual = {
      of: reading.ref(valueKinds, path, where.scope, where.id, `value.${key}`, spanAt(row, nameColumn)),
      ...value,
      at: reading.place(where.id, `entry.${key}`, spanAt(row, column)),
    };
    if (evidence !== undefined) actual.evidence = { text: evidence, at: actual.at };
    fact.values.push(actual);
  }
}
