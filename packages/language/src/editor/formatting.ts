import type { TextEdit } from 'vscode-languageserver-types';
import type { EditorFile } from './file.ts';
import { formatText } from './format/index.ts';

/** The edit that lays the file out, as small as it can be as one; none where it is laid out already. */
export function formatting(file: EditorFile, keywords: 'zh' | 'en' | 'keep' | undefined): TextEdit[] {
  const asked = keywords === undefined || keywords === 'keep' ? file.workspace.config.keywords : keywords;
  const { text } = file;
  const formatted = formatText(text, { keywords: asked ?? 'keep' });
  if (formatted === text) return [];
  let start = 0;
  while (start < text.length && text[start] === formatted[start]) start++;
  while (start > 0 && text[start - 1] !== '\n') start--;
  let end = 0;
  const most = Math.min(text.length, formatted.length) - start;
  while (end < most && text[text.length - 1 - end] === formatted[formatted.length - 1 - end]) end++;
  const range = file.positions.range(start, text.length - end);
  return [{ range, newText: formatted.slice(start, formatted.length - end) }];
}
