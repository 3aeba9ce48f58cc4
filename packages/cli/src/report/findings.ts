import { describe, formatKey, type Locale, messageKeys } from '@duikou/messages';
import { byCodeUnits, type Finding, type Place, type Portfolio, type Range } from '@duikou/model';
import { isSelected } from '../selection.ts';
import type { Opened, Session } from '../session.ts';

/** A finding as it is shown: in words, with files named and places looked up. */
export interface Shown {
  readonly code: string;
  readonly severity: Finding['severity'];
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly remedy: string;
  readonly file: string;
  /** Lines and characters from 0. */
  readonly range: Range;
  readonly related: readonly { readonly file: string; readonly range: Range; readonly message: string }[];
  readonly witness: Readonly<Record<string, string>>;
  /** The explanation that accepts it; it then counts for nothing. */
  readonly accepted?: Finding['accepted'];
}

/** The findings in what was asked for, by file, place and code. */
export function shownFindings(session: Session): Shown[] {
  const shown = session.opened.flatMap((opened) =>
    selectedFindings(opened).map((finding) => shownFinding(finding, opened.workspace.portfolio, session)),
  );
  return shown
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => byCodeUnits(a.finding.file, b.finding.file) || a.index - b.index)
    .map(({ finding }) => finding);
}

/** Findings of the files that were asked for, and of `duikou.json` where it or its folder was. */
export function selectedFindings({ workspace, selection, files }: Opened): Finding[] {
  const { configUri, portfolio } = workspace;
  const asked = new Set(files);
  if (configUri !== undefined && isSelected(selection, configUri)) asked.add(configUri);
  const found: Finding[] = [];
  for (const [uri, findings] of portfolio.allFindings()) if (asked.has(uri)) found.push(...findings);
  return found;
}

const keys = new Set(messageKeys());

/** A finding in words. */
export function shownFinding(finding: Finding, portfolio: Portfolio, { locale, nameOf }: Session): Shown {
  const params = { ...finding.params };
  const reason = `cli.reason.${String(params.reason)}`;
  if (keys.has(reason)) params.reason = formatKey(locale, reason);
  const text = describe(locale, { code: finding.code, message: finding.message, params });
  const at = (place: Place) => ({ file: nameOf(place.uri), range: portfolio.rangeOf(place) });
  return {
    code: finding.code,
    severity: finding.severity,
    ...text,
    ...at(finding.place),
    related: finding.related.map((place) => ({ ...at(place), message: formatKey(locale, place.note, params) })),
    witness: finding.witness,
    ...(finding.accepted && { accepted: finding.accepted }),
  };
}

/** How many findings there are of each severity, and how many of any that an explanation accepts. */
export interface Count {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly accepted?: number;
}

export function count(findings: readonly Pick<Shown, 'severity' | 'accepted'>[]): Count {
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const of = (severity: Shown['severity']) => open.filter((finding) => finding.severity === severity).length;
  const accepted = findings.length - open.length;
  return { errors: of('error'), warnings: of('warning'), infos: of('info'), ...(accepted > 0 && { accepted }) };
}

/** The number of things in words: `cli.count.KEY.one` or `.many`. */
export function counted(locale: Locale, key: string, number: number): string {
  return formatKey(locale, `cli.count.${key}.${number === 1 ? 'one' : 'many'}`, { count: number });
}
