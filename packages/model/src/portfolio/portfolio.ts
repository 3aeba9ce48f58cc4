import type { CrossCheck, FileCheck, FileView } from '../checks/check.ts';
import type { Finding, Place, Severity } from '../checks/finding.ts';
import { crossChecks, fileChecks, registeredCodes } from '../checks/registry.ts';
import { activeChecks, foundIn, type OnInternalError, problemFinding, runsOf } from '../checks/run.ts';
import {
  ALL,
  type Declaration,
  keepSame,
  type Range,
  type ReadingProblem,
  type Ref,
  type Summary,
} from '../facts/index.ts';
import type { Gazetteer } from '../gazetteer/index.ts';
import { byCodeUnits } from '../resolve/near.ts';
import { Resolver } from '../resolve/resolver.ts';
import type { Resolution } from '../resolve/types.ts';
import { type Config, createSettings, type Settings } from '../settings/index.ts';
import { type Explained, explainedIn, withAccepted } from './accepted.ts';
import { type AmendedAgreement, amendedView, amendmentFindings, amendmentsOf } from './amended.ts';
import { withFile } from './as-of.ts';
import { CrossResults } from './cross-results.ts';
import { Dependencies } from './dependencies.ts';
import { FileRun } from './file-run.ts';
import { namesInScope, type Reference, referencesTo, type VisibleName } from './navigation.ts';
import { compareFindings, rangeIn } from './places.ts';
import { RelatedFiles } from './related.ts';
import { type Announcement, announcementOf, type Outcome } from './shard.ts';
import type { Recall } from './summary-store.ts';
import { createView } from './view.ts';
import { WorldIndex } from './world-index.ts';

export interface PortfolioOptions {
  /** Library files, the later over the earlier where they set one parameter. */
  library: readonly Summary[];
  gazetteer: Gazetteer;
  /** ISO date for states and expiry. */
  asOf: string;
  /** `duikou.json`, read by `parseConfig`; its problems become findings of that file. */
  config?: { uri: string; config: Config; problems: readonly ReadingProblem[] };
  /** Default: all registered. */
  checks?: { file: readonly FileCheck[]; cross: readonly CrossCheck[] };
  /** Told of a check that throws; the other checks go on. */
  onInternalError: OnInternalError;
}

/**
 * All files of a workspace with what is found in them. Files come and go one at a time; only what an edit can have changed is
 * worked out again, when findings are next asked for, and the result equals that of a portfolio made afresh.
 */
export interface Portfolio {
  readonly settings: Settings;
  /**
   * Adds a file or puts its new summary in the place of the old one. `recall` makes the same summary again (from the text it was
   * read from): given for closed files, whose summaries then need not be kept.
   */
  set(summary: Summary, recall?: Recall): void;
  remove(uri: string): void;
  /** What other threads have to know of a file to check theirs. */
  announcement(uri: string): Announcement | undefined;
  /** Adds a file that another thread reads and checks. `recall` reads it here, where its facts are asked for. */
  announce(file: Announcement, recall: Recall): void;
  /** Runs the checks of files that were set and not checked yet, and gives what came of each, for another thread. */
  outcomes(): Outcome[];
  /** Takes over what another thread found in files that were announced. */
  take(outcomes: readonly Outcome[]): void;
  summary(uri: string): Summary | undefined;
  /** Workspace files, by code unit. */
  uris(): string[];
  /** Sorted by place, then code. */
  findings(uri: string): Finding[];
  /** Files that have findings, by code unit. */
  allFindings(): Iterable<[string, Finding[]]>;
  /** Files (removed ones included) whose findings, or the places they show, may have changed since last asked. */
  affected(): string[];
  /** The range of a place; of a fact whose name has no place of its own, its whole. */
  rangeOf(place: Place): Range;
  resolve(ref: Ref, uri: string): Resolution;
  /** The view checks have of a file. */
  view(uri: string): FileView | undefined;
  /** An agreement with its amendments in the order of their effect; undefined where none changes it. */
  amended(uri: string, agreement: string): AmendedAgreement | undefined;
  /** The view of an agreement's file as it reads on a day, amendments applied: all of them where no day is given. */
  consolidatedView(uri: string, agreement: string, asOf?: string): FileView | undefined;
  /** Top-level declarations of a name in the workspace. */
  declarationsNamed(name: string): { uri: string; declaration: Declaration }[];
  /** References that lead to a declaration by id, or to a division by `division:CODE`. `segments`: how many names lead to it. */
  referencesTo(id: string, declaredIn?: string): Reference[];
  /** Files that import a file. */
  importersOf(uri: string): string[];
  /** A file and what it imports, directly or not, judged by another day; this portfolio where the day is its own. */
  at(asOf: string, uri: string): Portfolio;
  /** Names that can be written at a place of a file, for completion. */
  namesInScope(uri: string, scope: string, kinds: Ref['kinds']): VisibleName[];
}

