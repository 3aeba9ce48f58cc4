import type { Range } from '@duikou/model';
import type { EditorFile } from '../file.ts';
import { indentAt, pointAt, unit } from './fix.ts';

/**
 * The edit that puts a line at the end of a declaration's block, which is opened where there is none. `range` is the declaration's.
 */
export function insertInBlock(file: EditorFile, range: Range, line: string): { range: Range; newText: string } {
  const end = file.offset(range.end);
  const indent = indentAt(file, range.start.line);
  const closing = file.text.slice(0, end).trimEnd().length;
  if (!/[}｝]/.test(file.text[closing - 1] ?? '')) {
    return { range: pointAt(file, closing), newText: ` {\n${indent}${unit}${line}\n${indent}}` };
  }
  const brace = closing - 1;
  const before = file.text.slice(0, brace);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  if (before.slice(lineStart).trim() === '') {
    return { range: pointAt(file, lineStart), newText: `${indent}${unit}${line}\n` };
  }
  const words = before.trimEnd().length;
  const first = /[{｛]$/.test(before.trimEnd());
  const separator = first ? ' ' : file.summary.spelling === 'zh' ? '；' : '; ';
  return { range: file.positions.range(words, brace), newText: `${separator}${line} ` };
}
