import { type CstNode, GrammarAST, type LeafCstNode, type ParseResult } from 'langium';
import type { LineToken } from '../facts/line.ts';

/** A token of a file: `type` is the terminal's name or the keyword's key. */
export interface FileToken extends LineToken {
  /** It stands where the grammar asks for this very keyword or sign, and not as a word of a line or as a name. */
  structural: boolean;
  comment: boolean;
}

/** Every token of a parsed file in the order of the text, comments included, ends of statements (`EOL`) too. */
export function fileTokens({ value }: ParseResult): FileToken[] {
  const tokens: FileToken[] = [];
  const visit = (node: CstNode): void => {
    if ('content' in node) {
      for (const child of (node as { content: CstNode[] }).content) visit(child);
      return;
    }
    const leaf = node as LeafCstNode;
    if (leaf.length === 0) return;
    tokens.push({
      type: leaf.tokenType.name,
      text: leaf.text,
      offset: leaf.offset,
      end: leaf.end,
      structural: !leaf.hidden && GrammarAST.isKeyword(leaf.grammarSource),
      comment: leaf.hidden,
    });
  };
  if (value.$cstNode) visit(value.$cstNode);
  return tokens.sort((a, b) => a.offset - b.offset);
}

/** Index of the last token that starts at or before an offset; -1 for none. */
export function tokenIndexAt(tokens: readonly FileToken[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.offset <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
