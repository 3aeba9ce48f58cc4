import { ALL, hasOrigin, type Lists, type Origins, type ReadingProblem } from '../facts/index.ts';
import type { Settings } from '../settings/index.ts';
import type { Contribution, CrossCheck, FileCheck, FileView } from './check.ts';
import type { Finding, FindingDraft, Place, Severity } from './finding.ts';

/** Where something went wrong inside a check. */
export interface CheckFailure {
  code: string;
  uri?: string;
  key?: string;
}

/** Told when a check throws: the other checks go on, and nothing is said about the file by the one that failed. */
export type OnInternalError = (error: unknown, where: CheckFailure) => void;

/** What each check found in one version of a file, and the lists of its facts it looked at for that; by the place of the check. */
export interface FileRuns {
  found: readonly (readonly Finding[])[];
  touched: readonly Lists[];
}

/** An earlier version, and the lists in which the file differs from it. */
export interface Since {
  runs: FileRuns;
  changed: Lists;
}

/** The checks that the settings leave on. */
export function activeChecks<C extends { code: string; severity: Severity }>(
  checks: readonly C[],
  settings: Settings,
): C[] {
  return checks.filter(({ code, severity }) => settings.severity(code, severity) !== 'off');
}

/**
 * Runs the checks of one file, all of them {@link activeChecks}. A check that throws gives no finding and is told to `onInternalError`. Where an earlier version is
 * given, a check that looked at nothing that changed is not run: it would find the same.
 */
export function runsOf(
  checks: readonly FileCheck[],
  view: FileView,
  onInternalError: OnInternalError,
  since?: Since,
): FileRuns {
  const { origins } = view.summary;
  const found: (readonly Finding[])[] = [];
  const touched: Lists[] = [];
  for (let i = 0; i < checks.length; i++) {
    if (since !== undefined && (since.runs.touched[i]! & since.changed) === 0) {
      found.push(since.runs.found[i]!);
      touched.push(since.runs.touched[i]!);
      continue;
    }
    view.resolver.touched = 0;
    found.push(runFileCheck(checks[i]!, view, origins, onInternalError));
    touched.push(view.resolver.touched);
  }
  return { found, touched };
}

/** See {@link runsOf}: all that is found. */
export function runFileChecks(
  checks: readonly FileCheck[],
  view: FileView,
  onInternalError: OnInternalError,
): Finding[] {
  return foundIn(runsOf(checks, view, onInternalError));
}

/** All that was found, one finding for each code, wording, place and subject. */
export function foundIn({ found }: FileRuns): Finding[] {
  const all: Finding[] = [];
  for (const list of found) for (const finding of list) all.push(finding);
  return withoutRepeats(all);
}

const NO_FINDINGS: readonly Finding[] = [];

function runFileCheck(
  check: FileCheck,
  view: FileView,
  origins: Origins,
  onInternalError: OnInternalError,
): readonly Finding[] {
  let findings: Finding[] | undefined;
  try {
    for (const draft of check.run(view)) {
      const finding = completeFinding(draft, check, view.settings, view.uri, origins);
      if (finding === undefined) continue;
      findings ??= [];
      findings.push(finding);
    }
  } catch (error) {
    view.resolver.touched = ALL;
    onInternalError(error, { code: check.code, uri: view.uri });
    return NO_FINDINGS;
  }
  return findings ?? NO_FINDINGS;
}

const NOTHING: readonly { key: string; value: unknown }[] = [];

/** What one file contributes to a check across files, one of {@link activeChecks}. */
export function collectContributions(
  check: CrossCheck,
  view: FileView,
  onInternalError: OnInternalError,
): readonly { key: string; value: unknown }[] {
  let values: { key: string; value: unknown }[] | undefined;
  try {
    for (const one of check.collect(view)) {
      if (values === undefined) values = [one];
      else values.push(one);
    }
  } catch (error) {
    view.resolver.touched = ALL;
    onInternalError(error, { code: check.code, uri: view.uri });
    return NOTHING;
  }
  return values ?? NOTHING;
}

/** Judges the contributions of one key. */
export function judgeContributions(
  check: CrossCheck,
  key: string,
  contributions: Contribution[],
  settings: Settings,
  onInternalError: OnInternalError,
): Finding[] {
  const findings: Finding[] = [];
  try {
    for (const draft of check.judge(key, contributions, settings)) {
      const finding = completeFinding(draft, check, settings, draft.place.uri, undefined);
      if (finding !== undefined) findings.push(finding);
    }
  } catch (error) {
    onInternalError(error, { code: check.code, key });
    return [];
  }
  return withoutRepeats(findings);
}

/** A problem of reading as a finding. */
export function problemFinding(
  problem: ReadingProblem,
  uri: string,
  settings: Settings,
  registered: Severity = 'error',
): Finding | undefined {
  const severity = settings.severity(problem.code, registered);
  if (severity === 'off') return undefined;
  return {
    code: problem.code,
    verdict: 'conflict',
    severity,
    ...(problem.message !== undefined && { message: problem.message }),
    params: problem.params,
    place: { uri, at: '', range: problem.range },
    related: [],
    witness: {},
    subject: '',
    ...(problem.fix && { fix: problem.fix }),
  };
}

/** Fills in what a check left out; undefined where the settings turn it off. An unknown verdict is a warning at most. */
function completeFinding(
  draft: FindingDraft,
  check: { code: string; severity: Severity },
  settings: Settings,
  uri: string,
  origins: Origins | undefined,
): Finding | undefined {
  const verdict = draft.verdict ?? 'conflict';
  const set = settings.severity(check.code, draft.severity ?? check.severity);
  if (set === 'off') return undefined;
  return {
    code: check.code,
    verdict,
    severity: verdict === 'unknown' && set === 'error' ? 'warning' : set,
    ...(draft.message !== undefined && { message: draft.message }),
    params: draft.params ?? {},
    place: placeOf(draft, uri, origins),
    related: (draft.related ?? []).map((place) => ({ ...place, uri: place.uri ?? uri })),
    witness: draft.witness ?? {},
    subject: draft.subject,
  };
}

function placeOf({ place, subject }: FindingDraft, uri: string, origins: Origins | undefined): Place {
  if (typeof place === 'object') return place;
  if (place !== undefined) return { uri, at: place };
  const name = `${subject}#name`;
  return { uri, at: origins !== undefined && !hasOrigin(origins, name) ? `${subject}#self` : name };
}

function withoutRepeats(findings: Finding[]): Finding[] {
  if (findings.length < 2) return findings;
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const { code, message = '', place, subject } = finding;
    const key = [code, message, place.uri, place.at, subject].join('\n');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
