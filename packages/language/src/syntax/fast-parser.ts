import { type AstReflection, GrammarAST } from 'langium';
import type { FastLexer } from '../lexing/lexer.ts';
import type { Token } from '../lexing/token.ts';
import { Piece, type Source } from './piece.ts';

/** An element of the syntax: its type, its place, and the properties that the grammar assigns. */
export interface SyntaxNode {
  $type: string;
  $cstNode: Piece;
  [property: string]: unknown;
}

/** What a parse has come to. */
interface State {
  source: Source;
  tokens: readonly Token[];
  at: number;
  /** The element being read. */
  node: SyntaxNode;
  /** The words of a data type rule so far. */
  words: string;
}

/** Reads on from where the state stands; false where the text is not what the grammar wants here. */
type Step = (state: State) => boolean;
/** The same, for what has a value; undefined for no match. */
type Value = (state: State) => unknown;

interface Part {
  /** Numbers of the tokens it may begin with. */
  first: ReadonlySet<number>;
  optional: boolean;
  step: Step;
}

/** A rule, known by name before it is compiled: rules call one another round. */
interface CompiledRule {
  first: ReadonlySet<number>;
  optional: boolean;
  value: Value;
}

/** Makes a value from what is written, as a value converter of Langium does: by the name of the rule that read it. */
export type Convert = (rule: string, written: string) => unknown;

/**
 * A parser for texts without mistakes, made from Langium's own grammar. It decides by the next token, and where several alternatives
 * begin alike it takes the first that can be read. When it comes to the end of a text, the tree is the one Langium's parser builds;
 * where it does not, there is a mistake in the text, or one token is not enough, and Langium's parser has to say which.
 */
export class FastParser {
  private readonly lexer: FastLexer;
  private readonly convert: Convert;
  private readonly reflection: AstReflection;
  private readonly rules = new Map<string, GrammarAST.ParserRule>();
  private readonly compiled = new Map<string, CompiledRule>();
  private readonly firsts = new Map<string, Set<number>>();
  private readonly entry: string;

  constructor(grammar: GrammarAST.Grammar, lexer: FastLexer, reflection: AstReflection, convert: Convert) {
    this.lexer = lexer;
    this.convert = convert;
    this.reflection = reflection;
    for (const rule of grammar.rules) if (GrammarAST.isParserRule(rule)) this.rules.set(rule.name, rule);
    this.entry = [...this.rules.values()].find((rule) => rule.entry)!.name;
  }

  /** The tree of a text's tokens; undefined where Langium's parser has to be asked. */
  parse(source: Source): SyntaxNode | undefined {
    const state: State = {
      source,
      tokens: source.tokens,
      at: 0,
      node: { $type: '', $cstNode: new Piece(source, 0) },
      words: '',
    };
    const value = this.rule(this.entry).value(state) as SyntaxNode | undefined;
    return state.at === source.tokens.length ? value : undefined;
  }

  private rule(name: string): CompiledRule {
    const known = this.compiled.get(name);
    if (known) return known;
    const rule = this.rules.get(name)!;
    const made: CompiledRule = { first: this.firstOf(rule.name), optional: false, value: () => undefined };
    this.compiled.set(name, made);
    const body = this.part(rule.definition, rule);
    made.optional = body.optional;
    made.value = isDataType(rule)
      ? this.words(rule, body.step)
      : delegates(rule.definition)
        ? handedOn(body.step)
        : this.element(rule, body.step);
    return made;
  }

  /** A rule that makes an element. */
  private element(rule: GrammarAST.ParserRule, step: Step): Value {
    const type = rule.returnType?.ref?.name ?? rule.inferredType?.name ?? rule.name;
    const { properties } = this.reflection.getTypeMetaData(type);
    const given = Object.values(properties).filter(({ defaultValue }) => defaultValue !== undefined);
    return (state) => {
      const { node: outer, at, source } = state;
      const piece = new Piece(source, at);
      const node: SyntaxNode = { $type: type, $cstNode: piece };
      for (const { name, defaultValue } of given) node[name] = Array.isArray(defaultValue) ? [] : defaultValue;
      state.node = node;
      const read = step(state);
      state.node = outer;
      if (!read) return undefined;
      piece.last = state.at;
      return node;
    };
  }

  /** A rule that makes a string. */
  private words(rule: GrammarAST.ParserRule, step: Step): Value {
    return (state) => {
      const outer = state.words;
      state.words = '';
      const read = step(state);
      const written = state.words;
      state.words = outer;
      return read ? this.convert(rule.name, written) : undefined;
    };
  }

