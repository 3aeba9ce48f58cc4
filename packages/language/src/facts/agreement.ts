import type { Agreement, AgreementParty, Clause, Pairing, Ref } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { isKeyword, keywordOf } from '../lexing/keywords.ts';
import { readActuals } from './actuals.ts';
import { readTakeUps } from './breakdown.ts';
import { readDefaults, readDuty } from './duty.ts';
import { readDutyTable } from './duty-table.ts';
import { readEvent } from './event.ts';
import { readExample } from './example.ts';
import { readExplanation } from './explanation.ts';
import { readFund } from './fund.ts';
import { readIndicatorSystem } from './indicators.ts';
import { canonical, type LineToken, nameSpan, readPath, spanOf, split, tokensOf } from './line.ts';
import { readAreas, readNegativeList } from './lists.ts';
import { readMeeting } from './meeting.ts';
import { readNeed } from './need.ts';
import { readOrgan } from './organ.ts';
import { readPlainTable } from './plain-table.ts';
import { readProject } from './project.ts';
import { readProse } from './prose.ts';
import type { Reading, Span } from './reading.ts';
import { readResponsibilityList } from './responsibility.ts';
import { readRule } from './rule.ts';
import { straysIn } from './slots.ts';
import { readTeam } from './team.ts';
import {
  holdsDate,
  plain,
  readDate,
  readPeriod,
  readRef,
  readRefs,
  readText,
  unknownWord,
  type Where,
} from './values.ts';
import { capacityWords, tierWords, wordValue } from './vocabulary.ts';

/** An agreement with all that stands in it. */
export function readAgreement(reading: Reading, node: ast.Agreement): void {
  const name = node.name ?? '';
  const id = reading.id('agreement', [name]);
  reading.declare(id, 'agreement', [name], nameSpan(node));
  reading.place(id, 'self', node.$cstNode!);
  const agreement: Agreement = {
    id,
    name,
    parties: [],
    bases: [],
    adopts: [],
    contacts: [],
    annexes: [],
    takesUp: [],
    content: [],
  };
  if (node.title) {
    agreement.title = node.title;
    reading.place(id, 'title', nameSpan(node, 'title'));
  }
  reading.facts.agreements.push(agreement);
  for (const member of node.members) readMember(reading, member, agreement);
  for (const { element } of straysIn(node)) if (element) readMember(reading, element, agreement);
}

function readMember(reading: Reading, member: ast.AgreementMember, agreement: Agreement): void {
  const context = { agreement: agreement.name };
  const add = (id: string): void => void agreement.content.push(id);
  switch (member.$type) {
    case 'Slot':
      return readAgreementSlot(reading, member, agreement);
    case 'Pairing':
      return add(readPairing(reading, member, agreement.name, agreement.regime));
    case 'Defaults':
      return readDefaults(reading, member, agreement.id, agreement.name);
    case 'Fund':
      return add(readFund(reading, member, agreement.name));
    case 'Clause':
      return add(readClause(reading, member, agreement.name, undefined));
    case 'Duty':
      return add(readDuty(reading, member, context));
    case 'DutyTable':
      return add(readDutyTable(reading, member, context));
    case 'OtherTable':
      return add(readPlainTable(reading, member, agreement.name, agreement.id));
    case 'Project':
      return add(readProject(reading, member, agreement.name));
    case 'Rule':
      return readRule(reading, member, agreement.name);
    case 'IndicatorSystem':
      return add(readIndicatorSystem(reading, member, agreement.name));
    case 'Areas':
      return readAreas(reading, member);
    case 'NegativeList':
      return add(readNegativeList(reading, member, agreement.name));
    case 'Organ':
      return add(readOrgan(reading, member, agreement.name));
    case 'Meeting':
      return add(readMeeting(reading, member, agreement.name));
    case 'Team':
      return add(readTeam(reading, member, agreement.name));
    case 'Need':
      return add(readNeed(reading, member, agreement.name));
    case 'Event':
      return add(readEvent(reading, member, agreement.name));
    case 'ResponsibilityList':
      return add(readResponsibilityList(reading, member, agreement.name));
    case 'Actuals':
      return add(readActuals(reading, member, agreement.name));
    case 'Example':
      return add(readExample(reading, member, agreement.name));
    case 'Explanation':
      return add(readExplanation(reading, member, agreement.name));
    case 'Prose':
      return add(readProse(reading, member, agreement.name, agreement.id));
    default:
  }
}

const partyRole = { 'party-a': 'a', 'party-b': 'b', 'party-c': 'c' } as const;

