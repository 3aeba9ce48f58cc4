import type { Quantity } from '@duikou/model';
import type { AgreementContext } from '../layouts/context.ts';

/** A text in both languages of the guide. */
export interface Both {
  readonly zh: string;
  readonly en: string;
}

/** A value as the documents print it; a figure keeps its quantity, so that a template may ask for another unit. */
export interface Printed {
  readonly text: string;
  readonly quantity?: Quantity;
}

/** What a placeholder stands for. */
export interface Field<S = never> {
  readonly zh: string;
  readonly en: string;
  readonly about: Both;
  /** text: words · figure: takes a unit · group: has fields of its own · list: is gone through · body: the whole text laid out. */
  readonly kind: 'text' | 'figure' | 'group' | 'list' | 'body';
  /** Of a group or list. */
  readonly fields: readonly Field[];
  make(source: S, context: AgreementContext): unknown;
}

/** A group or an item of a list: its values under both names. */
export type Values = Readonly<Record<string, unknown>>;

type Maker<S, T> = (source: S, context: AgreementContext) => T;

/** A name in both languages, `标题/title`, and what it is. */
function base(names: string, about: string): { zh: string; en: string; about: Both } {
  const [zh, en] = names.split('/') as [string, string];
  const [first, second] = about.split(' | ') as [string, string];
  return { zh, en, about: { zh: first, en: second } };
}

/** Words; missing ones are empty. */
export function text<S>(names: string, about: string, make: Maker<S, string | undefined>): Field<S> {
  return { ...base(names, about), kind: 'text', fields: [], make: (source, context) => make(source, context) ?? '' };
}

/** A figure with its words. */
export function figure<S>(names: string, about: string, make: Maker<S, Printed | undefined>): Field<S> {
  const none: Printed = { text: '' };
  return {
    ...base(names, about),
    kind: 'figure',
    fields: [],
    make: (source, context) => make(source, context) ?? none,
  };
}

/** One thing with fields of its own; all of them are empty where there is no such thing. */
export function group<S, T>(
  names: string,
  about: string,
  make: Maker<S, T | undefined>,
  fields: readonly Field<T>[],
): Field<S> {
  return {
    ...base(names, about),
    kind: 'group',
    fields: fields as unknown as readonly Field[],
    make(source, context) {
      const found = make(source, context);
      return found === undefined ? undefined : valuesOf(fields, found, context);
    },
  };
}

/** Several things, each with its number (序号) and fields. */
export function list<S, T>(
  names: string,
  about: string,
  make: Maker<S, readonly T[]>,
  fields: readonly Field<T>[],
): Field<S> {
  return {
    ...base(names, about),
    kind: 'list',
    fields: [numberField, ...fields] as unknown as readonly Field[],
    make: (source, context) =>
      make(source, context).map((item, at) => ({
        ...valuesOf(fields, item, context),
        [numberField.zh]: String(at + 1),
        [numberField.en]: String(at + 1),
      })),
  };
}

/** The whole text, put in as paragraphs and tables. */
export function bodyField<S>(names: string, about: string): Field<S> {
  return { ...base(names, about), kind: 'body', fields: [], make: () => '' };
}

const numberField = text<unknown>('序号/no', '从 1 起的顺序号 | counted from 1', () => '');

/** The values of some fields, each under its Chinese and its English name. */
export function valuesOf<S>(fields: readonly Field<S>[], source: S, context: AgreementContext): Values {
  const values: Record<string, unknown> = {};
  for (const { zh, en, make } of fields) {
    const value = make(source, context);
    values[zh] = value;
    values[en] = value;
  }
  return values;
}
