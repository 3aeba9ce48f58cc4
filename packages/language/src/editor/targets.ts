import { type Declaration, originOf, type Range, type Ref, type Resolved, refKinds } from '@duikou/model';
import type { EditorFile } from './file.ts';

/** What stands under a caret: a declaration's name, or the names of a reference up to the caret. */
export interface Pointed {
  /** The name's own place. */
  range: Range;
  name: string;
  /** What it stands for; several where a name is ambiguous. */
  targets: Resolved[];
  /** The declaration whose name it is, where the caret stands on one. */
  declaration?: Declaration;
  ref?: Ref;
}

/** The names of a path as they stand in a text, each with its place; dots and quotation marks left out. */
export function segmentsOf(
  text: string,
  offset: number,
  end: number,
): { offset: number; end: number; inner: string }[] {
  const segments: { offset: number; end: number; inner: string }[] = [];
  const pattern = /“[^”]*”|"[^"]*"|《[^》]*》|[^.．。“”"]+/g;
  for (const found of text.slice(offset, end).matchAll(pattern)) {
    const raw = found[0];
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (trimmed === '') continue;
    const from = offset + found.index + lead;
    segments.push({ offset: from, end: from + trimmed.length, inner: trimmed.replace(/^[“"《]|[”"》]$/g, '') });
  }
  return segments;
}

const covers = (file: EditorFile, range: Range | undefined, at: number): boolean =>
  range !== undefined && file.offset(range.start) <= at && at <= file.offset(range.end);

const size = (file: EditorFile, range: Range): number => file.offset(range.end) - file.offset(range.start);

/** What stands at an offset of a file; the smallest place that covers it wins, a reference over a declaration at the same place. */
export function pointedAt(file: EditorFile, at: number): Pointed | undefined {
  const { origins, facts, declarations } = file.summary;
  const refs = facts.refs.filter((ref) => covers(file, originOf(origins, ref.at), at));
  const own = declarations.filter((one) => covers(file, originOf(origins, one.at), at));
  const ref = refs.sort((a, b) => size(file, originOf(origins, a.at)!) - size(file, originOf(origins, b.at)!))[0];
  const declaration = own.sort(
    (a, b) => size(file, originOf(origins, a.at)!) - size(file, originOf(origins, b.at)!),
  )[0];
  if (ref && (!declaration || size(file, originOf(origins, ref.at)!) <= size(file, originOf(origins, declaration.at)!)))
    return ofReference(file, ref, at, declaration);
  if (!declaration) return undefined;
  const targets = file.portfolio.resolve(
    { kinds: [...refKinds], path: declaration.path, scope: '', at: declaration.at },
    file.uri,
  );
  const range = originOf(origins, declaration.at)!;
  return {
    range,
    name: declaration.path.at(-1) ?? '',
    declaration,
    targets: targetsOf(targets).filter((target) => 'id' in target && target.id === declaration.id),
  };
}

function ofReference(file: EditorFile, ref: Ref, at: number, declaration: Declaration | undefined): Pointed {
  const range = originOf(file.summary.origins, ref.at)!;
  const segments = segmentsOf(file.text, file.offset(range.start), file.offset(range.end));
  const index = segments.findIndex((one) => one.offset <= at && at <= one.end);
  const whole = index < 0 || segments.length !== ref.path.length || index === ref.path.length - 1;
  const length = whole ? ref.path.length : index + 1;
  const part: Ref = whole ? ref : { ...ref, kinds: [...refKinds], path: ref.path.slice(0, length) };
  const segment = segments.length === ref.path.length ? segments[length - 1] : undefined;
  const targets = targetsOf(file.portfolio.resolve(part, file.uri));
  const isOwn = declaration?.kind === 'share' && targets.length === 0;
  return {
    range: segment ? file.positions.range(segment.offset, segment.end) : range,
    name: ref.path[length - 1] ?? '',
    targets,
    ref: part,
    ...(isOwn && { declaration }),
  };
}

function targetsOf(found: ReturnType<EditorFile['portfolio']['resolve']>): Resolved[] {
  if (found.kind === 'one') return [found.target];
  return found.kind === 'several' ? found.candidates.map(({ target }) => target) : [];
}

/** The declaration behind what a name stands for: the party of a derived body, the fund of a year. */
export function declaredBehind(target: Resolved): { uri: string; id: string } | undefined {
  if (target.kind === 'division') return undefined;
  if (target.kind === 'derived') return { uri: target.of.uri, id: target.of.id };
  if (target.kind === 'fund-year' || target.kind === 'row' || target.kind === 'event')
    return { uri: target.of.uri, id: target.of.id };
  return { uri: target.uri, id: target.id };
}

/** The place of a declaration's name. */
export function placeOfId(file: EditorFile, uri: string, id: string): { uri: string; range: Range } {
  return { uri, range: file.portfolio.rangeOf({ uri, at: `${id}#name` }) };
}
