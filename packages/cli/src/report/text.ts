import { formatKey, type Locale } from '@duikou/messages';
import type { Colours } from '../context.ts';
import { count, counted, type Shown } from './findings.ts';

/** How a report in words is written. */
export interface TextOptions {
  readonly locale: Locale;
  readonly colours: Colours;
}

/** What was looked at, for the last line. */
export interface Scope {
  readonly files: number;
  /** Days by which states and expiry are judged, one for most. */
  readonly asOf: readonly string[];
}

/** One finding: `file:line:column severity code message`, then how to mend it and related places, set in. Lines count from 1. */
export function findingLines(finding: Shown, options: TextOptions): string[] {
  const { colours } = options;
  const head = [
    colours.bold(placeOf(finding)),
    finding.accepted
      ? colours.dim(formatKey(options.locale, 'cli.check.accepted'))
      : severityWord(finding.severity, options),
    colours.dim(finding.code),
    flat(finding.message),
  ];
  return [
    head.join(' '),
    ...(finding.accepted
      ? [`  ${flat(formatKey(options.locale, 'cli.check.acceptedBy', { ...finding.accepted }))}`]
      : []),
    ...(finding.accepted || finding.remedy === '' ? [] : [`  ${flat(finding.remedy)}`]),
    ...finding.related.map((place) => `  ${colours.dim(placeOf(place))} ${flat(place.message)}`),
  ];
}

/** The report for people: the findings, then one line that sums up. */
export function textReport(findings: readonly Shown[], scope: Scope, options: TextOptions): string {
  const { colours, locale } = options;
  const { errors, warnings, infos, accepted } = count(findings);
  const said = formatKey(locale, 'cli.check.summary', {
    files: counted(locale, 'file', scope.files),
    asOf: [...new Set(scope.asOf)].sort().join(locale === 'zh' ? '、' : ', '),
    errors: counted(locale, 'error', errors),
    warnings: counted(locale, 'warning', warnings),
    infos: counted(locale, 'info', infos),
  });
  const besides = accepted === undefined ? '' : formatKey(locale, 'cli.check.acceptedCount', { count: accepted });
  const summary = said + besides;
  const colour = errors > 0 ? colours.red : warnings > 0 ? colours.yellow : colours.green;
  const blocks = findings.map((finding) => `${findingLines(finding, options).join('\n')}\n`);
  return `${blocks.join('')}${blocks.length > 0 ? '\n' : ''}${colour(summary)}\n`;
}

/** The word for a severity, coloured. */
export function severityWord(severity: Shown['severity'] | 'off', { colours, locale }: TextOptions): string {
  const word = formatKey(locale, `cli.severity.${severity}`);
  if (severity === 'error') return colours.red(word);
  return severity === 'warning' ? colours.yellow(word) : colours.blue(word);
}

/** `file:line:column`, from 1. */
export function placeOf({ file, range }: Pick<Shown, 'file' | 'range'>): string {
  return `${flat(file)}:${range.start.line + 1}:${range.start.character + 1}`;
}

/** A text on one line, with nothing in it that steers a terminal: source text comes into messages. */
export function flat(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
}