export function createPortfolio(options: PortfolioOptions): Portfolio {
  return new IncrementalPortfolio(options);
}

class IncrementalPortfolio implements Portfolio {
  readonly settings: Settings;
  private readonly options: PortfolioOptions;
  private readonly codes: ReadonlyMap<string, Severity> = registeredCodes();
  private readonly checks: { file: readonly FileCheck[]; cross: readonly CrossCheck[] };
  private readonly world: WorldIndex;
  private readonly dependencies = new Dependencies();
  private readonly related = new RelatedFiles();
  private readonly own = new Map<string, readonly Finding[]>();
  /** The last check of the file edited last, while it is open and nothing else is edited. */
  private last: FileRun | undefined;
  private edited: string | undefined;
  private readonly cross: CrossResults;
  private pending = new Set<string>();
  private changed = new Set<string>();
  /** Whether contributions came or went since questions across files were judged. */
  private unjudged = false;
  private readonly resolvers = new Map<string, Resolver>();
  /** Founded explanations, of the files that have any. */
  private readonly explained = new Map<string, readonly Explained[]>();
  /** Problems of reading, of the files that have any. */
  private readonly readingProblems = new Map<string, readonly ReadingProblem[]>();

  constructor(options: PortfolioOptions) {
    this.options = options;
    this.settings = createSettings(
      options.library.map((summary) => summary.facts),
      options.asOf,
      options.config?.config,
    );
    const { file, cross } = options.checks ?? { file: fileChecks, cross: crossChecks };
    this.checks = { file: activeChecks(file, this.settings), cross: activeChecks(cross, this.settings) };
    this.world = new WorldIndex(options.library, options.gazetteer, this.settings);
    this.cross = new CrossResults(this.checks.cross);
    if (options.config !== undefined) this.changed.add(options.config.uri);
  }

  set(summary: Summary, recall?: Recall): void {
    this.replace(summary.uri, summary, recall);
  }

  remove(uri: string): void {
    if (this.world.has(uri)) this.replace(uri, undefined);
  }

  private replace(uri: string, summary: Summary | undefined, recall?: Recall): void {
    const former = summary && this.last?.uri === uri ? this.world.summary(uri) : undefined;
    const kept = former && summary ? { ...summary, facts: keepSame(former.facts, summary.facts) } : summary;
    const { files, sameNames } = this.world.patch(uri, kept, this.dependencies, recall);
    for (const file of files) this.pending.add(file);
    this.pending.add(uri);
    this.edited = uri;
    if (former === undefined || !sameNames || recall !== undefined || files.has(uri)) this.last = undefined;
    if (summary !== undefined && summary.problems.length > 0) this.readingProblems.set(uri, summary.problems);
    else this.readingProblems.delete(uri);
    this.resolvers.clear();
  }

  announcement(uri: string): Announcement | undefined {
    const summary = this.world.summary(uri);
    return summary && announcementOf(summary);
  }

  announce(file: Announcement, recall: Recall): void {
    this.world.announce(file, recall);
  }

  outcomes(): Outcome[] {
    const outcomes: Outcome[] = [];
    this.runPending((outcome) => outcomes.push(outcome));
    return outcomes;
  }

