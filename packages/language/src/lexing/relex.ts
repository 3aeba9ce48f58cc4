import type { FastLexer } from './lexer.ts';
import { scanProse } from './scan-island.ts';
import type { Token } from './token.ts';

/**
 * The tokens of a text, from those of an earlier one: only the statements that have changed are read again. Tokens that have not
 * changed are the same objects, moved; the earlier list is not to be used any more.
 *
 * What a terminal looks at ends with the line, looking back also with the end of the statement before; the end of a statement looks
 * ahead to the first name of the next line. So reading starts anew at the beginning of the statement before the changed one, and stops
 * where a statement ends in the text that has not changed and ended there before.
 */
export function relex(lexer: FastLexer, before: { text: string; tokens: readonly Token[] }, text: string): Token[] {
  const old = before.tokens;
  if (!staysInLines(before) || hasLoneReturn(text)) return lexer.tokenize(text);
  const start = samePrefix(before.text, text);
  const tail = sameSuffix(before.text, text, start);
  const moved = text.length - before.text.length;
  const first = restart(old, start);
  const tokens = old.slice(0, first);
  let next = first;
  let rest = old.length;
  lexer.goOn(text, first === 0 ? 0 : old[first - 1]!.end, tokens, (token) => {
    const { end } = token;
    if (end < text.length - tail || !endsStatement(token)) return false;
    while (next < old.length && old[next]!.end < end - moved) next++;
    if (next >= old.length || old[next]!.end !== end - moved || !endsStatement(old[next]!)) return false;
    rest = next + 1;
    return true;
  });
  keepEqual(old, tokens, first, rest, moved);
  if (moved !== 0) for (let i = rest; i < old.length; i++) old[i]!.move(moved);
  return rest < old.length ? tokens.concat(old.slice(rest)) : tokens;
}

/** Puts old tokens in the place of those that were read again and came out equal: at the start, and at the end before `rest`. */
function keepEqual(old: readonly Token[], tokens: Token[], first: number, rest: number, moved: number): void {
  let from = first;
  while (from < rest && from < tokens.length && isSame(old[from]!, tokens[from]!, 0)) {
    tokens[from] = old[from]!;
    from++;
  }
  for (let at = tokens.length - 1, before = rest - 1; at >= from && before >= from; at--, before--) {
    const token = old[before]!;
    if (!isSame(token, tokens[at]!, moved)) return;
    token.move(moved);
    tokens[at] = token;
  }
}

function isSame(before: Token, now: Token, moved: number): boolean {
  return before.kind === now.kind && before.offset + moved === now.offset && before.text === now.text;
}

/** A line that ends with CR alone is no line to what reads times. */
const hasLoneReturn = (text: string): boolean => text.includes('\r') && /\r(?!\n)/.test(text);

/** Whether no terminal has looked farther than it reached: prose without an end looks for one up to the end of the text. */
function staysInLines({ text, tokens }: { text: string; tokens: readonly Token[] }): boolean {
  return (
    !hasLoneReturn(text) && tokens.every((token) => token.type !== 'PROSE' || scanProse(text, token.offset).closed)
  );
}

/** The end of a statement with the end of its line. */
function endsStatement(token: Token): boolean {
  return token.type === 'EOL' && token.text.includes('\n');
}

/** Index of the token with which the statement before the changed one begins. */
function restart(tokens: readonly Token[], changed: number): number {
  let seen = 0;
  for (let i = tokens.length - 1; i >= 0; i--)
    if (tokens[i]!.end <= changed && endsStatement(tokens[i]!) && ++seen === 2) return i + 1;
  return 0;
}

function samePrefix(a: string, b: string): number {
  let low = 0;
  let high = Math.min(a.length, b.length);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (a.slice(low, middle) === b.slice(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function sameSuffix(a: string, b: string, prefix: number): number {
  let low = 0;
  let high = Math.min(a.length, b.length) - prefix;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (a.slice(a.length - middle, a.length - low) === b.slice(b.length - middle, b.length - low)) low = middle;
    else high = middle - 1;
  }
  return low;
}
