import {
  type Breakdown,
  type Duty,
  isMeasureProblem,
  type Ref,
  type Share,
  type TakeUp,
  type Target,
} from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { canonical, type LineToken, nameSpan, readPath, spanOf, split, tokensOf } from './line.ts';
import { targetOf } from './memo.ts';
import type { Reading, Span } from './reading.ts';
import { readTable, readUnitHead } from './table.ts';
import { plain, readLineTarget, readText, readTime, unknownWord, type Where } from './values.ts';
import { restRow } from './vocabulary.ts';

/** What stands before a share's name in its own: the duty's, without the number that parts duties of one name. */
export function shareBase(duty: Duty): string {
  return duty.id.replace(/^duty:/, '').split('~')[0]!;
}

/** `山河2024.资金到位.乙一市 中 5200万元`, several parted by `；` or `、`. */
export function readTakeUps(reading: Reading, tokens: readonly LineToken[], where: Where): TakeUp[] {
  return split(tokens, ';', ',', '、').flatMap((part) => {
    const path = readPath(part, 0);
    if (!path) {
      reading.problem('syntax/name-expected', { found: reading.slice(spanOf(part)) }, spanOf(part));
      return [];
    }
    const share: Ref = reading.ref(['share', 'duty', 'fund'], path.path, where.scope, where.id, where.slot, path);
    const takeUp: TakeUp = { share, at: reading.place(where.id, `${where.slot}.whole`, spanOf(part)) };
    const rest = part.slice(path.next).filter((token) => token.type !== 'of');
    const target = readLineTarget(reading, rest);
    if (target) takeUp.target = target;
    else if (rest.length > 0)
      reading.problem('syntax/unexpected-words', { found: reading.slice(spanOf(rest)) }, spanOf(rest));
    return [takeUp];
  });
}

const restWords = /^(其余|余额|余下)$/;

/** Whether a share begins here: a name or a year, and a figure. */
function opensShare(part: readonly LineToken[]): boolean {
  if (part[0]?.type === 'MEASURE')
    return /^\d{4}年度?/.test(part[0].text.normalize('NFKC')) && figureFirst(part.slice(1));
  const path = readPath(part, 0);
  return path !== undefined && (restWords.test(path.path.join('.')) || figureFirst(part.slice(path.next)));
}

function figureFirst(part: readonly LineToken[]): boolean {
  const first = part[0]?.type === ':' ? part[1] : part[0];
  return first?.type === 'MEASURE' || first?.type === 'COMPARATOR';
}

/** The shares in one line: each begins with its name and figure; what follows up to the next belongs to it. */
function shareLines(tokens: readonly LineToken[]): LineToken[][] {
  const lines: LineToken[][] = [];
  for (const part of split(tokens, ';', ',', '、')) {
    const last = lines.at(-1);
    if (last && !opensShare(part)) {
      const separator = tokens[tokens.indexOf(part[0]!) - 1]!;
      last.push({ ...separator, type: ',' }, ...part);
    } else lines.push(part);
  }
  return lines;
}

