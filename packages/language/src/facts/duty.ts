import type { Breakdown, Duty, DutyDefaults, Range, Ref, Remedy, Share, TakeUp, Target } from '@duikou/model';
import type { AstNode } from 'langium';
import { GrammarUtils } from 'langium';
import type * as ast from '../generated/ast.ts';
import { readDutyLine } from './duty-line.ts';
import { canonical, isNameToken, type LineToken, readPath, spanOf, split, tokensOf } from './line.ts';
import type { Reading, Span } from './reading.ts';
import { columnOf, readTable } from './table.ts';
import { plain, readLineTarget, readRefs, readTarget, readText, readTime, readTimes, type Where } from './values.ts';
import { kindOf, modalityWords, wordValue } from './vocabulary.ts';

/** Where a duty stands. */
export interface DutyContext {
  agreement: string;
  clause?: string;
}

/** The place of a property's text, else of the node. */
export function nameSpan(node: AstNode, property = 'name'): Span {
  const cst = GrammarUtils.findNodeForProperty(node.$cstNode, property) ?? node.$cstNode!;
  return { offset: cst.offset, end: cst.end };
}

export function emptyDuty(id: string, name: string, context: DutyContext): Duty {
  const duty: Duty = {
    id,
    name,
    agreement: context.agreement,
    form: 'duty',
    bearer: [],
    counterpart: [],
    act: '',
    deadlines: [],
    guards: [],
    funds: [],
    indicators: [],
    evidence: [],
    remedies: [],
    breakdowns: [],
    takesUp: [],
    bases: [],
    sentence: '',
    slots: [],
  };
  if (context.clause) duty.clause = context.clause;
  return duty;
}

/** Name by which an unnamed duty is known: bearer and act as written. */
function naturalName(tokens: readonly LineToken[], reading: Reading): string {
  const text = reading.slice(spanOf(split(tokens, ',', ';')[0] ?? [])).replace(/\s+/g, '');
  return text.length > 24 ? text.slice(0, 24) : text;
}

/** A duty or term with its block. Returns its id. */
export function readDuty(reading: Reading, node: ast.Duty, context: DutyContext): string {
  const tokens = tokensOf(node.line);
  const name = node.name ?? '';
  const path = [context.agreement, name || naturalName(tokens, reading)].filter((part) => part !== '');
  const id = reading.id('duty', path);
  const duty = emptyDuty(id, name, context);
  duty.form = canonical(node.form) === 'term' ? 'term' : 'duty';
  if (name) reading.declare(id, 'duty', path, nameSpan(node));
  else reading.place(id, 'name', node.line?.$cstNode ?? nameSpan(node, 'form'));
  reading.place(id, 'self', node.$cstNode!);
  const where: Where = { id, slot: '', scope: context.agreement };
  Object.assign(duty, readDutyLine(reading, tokens, where));
  duty.sentence = tokens.length > 0 ? reading.slice(spanOf(tokens)) : '';
  if (tokens.length > 0) reading.place(id, 'sentence', spanOf(tokens));
  for (const member of node.block?.members ?? []) readDutyMember(reading, member, duty, where);
  reading.facts.duties.push(duty);
  return id;
}

function readDutyMember(reading: Reading, member: ast.DutyBlock['members'][number], duty: Duty, where: Where): void {
  if (member.$type === 'Breakdown') {
    duty.slots.push('breakdown');
    duty.breakdowns.push(readBreakdown(reading, member, duty, where));
    return;
  }
  if (member.$type !== 'Slot') return;
  const tokens = tokensOf(member.line);
  const key = canonical(member.key);
  const at: Where = { ...where, slot: key };
  duty.slots.push(key);
  reading.place(duty.id, `slot.${key}`, member.$cstNode!);
  switch (key) {
    case 'bearer':
      duty.bearer = readRefs(reading, tokens, ['body'], { ...at, slot: 'bearer' });
      return;
    case 'counterpart':
      duty.counterpart = readRefs(reading, tokens, ['body'], at);
      return;
    case 'act':
      duty.act = plain(reading, tokens);
      return;
    case 'modality': {
      const modality = wordValue(modalityWords, plain(reading, tokens));
      if (modality) duty.modality = modality;
      else unknownWord(reading, tokens, key);
      return;
    }
    case 'target':
      readTargetSlot(reading, tokens, duty, at);
      return;
    case 'deadline':
      duty.deadlines.push(...readDutyLine(reading, tokens, where).deadlines);
      return;
    case 'kind': {
      const kind = kindOf(plain(reading, tokens));
      if (kind) duty.kind = kind;
      else unknownWord(reading, tokens, key);
      return;
    }
    case 'fund':
      duty.funds = readRefs(reading, tokens, ['fund'], at);
      return;
    case 'condition': {
      const text = readText(reading, tokens, at);
      if (text) duty.guards.push({ unless: false, ...text });
      return;
    }
    case 'basis':
      duty.bases = readRefs(reading, tokens, ['basis'], at);
      return;
    case 'takes-up':
      duty.takesUp.push(...readTakeUps(reading, tokens, at));
      return;
    case 'breakdown':
      duty.breakdowns.push(inlineBreakdown(reading, tokens, duty, where));
      return;
    case 'counted-as': {
      const text = readText(reading, tokens, at);
      if (text) duty.definition = text;
      return;
    }
    default:
      readSharedSlot(reading, member, duty, where);
  }
}

