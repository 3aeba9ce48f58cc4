import { en } from './en/index.ts';
import type { Catalogue, CheckText, Entry, Locale, Param, Params, ParamsOf } from './types.ts';
import { zh } from './zh/index.ts';

const catalogues: Readonly<Record<Locale, Catalogue>> = { zh, en };

type Zh = typeof zh;

/** Keys whose entry is one text. */
export type TextKey = { [K in keyof Zh]: Zh[K] extends string ? K : never }[keyof Zh];

/** Any key of the catalogue. */
export type MessageKey = keyof Zh;

/** The entry of a key in one language. */
export function entryOf(locale: Locale, key: string): Entry | undefined {
  const catalogue = catalogues[locale];
  return Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
}

/** Every key, in the order of the catalogue. */
export function messageKeys(locale: Locale = 'zh'): string[] {
  return Object.keys(catalogues[locale]);
}

/** The text of a key with its placeholders filled in; the compiler checks key and parameters. */
export function format<K extends TextKey>(
  locale: Locale,
  key: K,
  ...params: Zh[K] extends string
    ? [ParamsOf<Zh[K]>] extends [undefined | Readonly<Record<string, never>>]
      ? []
      : [ParamsOf<Zh[K]>]
    : never
): string {
  return formatKey(locale, key, params[0] as Params | undefined);
}

/** As {@link format}, for a key known only when running (notes, titles of fixes). A key that is not there is shown itself. */
export function formatKey(locale: Locale, key: string, params: Params = {}): string {
  const entry = entryOf(locale, key);
  if (entry === undefined) return key;
  return fill(locale, typeof entry === 'string' ? entry : entry.message, params);
}

/** Title, message, reason and remedy of a finding. */
export type FindingText = CheckText;

/**
 * What to say of a finding, with `message` naming the wording where the code has several. A code that is not in the catalogue (one
 * of a user's rules) is titled with itself and says its parameter `message`.
 */
export function describe(
  locale: Locale,
  finding: { readonly code: string; readonly message?: string; readonly params: Params },
): FindingText {
  const { code, message, params } = finding;
  const base = entryOf(locale, code);
  const wording = message === undefined ? base : entryOf(locale, message);
  if (base === undefined || typeof base === 'string') {
    const said = show(locale, params.message ?? base ?? code, params);
    return { title: code, message: said, why: '', remedy: '' };
  }
  const chosen = { ...base, ...(typeof wording === 'object' ? wording : {}) } as CheckText;
  return {
    title: fill(locale, chosen.title, params),
    message: fill(locale, chosen.message, params),
    why: fill(locale, chosen.why ?? '', params),
    remedy: fill(locale, chosen.remedy ?? '', params),
  };
}

/**
 * Fills `{name}` from the parameters; a placeholder without one stays as it is. A parameter may itself hold `{key}` of the
 * catalogue (`{token.EOF}`), which is then said in the language too; nothing deeper is looked at.
 */
export function fill(locale: Locale, template: string, params: Params): string {
  return template.replace(/( ?)\{([\w-]+)\}( ?)/g, (whole, before: string, name: string, after: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return whole;
    const date = locale === 'zh' ? chineseDate(value) : undefined;
    return date ?? before + show(locale, value, params) + after;
  });
}

/** `2024-03-15` as 2024年3月15日, which stands without blanks; undefined for anything else. */
function chineseDate(value: Param): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(value)) ?? [];
  return year === undefined ? undefined : `${year}年${Number(month)}月${Number(day)}日`;
}

function show(locale: Locale, value: Param, params: Params): string {
  const written = typeof value === 'object' ? value[locale] : String(value);
  // names are kept with half-width colons (其中:女性)
  const text = locale === 'zh' ? written.replace(/(?<=\p{Script=Han}):(?=\p{Script=Han})/gu, '：') : written;
  return text.replace(/\{([a-z][\w./-]*)\}/gi, (whole, key: string) => {
    const entry = key in params ? undefined : entryOf(locale, key);
    return typeof entry === 'string' ? entry : whole;
  });
}

/** The texts of the extension's manifest: what `package.nls.json` (en) and `package.nls.zh-cn.json` (zh) hold. */
export function nls(locale: Locale): Record<string, string> {
  const keys = messageKeys().filter((key) => key.startsWith('vscode.'));
  return Object.fromEntries(keys.sort().map((key) => [key, String(entryOf(locale, key))]));
}