function readShare(
  reading: Reading,
  tokens: readonly LineToken[],
  duty: Duty,
  where: Where,
  unit?: string,
): Share | undefined {
  const parts = split(tokens, ',');
  const head = (parts[0] ?? []).filter((token) => token.type !== ':');
  const year = head[0]?.type === 'MEASURE' ? /^(\d{4})年度?/.exec(head[0].text.normalize('NFKC')) : null;
  const path = year ? undefined : readPath(head, 0);
  if (!year && !path) {
    reading.problem('syntax/share-expected', { found: reading.slice(spanOf(tokens)) }, spanOf(tokens));
    return undefined;
  }
  const key = year ? `${year[1]}年` : path!.path.join('.');
  const base = shareBase(duty);
  const id = reading.id('share', [base, key]);
  const span = year ? head[0]! : path!;
  const at = reading.declare(id, 'share', [...base.split('.'), key], span);
  reading.place(id, 'self', spanOf(tokens));
  const share: Share = { id, name: key, key, at };
  const inner: Where = { id, slot: 'share', scope: where.scope };
  if (year) share.year = Number(year[1]);
  else if (restWords.test(key)) {
    share.rest = true;
    const holder = tokens
      .slice(path!.next)
      .filter((token) => !['MEASURE', 'COMPARATOR', 'TIME', ','].includes(token.type));
    const held = readText(reading, holder, { ...inner, slot: 'held' });
    if (held) share.held = held;
  } else if (restRow.test(key)) share.rest = true;
  else share.body = reading.ref(['body', 'area'], path!.path, where.scope, id, 'body', path!);
  const target = inUnit(readLineTarget(reading, year ? head.slice(1) : head.slice(path!.next)), unit);
  if (target) share.target = target;
  else if (share.body) reportLeftover(reading, head.slice(path!.next));
  const time = tokens.find((token) => token.type === 'TIME');
  const deadline = time && readTime(reading, time, { ...inner, slot: 'deadline' });
  if (deadline) share.deadline = deadline;
  if (!share.rest)
    for (const part of parts.slice(1)) {
      if (part.some((token) => token.type === 'TIME')) continue;
      reading.problem('syntax/unexpected-words', { found: reading.slice(spanOf(part)) }, spanOf(part));
    }
  return share;
}

/** `乙一市 提供帮助`: words that are no figure. */
function reportLeftover(reading: Reading, rest: readonly LineToken[]): void {
  const words = rest.filter(({ type }) => type !== 'TIME');
  if (words.length > 0)
    reading.problem('syntax/unexpected-words', { found: reading.slice(spanOf(words)) }, spanOf(words));
}

/** A figure without a unit of its own, in the unit that the block states. */
function inUnit(target: Target | undefined, unit: string | undefined): Target | undefined {
  const figure = target?.low ?? target?.high;
  if (!target || unit === undefined || figure?.dimension !== 'none') return target;
  const stated = targetOf(target.written + unit);
  return stated && !isMeasureProblem(stated) ? stated : target;
}

export function breakdownOf(shares: Share[], at: string): Breakdown {
  const by = shares.some((share) => share.year !== undefined) ? 'year' : 'body';
  return { by, rule: 'sum', shares, at };
}

const rules: Record<string, Breakdown['rule']> = {
  合计: 'sum',
  不少于: 'at-least-sum',
  至少合计: 'at-least-sum',
  各: 'each',
  分别: 'each',
  加权: 'weighted',
  sum: 'sum',
  'at-least-sum': 'at-least-sum',
  each: 'each',
  weighted: 'weighted',
};