function readTargetSlot(reading: Reading, tokens: LineToken[], duty: Duty, where: Where): void {
  const line = readDutyLine(reading, tokens, where);
  if (line.target) duty.target = line.target;
  else if (tokens.length > 0) {
    const target = readTarget(reading, spanOf(tokens));
    if (target) duty.target = { target, at: reading.place(where.id, 'target', spanOf(tokens)) };
    else reading.problem('syntax/figure', { written: plain(reading, tokens), problem: 'no-figure' }, spanOf(tokens));
  }
}

export function unknownWord(reading: Reading, tokens: readonly LineToken[], slot: string): void {
  if (tokens.length > 0)
    reading.problem('syntax/word-unknown', { found: plain(reading, tokens), slot }, spanOf(tokens));
}

type SharedSlots = Pick<
  DutyDefaults,
  'evidence' | 'remedies' | 'indicators' | 'notAssessed' | 'funds' | 'counterpart' | 'deadlines'
>;

/** Slots that a duty and the defaults above it share. */
function readSharedSlot(reading: Reading, slot: ast.Slot, into: SharedSlots, where: Where): void {
  const tokens = tokensOf(slot.line);
  const key = canonical(slot.key);
  const at: Where = { ...where, slot: key };
  switch (key) {
    case 'evidence':
      into.evidence.push(
        ...split(tokens, '、', ',', ';').flatMap((part) => {
          const text = readText(reading, part, at);
          return text ? [text] : [];
        }),
      );
      return;
    case 'measured-by':
      into.indicators = readRefs(reading, tokens, ['indicator'], at);
      return;
    case 'not-assessed':
      into.notAssessed = readText(reading, tokens, at) ?? {
        text: '',
        at: reading.place(where.id, key, slot.$cstNode!),
      };
      return;
    case 'unfulfilled':
    case 'overdue':
    case 'violated':
      into.remedies.push(readRemedy(reading, slot, key, at));
      return;
    case 'fund':
      into.funds = readRefs(reading, tokens, ['fund'], at);
      return;
    case 'counterpart':
      into.counterpart = readRefs(reading, tokens, ['body'], at);
      return;
    case 'deadline':
      into.deadlines.push(...readTimes(reading, tokens, at));
      return;
    default:
  }
}

function readRemedy(reading: Reading, slot: ast.Slot, failure: Remedy['failure'], where: Where): Remedy {
  const tokens = tokensOf(slot.line);
  const first = tokens[0];
  const said = first?.type === 'instead' || first?.type === 'also';
  const rest = said ? tokens.slice(1) : tokens;
  const remedy: Remedy = {
    failure,
    text: rest.length > 0 ? plain(reading, rest) : '',
    at: reading.place(where.id, where.slot, rest.length > 0 ? spanOf(tokens) : slot.$cstNode!),
  };
  if (said) remedy.mode = first.type as 'instead' | 'also';
  const time = rest.find((token) => token.type === 'TIME');
  if (time) {
    const deadline = readTime(reading, time, { ...where, slot: `${where.slot}.deadline` });
    if (deadline) remedy.deadline = deadline;
  }
  for (const member of slot.block?.members ?? []) {
    if (member.$type !== 'Slot') continue;
    const key = canonical(member.key);
    const inner: Where = { ...where, slot: `${where.slot}.${key}` };
    const line = tokensOf(member.line);
    if (key === 'bearer') remedy.bearer = readRefs(reading, line, ['body'], inner);
    if (key === 'counterpart') remedy.counterpart = readRefs(reading, line, ['body'], inner);
    if (key === 'deadline') remedy.deadline = readTimes(reading, line, inner)[0];
  }
  return remedy;
}

