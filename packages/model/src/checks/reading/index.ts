import type { Severity } from '../finding.ts';

/** A code that reading a file gives by itself ({@link Summary.problems}), before any check. */
export interface ReadingCode {
  code: string;
  severity: Severity;
}

/** Problems of reading. Those of a file as a whole come from whoever opens it, those of `duikou.json` from `parseConfig`. */
export const readingCodes: readonly ReadingCode[] = [
  'file/not-utf8',
  'file/binary',
  'file/too-large',
  'file/unreadable',
  'config/not-json',
  'config/unknown-key',
  'config/wrong-type',
  'time/date-impossible',
  'syntax/actuals-cell',
  'syntax/block-unclosed',
  'syntax/brace-stray',
  'syntax/cell-figure',
  'syntax/character-unexpected',
  'syntax/colon-missing',
  'syntax/colon-stray',
  'syntax/date-expected',
  'syntax/edge-expected',
  'syntax/figure',
  'syntax/full-stop-as-dot',
  'syntax/missing',
  'syntax/name-expected',
  'syntax/outdated-form',
  'syntax/period-expected',
  'syntax/prose-unclosed',
  'syntax/row-long',
  'syntax/rule-form',
  'syntax/share-expected',
  'syntax/share-rule-expected',
  'syntax/slot-misplaced',
  'syntax/slot-unknown',
  'syntax/stage-expected',
  'syntax/string-unclosed',
  'syntax/table-unclosed',
  'syntax/template-argument',
  'syntax/template-nesting',
  'syntax/template-unknown',
  'syntax/title-unclosed',
  'syntax/unexpected',
  'syntax/unexpected-words',
  'syntax/word-unknown',
].map((code) => ({ code, severity: 'error' }));
