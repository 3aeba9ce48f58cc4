import type { OriginKey, Range, ReadingProblem } from '../facts/index.ts';

export type Severity = 'error' | 'warning' | 'info' | 'off';

/** A value in a message; `{ zh, en }` where the two languages write it differently. */
export type Param = string | number | { zh: string; en: string };

/** A place named by file and origin key; the range is looked up in the file's summary at the edge. */
export interface Place {
  uri: string;
  at: OriginKey;
  /** The range itself, where there is no origin to look up: problems of reading, and of `duikou.json`. */
  range?: Range;
}

export interface RelatedPlace extends Place {
  /** Key of a note in the catalogue (`note.parent`), with the finding's parameters. */
  note: string;
}

/** By which explanation (its id) a finding is accepted, why, on whose authority and until when (ISO, that day included). */
export interface Acceptance {
  by: string;
  reason: string;
  authority: string;
  until: string;
}

/**
 * What a check found. Text is made from `code` (or `message`, where a code has more than one wording) at the edge, from one
 * catalogue. `witness` carries the numbers that prove it, as canonical strings.
 */
export interface Finding {
  code: string;
  /** `conflict`: it is wrong; `unknown`: it cannot be told, which is a warning under the same code. */
  verdict: 'conflict' | 'unknown';
  severity: Exclude<Severity, 'off'>;
  /** Key of the wording where the code has several: `duty/target-missing.figure-vague`. Default: the code. */
  message?: string;
  params: Record<string, Param>;
  place: Place;
  related: RelatedPlace[];
  witness: Record<string, string>;
  /** Id of the fact the finding is about: one finding per code and subject. */
  subject: string;
  /** The explanation (情况说明) that accepts it: it is shown, and counts for nothing. */
  accepted?: Acceptance;
  /** A replacement that mends it, as reading gave it. */
  fix?: ReadingProblem['fix'];
}

/** A finding as a check gives it: what is left out has the default in brackets. */
export interface FindingDraft {
  /** [the declaration of the subject, in the file under check] */
  place?: Place | OriginKey;
  subject: string;
  /** [the registered severity, as settings change it] */
  severity?: Exclude<Severity, 'off'>;
  /** [conflict] */
  verdict?: 'conflict' | 'unknown';
  message?: string;
  params?: Record<string, Param>;
  related?: (RelatedPlace | { at: OriginKey; note: string; uri?: string })[];
  witness?: Record<string, string>;
}
