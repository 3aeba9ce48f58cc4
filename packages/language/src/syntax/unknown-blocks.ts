import type { Token } from '../lexing/token.ts';

/** Braces behind words that open nothing: `已知 { … }` in a worked example. */
export interface UnknownBlock {
  /** The words before the brace. */
  offset: number;
  end: number;
  /** Type of the token that opens the block it stands in; undefined at the top level. */
  inside: string | undefined;
}

/**
 * A text with blanks in place of blocks that nothing opens, so that what stands behind them is read as if they were not there; offsets
 * stay. The very text where there are none.
 */
export function withoutUnknownBlocks(text: string, tokens: readonly Token[]): { text: string; found: UnknownBlock[] } {
  const found: UnknownBlock[] = [];
  const openers: string[] = [];
  let masked = text;
  let start = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { type } = tokens[i]!;
    if (type === '}') openers.pop();
    if (type === '{') {
      const close = isWords(tokens.slice(start, i)) ? closing(tokens, i) : undefined;
      if (close === undefined) openers.push(tokens[start]!.type);
      else {
        const { offset } = tokens[start]!;
        found.push({ offset, end: tokens[i - 1]!.end, inside: openers.at(-1) });
        masked = blanked(masked, offset, tokens[close]!.end);
        i = close;
      }
    }
    if (type === '{' || type === '}' || type === 'EOL' || type === ';') start = i + 1;
  }
  return { text: masked, found };
}

/** One or two words that are no keywords. */
function isWords(tokens: readonly Token[]): boolean {
  return tokens.length > 0 && tokens.length < 3 && tokens.every(({ type }) => type === 'ID' || type === 'STRING');
}

/** The index of the brace that closes the one at an index; undefined where none does. */
function closing(tokens: readonly Token[], at: number): number | undefined {
  let depth = 0;
  for (let i = at; i < tokens.length; i++) {
    if (tokens[i]!.type === '{') depth++;
    if (tokens[i]!.type === '}' && --depth === 0) return i;
  }
  return undefined;
}

function blanked(text: string, from: number, to: number): string {
  return text.slice(0, from) + text.slice(from, to).replace(/[^\r\n]/g, ' ') + text.slice(to);
}