/** `分解 { 乙一市 2.6亿元 … 其余：省本级统筹 }`, or a table of two columns and more. */
export function readBreakdown(reading: Reading, node: ast.Breakdown, duty: Duty, where: Where): Breakdown {
  const at = reading.place(duty.id, 'breakdown', node.$cstNode!);
  if (node.table !== undefined) {
    const island = nameSpan(node, 'table');
    const id = reading.id('table', [duty.id.replace(/^duty:/, ''), '分解']);
    const unit = readUnitHead(reading, node.head);
    const table = readTable(reading, island, {
      use: 'breakdown',
      id,
      owner: duty.id,
      scope: where.scope,
      otherwise: 'total',
      ...(unit ? { unit } : {}),
    });
    const base = shareBase(duty);
    const shares = table.rows.flatMap((row): Share[] => {
      if (row.kind !== 'row' && row.kind !== 'rest') return [];
      const target = row.cells.find((cell) => cell.target)?.target;
      const share = declareShare(reading, base, row.key, where.scope, row.kind === 'rest', reading.placed(row.at));
      if (target) share.target = target;
      return [share];
    });
    return breakdownOf(shares, at);
  }
  const shares: Share[] = [];
  let rule: Breakdown['rule'] = 'sum';
  let ruleAt: string | undefined;
  let tolerance: Breakdown['tolerance'];
  const unit = statedUnit(reading, node);
  for (const member of node.members) {
    const tokens = tokensOf(member.line);
    if (member.$type === 'ShareLine') {
      for (const line of shareLines(tokens)) {
        const share = readShare(reading, line, duty, where, unit);
        if (share) shares.push(share);
      }
    } else if (canonical(member.key) === 'sum-rule') {
      const word = rules[plain(reading, tokens)];
      if (word) {
        rule = word;
        ruleAt = reading.place(duty.id, 'sum-rule', spanOf(tokens));
      } else unknownWord(reading, tokens, 'sum-rule');
    } else if (canonical(member.key) === 'rest') shares.push(restShare(reading, member, duty));
    else if (canonical(member.key) === 'tolerance') {
      const target = inUnit(readLineTarget(reading, tokens), unit);
      if (target) tolerance = { target, at: reading.place(duty.id, 'tolerance', spanOf(tokens)) };
      else if (tokens.length > 0)
        reading.problem('syntax/figure', { written: plain(reading, tokens), problem: 'no-figure' }, spanOf(tokens));
    }
  }
  return {
    ...breakdownOf(shares, at),
    rule,
    ...(ruleAt !== undefined && { ruleAt }),
    ...(tolerance && { tolerance }),
  };
}

/** `单位：万元`, for all shares that state none. */
function statedUnit(reading: Reading, node: ast.Breakdown): string | undefined {
  for (const member of node.members) {
    if (member.$type !== 'Slot' || canonical(member.key) !== 'unit') continue;
    const tokens = tokensOf(member.line);
    const word = tokens.length > 0 ? plain(reading, tokens).normalize('NFKC') : '';
    const figure = word === '' ? undefined : targetOf(`1${word}`);
    if (figure && !isMeasureProblem(figure) && figure.low?.dimension !== 'none' && !/\d/.test(word)) return word;
    unknownWord(reading, tokens, 'unit');
  }
  return undefined;
}

function restShare(reading: Reading, member: ast.Slot, duty: Duty): Share {
  const base = shareBase(duty);
  const id = reading.id('share', [base, '其余']);
  const share: Share = { id, name: '其余', key: '其余', rest: true, at: reading.place(id, 'name', member.$cstNode!) };
  const tokens = tokensOf(member.line);
  const target = readLineTarget(reading, tokens);
  if (target) share.target = target;
  const held = readText(reading, tokens, { id, slot: 'held', scope: duty.agreement });
  if (held) share.held = held;
  return share;
}

/** A share that stands in a table: its row's or column's label names it. */
export function declareShare(
  reading: Reading,
  base: string,
  key: string,
  scope: string,
  rest: boolean,
  span: Span,
): Share {
  const id = reading.id('share', [base, key]);
  const at = reading.setPlace(id, 'name', span);
  reading.declarations.push({ id, kind: 'share', path: [...base.split('.'), key], at });
  const share: Share = { id, name: key, key, at };
  const year = /^(\d{4})年度?$/.exec(key);
  if (rest) share.rest = true;
  else if (year) share.year = Number(year[1]);
  else {
    share.body = { kinds: ['body', 'area'], path: key.split('.'), scope, at: reading.setPlace(id, 'body', span) };
    reading.facts.refs.push(share.body);
  }
  return share;
}

/** A breakdown in one line: `分解：乙一市 2.6亿元、乙二市 2亿元`. */
export function inlineBreakdown(reading: Reading, tokens: LineToken[], duty: Duty, where: Where): Breakdown {
  const shares = split(tokens, '、', ';', ',').flatMap((part) => {
    const share = readShare(reading, part, duty, where);
    return share ? [share] : [];
  });
  return breakdownOf(shares, reading.place(duty.id, 'breakdown', spanOf(tokens)));
}
