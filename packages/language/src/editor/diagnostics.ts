import { describe, formatKey, type Locale } from '@duikou/messages';
import type { Finding, Portfolio, Range } from '@duikou/model';
import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';

/** Where the page of a code is, for editors that show a link. */
export type PageOf = (code: string, locale: Locale) => string | undefined;

const severities: Record<Finding['severity'], DiagnosticSeverity> = { error: 1, warning: 2, info: 3 };

/** An accepted finding is a hint, and faded. */
const HINT: DiagnosticSeverity = 4;
const UNNECESSARY = 1 as const;

function accepted(finding: Finding, locale: Locale): string {
  const { message } = describe(locale, finding);
  return `${message} ${formatKey(locale, 'cli.check.acceptedBy', { ...finding.accepted })}`;
}

/** A finding as an editor shows it: the message alone; reason and remedy are shown on hovering. */
export function toDiagnostic(finding: Finding, portfolio: Portfolio, locale: Locale, pageOf?: PageOf): Diagnostic {
  const page = pageOf?.(finding.code, locale);
  const related = finding.related.map(({ note, ...place }) => ({
    location: { uri: place.uri, range: portfolio.rangeOf(place) },
    message: formatKey(locale, note, finding.params),
  }));
  return {
    range: portfolio.rangeOf(finding.place),
    severity: finding.accepted ? HINT : severities[finding.severity],
    code: finding.code,
    source: 'duikou',
    message: finding.accepted ? accepted(finding, locale) : describe(locale, finding).message,
    ...(finding.accepted && { tags: [UNNECESSARY] }),
    ...(page !== undefined && { codeDescription: { href: page } }),
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

/** The diagnostics of a file, by place. */
export function diagnosticsOf(uri: string, portfolio: Portfolio, locale: Locale, pageOf?: PageOf): Diagnostic[] {
  return portfolio.findings(uri).map((finding) => toDiagnostic(finding, portfolio, locale, pageOf));
}

/** Whether two ranges share a place; an empty one touches what it stands in or beside. */
export function overlaps(a: Range, b: Range): boolean {
  const before = (p: Range['start'], q: Range['start']): boolean =>
    p.line < q.line || (p.line === q.line && p.character < q.character);
  return !before(a.end, b.start) && !before(b.end, a.start);
}
