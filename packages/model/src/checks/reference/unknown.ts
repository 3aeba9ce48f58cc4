import type { Ref } from '../../facts/index.ts';
import { relativeTarget } from '../../resolve/uri.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { namesParam } from '../shared/figures.ts';
import { subjectOf } from './subject.ts';

/**
 * Every name stands for something, and every import for a file or library. A policy document that is cited and not on record is
 * information only: nothing is wrong with it, but whether it is in force cannot be told. Where plain words may stand too, a name that
 * stands for nothing is such words.
 */
export function* namesMustBeKnown(view: FileView): Generator<FindingDraft> {
  for (const { target, kind, at, uri } of view.resolver.importsOf(view.uri)) {
    if (uri !== undefined) continue;
    yield {
      subject: `import:${target}`,
      place: at,
      message: kind === 'library' ? 'reference/unknown.library' : 'reference/unknown.file',
      params: { name: target },
    };
  }
  for (const ref of view.facts.refs) {
    if (ref.optional) continue;
    const found = view.resolve(ref);
    if (found.kind === 'none' && !isKindOfSource(ref, view)) yield unknown(ref, found, view);
  }
}

/** A fund may come from a kind of source and not from a body: 社会捐助, 中央财政. */
function isKindOfSource(ref: Ref, view: FileView): boolean {
  return /^fund:.*#source(~|$)/.test(ref.at) && view.settings.words('fund/sources').includes(ref.path.join('.'));
}

function unknown(
  ref: Ref,
  { similar, declaredIn }: { similar: string[]; declaredIn: string[] },
  view: FileView,
): FindingDraft {
  const name = ref.path.join('.');
  const draft = { subject: subjectOf(ref.at), place: ref.at, params: { name } };
  const source = declaredIn[0];
  if (source !== undefined) {
    const library = view.resolver.libraryName(source);
    const file = library ?? `“${relativeTarget(view.uri, source)}”`;
    return { ...draft, message: 'reference/unknown.not-imported', params: { name, file }, witness: { import: file } };
  }
  if (ref.kinds.length === 1 && ref.kinds[0] === 'basis') {
    return { ...draft, message: 'reference/unknown.basis', severity: 'info', verdict: 'unknown' };
  }
  const [first] = similar;
  if (first === undefined) return draft;
  const params = { name, similar: namesParam(similar) };
  return { ...draft, message: 'reference/unknown.similar', params, witness: { similar: first } };
}
