import { type Count, count, type Shown } from './findings.ts';

interface JsonReport {
  readonly version: 1;
  readonly files: number;
  readonly summary: Count;
  readonly findings: readonly unknown[];
}

/** The report for machines. Lines and characters count from 0; the same findings give the same bytes. */
export function jsonReport(findings: readonly Shown[], files: number): string {
  const report: JsonReport = {
    version: 1,
    files,
    summary: count(findings),
    findings: findings.map(({ code, severity, message, remedy, file, range, related, witness, accepted }) => ({
      code,
      severity,
      message,
      remedy,
      file,
      range: plain(range),
      related: related.map((place) => ({ file: place.file, range: plain(place.range), message: place.message })),
      ...(accepted && {
        accepted: { by: accepted.by, reason: accepted.reason, authority: accepted.authority, until: accepted.until },
      }),
      witness: Object.fromEntries(Object.entries(witness).sort(([a], [b]) => (a < b ? -1 : 1))),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function plain({ start, end }: Shown['range']): Shown['range'] {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}
