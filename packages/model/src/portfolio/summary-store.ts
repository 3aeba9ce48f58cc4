import type { Summary } from '../facts/index.ts';

/** Makes the summary of one version of a file again, equal to the one it was given with. */
export type Recall = () => Summary;

/** Summaries kept at hand beside those that cannot be made again. */
const KEPT = 64;

/**
 * Summaries by file. One that came with a way to make it again is let go once its checks have run and others have been used since:
 * a closed file then costs its text and what the indexes hold of it, not its facts and places.
 */
export class SummaryStore {
  private readonly live = new Map<string, Summary>();
  private readonly recalls = new Map<string, Recall>();
  /** Files that may be let go, the least recently used first. */
  private readonly resting = new Set<string>();
  private readonly released: (uri: string) => void;

  /** `released` is told of each file whose summary is let go. */
  constructor(released: (uri: string) => void) {
    this.released = released;
  }

  has(uri: string): boolean {
    return this.live.has(uri) || this.recalls.has(uri);
  }

  /** Whether a file came without a way to make its summary again. */
  isOpen(uri: string): boolean {
    return this.live.has(uri) && !this.recalls.has(uri);
  }

  uris(): string[] {
    return [...new Set([...this.live.keys(), ...this.recalls.keys()])];
  }

  set(summary: Summary, recall?: Recall): void {
    this.delete(summary.uri);
    this.live.set(summary.uri, summary);
    if (recall !== undefined) this.recalls.set(summary.uri, recall);
  }

  /** A file known by how to read it, should its facts be asked for. */
  announce(uri: string, recall: Recall): void {
    this.delete(uri);
    this.recalls.set(uri, recall);
  }

  delete(uri: string): void {
    this.live.delete(uri);
    this.recalls.delete(uri);
    this.resting.delete(uri);
  }

  get(uri: string): Summary | undefined {
    const known = this.live.get(uri);
    if (known !== undefined) {
      if (this.resting.delete(uri)) this.resting.add(uri);
      return known;
    }
    const made = this.recalls.get(uri)?.();
    if (made !== undefined) {
      this.live.set(uri, made);
      this.rest(uri);
    }
    return made;
  }

  /** A file's checks have run: it may be let go when room is wanted. */
  rest(uri: string): void {
    if (!this.live.has(uri) || !this.recalls.has(uri)) return;
    this.resting.delete(uri);
    this.resting.add(uri);
    if (this.resting.size <= KEPT) return;
    const oldest = this.resting.values().next().value!;
    this.resting.delete(oldest);
    this.live.delete(oldest);
    this.released(oldest);
  }
}
