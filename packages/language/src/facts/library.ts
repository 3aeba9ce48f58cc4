import {
  type Basis,
  type Intent,
  type Mission,
  type Party,
  type Regime,
  type Relation,
  stageKeyOf,
} from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { unquote } from '../lexing/unquote.ts';
import { canonical, type LineToken, nameSpan, spanOf, split, tokensOf } from './line.ts';
import { readValidity } from './lists.ts';
import type { Reading } from './reading.ts';
import { readLiaison, readShareRules } from './regime-slots.ts';
import {
  expectDate,
  plain,
  readDate,
  readLineTarget,
  readRef,
  readRefs,
  readText,
  unknownWord,
  type Where,
} from './values.ts';
import {
  intentWords,
  levelWords,
  missionWords,
  no,
  relationWords,
  topologyWords,
  wordValue,
  yes,
} from './vocabulary.ts';

const parts = (tokens: readonly LineToken[]) => split(tokens, '、', ',', ';');

function many<T extends string>(
  reading: Reading,
  tokens: readonly LineToken[],
  words: Readonly<Record<T, readonly string[]>>,
  slot: string,
): T[] {
  return parts(tokens).flatMap((part) => {
    const value = wordValue(words, plain(reading, part));
    if (!value) unknownWord(reading, part, slot);
    return value ? [value] : [];
  });
}

function yesOrNo(reading: Reading, tokens: readonly LineToken[], slot: string): boolean | undefined {
  const word = plain(reading, tokens);
  if (yes.has(word)) return true;
  if (no.has(word)) return false;
  unknownWord(reading, tokens, slot);
  return undefined;
}

export function readPartyDeclaration(reading: Reading, node: ast.Party): void {
  const name = node.name ?? '';
  const id = reading.id('party', [name]);
  reading.declare(id, 'party', [name], nameSpan(node));
  reading.place(id, 'self', node.$cstNode!);
  const party: Party = { id, name, tags: [] };
  if (node.title) party.fullName = node.title;
  reading.facts.parties.push(party);
  for (const slot of node.members) {
    if (slot.$type === 'Figure') readYearlyFigure(reading, slot, party);
    if (slot.$type !== 'Slot') continue;
    const tokens = tokensOf(slot.line);
    const text = tokens.length > 0 ? plain(reading, tokens).normalize('NFKC') : '';
    const key = canonical(slot.key);
    const where: Where = { id, slot: key, scope: '' };
    if (tokens.length === 0) continue;
    reading.place(id, `slot.${key}`, spanOf(tokens));
    if (key === 'full-name') party.fullName = text;
    else if (key === 'short-name') party.shortName = text;
    else if (key === 'division-code') party.code = text;
    else if (key === 'credit-code') party.creditCode = text;
    else if (key === 'superior') party.parent = readRef(reading, tokens, ['body'], where);
    else if (key === 'tags') party.tags = parts(tokens).map((part) => plain(reading, part));
    else if (key === 'in-force') party.validity = readValidity(reading, slot, where);
    else if (key === 'former-names') party.formerNames = readFormerNames(reading, tokens, where);
    else if (key === 'supersedes') party.supersedes = readRefs(reading, tokens, ['body'], where);
    else if (key === 'cited') party.source = readText(reading, tokens, where);
    else if (key === 'level') {
      const level = wordValue(levelWords, text);
      if (level) party.level = level;
      else unknownWord(reading, tokens, 'level');
    }
  }
}

/** `年度数据 一般公共预算收入：2023年 125亿元、2024年 131亿元`. */
function readYearlyFigure(reading: Reading, node: ast.Figure, party: Party): void {
  const name = (node.name ?? '').normalize('NFKC');
  for (const part of split(tokensOf(node.line), '、', ',', ';')) {
    const [first, ...rest] = part;
    const year = first?.type === 'MEASURE' ? /^([12]\d{3})(?:年度?)?$/.exec(first.text.normalize('NFKC')) : null;
    const target = year && rest.length > 0 ? readLineTarget(reading, rest) : undefined;
    if (!year || !target) {
      if (rest.length === 0 || !year)
        reading.problem('syntax/figure', { written: plain(reading, part), problem: 'no-figure' }, spanOf(part));
      continue;
    }
    const at = reading.place(party.id, `figure.${name}`, spanOf(part));
    party.figures = [...(party.figures ?? []), { name, year: Number(year[1]), target, at }];
  }
}

