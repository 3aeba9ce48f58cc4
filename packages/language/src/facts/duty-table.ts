import type { Duty, Share, Target } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { breakdownOf, declareShare, shareBase } from './breakdown.ts';
import { type DutyContext, emptyDuty } from './duty.ts';
import { readDutyLine } from './duty-line.ts';
import { nameSpan } from './line.ts';
import type { Reading } from './reading.ts';
import { columnOf, readTable, readTableHead } from './table.ts';
import { readTime, type Where } from './values.ts';

/** 任务表: each row is a duty whose breakdown stands in the body columns. Returns the table's id. */
export function readDutyTable(reading: Reading, node: ast.DutyTable, context: DutyContext): string {
  const clause = context.clause?.replace(/^clause:/, '') ?? context.agreement;
  const id = reading.id('table', [clause, '任务表']);
  const where: Where = { id, slot: '', scope: context.agreement };
  const head = readTableHead(node.head);
  const line = readDutyLine(reading, head.tokens, where);
  const island = nameSpan(node, 'table');
  const table = readTable(reading, island, {
    use: 'duties',
    id,
    owner: context.clause ?? `agreement:${context.agreement}`,
    scope: context.agreement,
    otherwise: 'body',
    ...(head.unit ? { unit: head.unit } : {}),
  });
  const total = columnOf(table, 'total');
  let whole: Duty | undefined;
  for (const row of table.rows) {
    if (row.kind === 'total' || row.kind === 'subtotal' || row.key === '') continue;
    const part = row.kind === 'part' && whole !== undefined;
    const name = part ? row.key.replace(/^(其中|of which)[:：\s]*/i, '') : row.key;
    const path = part ? [context.agreement, whole!.name, name] : [context.agreement, name];
    const duty = emptyDuty(reading.id('duty', path), name, context);
    reading.setPlace(duty.id, 'name', reading.placed(row.at));
    reading.declarations.push({ id: duty.id, kind: 'duty', path, at: `${duty.id}#name` });
    reading.setPlace(duty.id, 'self', reading.placed(row.at));
    Object.assign(duty, { ...line, act: name, sentence: '', table: id });
    if (part) duty.partOf = whole!.id;
    const comparator = line.target?.comparator ?? line.target?.target?.comparator ?? 'at-least';
    const cell = total >= 0 ? row.cells[total] : undefined;
    delete duty.target;
    if (cell?.target) duty.target = { target: bounded(cell.target, comparator), at: cell.at };
    const shares: Share[] = [];
    row.cells.forEach((value, i) => {
      const col = table.columns[i];
      if (col?.kind === 'body' && col.ref) {
        const base = shareBase(duty);
        const share = declareShare(reading, base, col.label, context.agreement, false, reading.placed(value.at));
        if (value.target) share.target = value.target;
        shares.push(share);
      } else if (col?.kind === 'indicator' && value.ref) duty.indicators = [value.ref];
      else if (col?.kind === 'bearer' && value.ref) duty.bearer = [value.ref];
      else if (col?.kind === 'evidence' && value.text !== '') duty.evidence.push({ text: value.text, at: value.at });
      else if (col?.kind === 'deadline' && value.text !== '') {
        const deadline = readTime(
          reading,
          { type: 'TIME', text: value.text, ...reading.placed(value.at) },
          { ...where, id: duty.id, slot: 'deadline' },
        );
        if (deadline) duty.deadlines = [deadline];
      }
    });
    if (shares.length > 0) duty.breakdowns.push(breakdownOf(shares, `${duty.id}#self`));
    if (!part) whole = duty;
    reading.facts.duties.push(duty);
  }
  return id;
}

/** A figure of a cell under the comparator that stands in the table's head. */
export function bounded(target: Target, comparator: Target['comparator']): Target {
  if (target.comparator !== 'equal') return target;
  const figure = target.low ?? target.high;
  const { low: _low, high: _high, ...rest } = target;
  if (comparator === 'at-least' || comparator === 'more-than') return { ...rest, comparator, low: figure! };
  if (comparator === 'at-most' || comparator === 'less-than') return { ...rest, comparator, high: figure! };
  return { ...target, comparator };
}