function readAgreementSlot(reading: Reading, slot: ast.Slot, agreement: Agreement): void {
  const tokens = tokensOf(slot.line);
  const key = canonical(slot.key);
  const where: Where = { id: agreement.id, slot: key, scope: agreement.name };
  reading.place(agreement.id, `slot.${key}`, slot.$cstNode!);
  const parts = split(tokens, ',');
  switch (key) {
    case 'form':
      agreement.form = readText(reading, tokens, where);
      // an English word for the form may be a keyword: one name in both spellings; a Chinese one (框架协议) stands as written
      if (agreement.form && tokens.length === 1 && isKeyword(tokens[0]!.type) && /^[\w-]+$/.test(tokens[0]!.text))
        agreement.form.text = keywordOf(tokens[0]!.type).zh;
      return;
    case 'title':
      agreement.title = plain(reading, tokens);
      return;
    case 'regime':
      agreement.regime = readRef(reading, tokens, ['regime'], where);
      return;
    case 'predecessor':
      agreement.predecessor = readRef(reading, tokens, ['agreement'], where);
      return;
    case 'framework':
      agreement.parent = readRef(reading, tokens, ['agreement'], where);
      return;
    case 'tier': {
      const tier = wordValue(tierWords, plain(reading, tokens));
      if (tier) agreement.tier = tier;
      else unknownWord(reading, tokens, key);
      return;
    }
    case 'supersedes':
      agreement.supersedes = readRefs(reading, tokens, ['agreement'], where);
      return;
    case 'party-a':
    case 'party-b':
    case 'party-c':
      readParty(reading, parts, partyRole[key], agreement, where, slot.$cstNode!);
      return;
    case 'basis':
      agreement.bases.push(...readRefs(reading, tokens, ['basis'], where));
      return;
    case 'adopts':
    case 'adopts-all':
      for (const ref of readRefs(reading, tokens, ['negative-list', 'indicators', 'areas'], where)) {
        agreement.adopts.push({ ref, all: key === 'adopts-all' });
      }
      return;
    case 'period':
      agreement.term = readPeriod(reading, tokens, where);
      return;
    case 'issued-by':
      agreement.issuer = readRef(reading, tokens, ['body'], where);
      return;
    case 'signed': {
      const date = readDate(reading, tokens);
      const place = parts.find((part) => !holdsDate(reading, part));
      if (date)
        agreement.signed = {
          date,
          at: reading.place(agreement.id, 'signed', spanOf(tokens)),
          ...(place ? { place: plain(reading, place) } : {}),
        };
      else if (tokens.length > 0 && !holdsDate(reading, tokens))
        reading.problem('syntax/date-expected', { found: plain(reading, tokens) }, spanOf(tokens));
      return;
    }
    case 'effective':
    case 'copies':
    case 'disputes':
    case 'classification':
    case 'number': {
      const text = readText(reading, tokens, where);
      if (text) agreement[key] = text;
      return;
    }
    case 'contacts':
    case 'annexes':
      for (const part of split(tokens, '、', ';')) {
        const text = readText(reading, part, where);
        if (text) agreement[key].push(text);
      }
      return;
    case 'takes-up':
      agreement.takesUp.push(...readTakeUps(reading, tokens, where));
      return;
    case 'numbering':
      agreement.numbering = numberingOf(reading, slot);
      return;
    default:
  }
}

function numberingOf(reading: Reading, slot: ast.Slot): 'restart' | 'run-on' | undefined {
  const tokens = tokensOf(slot.line);
  const word = plain(reading, tokens);
  if (['连续', '通排', 'run-on'].includes(word)) return 'run-on';
  if (['重起', '分条', 'restart'].includes(word)) return 'restart';
  unknownWord(reading, tokens, 'numbering');
  return undefined;
}

function readParty(
  reading: Reading,
  parts: ReturnType<typeof split>,
  role: 'a' | 'b' | 'c',
  agreement: Agreement,
  where: Where,
  span: Span,
): void {
  const body = parts[0] && readRef(reading, parts[0], ['body'], where);
  if (!body) return;
  const party: AgreementParty = { role, body, at: reading.place(agreement.id, `${where.slot}.party`, span) };
  for (const part of parts.slice(1)) {
    const words = plain(reading, part);
    const capacity = wordValue(capacityWords, words);
    if (capacity) party.capacity = capacity;
    else if (/^(代表|represented by)/.test(words))
      party.representative = words.replace(/^(代表|represented by)[:：\s]*/, '');
    else unknownWord(reading, part, where.slot);
  }
  agreement.parties.push(party);
}

/** A pairing's edges. Returns the pairing's id. */
export function readPairing(reading: Reading, node: ast.Pairing, scope: string, inherited?: Ref): string {
  const path = [scope, node.name ?? '结对'].filter((part) => part !== '');
  const id = reading.id('pairing', path);
  if (node.name) reading.declare(id, 'pairing', path, nameSpan(node));
  reading.place(id, 'self', node.$cstNode!);
  let regime = inherited;
  const edges: Pairing[] = [];
  for (const member of node.members) {
    const tokens = tokensOf(member.line);
    if (member.$type === 'Slot') {
      const key = canonical(member.key);
      if (key === 'regime') regime = readRef(reading, tokens, ['regime'], { id, slot: 'regime', scope });
      continue;
    }
    edges.push(...readEdge(reading, member, path, scope));
  }
  for (const edge of edges) {
    if (regime) edge.regime = regime;
    reading.facts.pairings.push(edge);
  }
  return id;
}

