import { originOf } from '@duikou/model';
import type { FoldingRange } from 'vscode-languageserver-types';
import type { EditorFile } from './file.ts';

/** Blocks, tables, prose, comments of several lines and runs of imports. */
export function folding(file: EditorFile): FoldingRange[] {
  const found: FoldingRange[] = [];
  const stack: number[] = [];
  const lineAt = (offset: number): number => file.positions.at(offset).line;
  const fold = (startLine: number, endLine: number, kind?: 'comment' | 'imports'): void => {
    if (endLine > startLine) found.push({ startLine, endLine, ...(kind && { kind }) });
  };
  for (const token of file.tokens()) {
    const type = token.tokenType.name;
    const start = token.startOffset;
    if (type === '{') stack.push(lineAt(start));
    else if (type === '}') {
      const opened = stack.pop();
      if (opened !== undefined) fold(opened, lineAt(start) - 1);
    } else if (type === 'TABLE') fold(lineAt(start), lineAt(start + token.image.length) - 1);
    else if (type === 'PROSE') fold(lineAt(start), lineAt(start + token.image.length));
  }
  const imports = file.summary.facts.imports.flatMap(({ at }) => originOf(file.summary.origins, at)?.start.line ?? []);
  if (imports.length > 1) fold(Math.min(...imports), Math.max(...imports), 'imports');
  for (const comment of file.text.matchAll(/\/\*[\s\S]*?\*\/|(?:^[ \t\u3000]*(?:\/\/|／／).*(?:\r?\n|$)){2,}/gm)) {
    const end = comment.index + comment[0].trimEnd().length;
    fold(lineAt(comment.index), lineAt(end), 'comment');
  }
  return found.sort((a, b) => a.startLine - b.startLine);
}
