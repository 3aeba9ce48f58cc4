/** Zero-based place in one file, as in the language server protocol: UTF-16 code units. */
export interface Range {
  start: { line: number; character: number };
  end: { line: number; character: number };
}

/**
 * The key of a place in {@link Summary.origins}: a fact's id, `#` and the slot (`duty:山河2024.资金到位#deadline`).
 * `#name` is the place of the name, `#self` the whole declaration.
 */
export type OriginKey = string;

/** What a name may stand for. `body` is a party, a division of the gazetteer, an organ or a role such as 甲方. */
export const refKinds = [
  'body',
  'agreement',
  'regime',
  'basis',
  'fund',
  'duty',
  'share',
  'indicator',
  'indicators',
  'area',
  'areas',
  'negative-list',
  'project',
  'event',
  'need',
  'organ',
  'team',
  'meeting',
  'clause',
  'responsibility-list',
  'rule',
  'actuals',
  'example',
  'amendment',
  'explanation',
  'letter',
  'figure',
  'template',
  'table',
] as const;

export type RefKind = (typeof refKinds)[number];

/**
 * A reference as written; nothing has followed it. `path` holds the names between the dots after NFKC; `scope` is the qualified
 * name of the agreement (or other declaration) inside which it stands, empty at the top level.
 */
export interface Ref {
  kinds: RefKind[];
  path: string[];
  scope: string;
  at: OriginKey;
  /** Plain words may stand here too: a name that stands for nothing is no finding. */
  optional?: boolean;
}

/** Any fact: `id` is kind plus qualified name and does not change between versions of an agreement. */
export interface Fact {
  id: string;
  /** Name as written, after NFKC; empty for an unnamed fact. */
  name: string;
  /** Validity `[from, to)` as ISO dates where the text states one. */
  validity?: Validity;
}

/** A half-open period `[from, to)` of ISO dates; a missing end is open. */
export interface Validity {
  from?: string;
  to?: string;
}

/** Plain text with its place. */
export interface Text {
  text: string;
  at: OriginKey;
}

/** A finding of reading alone (syntax, misplaced slot, impossible date): code, parameters and place, no text. */
export interface ReadingProblem {
  code: string;
  /** Key of the wording where the code has several. Default: the code. */
  message?: string;
  params: Record<string, string | number>;
  range: Range;
  /** A replacement that mends it, where one can be right; `title` is a key of the catalogue, filled in from `params`. */
  fix?: { title: string; range: Range; text: string }[];
}