  take(outcomes: readonly Outcome[]): void {
    for (const { uri, problems, findings, contributions, asked, explained } of outcomes) {
      this.changed.add(uri);
      if (problems.length > 0) this.readingProblems.set(uri, problems);
      this.cross.take(uri, contributions);
      this.dependencies.replace(uri, new Set(asked));
      this.keep(uri, findings, explained);
    }
    this.unjudged = true;
  }

  summary(uri: string): Summary | undefined {
    return this.world.summary(uri);
  }

  uris(): string[] {
    return this.world.uris();
  }

  findings(uri: string): Finding[] {
    this.flush();
    const found = [...this.problems(uri), ...(this.own.get(uri) ?? []), ...this.cross.findings(uri)];
    const explained = this.explained.get(uri);
    const all = explained === undefined ? found : withAccepted(uri, found, explained, this.settings);
    const keyed = all.map((finding) => ({ finding, range: this.rangeOf(finding.place) }));
    return keyed.sort(compareFindings).map(({ finding }) => finding);
  }

  *allFindings(): Iterable<[string, Finding[]]> {
    this.flush();
    const uris = new Set([...this.world.uris(), ...this.cross.uris()]);
    if (this.options.config !== undefined) uris.add(this.options.config.uri);
    for (const uri of [...uris].sort(byCodeUnits)) {
      const findings = this.findings(uri);
      if (findings.length > 0) yield [uri, findings];
    }
  }

  affected(): string[] {
    this.flush();
    const files = [...this.changed].sort(byCodeUnits);
    this.changed = new Set();
    return files;
  }

  rangeOf({ uri, at, range }: Place): Range {
    if (range !== undefined) return range;
    return rangeIn(this.summary(uri), at);
  }

  resolve(ref: Ref, uri: string): Resolution {
    return this.resolver(uri).resolve(ref);
  }

  view(uri: string): FileView | undefined {
    const summary = this.summary(uri);
    return summary && createView(summary, this.resolver(uri));
  }

  amended(uri: string, agreement: string): AmendedAgreement | undefined {
    const fact = this.summary(uri)?.facts.agreements.find(({ id }) => id === agreement);
    const amendments = fact ? amendmentsOf(this.resolver(uri), uri, fact) : [];
    return fact && amendments.length > 0 ? { uri, agreement: fact, amendments } : undefined;
  }

  consolidatedView(uri: string, agreement: string, asOf?: string): FileView | undefined {
    const amended = this.amended(uri, agreement);
    if (amended === undefined) return this.view(uri);
    return amendedView(this.world, amended, amended.amendments, () => {}, createView, asOf)?.view;
  }

  declarationsNamed(name: string): { uri: string; declaration: Declaration }[] {
    return this.world.exportersOf(name).flatMap(({ uri, id }) => {
      const declaration = this.summary(uri)?.declarations.find((one) => one.id === id);
      return declaration === undefined ? [] : [{ uri, declaration }];
    });
  }

  referencesTo(id: string, declaredIn?: string): Reference[] {
    this.flush();
    return referencesTo(id, declaredIn, this.world, this.dependencies, (uri) => this.resolver(uri));
  }

  importersOf(uri: string): string[] {
    this.flush();
    const keys = this.world.importKeys(uri, this.summary(uri)?.facts.library);
    const files = new Set(keys.flatMap((key) => [...this.dependencies.askers(key)]));
    const importsIt = (file: string) =>
      this.resolver(file)
        .importsOf(file)
        .some((one) => one.uri === uri);
    return [...files].filter(importsIt).sort(byCodeUnits);
  }

  at(asOf: string, uri: string): Portfolio {
    return asOf === this.settings.asOf ? this : withFile(createPortfolio({ ...this.options, asOf }), this, uri);
  }

  namesInScope(uri: string, scope: string, kinds: Ref['kinds']): VisibleName[] {
    return namesInScope(this.resolver(uri), scope, kinds, this.world.uris());
  }

  private resolver(uri: string): Resolver {
    const known = this.resolvers.get(uri);
    if (known !== undefined) return known;
    const made = new Resolver(this.world, uri);
    this.resolvers.set(uri, made);
    return made;
  }

