/**
 * Fixtures of checks: `test/fixtures/checks/<family>/<slug>/positive/` and `…/negative/`.
 *
 * A workspace is
 * - each `.duikou` file directly in `positive` or `negative` by itself,
 * - each folder in them, with all `.duikou` files and the `duikou.json` in it,
 * - the whole of `positive` or `negative`, where a `duikou.json` stands directly in it.
 *
 * A comment line announces one finding; the line is taken out before the text is read:
 *
 *     // $TEST$ error duty/bearer-missing          error | warning | info: severity of a conflict; unknown: the verdict
 *     任务 »资金到位«：拨付财政援助资金 1亿元       » « mark the finding's exact place and are taken out, too
 *
 * Several announcements in consecutive lines take the markers that follow them in order; where there are fewer markers than
 * announcements the last one stands for the rest. Where no marker follows before the next announcement, the finding has to begin
 * on the line after the announcement.
 *
 * What must hold: the findings of the folder's own code are exactly those announced; other codes that are announced are found,
 * too; no other finding is an error, and none is of family `syntax` or `file`. A positive fixture announces its own code, a negative one
 * does not. Every finding of the own code can be told in both languages. What is malformed fails as INVALID FIXTURE.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe as describeFinding, entryOf, formatKey } from '@duikou/messages';
import type { Finding, Portfolio, Range } from '@duikou/model';
import { type Announced, InvalidFixture, readAnnouncements } from './announced.ts';
import { findingsOf } from './portfolio.ts';

/** The folder of all fixtures of checks. */
export const fixtureRoot = fileURLToPath(new URL('../fixtures/checks/', import.meta.url));

/** A workspace of a code. `files` are relative to the fixture root. */
export interface Fixture {
  code: string;
  side: 'positive' | 'negative';
  name: string;
  files: string[];
}

/** Every fixture on disk, by code. */
export function allFixtures(): Fixture[] {
  return folders(fixtureRoot).flatMap((family) =>
    folders(join(fixtureRoot, family)).flatMap((slug) => fixturesOf(`${family}/${slug}`)),
  );
}

/** The fixtures of one code. */
export function fixturesOf(code: string): Fixture[] {
  return (['positive', 'negative'] as const).flatMap((side) => {
    const root = join(fixtureRoot, code, side);
    if (!existsSync(root)) return [];
    const fixture = (name: string, files: string[]): Fixture => ({ code, side, name, files });
    if (existsSync(join(root, 'duikou.json'))) return [fixture(`${code} ${side}`, filesUnder(root))];
    const single = names(root, 'file').filter((name) => name.endsWith('.duikou'));
    return [
      ...single.map((name) => fixture(`${code} ${side}/${name}`, [relative(fixtureRoot, join(root, name))])),
      ...folders(root).map((name) => fixture(`${code} ${side}/${name}/`, filesUnder(join(root, name)))),
    ];
  });
}

/** Runs a fixture and gives its findings; throws with what differs. */
export function runFixture(fixture: Fixture): Finding[] {
  const texts: Record<string, string> = {};
  const announced: Announced[] = [];
  if (fixture.files.length === 0) throw new InvalidFixture(fixture.name, 'no file');
  for (const file of fixture.files) {
    const uri = `file:///${file}`;
    const read = readAnnouncements(uri, readFileSync(join(fixtureRoot, file), 'utf8'));
    texts[uri] = read.text;
    announced.push(...read.announced);
  }
  const own = announced.filter((one) => one.code === fixture.code);
  if (fixture.side === 'positive' && own.length === 0) {
    throw new InvalidFixture(fixture.name, `a positive fixture announces ${fixture.code}`);
  }
  if (fixture.side === 'negative' && own.length > 0) {
    throw new InvalidFixture(fixture.name, `a negative fixture does not announce ${fixture.code}`);
  }
  const { portfolio, findings } = findingsOf(texts);
  const complaints = [
    ...differences(fixture.code, announced, findings, portfolio),
    ...findings.filter((finding) => finding.code === fixture.code).flatMap(untold),
  ];
  if (complaints.length > 0) throw new Error(`${fixture.name}\n${complaints.join('\n')}`);
  return findings;
}

/** What was announced and not found, and found and not announced, as lines. */
function differences(code: string, announced: Announced[], findings: Finding[], portfolio: Portfolio): string[] {
  const left = [...findings];
  const missing = announced.filter((one) => {
    const at = left.findIndex((finding) => matches(one, finding, portfolio.rangeOf(finding.place)));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const extra = left.filter((finding) => mustBeAnnounced(finding, code));
  return [
    ...missing.map(
      (one) => `  missing: ${one.level} ${one.code} at ${one.range ? show(one.range) : `line ${one.line + 1}`}`,
    ),
    ...extra.map((finding) => `  not announced: ${showFinding(finding, portfolio)}`),
  ];
}

/** What the catalogue lacks to tell a finding: the wording, a parameter, or a note of a related place. */
function untold(finding: Finding): string[] {
  return (['zh', 'en'] as const).flatMap((locale) => {
    const { title, message, why, remedy } = describeFinding(locale, finding);
    const notes = finding.related.map(({ note }) => formatKey(locale, note, finding.params));
    const wordings = [finding.code, ...(finding.message === undefined ? [] : [finding.message])];
    return [
      ...wordings.filter((key) => entryOf(locale, key) === undefined).map((key) => `  no ${locale} text of ${key}`),
      ...[title, message, why, remedy, ...notes]
        .filter((text) => /\{[\w-]+\}/.test(text) || /^note\./.test(text))
        .map((text) => `  not filled in: ${text}`),
    ];
  });
}

/** A finding that fails a fixture where it is not announced. */
function mustBeAnnounced({ code, severity }: Finding, own: string): boolean {
  return code === own || severity === 'error' || /^(?:syntax|file|config)\//.test(code);
}

function matches(one: Announced, finding: Finding, range: Range): boolean {
  const level = finding.verdict === 'unknown' ? 'unknown' : finding.severity;
  if (one.code !== finding.code || one.level !== level || one.file !== finding.place.uri) return false;
  return one.range === undefined ? one.line === range.start.line : JSON.stringify(one.range) === JSON.stringify(range);
}

/** One finding as a line: severity, code, place and Chinese wording. */
export function showFinding(finding: Finding, portfolio: Portfolio): string {
  const file = finding.place.uri.slice(finding.place.uri.lastIndexOf('/') + 1);
  const level = finding.verdict === 'unknown' ? 'unknown' : finding.severity;
  const { message } = describeFinding('zh', finding);
  return `${level} ${finding.code} at ${file} ${show(portfolio.rangeOf(finding.place))} ${message}`;
}

function show({ start, end }: Range): string {
  return `${start.line + 1}:${start.character + 1}–${end.line + 1}:${end.character + 1}`;
}

function names(folder: string, kind: 'file' | 'folder'): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() === (kind === 'folder'))
    .map((entry) => entry.name)
    .sort();
}

function folders(folder: string): string[] {
  return names(folder, 'folder');
}

function filesUnder(folder: string): string[] {
  const here = names(folder, 'file').filter((name) => name.endsWith('.duikou') || name === 'duikou.json');
  return [
    ...here.map((name) => relative(fixtureRoot, join(folder, name))),
    ...folders(folder).flatMap((name) => filesUnder(join(folder, name))),
  ];
}
