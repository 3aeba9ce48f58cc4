import { AstUtils, type CstNode, GrammarAST, isCompositeCstNode } from 'langium';
import type { Slot, Stray } from '../generated/ast.ts';
import { DuikouGrammar } from '../generated/grammar.ts';
import { isKeyword, keywordOf, spell, spellings } from '../lexing/keywords.ts';
import { Piece } from '../syntax/piece.ts';
import { canonical, nameSpan } from './line.ts';
import type { Reading, Span } from './reading.ts';

/** The rule that lists a block's slots, and the keyword the block is known by, by the type of its node. */
export const slotRules: Readonly<Record<string, { rule: string; block: string }>> = {
  Agreement: { rule: 'AgreementSlot', block: 'agreement' },
  Pairing: { rule: 'PairingSlot', block: 'pairing' },
  Clause: { rule: 'ClauseSlot', block: 'clause' },
  DutyBlock: { rule: 'DutySlot', block: 'duty' },
  Breakdown: { rule: 'BreakdownSlot', block: 'breakdown' },
  Defaults: { rule: 'DefaultsSlot', block: 'defaults' },
  Fund: { rule: 'FundSlot', block: 'fund' },
  Project: { rule: 'ProjectSlot', block: 'project' },
  NegativeList: { rule: 'NegativeListSlot', block: 'negative-list' },
  ListItem: { rule: 'ListItemSlot', block: 'item' },
  Areas: { rule: 'AreasSlot', block: 'areas' },
  Area: { rule: 'AreaSlot', block: 'area' },
  IndicatorSystem: { rule: 'IndicatorSystemSlot', block: 'indicators' },
  Indicator: { rule: 'IndicatorSlot', block: 'indicator' },
  Party: { rule: 'PartySlot', block: 'party' },
  Regime: { rule: 'RegimeSlot', block: 'regime' },
  Basis: { rule: 'BasisSlot', block: 'basis' },
  Rule: { rule: 'RuleSlot', block: 'rule' },
  Organ: { rule: 'OrganSlot', block: 'organ' },
  Meeting: { rule: 'MeetingSlot', block: 'meeting' },
  Team: { rule: 'TeamSlot', block: 'team' },
  Need: { rule: 'NeedSlot', block: 'need' },
  Event: { rule: 'EventSlot', block: 'event' },
  ResponsibilityList: { rule: 'ResponsibilitySlot', block: 'responsibility-list' },
  Actuals: { rule: 'ActualsSlot', block: 'actuals' },
  Example: { rule: 'ExampleSlot', block: 'example' },
  Amendment: { rule: 'AmendmentSlot', block: 'amendment' },
  Explanation: { rule: 'ExplanationSlot', block: 'explanation' },
  Letter: { rule: 'LetterSlot', block: 'letter' },
};

/** Slots that add to what an earlier one of the same key says; any other may stand once in a block. */
const repeatable: Readonly<Record<string, readonly string[]>> = {
  Agreement: ['party-a', 'party-b', 'party-c', 'basis', 'adopts', 'adopts-all', 'contacts', 'annexes', 'takes-up'],
  DutyBlock: ['deadline', 'evidence', 'unfulfilled', 'overdue', 'violated', 'condition', 'takes-up', 'breakdown'],
  Breakdown: ['rest'],
  Defaults: ['deadline', 'evidence', 'unfulfilled', 'overdue', 'violated'],
  Fund: ['uses', 'amount'],
  Project: ['fund', 'answers', 'schedule', 'fit', 'payments', 'budget-change'],
  Regime: ['share'],
  Rule: ['condition'],
  Organ: ['head', 'deputies', 'members'],
  Meeting: ['chair', 'attendees', 'agenda'],
  Team: ['head', 'deputies', 'mode'],
  Need: ['evidence'],
  Event: ['evidence'],
  Actuals: ['evidence'],
  Amendment: ['repeals', 'party-a', 'party-b', 'party-c', 'basis'],
  Explanation: ['about'],
  Letter: ['issuer', 'signer', 'annexes'],
};

/** What a remedy says for itself, in braces of its own. */
const remedies = new Set(['unfulfilled', 'overdue', 'violated']);
const remedySlots = new Set(['bearer', 'counterpart', 'deadline']);

let keys: Map<string, ReadonlySet<string>> | undefined;

/** The keys a block takes, by its rule's name: read from the grammar itself. */
export function slotKeys(rule: string): ReadonlySet<string> {
  keys ??= new Map(
    DuikouGrammar()
      .rules.filter((r) => r.name.endsWith('Slot'))
      .map((r) => [
        r.name,
        new Set(
          AstUtils.streamAllContents(r)
            .filter(GrammarAST.isKeyword)
            .map((keyword) => keyword.value)
            .filter(isKeyword)
            .filter((key) => /^[a-z]/.test(key))
            .toArray(),
        ),
      ]),
  );
  return keys.get(rule) ?? new Set();
}