/** `国务院扶贫开发领导小组办公室，2021年2月24日前`, several parted by `；` or `、`: a name with the last day on which it was in use. */
function readFormerNames(reading: Reading, tokens: readonly LineToken[], where: Where): Party['formerNames'] {
  const names: NonNullable<Party['formerNames']> = [];
  for (const part of split(tokens, ';', '、', ',')) {
    const until = readDate(reading, part);
    const words = part.filter((token) => token.type !== 'TIME' && token.type !== 'on');
    const last = names.at(-1);
    if (words.length === 0 && until && last) last.until = until;
    else if (words.length === 0)
      reading.problem('syntax/name-expected', { found: reading.slice(spanOf(part)) }, spanOf(part));
    else if (words.length > 0) {
      const name = unquote(plain(reading, words)).normalize('NFKC');
      names.push({ name, at: reading.place(where.id, where.slot, spanOf(words)), ...(until ? { until } : {}) });
    }
  }
  return names;
}

export function readRegime(reading: Reading, node: ast.Regime): void {
  const name = node.name ?? '';
  const id = reading.id('regime', [name]);
  reading.declare(id, 'regime', [name], nameSpan(node));
  reading.place(id, 'self', node.$cstNode!);
  const regime: Regime = {
    id,
    name,
    mission: [],
    relation: [],
    intent: [],
    stages: [],
    shareRules: [],
    supersedes: [],
  };
  if (node.title) regime.title = node.title;
  reading.facts.regimes.push(regime);
  for (const slot of node.members) readRegimeSlot(reading, slot, regime);
}

function readRegimeSlot(reading: Reading, slot: ast.Slot, regime: Regime): void {
  const tokens = tokensOf(slot.line);
  const key = canonical(slot.key);
  const where: Where = { id: regime.id, slot: key, scope: '' };
  if (tokens.length === 0) return;
  switch (key) {
    case 'mission':
      regime.mission = many<Mission>(reading, tokens, missionWords, key);
      return;
    case 'relation':
      regime.relation = many<Relation>(reading, tokens, relationWords, key);
      return;
    case 'intent':
      regime.intent = many<Intent>(reading, tokens, intentWords, key);
      return;
    case 'assessed':
      regime.assessed = yesOrNo(reading, tokens, key);
      return;
    case 'aid':
      regime.aid = yesOrNo(reading, tokens, key);
      return;
    case 'oblique':
      regime.oblique = yesOrNo(reading, tokens, key);
      return;
    case 'joint-signing':
      regime.jointSigning = yesOrNo(reading, tokens, key);
      return;
    case 'topology':
      return readTopology(reading, tokens, regime);
    case 'stages':
      regime.stages = parts(tokens).map((part) => {
        const stage = plain(reading, part);
        const meaning = stageKeyOf(stage);
        return meaning ? { name: stage, key: meaning } : { name: stage };
      });
      return;
    case 'public-notice': {
      const days = /^(?:不少于|至少|at least )?\s*(\d{1,3})\s*(?:个?工作日|日|天|(?:working )?days?)(?:以上)?$/.exec(
        plain(reading, tokens).normalize('NFKC'),
      );
      if (days) regime.noticeDays = Number(days[1]);
      else unknownWord(reading, tokens, key);
      return;
    }
    case 'share':
      regime.shareRules.push(...readShareRules(reading, tokens, where));
      return;
    case 'liaison':
      regime.liaison = readLiaison(reading, tokens, where);
      return;
    case 'inherits':
      regime.inherits = readRefs(reading, tokens, ['regime'], where);
      return;
    case 'basis':
      regime.bases = readRefs(reading, tokens, ['basis'], where);
      return;
    case 'adopts':
      regime.adopts = readRefs(reading, tokens, ['negative-list', 'indicators', 'areas'], where);
      return;
    case 'supersedes':
      regime.supersedes = readRefs(reading, tokens, ['regime'], where);
      return;
    case 'cited':
      regime.source = readText(reading, tokens, where);
      return;
    case 'in-force':
      regime.validity = readValidity(reading, slot, where);
      return;
    case 'meetings':
      return readMeetingRule(reading, tokens, regime, where);
    case 'year': {
      const year = /^(\d{4})(?:年度?)?$/.exec(plain(reading, tokens).normalize('NFKC'));
      if (year) regime.year = Number(year[1]);
      else unknownWord(reading, tokens, key);
      return;
    }
    default:
  }
}

