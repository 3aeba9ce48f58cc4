/** Languages messages come in. */
export type Locale = 'zh' | 'en';

/** A value for a placeholder; `{ zh, en }` where the two languages write it differently. */
export type Param = string | number | { readonly zh: string; readonly en: string };

export type Params = Readonly<Record<string, Param>>;

/** Text of a check's code: a short title, what is wrong here, why it matters, how to mend it. */
export interface CheckText {
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly remedy: string;
}

/** A further wording of a code (`reference/unknown.similar`); what it leaves out is that of the code. */
export interface VariantText {
  readonly message: string;
  readonly title?: string;
  readonly why?: string;
  readonly remedy?: string;
}

export type Entry = string | CheckText | VariantText;

export type Catalogue = Readonly<Record<string, Entry>>;

/** The same keys with the same parts, in the other language. */
export type SameKeys<T extends Catalogue> = {
  readonly [K in keyof T]: T[K] extends string ? string : { readonly [P in keyof T[K]]: string };
};

/** Names of the placeholders in a template. */
export type PlaceholdersOf<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersOf<Rest>
  : never;

/** The parameters a template asks for; none where it has no placeholder. */
export type ParamsOf<S extends string> = [PlaceholdersOf<S>] extends [never]
  ? Readonly<Record<string, never>> | undefined
  : Readonly<Record<PlaceholdersOf<S>, Param>>;
