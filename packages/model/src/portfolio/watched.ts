import { DECLARATIONS, type Facts, factLists, listBit, PLACES, type Summary } from '../facts/index.ts';
import type { Resolver } from '../resolve/resolver.ts';

/** A file's facts that tell the resolver which lists are looked at. */
class WatchedFacts {
  library: string | undefined;
  /** In the order of `factLists`: by number a list is found at once, where by name each getter would look it up. */
  lists: unknown[] = [];
  readonly resolver: Resolver;

  constructor(said: Facts, resolver: Resolver) {
    this.resolver = resolver;
    this.take(said);
  }

  take(said: Facts): void {
    this.library = said.library;
    this.lists = factLists.map((list) => said[list]);
  }
}

for (const [at, list] of factLists.entries()) {
  const bit = listBit(list);
  Object.defineProperty(WatchedFacts.prototype, list, {
    get(this: WatchedFacts) {
      this.resolver.touched |= bit;
      return this.lists[at];
    },
  });
}

/** The summary a check sees: what of it is looked at is recorded in `resolver.touched`. */
export class WatchedSummary implements Summary {
  private said: Summary;
  private readonly resolver: Resolver;
  private readonly watched: WatchedFacts;

  constructor(said: Summary, resolver: Resolver) {
    this.said = said;
    this.resolver = resolver;
    this.watched = new WatchedFacts(said.facts, resolver);
  }

  /** Puts another version of the file in its place. */
  renew(said: Summary): void {
    this.said = said;
    this.watched.take(said.facts);
  }

  get facts(): Facts {
    return this.watched as unknown as Facts;
  }

  get uri(): string {
    return this.said.uri;
  }

  get spelling(): Summary['spelling'] {
    this.resolver.touched |= PLACES;
    return this.said.spelling;
  }

  get declarations(): Summary['declarations'] {
    this.resolver.touched |= DECLARATIONS;
    return this.said.declarations;
  }

  get problems(): Summary['problems'] {
    this.resolver.touched |= PLACES;
    return this.said.problems;
  }

  get origins(): Summary['origins'] {
    this.resolver.touched |= PLACES;
    return this.said.origins;
  }
}
