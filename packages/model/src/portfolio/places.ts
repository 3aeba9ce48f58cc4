import type { Finding } from '../checks/finding.ts';
import { originOf, type Range, type Summary } from '../facts/index.ts';
import { byCodeUnits } from '../resolve/near.ts';

/** The range of a place in a file; of a fact whose name has no place of its own, its whole. */
export function rangeIn(summary: Summary | undefined, at: string): Range {
  const whole = `${at.slice(0, Math.max(0, at.lastIndexOf('#')))}#self`;
  const found = summary && (originOf(summary.origins, at) ?? originOf(summary.origins, whole));
  return found ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
}

/** A finding with its range. */
export interface Placed {
  finding: Finding;
  range: Range;
}

/** By place, then code. */
export function compareFindings(a: Placed, b: Placed): number {
  return (
    a.range.start.line - b.range.start.line ||
    a.range.start.character - b.range.start.character ||
    a.range.end.line - b.range.end.line ||
    a.range.end.character - b.range.end.character ||
    byCodeUnits(a.finding.code, b.finding.code) ||
    byCodeUnits(a.finding.subject, b.finding.subject) ||
    byCodeUnits(a.finding.message ?? '', b.finding.message ?? '') ||
    byCodeUnits(JSON.stringify(a.finding.params), JSON.stringify(b.finding.params))
  );
}
