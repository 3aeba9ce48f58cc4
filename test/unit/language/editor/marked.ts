import { createReader, openWorkspace } from '@duikou/language';
import type { CodeAction, TextEdit } from 'vscode-languageserver-types';
import { codeActions } from '../../../../packages/language/src/editor/code-actions.ts';
import { createEditorFile, type EditorFile } from '../../../../packages/language/src/editor/file.ts';
import { memoryHost, uriOf } from '../memory-host.ts';

const reader = createReader();
export const mainUri = uriOf('/w/主.duikou');

/** A source with carets: its text without them, and where they were. `<|>` is a caret. */
export function carets(source: string): { text: string; offsets: number[] } {
  const parts = source.split('<|>');
  let at = 0;
  const offsets = parts.slice(0, -1).map((part) => {
    at += part.length;
    return at;
  });
  return { text: parts.join(''), offsets };
}

export interface Marked extends EditorFile {
  /** Position of the first caret. */
  caret: { line: number; character: number };
  carets: { line: number; character: number }[];
  /** The same file with another text. */
  with(text: string): Promise<Marked>;
}

/** Opens a source with carets in a workspace, with other files of the workspace by name. */
export async function marked(
  source: string,
  others: Record<string, string> = {},
  locale: 'zh' | 'en' = 'zh',
): Promise<Marked> {
  const { text, offsets } = carets(source);
  const disk: Record<string, string> = { '/w/duikou.json': '{}', '/w/主.duikou': text };
  for (const [name, content] of Object.entries(others)) disk[`/w/${name}`] = content;
  const workspace = await openWorkspace(memoryHost(disk), uriOf('/w'), { reader, today: '2024-06-01' });
  const textOf = (uri: string) =>
    Promise.resolve(Object.entries(disk).find(([path]) => uriOf(path) === uri)?.[1] as string | undefined);
  const file = createEditorFile({ uri: mainUri, text, workspace, reader, locale, textOf });
  const positions = offsets.map((offset) => file.positions.at(offset));
  const result = {
    ...file,
    caret: positions[0]!,
    carets: positions,
    with: (next: string) => marked(next, others, locale),
  };
  return result;
}

/** The text after edits, which must not overlap. */
export function apply(file: EditorFile, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => file.offset(b.range.start) - file.offset(a.range.start));
  return sorted.reduce(
    (text, { range, newText }) =>
      text.slice(0, file.offset(range.start)) + newText + text.slice(file.offset(range.end)),
    file.text,
  );
}

/** Codes found in a file. */
export const codesOf = (file: EditorFile): string[] => file.portfolio.findings(file.uri).map(({ code }) => code);

/** The fixes of one code, with the text each leads to. */
export function fixesFor(file: EditorFile, code: string): { title: string; preferred: boolean; text: string }[] {
  const whole = { start: { line: 0, character: 0 }, end: file.positions.at(file.text.length) };
  return codeActions(file, file.uri, whole)
    .filter((action: CodeAction) => action.diagnostics?.[0]?.code === code)
    .map(({ title, isPreferred, edit }) => ({
      title,
      preferred: isPreferred === true,
      text: apply(file, edit!.changes![file.uri]!),
    }));
}
