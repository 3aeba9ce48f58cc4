import { type Agreement, emptyAgreement } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { isKeyword, keywordOf } from '../lexing/keywords.ts';
import { readActuals } from './actuals.ts';
import { readTakeUps } from './breakdown.ts';
import { numberingOf, readClause } from './clause.ts';
import { readDefaults, readDuty } from './duty.ts';
import { readDutyTable } from './duty-table.ts';
import { readEvent } from './event.ts';
import { readExample } from './example.ts';
import { readExplanation } from './explanation.ts';
import { readFund } from './fund.ts';
import { readIndicatorSystem } from './indicators.ts';
import { canonical, nameSpan, spanOf, split, tokensOf } from './line.ts';
import { readAreas, readNegativeList } from './lists.ts';
import { readMeeting } from './meeting.ts';
import { readNeed } from './need.ts';
import { readOrgan } from './organ.ts';
import { readPairing } from './pairing.ts';
import { partyRole, readParty } from './party.ts';
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
  const agreement = emptyAgreement(id, name);
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
