import type { Finding } from '../checks/finding.ts';

/** Which files have findings that point into a file: when its lines move, theirs have to be shown anew. */
export class RelatedFiles {
  private readonly pointing = new Map<string, Map<string, number>>();

  add(finding: Finding): void {
    this.count(finding, 1);
  }

  remove(finding: Finding): void {
    this.count(finding, -1);
  }

  /** Files with findings that point into `uri`. */
  pointingTo(uri: string): Iterable<string> {
    return this.pointing.get(uri)?.keys() ?? [];
  }

  private count({ place, related }: Finding, change: 1 | -1): void {
    for (const { uri } of related) {
      if (uri === place.uri) continue;
      const from = this.pointing.get(uri) ?? new Map<string, number>();
      const left = (from.get(place.uri) ?? 0) + change;
      if (left > 0) from.set(place.uri, left);
      else from.delete(place.uri);
      if (from.size > 0) this.pointing.set(uri, from);
      else this.pointing.delete(uri);
    }
  }
}
