import { formatKey } from '@duikou/messages';
import type { Range } from '@duikou/model';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { libraryScheme } from '../library/index.ts';
import type { EditorFile } from './file.ts';
import { canBeName, quoted } from './names.ts';
import { identityAt, type Use, usesOf } from './references.ts';
import { Refusal } from './refusal.ts';
import { pointedAt } from './targets.ts';

/** The name at an offset, for the editor's box. Throws a {@link Refusal} where it cannot be renamed. */
export function prepareRename(file: EditorFile, at: number): { range: Range; placeholder: string } {
  const { name } = renamable(file, at);
  const { range } = pointedAt(file, at)!;
  const start = file.offset(range.start);
  const written = file.text.slice(start, file.offset(range.end));
  const marks = /^[“"《]/.test(written) ? 1 : 0;
  const inner = file.positions.range(
    start + marks,
    start + written.length - (marks && /[”"》]$/.test(written) ? 1 : 0),
  );
  return { range: inner, placeholder: name };
}

function renamable(file: EditorFile, at: number): { id: string; uri: string; name: string } {
  const refuse = (key: string, params = {}): never => {
    throw new Refusal(formatKey(file.locale, key, params));
  };
  const identity = identityAt(file, at);
  if (identity === undefined) return refuse('rename.nothing');
  const { id, uri, name } = identity;
  if (uri === undefined) return refuse('rename.gazetteer', { name });
  if (uri.startsWith(`${libraryScheme}:`)) return refuse('rename.library', { name });
  const declared = id
    .slice(id.indexOf(':') + 1)
    .split('.')
    .at(-1)!;
  const written =
    file.portfolio
      .summary(uri)
      ?.declarations.find((one) => one.id === id)
      ?.path.at(-1) ?? declared;
  if (written !== name || id.startsWith('share:')) return refuse('rename.derived', { name, declared: written });
  return { id, uri, name };
}

/**
 * The edits that rename what stands at an offset, in every file: declaration, qualified names, tables and prose. Names are quoted
 * where the new one needs it. Throws a {@link Refusal} for a name that cannot be changed or written.
 */
export async function rename(file: EditorFile, at: number, newName: string): Promise<WorkspaceEdit> {
  const { id, uri, name } = renamable(file, at);
  const wanted = newName.trim().replace(/^[“"](.*)[”"]$/, '$1');
  if (!canBeName(wanted)) throw new Refusal(formatKey(file.locale, 'rename.invalid', { name: newName }));
  if (wanted === name) return { changes: {} };
  const uses = await usesOf(file, { id, uri }, true);
  const own = file.portfolio.summary(uri)?.declarations ?? [];
  const path = own.find((one) => one.id === id)?.path ?? [name];
  const clash = [...path.slice(0, -1), wanted].join('.');
  const taken =
    own.some((one) => one.path.join('.') === clash && one.id.split(':')[0] === id.split(':')[0]) ||
    (path.length === 1 && file.portfolio.declarationsNamed(wanted).length > 0);
  if (taken) throw new Refusal(formatKey(file.locale, 'rename.taken', { name: wanted }));
  const changes: Record<string, TextEdit[]> = {};
  for (const use of uses) {
    const text = use.uri === file.uri ? file.text : await file.textOf(use.uri);
    const edit = editOf(use, text, name, wanted);
    if (edit) changes[use.uri] = [...(changes[use.uri] ?? []), edit];
  }
  return { changes };
}

/** The edit at one use; undefined where the text there is another name for the same thing (a full name, a title). */
function editOf({ range }: Use, text: string | undefined, name: string, wanted: string): TextEdit | undefined {
  if (text === undefined || range.start.line !== range.end.line) return undefined;
  const line = text.split(/\r\n|\n|\r/)[range.start.line] ?? '';
  const written = line.slice(range.start.character, range.end.character);
  const marks = /^[“"《]/.test(written);
  const bare = (marks ? written.slice(1, -1) : written).normalize('NFKC');
  const part = /^(?:其中|of which)[:：\s]*/i.exec(bare)?.[0] ?? '';
  if (part !== '' && bare.slice(part.length) === name) {
    const length = written.length - name.length;
    const start = { line: range.start.line, character: range.start.character + length };
    return { range: { start, end: range.end }, newText: wanted };
  }
  const rest = bare.startsWith(name) ? bare.slice(name.length) : undefined;
  if (rest === undefined) return undefined;
  // 甲省人民政府 follows a change of 甲省
  const next = wanted + rest;
  if (/^《/.test(written)) return { range, newText: `《${next}》` };
  const cell = /[|｜\t]/.test(line) || line.slice(0, range.start.character).trimEnd().endsWith('{');
  return {
    range,
    newText: marks || (!cell && quoted(next) !== next) ? `“${next}”` : cell && next.includes('.') ? `“${next}”` : next,
  };
}