  private part(element: GrammarAST.AbstractElement, rule: GrammarAST.ParserRule): Part {
    const once = this.once(element, rule);
    const { cardinality } = element;
    if (!cardinality) return once;
    const { first, step } = once;
    const opens = this.test(first);
    if (cardinality === '?') return { first, optional: true, step: (state) => !opens(state) || step(state) };
    const more: Step = (state) => {
      while (opens(state)) {
        const { at } = state;
        if (!step(state)) return false;
        if (state.at === at) return true;
      }
      return true;
    };
    if (cardinality === '*') return { first, optional: true, step: more };
    return { first, optional: once.optional, step: (state) => step(state) && more(state) };
  }

  /** Whether the next token is one of these. */
  private test(kinds: ReadonlySet<number>): Step {
    const table = new Uint8Array(this.lexer.types.length);
    for (const kind of kinds) table[kind] = 1;
    return ({ tokens, at }) => at < tokens.length && table[tokens[at]!.kind] === 1;
  }

  private once(element: GrammarAST.AbstractElement, rule: GrammarAST.ParserRule): Part {
    const first = this.firstOfElement(element);
    if (GrammarAST.isGroup(element)) return this.group(element, rule, first);
    if (GrammarAST.isAlternatives(element)) {
      const parts = element.elements.map((one) => this.part(one, rule));
      const overlapping = parts.some((a, i) => parts.some((b, j) => i < j && [...a.first].some((k) => b.first.has(k))));
      if (overlapping && !element.elements.every(isUnassigned)) throw unsupported(element);
      return { first, optional: parts.some(({ optional }) => optional), step: this.choice(parts) };
    }
    if (GrammarAST.isAction(element)) {
      const type = element.type?.ref?.name ?? element.inferredType?.name;
      if (element.feature || !type) throw unsupported(element);
      return {
        first,
        optional: true,
        step: (state) => {
          state.node.$type = type;
          return true;
        },
      };
    }
    if (GrammarAST.isAssignment(element)) return { first, optional: false, step: this.assignment(element, rule) };
    const value = this.value(element);
    const isWord = isDataType(rule);
    const called = GrammarAST.isRuleCall(element) && GrammarAST.isParserRule(element.rule.ref);
    if (called && !isWord && !delegates(rule.definition)) throw unsupported(element);
    return {
      first,
      optional: false,
      step: (state) => {
        const read = value(state);
        if (read === undefined) return false;
        if (isWord) state.words += String(read);
        else if (called) state.node = read as SyntaxNode;
        return true;
      },
    };
  }

  private group(element: GrammarAST.Group, rule: GrammarAST.ParserRule, first: ReadonlySet<number>): Part {
    if (element.guardCondition) throw unsupported(element);
    const parts = element.elements.map((one) => this.part(one, rule));
    const steps = parts.map(({ step }) => step);
    const step: Step = (state) => {
      for (let i = 0; i < steps.length; i++) if (!steps[i]!(state)) return false;
      return true;
    };
    return { first, optional: parts.every(({ optional }) => optional), step };
  }

  /** The first of several that can be read; each begins with tokens of its own, or leaves no trace where it cannot. */
  private choice(parts: readonly Part[]): Step {
    const byKind = this.lexer.types.map((_, kind) =>
      parts.filter(({ first }) => first.has(kind)).map(({ step }) => step),
    );
    const atEnd = parts.filter(({ optional }) => optional).map(({ step }) => step);
    return (state) => {
      const { at, tokens, node, words } = state;
      const steps = at < tokens.length ? byKind[tokens[at]!.kind]! : atEnd;
      for (let i = 0; i < steps.length; i++) {
        if (steps[i]!(state)) return true;
        state.at = at;
        state.node = node;
        state.words = words;
      }
      return false;
    };
  }

  private assignment(element: GrammarAST.Assignment, rule: GrammarAST.ParserRule): Step {
    const { feature, operator, terminal } = element;
    const value = this.value(terminal);
    if (isDataType(rule)) throw unsupported(element);
    const add = operator === '+=';
    return (state) => {
      const { node, at } = state;
      const read = value(state);
      if (read === undefined) return false;
      node.$cstNode.mark(feature, at);
      if (add) (node[feature] as unknown[]).push(read);
      else node[feature] = operator === '?=' ? true : read;
      return true;
    };
  }

