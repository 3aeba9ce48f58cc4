import type { Duty, DutyDefaults, Remedy } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { inlineBreakdown, readBreakdown, readTakeUps } from './breakdown.ts';
import { readDutyLine } from './duty-line.ts';
import { readGuard } from './guard.ts';
import { canonical, type LineToken, nameSpan, spanOf, split, tokensOf } from './line.ts';
import { readProse } from './prose.ts';
import type { Reading } from './reading.ts';
import {
  expectTime,
  plain,
  readRefs,
  readTarget,
  readText,
  readTime,
  readTimes,
  unknownWord,
  type Where,
} from './values.ts';
import { kindOf, modalityWords, wordValue } from './vocabulary.ts';

/** Where a duty stands. */
export interface DutyContext {
  agreement: string;
  clause?: string;
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
  if (member.$type === 'Prose') {
    duty.prose = [...(duty.prose ?? []), readProse(reading, member, duty.agreement, duty.id)];
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
      expectTime(reading, tokens);
      duty.deadlines.push(...readDutyLine(reading, tokens, where).deadlines);
      return;
    case 'kind': {
      const kind = kindOf(plain(reading, tokens));
      if (kind) duty.kind = kind;
      else unknownWord(reading, tokens, key, 'duty');
      return;
    }
    case 'fund':
      duty.funds = readRefs(reading, tokens, ['fund'], at);
      return;
    case 'condition': {
      if (tokens.length > 0) duty.guards.push(readGuard(reading, tokens, false, at));
      return;
    }
    case 'basis':
      duty.bases = readRefs(reading, tokens, ['basis'], at);
      return;
    case 'support':
      duty.support = readRefs(reading, tokens, ['body'], at);
      return;
    case 'overrides':
      duty.overrides = readRefs(reading, tokens, ['duty'], at);
      return;
    case 'place':
      duty.place = readRefs(reading, tokens, ['body'], at);
      for (const ref of duty.place) ref.optional = true;
      return;
    case 'area':
      duty.areas = readRefs(reading, tokens, ['area'], at);
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
      expectTime(reading, tokens);
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
