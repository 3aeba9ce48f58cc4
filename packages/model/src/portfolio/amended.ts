import {
  type Consolidated,
  consolidatedSummary,
  effectOf,
  inOrderOfEffect,
  type PlacedAmendment,
} from '../amendments/index.ts';
import type { Contribution, CrossCheck, FileCheck, FileView } from '../checks/check.ts';
import type { Finding } from '../checks/finding.ts';
import { collectContributions, judgeContributions, type OnInternalError, runFileChecks } from '../checks/run.ts';
import type { Agreement, Amendment, Summary } from '../facts/index.ts';
import { FileIndex } from '../resolve/file-index.ts';
import { Resolver } from '../resolve/resolver.ts';
import { asked, type World } from '../resolve/world.ts';
import type { Settings } from '../settings/index.ts';

/** How the view of a file is made: `createView`, which itself asks for amended views. */
export type MakeView = (summary: Summary, resolver: Resolver) => FileView;

/** What is asked of others while a file is checked. */
type Ask = (key: string) => void;

/** An agreement with all its amendments, in the order in which they take effect. */
export interface AmendedAgreement {
  uri: string;
  agreement: Agreement;
  amendments: PlacedAmendment[];
}

/** The agreement that an amendment changes, with all amendments of it. */
export function amendedBy(resolver: Resolver, amendment: Amendment): AmendedAgreement | undefined {
  const found = amendment.of && resolver.resolve(amendment.of);
  if (found?.kind !== 'one' || found.target.kind !== 'agreement') return undefined;
  const { uri, fact } = found.target;
  return { uri, agreement: fact, amendments: amendmentsOf(resolver, uri, fact) };
}

/** The amendments of an agreement, wherever they stand, in the order in which they take effect. */
export function amendmentsOf(resolver: Resolver, uri: string, agreement: Agreement): PlacedAmendment[] {
  return inOrderOfEffect(
    resolver.amendments(agreement.name).flatMap((one) => {
      const there = one.amendment.of && resolver.resolve(one.amendment.of, one.uri);
      const target = there?.kind === 'one' ? there.target : undefined;
      return target?.kind === 'agreement' && target.id === agreement.id && target.uri === uri ? [one] : [];
    }),
  );
}

/** The view of an agreement's file with amendments applied. */
export function amendedView(
  world: World,
  { uri, agreement }: AmendedAgreement,
  amendments: readonly PlacedAmendment[],
  ask: Ask,
  makeView: MakeView,
  asOf?: string,
): { view: FileView; consolidated: Consolidated } | undefined {
  const summaryOf = (file: string): Summary | undefined => {
    ask(asked.content(file));
    return world.index(file)?.summary;
  };
  const base = summaryOf(uri);
  if (base === undefined) return undefined;
  const consolidated = consolidatedSummary(base, agreement.id, amendments, summaryOf, asOf);
  const index = new FileIndex(consolidated.summary);
  const over = Object.create(world) as World;
  Object.defineProperty(over, 'index', { value: (file: string) => (file === uri ? index : world.index(file)) });
  return { view: makeView(consolidated.summary, new Resolver(over, uri, ask)), consolidated };
}

/**
 * What each amendment of a file brings about: findings of the consolidated agreement up to it that were not there before it. They stand
 * where the amendment says what is wrong; what stays in the agreement as it was is told at the amendment's name.
 */
export function amendmentFindings(
  world: World,
  resolver: Resolver,
  summary: Summary,
  checks: { file: readonly FileCheck[]; cross: readonly CrossCheck[] },
  ask: Ask,
  makeView: MakeView,
  onInternalError: OnInternalError,
): Finding[] {
  const found: Finding[] = [];
  for (const amendment of summary.facts.amendments) {
    const amended = amendedBy(resolver, amendment);
    if (amended === undefined || amended.uri === undefined) continue;
    const upTo = amended.amendments.findIndex((one) => one.uri === summary.uri && one.amendment.id === amendment.id);
    if (upTo < 0 || effectOf(amendment) === undefined) continue;
    const alone = (view: FileView) => runAlone(checks.cross, view, onInternalError);
    const run = (count: number) => {
      const made = amendedView(world, amended, amended.amendments.slice(0, count), ask, makeView);
      return (
        made && { ...made, findings: [...runFileChecks(checks.file, made.view, onInternalError), ...alone(made.view)] }
      );
    };
    const before = run(upTo);
    const after = run(upTo + 1);
    if (before === undefined || after === undefined) continue;
    const known = new Set(before.findings.map(sameness));
    for (const finding of after.findings) {
      if (known.has(sameness(finding)) || finding.code.startsWith('amendment/')) continue;
      const placed = placeFinding(finding, after.consolidated, summary.uri, amendment);
      found.push(orphaned(placed, finding, after.consolidated, world.settings) ?? placed);
    }
  }
  return found;
}

/** Checks across files that one agreement can fail by itself; the others would take it for a second agreement beside the first. */
const ownAffair = new Set([
  'duty/indicator-missing',
  'duty/reduced',
  'fund/overcommitted',
  'fund/idle',
  'pairing/topology',
]);

function runAlone(checks: readonly CrossCheck[], view: FileView, onInternalError: OnInternalError): Finding[] {
  return checks.flatMap((check) => {
    if (!ownAffair.has(check.code)) return [];
    const byKey = new Map<string, Contribution[]>();
    for (const { key, value } of collectContributions(check, view, onInternalError)) {
      const list = byKey.get(key) ?? [];
      list.push({ key, uri: view.uri, value });
      byKey.set(key, list);
    }
    return [...byKey].flatMap(([key, list]) => judgeContributions(check, key, list, view.settings, onInternalError));
  });
}

function sameness({ code, message = '', subject, params }: Finding): string {
  return JSON.stringify([code, message, subject, params]);
}

function placeFinding(finding: Finding, { placeOf }: Consolidated, uri: string, { id, name }: Amendment): Finding {
  const home = <T extends Finding['place']>(place: T): T => {
    const { uri: file, at } = placeOf(place.at);
    return { ...place, uri: file, at };
  };
  const place = home(finding.place);
  const related = finding.related.map(home);
  if (placeOf(finding.place.at).by === id && place.uri === uri) return { ...finding, place, related };
  return {
    ...finding,
    params: { ...finding.params, amendment: name },
    place: { uri, at: `${id}#name` },
    related: [{ ...place, note: 'note.amended' }, ...related],
  };
}

/** A name of the agreement that leads nowhere any more, because the amendment took away what it stood for. */
function orphaned(
  placed: Finding,
  { code, place }: Finding,
  { placeOf }: Consolidated,
  settings: Settings,
): Finding | undefined {
  if (code !== 'reference/unknown' || placeOf(place.at).by !== undefined) return undefined;
  const severity = settings.severity('amendment/orphan', 'error');
  if (severity === 'off') return undefined;
  const { message: _, ...rest } = placed;
  return { ...rest, code: 'amendment/orphan', severity };
}
