import { amountInWords, builtinUnits, createUnitTable, near, nfkc } from '@duikou/model';
import { bareFigure, quantityText } from '../layouts/wording/figures.ts';
import type { Field, Printed } from './field.ts';

const units = createUnitTable(builtinUnits);

/** A placeholder taken apart: `资金.金额|万元` has the path 资金, 金额 and the filter 万元. */
export interface Placeholder {
  readonly path: readonly string[];
  readonly filter?: string;
}

/** Takes a placeholder apart; nothing in it is ever run. */
export function placeholderOf(written: string): Placeholder {
  const [path = '', ...filters] = nfkc(written).split('|');
  const filter = filters.join('|').trim();
  return {
    path: path.split('.').map((step) => step.trim()),
    ...(filters.length > 0 && { filter }),
  };
}

/** Whether a figure can be asked for so: a unit (万元), a unit with 数 for the bare number (万元数), or 大写. */
export function isFilter(filter: string): boolean {
  return filter === '大写' || units.lookup(filter.replace(/数$/u, '')) !== undefined;
}

/** The field of the first step of a path, looked for from the innermost scope outwards, then the others in it. */
export function fieldAt(path: readonly string[], scopes: readonly (readonly Field[])[]): Field | undefined {
  const find = (fields: readonly Field[], step: string) => fields.find(({ zh, en }) => zh === step || en === step);
  const [first, ...rest] = path;
  let field = scopes.map((fields) => find(fields, first!)).findLast((found) => found !== undefined);
  for (const step of rest) field = field?.kind === 'group' ? find(field.fields, step) : undefined;
  return field;
}

/** The words a path leads to in the values of a scope; undefined where the scope has no such first step. */
export function valueAt({ path, filter }: Placeholder, scope: unknown): unknown {
  let value: unknown = scope;
  for (const [at, step] of path.entries()) {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, step))
      return at === 0 ? undefined : '';
    value = (value as Record<string, unknown>)[step];
  }
  return isPrinted(value) ? printedIn(value, filter) : (value ?? '');
}

function isPrinted(value: unknown): value is Printed {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';
}

/** A figure in the unit asked for, where it is exact in it; as the document has it otherwise. */
function printedIn({ text, quantity }: Printed, filter: string | undefined): string {
  if (quantity === undefined || filter === undefined) return text;
  if (filter === '大写') return (quantity.dimension === 'money' && amountInWords(quantity.value)) || text;
  const unit = filter.replace(/数$/u, '');
  if (units.lookup(unit)?.definition.base !== quantity.unit) return text;
  const bare = bareFigure(quantity, unit);
  if (filter === unit) return bare === undefined ? text : quantityText({ ...quantity, written: '' }, unit);
  return bare ?? text;
}

/** Up to three names that are near a path that leads nowhere, as they would be written there. */
export function similarTo(path: readonly string[], scopes: readonly (readonly Field[])[]): readonly string[] {
  return near(
    path.join('.'),
    scopes.flatMap((fields) => fields.flatMap((field) => pathsOf(field))),
  );
}

function pathsOf(field: Field): readonly string[] {
  const own = [field.zh, field.en];
  if (field.kind !== 'group') return own;
  return [...own, ...field.fields.flatMap((inner) => [`${field.zh}.${inner.zh}`, `${field.en}.${inner.en}`])];
}