  /** What is assigned: a keyword, a terminal, an element, or one of several. */
  private value(element: GrammarAST.AbstractElement): Value {
    if (GrammarAST.isAlternatives(element)) {
      const values = element.elements.map((one) => ({ first: this.firstOfElement(one), value: this.value(one) }));
      const byKind = this.lexer.types.map((_, kind) =>
        values.filter(({ first }) => first.has(kind)).map(({ value }) => value),
      );
      return (state) => {
        const { at, tokens } = state;
        if (at >= tokens.length) return undefined;
        const list = byKind[tokens[at]!.kind]!;
        for (let i = 0; i < list.length; i++) {
          const read = list[i]!(state);
          if (read !== undefined) return read;
          state.at = at;
        }
        return undefined;
      };
    }
    if (GrammarAST.isKeyword(element)) return this.token(element.value, (written) => written);
    if (!GrammarAST.isRuleCall(element) || element.arguments.length > 0) throw unsupported(element);
    const called = element.rule.ref!;
    if (GrammarAST.isTerminalRule(called))
      return this.token(called.name, (written) => this.convert(called.name, written));
    let rule: CompiledRule | undefined;
    return (state) => {
      rule ??= this.rule(called.name);
      return rule.value(state);
    };
  }

  private token(name: string, convert: (written: string) => unknown): Value {
    const opens = this.test(new Set(this.lexer.members(name)));
    return (state) => (opens(state) ? convert(state.tokens[state.at++]!.text) : undefined);
  }

  private firstOf(name: string): Set<number> {
    let first = this.firsts.get(name);
    if (!first) {
      first = new Set();
      this.firsts.set(name, first);
      for (const kind of this.firstOfElement(this.rules.get(name)!.definition)) first.add(kind);
    }
    return first;
  }

  private firstOfElement(element: GrammarAST.AbstractElement): Set<number> {
    if (GrammarAST.isKeyword(element)) return new Set(this.lexer.members(element.value));
    if (GrammarAST.isAssignment(element)) return this.firstOfElement(element.terminal);
    if (GrammarAST.isAlternatives(element))
      return new Set(element.elements.flatMap((one) => [...this.firstOfElement(one)]));
    if (GrammarAST.isGroup(element)) {
      const first = new Set<number>();
      for (const one of element.elements) {
        for (const kind of this.firstOfElement(one)) first.add(kind);
        if (!this.mayBeEmpty(one)) break;
      }
      return first;
    }
    if (GrammarAST.isAction(element)) return new Set();
    if (!GrammarAST.isRuleCall(element)) throw unsupported(element);
    const called = element.rule.ref!;
    return GrammarAST.isTerminalRule(called) ? new Set(this.lexer.members(called.name)) : this.firstOf(called.name);
  }

  private mayBeEmpty(element: GrammarAST.AbstractElement): boolean {
    if (element.cardinality === '?' || element.cardinality === '*' || GrammarAST.isAction(element)) return true;
    if (GrammarAST.isGroup(element)) return element.elements.every((one) => this.mayBeEmpty(one));
    if (GrammarAST.isAlternatives(element)) return element.elements.some((one) => this.mayBeEmpty(one));
    if (GrammarAST.isAssignment(element)) return this.mayBeEmpty(element.terminal);
    if (!GrammarAST.isRuleCall(element) || !GrammarAST.isParserRule(element.rule.ref)) return false;
    return this.mayBeEmpty(element.rule.ref.definition);
  }
}

function unsupported(element: { $type: string }): Error {
  return new Error(`The fast parser does not know this use of ${element.$type}.`);
}

function isDataType(rule: GrammarAST.ParserRule): boolean {
  return rule.dataType !== undefined;
}

/** Whether a rule only hands on what one of others makes. */
function delegates(definition: GrammarAST.AbstractElement): boolean {
  if (GrammarAST.isAlternatives(definition)) return definition.elements.every(delegates);
  return GrammarAST.isRuleCall(definition) && GrammarAST.isParserRule(definition.rule.ref) && !definition.cardinality;
}

function isUnassigned(element: GrammarAST.AbstractElement): boolean {
  return (GrammarAST.isRuleCall(element) || GrammarAST.isKeyword(element)) && !element.cardinality;
}

function handedOn(step: Step): Value {
  return (state) => {
    const outer = state.node;
    const read = step(state);
    const { node } = state;
    state.node = outer;
    return read ? node : undefined;
  };
}
