import type { DXT } from 'docxtemplater';
import type { Field } from './field.ts';
import { templateFields } from './fields.ts';
import { fieldAt, isFilter, placeholderOf, similarTo } from './path.ts';
import { placeOf, type TemplatePlace, type TemplateProblem } from './problem.ts';

/** What the library found in a part of the file once it was read. */
export type CompiledParts = ReadonlyMap<string, readonly DXT.Part[]>;

/** A module of the library that keeps what it found, by part. */
export function collector(): { readonly module: DXT.Module; readonly parts: CompiledParts } {
  const parts = new Map<string, readonly DXT.Part[]>();
  let file = '';
  const module: DXT.Module = {
    name: 'duikou-collector',
    set({ inspect }: { inspect?: { filePath?: string; postparsed?: readonly DXT.Part[] } }) {
      file = inspect?.filePath ?? file;
      if (inspect?.postparsed !== undefined) parts.set(file, inspect.postparsed);
    },
  };
  return { module, parts };
}

/** Everything that is wrong about the placeholders of a template, and the Chinese names of the outermost ones it uses. */
export function problemsIn(parts: CompiledParts): { problems: TemplateProblem[]; used: ReadonlySet<string> } {
  const problems: TemplateProblem[] = [];
  const used = new Set<string>();
  const root = templateFields as unknown as readonly Field[];
  for (const [file, found] of parts) walk(found, [root], [], { place: placeOf(file), problems, used });
  return { problems, used };
}

interface Findings {
  readonly place: TemplatePlace;
  readonly problems: TemplateProblem[];
  readonly used: Set<string>;
}

/** Lists within one another past which a template is refused: what is written multiplies with each. */
const deepest = 3;

/** @param around the lists that stand around these parts */
function walk(
  parts: readonly DXT.Part[],
  scopes: readonly (readonly Field[])[],
  around: readonly Field[],
  findings: Findings,
): void {
  for (const part of parts) {
    if (part.type !== 'placeholder' || part.value === undefined) continue;
    const { path, filter } = placeholderOf(part.value);
    const field = fieldAt(path, scopes);
    const what = `{${part.raw ?? part.value}}`;
    const report = (code: TemplateProblem['code'], similar?: string): void => {
      findings.problems.push({ code, place: findings.place, what, ...(similar !== undefined && { similar }) });
    };
    const section = part.subparsed !== undefined;
    if (field === undefined) {
      const near = similarTo(path, scopes);
      if (near.length === 0) report('unknown');
      else report('unknown-similar', near.map((name) => `{${name}}`).join(' '));
    } else {
      if (field.kind === 'body' && findings.used.has(field.zh)) report('body-once');
      findings.used.add(field.zh);
      if (filter !== undefined && (field.kind !== 'figure' || !isFilter(filter))) report('filter');
      if (field.kind === 'body' && (findings.place !== 'text' || scopes.length > 1)) report('body-place');
      if (!section && (field.kind === 'list' || field.kind === 'group')) report('not-a-list');
    }
    if (!section) continue;
    const repeats = field?.kind === 'list' && part.inverted !== true;
    if (repeats && (around.includes(field) || around.length >= deepest)) report('nested');
    walk(
      part.subparsed!,
      field === undefined ? scopes : [...scopes, field.fields],
      repeats ? [...around, field] : around,
      findings,
    );
  }
}