/** What may hold slots: blocks by `members`, duties and slots by `block`. */
interface Holder {
  $type: string;
  members?: readonly unknown[];
  elements?: readonly unknown[];
  block?: unknown;
  element?: unknown;
  $cstNode?: CstNode;
}

/** Slots and declarations in a block that does not take them. */
export function reportSlots(reading: Reading, node: Holder): void {
  const rule = slotRules[node.$type];
  let stray: Holder | undefined;
  const before = new Set<string>();
  eachInside(node, (member) => {
    if (member.$type === 'Slot' && rule) {
      reportSlot(reading, member as Slot, rule);
      reportRepeated(reading, member as Slot, node.$type, rule.block, before);
    }
    if (member.$type === 'Slot' && member.block) return reportOwnBlock(reading, member as Slot);
    // one is enough: where a brace is missing, all that follows is in the wrong block
    else if (member.$type === 'Stray') stray ??= member;
    if (!reading.isSound(member)) reportSlots(reading, member);
  });
  if (!stray?.$cstNode || !rule) return;
  const { offset, end } = firstLeaf(stray.$cstNode);
  const params = { slot: reading.text.slice(offset, end), block: spell(rule.block, reading.spelling) };
  reading.problem('syntax/slot-misplaced', params, { offset, end });
}

/** A slot that stands a second time, where only one of them can count. */
function reportRepeated(reading: Reading, slot: Slot, type: string, block: string, before: Set<string>): void {
  if (!slot.$cstNode || slot.key === undefined) return;
  const key = canonical(slot.key);
  if (before.has(key) && slotKeys(slotRules[type]!.rule).has(key) && !repeatable[type]?.includes(key)) {
    const params = { slot: slot.key, block: spell(block, reading.spelling) };
    reading.problem(
      'syntax/slot-misplaced',
      params,
      nameSpan(slot, 'key'),
      undefined,
      'syntax/slot-misplaced.repeated',
    );
  }
  before.add(key);
}

/** What stands in the braces behind a slot: a remedy's own slots, and nothing else. */
function reportOwnBlock(reading: Reading, slot: Slot): void {
  const key = canonical(slot.key);
  const before = new Set<string>();
  for (const member of slot.block?.members ?? []) {
    const { $cstNode: cst } = member;
    if (!cst) continue;
    if (member.$type !== 'Slot' || !remedies.has(key)) {
      const found = cst.text.split('\n')[0]!.trim().slice(0, 40);
      reading.problem('syntax/unexpected-words', { found }, { offset: cst.offset, end: cst.offset + found.length });
      continue;
    }
    const own = canonical(member.key);
    const params = { slot: member.key, block: slot.key };
    const span = nameSpan(member, 'key');
    if (!remedySlots.has(own))
      reading.problem(isKeyword(own) ? 'syntax/slot-misplaced' : 'syntax/slot-unknown', params, span);
    else if (before.has(own))
      reading.problem('syntax/slot-misplaced', params, span, undefined, 'syntax/slot-misplaced.repeated');
    before.add(own);
  }
}

/** Declarations that stand in a block that takes none, the inner ones of a stray one included. */
export function straysIn(node: Holder, found: Stray[] = []): Stray[] {
  eachInside(node, (member) => {
    if (member.$type === 'Stray') found.push(member as unknown as Stray);
    straysIn(member, found);
  });
  return found;
}

function eachInside({ members, elements, block, element }: Holder, visit: (member: Holder) => void): void {
  for (const member of members ?? elements ?? []) visit(member as Holder);
  if (block) visit(block as Holder);
  if (element) visit(element as Holder);
}

function firstLeaf(node: CstNode): Span {
  if (node instanceof Piece) return node.source.tokens[node.first]!;
  return isCompositeCstNode(node) && node.content[0] ? firstLeaf(node.content[0]) : node;
}

/** A keyword that declares something and the name behind it, typed without a space: `任务六：`. */
const runTogether = new RegExp(
  `^(${['duty', 'term', 'clause']
    .flatMap((key) => spellings(keywordOf(key)))
    .filter((spelling) => !/[a-z]/.test(spelling))
    .join('|')})(.+)$`,
);

function reportSlot(reading: Reading, slot: Slot, { rule, block }: { rule: string; block: string }): void {
  if (!slot.$cstNode || slot.key === undefined) return;
  const key = canonical(slot.key);
  if (slotKeys(rule).has(key)) return;
  const params = { slot: slot.key, block: spell(block, reading.spelling) };
  const opens = runTogether.exec(slot.key);
  if (opens) {
    const [, keyword = '', name = ''] = opens;
    const span = nameSpan(slot, 'key');
    const fix = { title: 'fix.space', span, text: `${keyword} ${name}` };
    reading.problem('syntax/slot-unknown', { ...params, keyword, name }, span, fix, 'syntax/slot-unknown.space');
    return;
  }
  reading.problem(isKeyword(key) ? 'syntax/slot-misplaced' : 'syntax/slot-unknown', params, nameSpan(slot, 'key'));
}
