import { formatKey, type Params } from '@duikou/messages';
import type { Finding, Range } from '@duikou/model';
import { spell } from '../../lexing/keywords.ts';
import type { EditorFile } from '../file.ts';

/** A change to one file that mends a finding. */
export interface Fix {
  title: string;
  edits: { range: Range; newText: string }[];
  /** It is the one thing to do, so that an editor may apply it unasked. */
  preferred?: boolean;
}

/** Fixes of a finding; none where none can be right. */
export type FixProvider = (finding: Finding, file: EditorFile) => Fix[];

export const unit = '    ';

/** The text at a range of the file. */
export function textAt(file: EditorFile, { start, end }: Range): string {
  return file.text.slice(file.offset(start), file.offset(end));
}

/** A fix of one replacement, its title from the catalogue. */
export function replace(file: EditorFile, title: string, params: Params, range: Range, newText: string): Fix {
  return { title: formatKey(file.locale, title, params), edits: [{ range, newText }] };
}

/** The range of no width at an offset. */
export function pointAt(file: EditorFile, offset: number): Range {
  return file.positions.range(offset, offset);
}

/** The blanks a line opens with. */
export function indentAt(file: EditorFile, line: number): string {
  const start = file.offset({ line, character: 0 });
  return /^[ \t\u3000]*/.exec(file.text.slice(start, start + 200))![0];
}

/** A keyword in the spelling of the file. */
export function keyword(file: EditorFile, key: string): string {
  return spell(key, file.summary.spelling);
}

/** The colon behind a keyword in the spelling of the file. */
export function colon(file: EditorFile): string {
  return file.summary.spelling === 'zh' ? '：' : ': ';
}
