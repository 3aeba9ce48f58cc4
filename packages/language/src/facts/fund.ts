import type { Fund, ShareRule } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { canonical, type LineToken, nameSpan, readPath, spanOf, split, tokensOf } from './line.ts';
import { open } from './opening.ts';
import { readProse } from './prose.ts';
import type { Reading } from './reading.ts';
import { readTable, readUnitHead } from './table.ts';
import {
  expectDate,
  plain,
  readLineTarget,
  readPeriod,
  readRefs,
  readText,
  unknownWord,
  type Where,
} from './values.ts';
import { levelAndBelow, no, yes } from './vocabulary.ts';

/** A fund with its amounts, uses and allocation tables. Returns its id. */
export function readFund(reading: Reading, node: ast.Fund, agreement: string): string {
  const { id, name, path } = open(reading, 'fund', node, agreement);
  const fund: Fund = {
    id,
    name,
    agreement,
    sources: [],
    uses: [],
    amounts: [],
    permitted: [],
    excluded: [],
    tables: [],
  };
  reading.facts.funds.push(fund);
  for (const member of node.members) {
    if (member.$type === 'Slot') readFundSlot(reading, member, fund);
    else if (member.$type === 'Prose') fund.prose = [...(fund.prose ?? []), readProse(reading, member, agreement, id)];
    else if (member.$type === 'AllocationTable') {
      const unit = readUnitHead(reading, member.head);
      const island = nameSpan(member, 'table');
      const tableId = reading.id('table', [...path, '分配表']);
      readTable(reading, island, {
        use: 'allocation',
        id: tableId,
        owner: id,
        scope: agreement,
        otherwise: 'area',
        ...(unit ? { unit } : {}),
      });
      declareRows(reading, tableId, agreement);
      fund.tables.push(tableId);
    }
  }
  return id;
}

/** Rows of an allocation are shares of the fund: `山河2024.财政援助资金.乙一市`. */
function declareRows(reading: Reading, tableId: string, scope: string): void {
  const table = reading.facts.tables.find((t) => t.id === tableId)!;
  for (const row of table.rows) {
    if (row.kind !== 'row' && row.kind !== 'rest') continue;
    if (row.kind === 'row' && row.key !== '') {
      const cell =
        row.cells[
          Math.max(
            0,
            table.columns.findIndex((c) => c.kind === 'key'),
          )
        ];
      if (cell) {
        cell.ref = { kinds: ['body', 'area', 'project'], path: row.key.split('.'), scope, at: row.at };
        reading.facts.refs.push(cell.ref);
      }
    }
  }
}

/** `产业协作 不低于60%`, as the reading of one part of 投向 or 占比. */
export function readShareRule(reading: Reading, tokens: readonly LineToken[], where: Where): ShareRule | undefined {
  const figure = tokens.findIndex((token) => token.type === 'COMPARATOR' || token.type === 'MEASURE');
  const head = figure < 0 ? tokens : tokens.slice(0, figure);
  const target = readLineTarget(reading, tokens);
  if (head.length === 0 || !target) {
    reading.problem('syntax/share-rule-expected', { found: plain(reading, tokens) }, spanOf(tokens));
    return undefined;
  }
  const rule: ShareRule = {
    part: plain(reading, head),
    target,
    at: reading.place(where.id, where.slot, spanOf(tokens)),
  };
  const level = levelAndBelow(rule.part);
  if (level) rule.level = level;
  const path = readPath(head, 0);
  if (path && path.next === head.length && !levelPhrase.test(rule.part)) {
    rule.area = reading.ref(['area'], path.path, where.scope, where.id, `${where.slot}.area`, path);
  }
  return rule;
}

/** Phrases that name a level and not an area. */
const levelPhrase = /(以下|以上|基层|民生|本级)/;

function readFundSlot(reading: Reading, slot: ast.Slot, fund: Fund): void {
  const tokens = tokensOf(slot.line);
  const key = canonical(slot.key);
  const where: Where = { id: fund.id, slot: key, scope: fund.agreement };
  reading.place(fund.id, `slot.${key}`, slot.$cstNode!);
  switch (key) {
    case 'source':
      fund.sources = readRefs(reading, tokens, ['body'], where);
      return;
    case 'channel':
      fund.channel = readText(reading, tokens, where);
      return;
    case 'uses':
      for (const part of split(tokens, ';', ',')) {
        const rule = readShareRule(reading, part, where);
        if (rule) fund.uses.push(rule);
      }
      return;
    case 'amount':
      for (const part of split(tokens, ';', ',', '、')) readAmount(reading, part, fund, where);
      return;
    case 'period':
      fund.period = readPeriod(reading, tokens, where);
      return;
    case 'carry-over': {
      const to = expectDate(reading, tokens);
      if (to) fund.carryOver = { to, at: reading.place(fund.id, 'carry-over', spanOf(tokens)) };
      return;
    }
    case 'allocation-basis':
      fund.allocationBasis = readText(reading, tokens, where);
      return;
    case 'permitted':
    case 'excluded':
      fund[key] = readRefs(reading, tokens, ['area'], where);
      return;
    case 'granted':
    case 'attracted':
    case 'in-kind': {
      const word = tokens.length > 0 ? plain(reading, tokens) : '';
      if (yes.has(word) || no.has(word)) fund[key === 'in-kind' ? 'inKind' : key] = yes.has(word);
      else unknownWord(reading, tokens, key);
      return;
    }
    case 'basis':
      fund.bases = readRefs(reading, tokens, ['basis'], where);
      return;
    case 'counted-as':
      fund.definition = readText(reading, tokens, where);
      return;
    default:
  }
}

/** `65000万元`, or `2024年 65000万元`. */
function readAmount(reading: Reading, part: readonly LineToken[], fund: Fund, where: Where): void {
  const year =
    part.length > 1 && part[0]!.type === 'MEASURE' ? /^(\d{4})年度?$/.exec(part[0]!.text.normalize('NFKC')) : null;
  const target = readLineTarget(reading, year ? part.slice(1) : part);
  if (!target) {
    reading.problem('syntax/figure', { written: plain(reading, part), problem: 'no-figure' }, spanOf(part));
    return;
  }
  fund.amounts.push({
    target,
    at: reading.place(fund.id, where.slot, spanOf(part)),
    ...(year ? { year: Number(year[1]) } : {}),
  });
}
