import type { Agreement, Clause, Pairing, Ref } from '@duikou/model';
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
import { readAreas, readNegativeList, readValidity } from './lists.ts';
import { readMeeting } from './meeting.ts';
import { readNeed } from './need.ts';
import { readOrgan } from './organ.ts';
import { readParty } from './party.ts';
import { readPlainTable } from './plain-table.ts';
import { readProject } from './project.ts';
import { readProse } from './prose.ts';
import type { Reading } from './reading.ts';
import { readResponsibilityList } from './responsibility.ts';
import { readRule } from './rule.ts';
import { straysIn } from './slots.ts';
import { readTeam } from './team.ts';
import { readUse } from './use.ts';
import {
  expectDate,
  holdsDate,
  plain,
  readPeriod,
  readRef,
  readRefs,
  readText,
  unknownWord,
  type Where,
} from './values.ts';
import { tierWords, wordValue } from './vocabulary.ts';

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

/** A slot or part of an agreement, read into it. */
export function readMember(reading: Reading, member: ast.AgreementMember, agreement: Agreement): void {
  if (member.$type === 'Slot') return readAgreementSlot(reading, member, agreement);
  if (member.$type === 'Use')
    return readUse(reading, member, agreement.name, (part, inner) => readMember(part, inner, agreement));
  const { id: owner, name, regime } = agreement;
  const context = `${owner} ${name} ${member.$type === 'Pairing' ? JSON.stringify(regime) : ''}`;
  const id = reading.part(member, context, () => readDeclared(reading, member, agreement));
  if (id !== undefined) agreement.content.push(id);
}