/** `一对一`, or of one level only: `一对一，省级`. */
function readTopology(reading: Reading, tokens: readonly LineToken[], regime: Regime): void {
  for (const part of parts(tokens)) {
    const word = plain(reading, part);
    const topology = wordValue(topologyWords, word);
    const level = topology ? undefined : wordValue(levelWords, word);
    if (topology) regime.topology = topology;
    else if (level) regime.topologyLevel = level;
    else unknownWord(reading, part, 'topology');
  }
}

const meetingCount =
  /^(?:每年|每1年)?\s*(?:不少于|至少|at least )?\s*(\d+)\s*(?:次|times?)?(?:以上)?(?:\s*(?:a|each|per) year)?$/;

/** `每年不少于1次，省级`: joint meetings a year, at least at a level. */
function readMeetingRule(reading: Reading, tokens: readonly LineToken[], regime: Regime, where: Where): void {
  const at = reading.place(where.id, where.slot, spanOf(tokens));
  for (const part of split(tokens, ',', ';')) {
    const words = plain(reading, part).normalize('NFKC');
    const level = wordValue(levelWords, words.replace(/以上$/, ''));
    const count = meetingCount.exec(words);
    if (level && regime.meetings) regime.meetings.level = level;
    else if (count) regime.meetings = { count: Number(count[1]), at };
    else unknownWord(reading, part, where.slot);
  }
}

export function readBasis(reading: Reading, node: ast.Basis): void {
  const name = unquote(node.name ?? '');
  const id = reading.id('basis', [name]);
  reading.declare(id, 'basis', [name], nameSpan(node));
  reading.place(id, 'self', node.$cstNode!);
  const basis: Basis = { id, name, title: name, supersedes: [] };
  reading.facts.bases.push(basis);
  for (const slot of node.members) {
    const tokens = tokensOf(slot.line);
    const key = canonical(slot.key);
    const where: Where = { id, slot: key, scope: '' };
    if (tokens.length === 0) continue;
    if (key === 'title') basis.title = unquote(plain(reading, tokens));
    else if (key === 'issuer') basis.issuer = plain(reading, tokens);
    else if (key === 'number') {
      basis.number = plain(reading, tokens);
      reading.place(id, 'number', spanOf(tokens));
    } else if (key === 'date') basis.date = expectDate(reading, tokens);
    else if (key === 'supersedes') basis.supersedes = readRefs(reading, tokens, ['basis'], where);
    else if (key === 'cited') basis.source = readText(reading, tokens, where);
    else if (key === 'in-force') basis.validity = readValidity(reading, slot, where);
    else if (key === 'force') {
      const word = plain(reading, tokens);
      if (['硬法', 'hard'].includes(word)) basis.force = 'hard';
      else if (['软法', 'soft'].includes(word)) basis.force = 'soft';
      else unknownWord(reading, tokens, key);
    }
  }
}

/** `旧称 扶贫协作：改为 东西部协作，2021年2月25日前，出处 …`. */
export function readOutdated(reading: Reading, node: ast.Outdated): void {
  const name = node.name ?? '';
  const id = reading.id('term', [name]);
  reading.declare(id, 'outdated', [name], nameSpan(node));
  const tokens = tokensOf(node.line);
  const lines = split(tokens, ',', ';');
  const until = readDate(reading, tokens);
  const instead = lines.find((line) => line[0]?.type === 'instead');
  if (!until || !instead) {
    reading.problem(
      'syntax/outdated-form',
      { found: plain(reading, tokens) },
      tokens.length > 0 ? spanOf(tokens) : node.$cstNode!,
    );
    return;
  }
  const source = lines.find((line) => line[0]?.type === 'cited');
  const text = source && readText(reading, source.slice(1), { id, slot: 'cited', scope: '' });
  reading.facts.terms.push({
    id,
    name,
    word: name,
    instead: plain(reading, instead.slice(1)),
    until,
    ...(text ? { source: text } : {}),
  });
}

export function readParameter(reading: Reading, node: ast.Parameter): void {
  const tokens = tokensOf(node.line);
  const key = node.name ?? '';
  if (tokens.length > 0)
    reading.facts.parameters.push({
      key,
      value: plain(reading, tokens).normalize('NFKC'),
      at: reading.place(`parameter:${key}`, 'value', spanOf(tokens)),
    });
}

export function readWordList(reading: Reading, node: ast.WordList): void {
  const tokens = tokensOf(node.line);
  const key = node.name ?? '';
  reading.facts.wordLists.push({
    key,
    words: parts(tokens).map((part) => plain(reading, part)),
    at: reading.place(`words:${key}`, 'value', tokens.length > 0 ? spanOf(tokens) : node.$cstNode!),
  });
}