/** 通则: slots that duties below inherit. */
export function readDefaults(reading: Reading, node: ast.Defaults, owner: string, scope: string): void {
  const id = reading.id('defaults', [owner.replace(/^[^:]+:/, '')]);
  const defaults: DutyDefaults = {
    owner,
    evidence: [],
    remedies: [],
    indicators: [],
    funds: [],
    counterpart: [],
    deadlines: [],
    at: reading.place(id, 'self', node.$cstNode!),
  };
  for (const slot of node.members) readSharedSlot(reading, slot, defaults, { id, slot: '', scope });
  reading.facts.defaults.push(defaults);
}

/** `山河2024.资金到位.乙一市 中 5200万元`, several parted by `；` or `、`. */
export function readTakeUps(reading: Reading, tokens: readonly LineToken[], where: Where): TakeUp[] {
  return split(tokens, ';', ',', '、').flatMap((part) => {
    const path = readPath(part, 0);
    if (!path) return [];
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

function readShare(reading: Reading, tokens: readonly LineToken[], duty: Duty, where: Where): Share | undefined {
  const parts = split(tokens, ',');
  const head = parts[0] ?? [];
  const year = head[0]?.type === 'MEASURE' ? /^(\d{4})年度?/.exec(head[0].text.normalize('NFKC')) : null;
  const path = year ? undefined : readPath(head, 0);
  if (!year && !path) {
    reading.problem('syntax/share-expected', { found: reading.slice(spanOf(tokens)) }, spanOf(tokens));
    return undefined;
  }
  const key = year ? `${year[1]}年` : path!.path.join('.');
  const base = duty.id.replace(/^duty:/, '').split('~')[0]!;
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
  } else share.body = reading.ref(['body', 'area'], path!.path, where.scope, id, 'body', path!);
  const target = readLineTarget(reading, year ? head.slice(1) : head.slice(path!.next));
  if (target) share.target = target;
  const time = tokens.find((token) => token.type === 'TIME');
  const deadline = time && readTime(reading, time, { ...inner, slot: 'deadline' });
  if (deadline) share.deadline = deadline;
  return share;
}

function breakdownOf(shares: Share[], at: string): Breakdown {
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
function readBreakdown(reading: Reading, node: ast.Breakdown, duty: Duty, where: Where): Breakdown {
  const at = reading.place(duty.id, 'breakdown', node.$cstNode!);
  if (node.table !== undefined) {
    const cst = GrammarUtils.findNodeForProperty(node.$cstNode, 'table') ?? node.$cstNode!;
    const id = reading.id('table', [duty.id.replace(/^duty:/, ''), '分解']);
    const head = readTableHead(node.head);
    const table = readTable(reading, cst, {
      use: 'breakdown',
      id,
      owner: duty.id,
      scope: where.scope,
      otherwise: 'total',
      ...(head.unit ? { unit: head.unit } : {}),
    });
    const base = duty.id.replace(/^duty:/, '').split('~')[0]!;
    const shares = table.rows.flatMap((row): Share[] => {
      if (row.kind !== 'row' && row.kind !== 'rest') return [];
      const target = row.cells.find((cell) => cell.target)?.target;
      const share = declareShare(reading, base, row.key, where.scope, row.kind === 'rest', reading.origins[row.at]!);
      if (target) share.target = target;
      return [share];
    });
    return breakdownOf(shares, at);
  }
  const shares: Share[] = [];
  let rule: Breakdown['rule'] = 'sum';
  let ruleAt: string | undefined;
  for (const member of node.members) {
    const tokens = tokensOf(member.line);
    if (member.$type === 'ShareLine') {
      const share = readShare(reading, tokens, duty, where);
      if (share) shares.push(share);
    } else if (canonical(member.key) === 'sum-rule') {
      const word = rules[plain(reading, tokens)];
      if (word) {
        rule = word;
        ruleAt = reading.place(duty.id, 'sum-rule', spanOf(tokens));
      } else unknownWord(reading, tokens, 'sum-rule');
    } else if (canonical(member.key) === 'rest') shares.push(restShare(reading, member, duty));
  }
  return { ...breakdownOf(shares, at), rule, ...(ruleAt === undefined ? {} : { ruleAt }) };
}

function restShare(reading: Reading, member: ast.Slot, duty: Duty): Share {
  const base = duty.id.replace(/^duty:/, '').split('~')[0]!;
  const id = reading.id('share', [base, '其余']);
  const share: Share = { id, name: '其余', key: '其余', rest: true, at: reading.place(id, 'name', member.$cstNode!) };
  const tokens = tokensOf(member.line);
  const target = readLineTarget(reading, tokens);
  if (target) share.target = target;
  const held = readText(reading, tokens, { id, slot: 'held', scope: duty.agreement });
  if (held) share.held = held;
  return share;
}

function declareShare(reading: Reading, base: string, key: string, scope: string, rest: boolean, range: Range): Share {
  const id = reading.id('share', [base, key]);
  const at = `${id}#name`;
  reading.origins[at] = range;
  reading.declarations.push({ id, kind: 'share', path: [...base.split('.'), key], at });
  const share: Share = { id, name: key, key, at };
  const year = /^(\d{4})年度?$/.exec(key);
  if (rest) share.rest = true;
  else if (year) share.year = Number(year[1]);
  else {
    share.body = { kinds: ['body', 'area'], path: key.split('.'), scope, at: `${id}#body` };
    reading.origins[`${id}#body`] = range;
    reading.facts.refs.push(share.body);
  }
  return share;
}

function inlineBreakdown(reading: Reading, tokens: LineToken[], duty: Duty, where: Where): Breakdown {
  const shares = split(tokens, '、', ';', ',').flatMap((part) => {
    const share =
      isNameToken(part[0]) || part[0]?.type === 'MEASURE' ? readShare(reading, part, duty, where) : undefined;
    return share ? [share] : [];
  });
  return breakdownOf(shares, reading.place(duty.id, 'breakdown', spanOf(tokens)));
}

/** What stands before the rows: the unit, and for a table of duties the sentence that all rows share. */
export function readTableHead(head: AstNode | undefined): { unit?: string; tokens: LineToken[] } {
  const tokens = tokensOf(head).filter((token) => token.type !== '(' && token.type !== ')');
  const at = tokens.findIndex((token, i) => token.type === 'unit' && tokens[i + 1]?.type === ':');
  if (at < 0) return { tokens };
  const named = tokens[at + 2];
  const rest = [...tokens.slice(0, at), ...tokens.slice(at + 3)];
  return named ? { unit: named.text.normalize('NFKC'), tokens: rest } : { tokens: rest };
}

/** 任务表: each row is a duty whose breakdown stands in the body columns. Returns the table's id. */
export function readDutyTable(reading: Reading, node: ast.DutyTable, context: DutyContext): string {
  const clause = context.clause?.replace(/^clause:/, '') ?? context.agreement;
  const id = reading.id('table', [clause, '任务表']);
  const where: Where = { id, slot: '', scope: context.agreement };
  const head = readTableHead(node.head);
  const line = readDutyLine(reading, head.tokens, where);
  const cst = GrammarUtils.findNodeForProperty(node.$cstNode, 'table') ?? node.$cstNode!;
  const table = readTable(reading, cst, {
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
    reading.origins[`${duty.id}#name`] = reading.origins[row.at]!;
    reading.declarations.push({ id: duty.id, kind: 'duty', path, at: `${duty.id}#name` });
    reading.origins[`${duty.id}#self`] = reading.origins[row.at]!;
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
        const base = duty.id.replace(/^duty:/, '').split('~')[0]!;
        const share = declareShare(reading, base, col.label, context.agreement, false, reading.origins[value.at]!);
        if (value.target) share.target = value.target;
        shares.push(share);
      } else if (col?.kind === 'indicator' && value.ref) duty.indicators = [value.ref];
      else if (col?.kind === 'bearer' && value.ref) duty.bearer = [value.ref];
      else if (col?.kind === 'evidence' && value.text !== '') duty.evidence.push({ text: value.text, at: value.at });
      else if (col?.kind === 'deadline' && value.text !== '') {
        const deadline = readTime(
          reading,
          { type: 'TIME', text: value.text, ...offsets(reading, value.at) },
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

function offsets(reading: Reading, at: string): Span {
  const range = reading.origins[at]!;
  return { offset: reading.positions.offset(range.start), end: reading.positions.offset(range.end) };
}

/** A figure of a cell under the comparator that stands in the table's head. */
function bounded(target: Target, comparator: Target['comparator']): Target {
  if (target.comparator !== 'equal') return target;
  const figure = target.low ?? target.high;
  const { low: _low, high: _high, ...rest } = target;
  if (comparator === 'at-least' || comparator === 'more-than') return { ...rest, comparator, low: figure! };
  if (comparator === 'at-most' || comparator === 'less-than') return { ...rest, comparator, high: figure! };
  return { ...target, comparator };
}