/** What stands in an agreement and is no slot of it. Returns the id of what the agreement then holds. */
function readDeclared(
  reading: Reading,
  member: Exclude<ast.AgreementMember, ast.Slot>,
  { id, name, regime }: Readonly<Agreement>,
): string | undefined {
  const context = { agreement: name };
  switch (member.$type) {
    case 'Pairing':
      return readPairing(reading, member, name, regime);
    case 'Defaults':
      readDefaults(reading, member, id, name);
      return undefined;
    case 'Fund':
      return readFund(reading, member, name);
    case 'Clause':
      return readClause(reading, member, name);
    case 'Duty':
      return readDuty(reading, member, context);
    case 'DutyTable':
      return readDutyTable(reading, member, context);
    case 'OtherTable':
      return readPlainTable(reading, member, name, id);
    case 'Project':
      return readProject(reading, member, name);
    case 'Rule':
      readRule(reading, member, name);
      return undefined;
    case 'IndicatorSystem':
      return readIndicatorSystem(reading, member, name);
    case 'Areas':
      readAreas(reading, member);
      return undefined;
    case 'NegativeList':
      return readNegativeList(reading, member, name);
    case 'Organ':
      return readOrgan(reading, member, name);
    case 'Meeting':
      return readMeeting(reading, member, name);
    case 'Team':
      return readTeam(reading, member, name);
    case 'Need':
      return readNeed(reading, member, name);
    case 'Event':
      return readEvent(reading, member, name);
    case 'ResponsibilityList':
      return readResponsibilityList(reading, member, name);
    case 'Actuals':
      return readActuals(reading, member, name);
    case 'Example':
      return readExample(reading, member, name);
    case 'Explanation':
      return readExplanation(reading, member, name);
    case 'Prose':
      return readProse(reading, member, name, id);
    default:
      return undefined;
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
    case 'party-c': {
      const party = readParty(reading, parts, partyRole[key], agreement.id, where, slot.$cstNode!);
      if (party) agreement.parties.push(party);
      return;
    }
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
      const date = expectDate(reading, tokens);
      const place = parts.find((part) => !holdsDate(reading, part));
      if (date)
        agreement.signed = {
          date,
          at: reading.place(agreement.id, 'signed', spanOf(tokens)),
          ...(place ? { place: plain(reading, place) } : {}),
        };
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

/** A pairing's edges. Returns the pairing's id. */
export function readPairing(reading: Reading, node: ast.Pairing, scope: string, inherited?: Ref): string {
  const path = [scope, node.name ?? '结对'].filter((part) => part !== '');
  const id = reading.id('pairing', path);
  if (node.name) reading.declare(id, 'pairing', path, nameSpan(node));
  reading.place(id, 'self', node.$cstNode!);
  let regime = inherited;
  const shared: Pick<Pairing, 'basis' | 'source' | 'validity'> = {};
  const edges: Pairing[] = [];
  for (const member of node.members) {
    const tokens = tokensOf(member.line);
    if (member.$type === 'Slot') {
      const key = canonical(member.key);
      const where: Where = { id, slot: key, scope };
      if (key === 'regime') regime = readRef(reading, tokens, ['regime'], where);
      else if (key === 'basis') shared.basis = readText(reading, tokens, where);
      else if (key === 'cited') shared.source = readText(reading, tokens, where);
      else if (key === 'in-force') shared.validity = readValidity(reading, member, where);
      continue;
    }
    edges.push(...readEdge(reading, member, path, scope));
  }
  for (const edge of edges) {
    if (regime) edge.regime = regime;
    if (shared.basis) edge.basis ??= shared.basis;
    if (shared.source) edge.source = shared.source;
    if (shared.validity) edge.validity = shared.validity;
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
export function readClause(reading: Reading, node: ast.Clause, agreement: string, parent?: Readonly<Clause>): string {
  const title = node.name ?? '';
  const path = parent ? [...parent.id.replace(/^clause:/, '').split('.'), title] : [agreement, title];
  const id = reading.id('clause', path);
  reading.declare(id, 'clause', path, nameSpan(node));
  reading.place(id, 'self', node.$cstNode!);
  const clause: Clause = { id, name: title, title, agreement, content: [] };
  if (parent) clause.parent = parent.id;
  reading.facts.clauses.push(clause);
  for (const member of node.members) {
    if (member.$type === 'Slot') {
      const key = canonical(member.key);
      if (key === 'numbering') clause.numbering = numberingOf(reading, member);
      else clause.title = plain(reading, tokensOf(member.line));
      continue;
    }
    if (member.$type === 'Use') {
      readUseInClause(reading, member, clause);
      continue;
    }
    const inner = reading.part(member, id, () => readClauseMember(reading, member, clause));
    if (inner !== undefined) clause.content.push(inner);
  }
  return id;
}

/** A template used in a clause: its parts are the clause's; slots of an agreement say nothing there. */
function readUseInClause(reading: Reading, node: ast.Use, clause: Clause): void {
  readUse(reading, node, clause.agreement, (part, member) => {
    if (member.$type === 'Use') return readUseInClause(part, member, clause);
    const inner =
      member.$type === 'Slot'
        ? undefined
        : readClauseMember(part, member as Parameters<typeof readClauseMember>[1], clause);
    if (inner !== undefined) clause.content.push(inner);
  });
}

/** What stands in a clause and is no slot of it. Returns the id of what the clause then holds. */
function readClauseMember(
  reading: Reading,
  member: Exclude<ast.Clause['members'][number], ast.Slot>,
  clause: Readonly<Clause>,
): string | undefined {
  const { id, agreement } = clause;
  switch (member.$type) {
    case 'Defaults':
      readDefaults(reading, member, id, agreement);
      return undefined;
    case 'Clause':
      return readClause(reading, member, agreement, clause);
    case 'Duty':
      return readDuty(reading, member, { agreement, clause: id });
    case 'DutyTable':
      return readDutyTable(reading, member, { agreement, clause: id });
    case 'OtherTable':
      return readPlainTable(reading, member, agreement, id);
    case 'ResponsibilityList':
      return readResponsibilityList(reading, member, agreement, id);
    case 'Event':
      return readEvent(reading, member, agreement);
    case 'Prose':
      return readProse(reading, member, agreement, id);
    default:
      return undefined;
  }
}
