import { GrammarAST } from 'langium';
import { DuikouGrammar } from '../generated/grammar.ts';
import { isKeyword } from '../lexing/keywords.ts';

/** What a block of the grammar may hold, read from the grammar itself. */
export interface Block {
  /** Name of the grammar's rule. */
  rule: string;
  /** Keywords that open a slot: a colon follows. */
  slots: ReadonlySet<string>;
  /** Keywords that open a declaration. */
  declarations: ReadonlySet<string>;
  /** Lines without a keyword may stand in it (edges, shares). */
  lines: boolean;
  prose: boolean;
  /** The block that `{` opens after one of its keywords. */
  inner: ReadonlyMap<string, string>;
}

type Element = GrammarAST.AbstractElement;

let table: Map<string, Block> | undefined;

/** Every block by its rule's name; `Document` is the file itself. */
export function blocks(): ReadonlyMap<string, Block> {
  table ??= readBlocks();
  return table;
}

function readBlocks(): Map<string, Block> {
  const rules = new Map(
    DuikouGrammar()
      .rules.filter(GrammarAST.isParserRule)
      .map((rule) => [rule.name, rule]),
  );
  const called = (element: Element): GrammarAST.ParserRule | undefined =>
    GrammarAST.isRuleCall(element) ? rules.get(element.rule.$refText) : undefined;

  /** Rules that stand for a member, alternatives and rules of alternatives unfolded. */
  const members = (element: Element): GrammarAST.ParserRule[] => {
    if (GrammarAST.isAlternatives(element)) return element.elements.flatMap(members);
    if (GrammarAST.isAssignment(element)) return members(element.terminal as Element);
    const rule = called(element);
    if (rule === undefined) return [];
    return GrammarAST.isAlternatives(rule.definition) ? members(rule.definition) : [rule];
  };
  const flat = (element: Element): Element[] =>
    GrammarAST.isGroup(element) ? element.elements.flatMap(flat) : [element];
  const keywordsOf = (element: Element | undefined): string[] => {
    if (element === undefined) return [];
    if (GrammarAST.isKeyword(element)) return [element.value];
    if (GrammarAST.isAssignment(element)) return keywordsOf(element.terminal as Element);
    return GrammarAST.isAlternatives(element) ? element.elements.flatMap(keywordsOf) : [];
  };
  const opens = (element: Element): boolean => GrammarAST.isKeyword(element) && element.value === '{';
  /** The rule whose braces open after the rule's own keyword. */
  const blockOf = (rule: GrammarAST.ParserRule): string | undefined => {
    const elements = everything(rule.definition);
    if (elements.some(opens)) return rule.name;
    return elements
      .flatMap((element) => called(GrammarAST.isAssignment(element) ? (element.terminal as Element) : element) ?? [])
      .find((inner) => everything(inner.definition).some(opens))?.name;
  };
  const made = new Map<string, Block>();
  const make = (name: string, held: GrammarAST.ParserRule[]): void => {
    const block = {
      rule: name,
      slots: new Set<string>(),
      declarations: new Set<string>(),
      lines: false,
      prose: false,
      inner: new Map<string, string>(),
    };
    made.set(name, block);
    for (const rule of held) {
      // read so that a misplaced declaration does no more harm; never offered
      if (rule.name === 'Stray') continue;
      const [first] = flat(rule.definition).filter((element) => !GrammarAST.isAction(element));
      const isSlot = first !== undefined && GrammarAST.isAssignment(first) && first.feature === 'key';
      const found = keywordsOf(first).filter((key) => isKeyword(key) && /^[a-z]/.test(key));
      for (const key of found) (isSlot ? block.slots : block.declarations).add(key);
      if (rule.name === 'Prose') block.prose = true;
      else if (found.length === 0) block.lines = true;
      const inner = blockOf(rule);
      if (inner !== undefined) for (const key of found) block.inner.set(key, inner);
    }
  };
  for (const rule of rules.values()) {
    const elements = everything(rule.definition);
    const from = rule.entry ? 0 : elements.findIndex(opens);
    if (from < 0) continue;
    const held = elements
      .slice(from)
      .filter((element) => GrammarAST.isAssignment(element) && element.operator === '+=');
    const last = rule.entry ? [...keywordsOf(elements.find((one) => GrammarAST.isKeyword(one)))] : [];
    make(rule.name, held.flatMap(members));
    for (const key of last) (made.get(rule.name)!.declarations as Set<string>).add(key);
  }
  return made;
}

/** All elements of a rule in order, groups and alternatives of groups unfolded, but for the alternatives of an assignment. */
function everything(element: Element): Element[] {
  if (GrammarAST.isGroup(element)) return element.elements.flatMap(everything);
  if (GrammarAST.isAlternatives(element)) return element.elements.flatMap(everything);
  return [element];
}
