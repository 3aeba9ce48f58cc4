import type { FileView } from '../checks/check.ts';
import type { FileRuns } from '../checks/run.ts';
import { changedLists, type Lists, type Summary } from '../facts/index.ts';
import { forgetTouched } from '../resolve/recorded.ts';
import { Resolver } from '../resolve/resolver.ts';
import type { World } from '../resolve/world.ts';
import { createView } from './view.ts';
import { WatchedSummary } from './watched.ts';

/** Edits after which a file is checked as if it were new, which lets go of what is kept for facts long gone. */
const EDITS = 100;

/** A file under check, and how its last check went. */
export class FileRun {
  readonly uri: string;
  readonly view: FileView;
  readonly resolver: Resolver;
  /** What was asked of other files. */
  readonly keys = new Set<string>();
  found: FileRuns | undefined;
  /** Lists looked at by what is collected for checks across files. */
  collected: readonly Lists[] = [];
  private edits = 0;
  private summary: Summary;
  private readonly watched: WatchedSummary;

  /** `again`: whether another version of the file may follow. */
  constructor(world: World, summary: Summary, again: boolean) {
    this.uri = summary.uri;
    this.summary = summary;
    this.resolver = new Resolver(world, summary.uri, (key) => this.keys.add(key));
    this.watched = new WatchedSummary(summary, this.resolver);
    this.view = createView(this.watched, this.resolver, again);
  }

  /** Whether what it keeps still serves for another version. */
  isFit(): boolean {
    return this.edits < EDITS && !this.resolver.circular;
  }

  /**
   * Puts a version in the place of the last one, made with `keepSame` of it and with the same names. Gives the lists that changed;
   * whatever was worked out from one of them is forgotten.
   */
  renew(summary: Summary): Lists {
    const changed = changedLists(this.summary, summary);
    this.summary = summary;
    this.watched.renew(summary);
    this.resolver.forget(changed);
    for (const kept of this.view.memory.values()) forgetTouched(kept, changed);
    this.edits++;
    return changed;
  }
}
