import type { Severity } from '../finding.ts';

/** A code that reading a file gives by itself ({@link Summary.problems}), before any check. */
export interface ReadingCode {
  code: string;
  severity: Severity;
}

/** Problems of reading. Those of a file as a whole come from whoever opens it, those of `duikou.json` from `parseConfig`. */
export const readingCodes: readonly ReadingCode[] = [
  { code: 'file/not-utf8', severity: 'error' },
  { code: 'file/binary', severity: 'error' },
  { code: 'file/too-large', severity: 'error' },
  { code: 'file/unreadable', severity: 'error' },
  { code: 'config/not-json', severity: 'error' },
  { code: 'config/unknown-key', severity: 'error' },
  { code: 'config/wrong-type', severity: 'error' },
];