/** What stands between the two ends of a pair. */
const links = new Set(['paired-with', '->']);

/** `甲一市对口乙一市` typed without spaces. */
function splitEdge(token: LineToken): LineToken[] {
  const at = token.type === 'ID' ? token.text.indexOf('对口') : -1;
  if (at <= 0 || at + 2 >= token.text.length) return [token];
  const cut = (type: string, from: number, to: number): LineToken => ({
    type,
    text: token.text.slice(from, to),
    offset: token.offset + from,
    end: token.offset + to,
  });
  return [cut('ID', 0, at), cut('paired-with', at, at + 2), cut('ID', at + 2, token.text.length)];
}

function readEdge(reading: Reading, node: ast.Edge, path: string[], scope: string): Pairing[] {
  const tokens = tokensOf(node.line);
  const [first = [], ...notes] = split(tokens, ',', ';');
  const line = first.some((token) => links.has(token.type)) ? first : first.flatMap(splitEdge);
  const at = line.findIndex((token) => links.has(token.type));
  if (at <= 0 || at === line.length - 1) {
    reading.problem('syntax/edge-expected', { found: reading.slice(spanOf(tokens)) }, spanOf(tokens));
    return [];
  }
  const donors = split(line.slice(0, at), '、');
  const recipients = split(line.slice(at + 1), '、');
  return donors.flatMap((left) =>
    recipients.flatMap((right): Pairing[] => {
      const ends = [readPath(left, 0), readPath(right, 0)];
      if (!ends[0] || !ends[1]) {
        reading.problem(
          'syntax/name-expected',
          { found: reading.slice(spanOf(ends[0] ? right : left)) },
          spanOf(ends[0] ? right : left),
        );
        return [];
      }
      const id = reading.id('pair', [...path, `${ends[0].path.join('.')}→${ends[1].path.join('.')}`]);
      const donor = reading.ref(['body'], ends[0].path, scope, id, 'donor', ends[0]);
      const recipient = reading.ref(['body'], ends[1].path, scope, id, 'recipient', ends[1]);
      const pair: Pairing = {
        id,
        name: '',
        agreement: scope,
        donor,
        recipient,
        at: reading.place(id, 'self', spanOf(line)),
      };
      reading.setPlace(id, 'name', ends[1]);
      for (const note of notes) {
        const head = note[0]?.type;
        const named = head === 'mainly-by' || head === 'basis';
        const words = note.slice(named ? (note[1]?.type === ':' ? 2 : 1) : 0);
        if (head === 'mainly-by') {
          const mainly = readRef(reading, words, ['body'], { id, slot: 'mainly-by', scope });
          if (mainly) pair.mainly = mainly;
        } else pair.basis = readText(reading, words, { id, slot: 'basis', scope });
      }
      return [pair];
    }),
  );
}

/** A clause and what stands in it. Returns its id. */
function readClause(reading: Reading, node: ast.Clause, agreement: string, parent: Clause | undefined): string {
  const title = node.name ?? '';
  const path = parent ? [...parent.id.replace(/^clause:/, '').split('.'), title] : [agreement, title];
  const id = reading.id('clause', path);
  reading.declare(id, 'clause', path, nameSpan(node));
  reading.place(id, 'self', node.$cstNode!);
  const clause: Clause = { id, name: title, title, agreement, content: [] };
  if (parent) clause.parent = parent.id;
  reading.facts.clauses.push(clause);
  const context = { agreement, clause: id };
  for (const member of node.members) {
    if (member.$type === 'Slot') {
      const key = canonical(member.key);
      if (key === 'numbering') clause.numbering = numberingOf(reading, member);
      else clause.title = plain(reading, tokensOf(member.line));
    } else if (member.$type === 'Defaults') readDefaults(reading, member, id, agreement);
    else if (member.$type === 'Clause') clause.content.push(readClause(reading, member, agreement, clause));
    else if (member.$type === 'Duty') clause.content.push(readDuty(reading, member, context));
    else if (member.$type === 'DutyTable') clause.content.push(readDutyTable(reading, member, context));
    else if (member.$type === 'OtherTable') clause.content.push(readPlainTable(reading, member, agreement, id));
    else if (member.$type === 'ResponsibilityList')
      clause.content.push(readResponsibilityList(reading, member, agreement, id));
    else if (member.$type === 'Event') clause.content.push(readEvent(reading, member, agreement));
    else if (member.$type === 'Prose') clause.content.push(readProse(reading, member, agreement, id));
  }
  return id;
}
