import type { Contribution, CrossCheck, FileView } from '../checks/check.ts';
import type { Finding } from '../checks/finding.ts';
import { collectContributions, judgeContributions, type OnInternalError } from '../checks/run.ts';
import { type Lists, sameJson } from '../facts/index.ts';
import { byCodeUnits } from '../resolve/near.ts';
import type { Settings } from '../settings/index.ts';

/** Findings of one key before and after something under it changed. */
interface Change {
  before: Finding[];
  after: Finding[];
}

const NONE: readonly string[] = [];
type Contributions = readonly { key: string; value: unknown }[];
const NOTHING: Contributions = [];
const NO_CHANGE: readonly Change[] = [];

/** Checks across files that collect the same: contributions by key, and what was found under each. */
class CrossState {
  readonly checks: readonly CrossCheck[];
  private readonly contributions = new Map<string, Map<string, unknown[]>>();
  private readonly keysOf = new Map<string, readonly string[]>();
  private readonly found = new Map<string, Finding[]>();
  private touched = new Set<string>();

  constructor(checks: readonly CrossCheck[]) {
    this.checks = checks;
  }

  collect(view: FileView, onInternalError: OnInternalError): Contributions {
    const values = collectContributions(this.checks[0]!, view, onInternalError);
    this.replace(view.uri, values);
    return values;
  }

  /** Puts a file's contributions in the place of its former ones; only keys under which something changed are judged again. */
  replace(uri: string, values: readonly { key: string; value: unknown }[]): void {
    const former = this.keysOf.get(uri);
    if (values.length === 0 && former === undefined) return;
    const now = new Map<string, unknown[]>();
    for (const { key, value } of values) {
      const there = now.get(key);
      if (there === undefined) now.set(key, [value]);
      else there.push(value);
    }
    for (const key of former ?? NONE) if (!now.has(key)) this.put(uri, key, undefined);
    for (const [key, after] of now) this.put(uri, key, after);
    if (now.size === 0) this.keysOf.delete(uri);
    else this.keysOf.set(uri, [...now.keys()]);
  }

  private put(uri: string, key: string, after: unknown[] | undefined): void {
    let files = this.contributions.get(key);
    const before = files?.get(uri);
    if (before === after || (before !== undefined && after !== undefined && sameJson(before, after))) return;
    this.touched.add(key);
    if (after !== undefined) {
      if (files === undefined) {
        files = new Map();
        this.contributions.set(key, files);
      }
      files.set(uri, after);
    } else if (files?.delete(uri) && files.size === 0) this.contributions.delete(key);
  }

  /** Judges the touched keys; gives old and new findings of each. */
  judge(settings: Settings, onInternalError: OnInternalError): readonly Change[] {
    if (this.touched.size === 0) return NO_CHANGE;
    const changes: Change[] = [];
    const keys = [...this.touched].sort(byCodeUnits);
    this.touched = new Set();
    for (const key of keys) {
      const before = this.found.get(key) ?? [];
      const list = this.listed(key);
      const after =
        list.length === 0
          ? []
          : this.checks.flatMap((check) => judgeContributions(check, key, list, settings, onInternalError));
      if (after.length === 0) this.found.delete(key);
      else this.found.set(key, after);
      if (before.length > 0 || after.length > 0) changes.push({ before, after });
    }
    return changes;
  }

  /** The contributions under a key, by file. */
  private listed(key: string): Contribution[] {
    const files = this.contributions.get(key);
    if (files === undefined) return [];
    const uris = [...files.keys()];
    if (uris.length > 1) uris.sort(byCodeUnits);
    const list: Contribution[] = [];
    for (const uri of uris) for (const value of files.get(uri)!) list.push({ key, uri, value });
    return list;
  }
}

/** What a file contributes, by group of checks, and the lists of its facts that were looked at for it. */
export interface Collected {
  touched: readonly Lists[];
  contributions: readonly Contributions[];
}

/** All checks across files and their findings by file. */
export class CrossResults {
  private readonly states: readonly CrossState[];
  private readonly byFile = new Map<string, Set<Finding>>();

  constructor(checks: readonly CrossCheck[]) {
    const alike = Map.groupBy(checks, ({ collect }) => collect);
    this.states = [...alike.values()].map((group) => new CrossState(group));
  }

  /**
   * Reads what a file contributes and takes it. Where `before` says what an earlier version looked at, what looked at none of the `changed`
   * lists has nothing new to give and is not asked.
   */
  collect(view: FileView, onInternalError: OnInternalError, before: readonly Lists[], changed: Lists): Collected {
    const touched: Lists[] = [];
    const contributions: Contributions[] = [];
    for (const [i, state] of this.states.entries()) {
      const last = before[i];
      if (last !== undefined && (last & changed) === 0) {
        touched.push(last);
        continue;
      }
      view.resolver.touched = 0;
      contributions[i] = state.collect(view, onInternalError);
      touched.push(view.resolver.touched);
    }
    return { touched, contributions };
  }

  /** Takes what a file contributes, by group of checks, as another thread collected it. */
  take(uri: string, contributions: readonly Contributions[]): void {
    for (const [i, state] of this.states.entries()) state.replace(uri, contributions[i] ?? NOTHING);
  }

  remove(uri: string): void {
    for (const state of this.states) state.replace(uri, NOTHING);
  }

  /** Judges what was touched and gives the findings that went and came. */
  *judge(settings: Settings, onInternalError: OnInternalError): Generator<Change> {
    for (const state of this.states) {
      for (const change of state.judge(settings, onInternalError)) {
        for (const finding of change.before) this.forget(finding);
        for (const finding of change.after) this.keep(finding);
        yield change;
      }
    }
  }

  findings(uri: string): Iterable<Finding> {
    return this.byFile.get(uri) ?? [];
  }

  /** Files with such findings. */
  uris(): Iterable<string> {
    return this.byFile.keys();
  }

  private keep(finding: Finding): void {
    const there = this.byFile.get(finding.place.uri);
    if (there === undefined) this.byFile.set(finding.place.uri, new Set([finding]));
    else there.add(finding);
  }

  private forget(finding: Finding): void {
    const there = this.byFile.get(finding.place.uri);
    there?.delete(finding);
    if (there?.size === 0) this.byFile.delete(finding.place.uri);
  }
}
