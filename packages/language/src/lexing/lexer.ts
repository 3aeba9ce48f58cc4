import { Lexer, type TokenType } from 'chevrotain';
import type { Grammar } from 'langium';
import { isBlank, isDigit, isLatinWord, isNameStart, skipBlanks } from './characters.ts';
import { isKeyword, keywordOf, spellings } from './keywords.ts';
import { type Match, terminals } from './terminals.ts';
import { Token } from './token.ts';
import { DuikouTokenBuilder } from './token-builder.ts';

/** What may begin with a character: how far it reaches, and whether a longer identifier goes before it. */
interface Candidate {
  type: TokenType;
  kind: number;
  match: Match;
  keep: boolean;
  word: boolean;
}

/** The tokens of a text, comments and blanks left out. */
export interface FastLexer {
  /** The token types by number; a category has the numbers of its members in `members`. */
  readonly types: readonly TokenType[];
  /** Numbers of the token types that a keyword or terminal of the grammar stands for. */
  members(name: string): readonly number[];
  tokenize(text: string): Token[];
  /**
   * Goes on from an offset behind the tokens already read, which it adds to. After each token `done` is asked whether the rest is
   * known.
   */
  goOn(text: string, from: number, tokens: Token[], done: (token: Token) => boolean): void;
}

/**
 * A lexer over the patterns of {@link DuikouTokenBuilder}, in their order: the same tokens as Chevrotain's lexer gives, which tries
 * every pattern of a block of 255 characters where this one looks up those that may begin with the very character.
 */
export function createFastLexer(grammar: Grammar): FastLexer {
  const types = new DuikouTokenBuilder().buildTokens(grammar) as TokenType[];
  const candidates: (readonly Candidate[] | undefined)[] = new Array(0x10000);
  const built = types
    .map((type, kind) => ({ type, kind, words: isKeyword(type.name) ? spellings(keywordOf(type.name)) : undefined }))
    .filter(({ type }) => type.PATTERN !== Lexer.NA);
  const id = terminals.ID!.match;
  const idKind = types.findIndex(({ name }) => name === 'ID');

  const startingWith = (code: number): readonly Candidate[] =>
    built.flatMap(({ type, kind, words }): Candidate[] => {
      const match = words ? keywordMatch(words, code) : terminalMatch(type.name, code);
      if (!match) return [];
      return [{ type, kind, match, keep: type.GROUP === undefined, word: type.LONGER_ALT !== undefined }];
    });

  const goOn = (text: string, from: number, tokens: Token[], done?: (token: Token) => boolean): void => {
    let at = from;
    next: while (at < text.length) {
      const code = text.charCodeAt(at);
      if (isBlank(code)) {
        at = skipBlanks(text, at);
        continue;
      }
      let list = candidates[code];
      if (list === undefined) {
        list = startingWith(code);
        candidates[code] = list;
      }
      for (let i = 0; i < list.length; i++) {
        const candidate = list[i]!;
        let end = candidate.match(text, at, tokens);
        if (end <= at) continue;
        let { type, kind } = candidate;
        if (candidate.word) {
          const longer = id(text, at, tokens);
          if (longer > end) {
            end = longer;
            kind = idKind;
            type = types[idKind]!;
          }
        }
        if (candidate.keep) {
          const token = new Token(type, kind, text.slice(at, end), at);
          tokens.push(token);
          if (done?.(token)) return;
        }
        at = end;
        continue next;
      }
      throw new Error(`No pattern takes the character ${code}.`);
    }
  };
  const tokenize = (text: string): Token[] => {
    const tokens: Token[] = [];
    goOn(text, 0, tokens);
    return tokens;
  };

  const byName = new Map<string, number[]>();
  types.forEach(({ name, CATEGORIES }, kind) => {
    for (const one of [name, ...(CATEGORIES ?? []).map((category) => category.name)])
      byName.set(one, [...(byName.get(one) ?? []), kind]);
  });
  return { types, members: (name) => byName.get(name) ?? [], tokenize, goOn };
}

function terminalMatch(name: string, code: number): Match | undefined {
  const { starts, match } = terminals[name]!;
  const character = String.fromCharCode(code);
  const opens = starts.some(
    (start) =>
      start === 'any' ||
      start === character ||
      (start === 'name' && isNameStart(code)) ||
      (start === 'digit' && isDigit(code)),
  );
  return opens ? match : undefined;
}

/** The end of the longest of a keyword's spellings that stands at the offset; a blank in a spelling stands for any blanks. */
function keywordMatch(words: readonly string[], code: number): Match | undefined {
  const own = words.filter((spelling) => spelling.charCodeAt(0) === code);
  if (own.length === 0) return undefined;
  const matches = own.map(spellingMatch);
  if (matches.length === 1) return matches[0];
  return (text, offset, tokens) => {
    for (const match of matches) {
      const end = match(text, offset, tokens);
      if (end > offset) return end;
    }
    return offset;
  };
}

function spellingMatch(spelling: string): Match {
  const latin = /[a-z]$/.test(spelling);
  const ends = (text: string, end: number): boolean =>
    !latin || !(isLatinWord(text.charCodeAt(end)) || text.charCodeAt(end) === 0x2d);
  if (!spelling.includes(' '))
    return (text, offset) => {
      const end = offset + spelling.length;
      return text.startsWith(spelling, offset) && ends(text, end) ? end : offset;
    };
  const words = spelling.split(' ');
  return (text, offset) => {
    let end = offset;
    for (const [i, word] of words.entries()) {
      const start = end;
      while (i > 0 && (text.charCodeAt(end) === 0x20 || text.charCodeAt(end) === 0x09)) end++;
      if ((i > 0 && end === start) || !text.startsWith(word, end)) return offset;
      end += word.length;
    }
    return ends(text, end) ? end : offset;
  };
}
