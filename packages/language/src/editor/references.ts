import { originOf, type Reference } from '@duikou/model';
import type { DocumentHighlight, Location } from 'vscode-languageserver-types';
import type { EditorFile } from './file.ts';
import { declaredBehind, placeOfId, pointedAt, segmentsOf } from './targets.ts';

/** A use of a name: the place of just that name. */
export interface Use extends Location {
  /** The name's text with its quotation marks, where the file's text could be read. */
  written?: string;
  reference?: Reference;
}

/** The identity of what stands at an offset: a declaration of a file, or a division. */
export function identityAt(
  file: EditorFile,
  at: number,
): { id: string; uri: string | undefined; name: string } | undefined {
  const pointed = pointedAt(file, at);
  if (pointed === undefined) return undefined;
  const { targets, declaration, name } = pointed;
  const [target, ...others] = targets;
  if (target === undefined || others.length > 0) return declaration && { id: declaration.id, uri: file.uri, name };
  if (target.kind === 'division') return { id: `division:${target.division.code}`, uri: undefined, name };
  if (target.kind === 'role') return undefined;
  const behind = declaredBehind(target);
  return behind && { ...behind, name };
}

/** Every use of a declaration, its own name first if asked for. */
export async function usesOf(
  file: EditorFile,
  identity: { id: string; uri: string | undefined },
  declaration: boolean,
): Promise<Use[]> {
  const uses: Use[] = [];
  if (declaration && identity.uri !== undefined) uses.push(placeOfId(file, identity.uri, identity.id));
  for (const reference of file.portfolio.referencesTo(identity.id, identity.uri)) {
    const use = await placeOfUse(file, reference);
    if (use && !uses.some((one) => one.uri === use.uri && JSON.stringify(one.range) === JSON.stringify(use.range)))
      uses.push(use);
  }
  return uses;
}

/** The place of the one name of a reference that leads to its target. */
async function placeOfUse(file: EditorFile, reference: Reference): Promise<Use | undefined> {
  const { uri, ref, segments } = reference;
  const range = originOf(file.portfolio.summary(uri)?.origins, ref.at);
  if (range === undefined) return undefined;
  const text = uri === file.uri ? file.text : await file.textOf(uri);
  if (text === undefined) return { uri, range, reference };
  const lines = text.split(/\r\n|\n|\r/);
  if (range.start.line !== range.end.line) return { uri, range, reference };
  const line = lines[range.start.line] ?? '';
  const found = segmentsOf(line, range.start.character, range.end.character);
  const segment = found.length === ref.path.length ? found[segments - 1] : undefined;
  if (segment === undefined)
    return { uri, range, reference, written: line.slice(range.start.character, range.end.character) };
  const place = {
    start: { line: range.start.line, character: segment.offset },
    end: { line: range.start.line, character: segment.end },
  };
  return { uri, range: place, reference, written: line.slice(segment.offset, segment.end) };
}

export async function references(file: EditorFile, at: number, declaration: boolean): Promise<Location[]> {
  const identity = identityAt(file, at);
  if (identity === undefined) return [];
  return (await usesOf(file, identity, declaration)).map(({ uri, range }) => ({ uri, range }));
}

/** The uses in the file itself. */
export async function highlights(file: EditorFile, at: number): Promise<DocumentHighlight[]> {
  const found = await references(file, at, true);
  return found.filter(({ uri }) => uri === file.uri).map(({ range }) => ({ range, kind: 1 }));
}
