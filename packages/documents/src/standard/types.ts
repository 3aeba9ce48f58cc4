/** A text in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What a requirement holds for. */
export type Scope = 'all' | 'ordinary' | 'upward' | 'joint' | 'letter' | 'order' | 'minutes' | 'tables';

/** Why a file cannot show, or this program does not draw, what a requirement wants. */
export type ReasonKey =
  | 'paper'
  | 'plates'
  | 'printing'
  | 'binding'
  | 'seals'
  | 'wording'
  | 'text-checks'
  | 'last-page'
  | 'stamp'
  | 'apart'
  | 'orders';

/** How a requirement is checked: by the measurement of that name in `test/office/standard`, or not, for a reason. */
export type Check = { readonly test: string } | { readonly not: ReasonKey };

export interface Requirement {
  /** Of GB/T 9704—2012. */
  readonly clause: string;
  readonly scope: Scope;
  /** What the clause asks, in words of our own. */
  readonly text: Bilingual;
  readonly check: Check;
}

/** A requirement that is measured. */
export function measured(clause: string, scope: Scope, test: string, zh: string, en: string): Requirement {
  return { clause, scope, text: { zh, en }, check: { test } };
}

/** A requirement that is not measured. */
export function unmeasured(clause: string, scope: Scope, not: ReasonKey, zh: string, en: string): Requirement {
  return { clause, scope, text: { zh, en }, check: { not } };
}