  private *problems(uri: string): Generator<Finding> {
    const { config } = this.options;
    const ofConfig = config?.uri === uri ? config.problems : [];
    const ofFile = this.readingProblems.get(uri) ?? [];
    for (const problem of [...ofConfig, ...ofFile]) {
      const finding = problemFinding(problem, uri, this.settings, this.codes.get(problem.code));
      if (finding !== undefined) yield finding;
    }
  }

  private flush(): void {
    this.runPending();
    if (!this.unjudged) return;
    this.unjudged = false;
    for (const { before, after } of this.cross.judge(this.settings, this.options.onInternalError)) {
      this.swap(before, after);
    }
  }

  /** Checks the files set since the last time, but for questions across files; `gather` is told what came of each still there. */
  private runPending(gather?: (outcome: Outcome) => void): void {
    if (this.pending.size === 0) return;
    const files = [...this.pending].sort(byCodeUnits);
    this.pending = new Set();
    this.unjudged = true;
    for (const uri of files) {
      this.changed.add(uri);
      for (const other of this.related.pointingTo(uri)) this.changed.add(other);
      this.run(uri, gather);
    }
  }

  private run(uri: string, gather?: (outcome: Outcome) => void): void {
    const summary = this.world.has(uri) ? this.world.summary(uri) : undefined;
    if (summary === undefined) {
      this.dependencies.remove(uri);
      this.cross.remove(uri);
      this.keep(uri, [], undefined);
      return;
    }
    const { onInternalError } = this.options;
    const open = this.world.isOpen(uri);
    const former = gather === undefined && this.last?.uri === uri ? this.last : undefined;
    const run = former ?? new FileRun(this.world, summary, open);
    const askedBefore = run.keys.size;
    // after an edit of an open file only what looked at a list that changed is worked out again
    const changed = former === undefined ? ALL : former.renew(summary);
    const { view } = run;
    run.found = runsOf(this.checks.file, view, onInternalError, run.found && { runs: run.found, changed });
    const { touched, contributions } = this.cross.collect(view, onInternalError, run.collected, changed);
    run.collected = touched;
    const found = foundIn(run.found);
    if (summary.facts.amendments.length > 0) {
      const ask = (key: string) => run.keys.add(key);
      found.push(
        ...amendmentFindings(this.world, view.resolver, summary, this.checks, ask, createView, onInternalError),
      );
    }
    const findings = found.map((finding) => placed(finding, summary));
    const explained = summary.facts.explanations.length > 0 ? explainedIn(view) : undefined;
    if (former === undefined || run.keys.size !== askedBefore) this.dependencies.replace(uri, run.keys);
    if (uri === this.edited) this.last = open && run.isFit() ? run : undefined;
    this.world.rest(uri);
    this.keep(uri, findings, explained);
    const { problems } = summary;
    gather?.({ uri, problems, findings, contributions, asked: [...run.keys], ...(explained && { explained }) });
  }

  /** Puts what was found in a file in the place of what was found before. */
  private keep(uri: string, findings: readonly Finding[], explained: readonly Explained[] | undefined): void {
    const before = this.own.get(uri) ?? [];
    if (explained === undefined) this.explained.delete(uri);
    else this.explained.set(uri, explained);
    if (findings.length > 0) this.own.set(uri, findings);
    else this.own.delete(uri);
    this.swap(before, findings);
  }

  private swap(before: readonly Finding[], after: readonly Finding[]): void {
    for (const finding of before) {
      this.related.remove(finding);
      this.changed.add(finding.place.uri);
    }
    for (const finding of after) {
      this.related.add(finding);
      this.changed.add(finding.place.uri);
    }
  }
}

/** Ranges inside the checked file are looked up while its summary is at hand; they are anew when its text changes. */
function placed(finding: Finding, summary: Summary): Finding {
  const withRange = <P extends Place>(place: P): P =>
    place.uri === summary.uri && place.range === undefined ? { ...place, range: rangeIn(summary, place.at) } : place;
  return { ...finding, place: withRange(finding.place), related: finding.related.map(withRange) };
}
