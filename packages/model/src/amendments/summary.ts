import {
  type Amendment,
  allOrigins,
  type Facts,
  type OriginKey,
  originsFrom,
  type Range,
  type Summary,
} from '../facts/index.ts';
import { consolidate } from './consolidate.ts';

/** An amendment with the file it stands in. */
export interface PlacedAmendment {
  uri: string;
  amendment: Amendment;
}

/** A summary of a consolidated agreement, and where each of its places really is. */
export interface Consolidated {
  /** Under the URI of the file the agreement stands in. */
  summary: Summary;
  /** The file and key of a place, and the amendment (by file and id) that brought it; what is of the agreement itself has none. */
  placeOf(at: OriginKey): { uri: string; at: OriginKey; by?: string };
}

/** The keys of places that an amendment's part of a change has. */
export const layerOf = (amendment: string, change: number): string => `${amendment}!${change}/`;

/**
 * The file of an agreement as it reads with amendments applied. `summaryOf` gives the files of the amendments; parts that they bring
 * have their places there, under the keys that a part of the agreement would have.
 */
export function consolidatedSummary(
  base: Summary,
  agreement: string,
  amendments: readonly PlacedAmendment[],
  summaryOf: (uri: string) => Summary | undefined,
  asOf?: string,
): Consolidated {
  const facts = consolidate(
    base.facts,
    agreement,
    amendments.map(({ amendment }) => amendment),
    asOf,
  );
  const ranges: Record<OriginKey, Range> = allOrigins(base.origins);
  const owners = new Map<OriginKey, { uri: string; at: OriginKey; by: string }>();
  for (const { uri, amendment } of amendments) {
    const origins = summaryOf(uri)?.origins;
    const all = origins ? Object.entries(allOrigins(origins)) : [];
    const prefixes = amendment.changes.map((_, index) => layerOf(amendment.id, index));
    for (const [key, range] of all) {
      const own = key.startsWith(`${amendment.id}#`);
      const prefix = prefixes.find((one) => key.startsWith(one));
      if (prefix === undefined && !own) continue;
      for (const at of prefix === undefined ? [key] : [key, key.slice(prefix.length)]) {
        ranges[at] = range;
        owners.set(at, { uri, at: key, by: amendment.id });
      }
    }
  }
  return {
    summary: { ...base, facts: withDeclared(facts), problems: [], origins: originsFrom(ranges) },
    placeOf(at) {
      const plain = at.replace(/@\d+:\d+$/, '');
      return owners.get(plain) ?? { uri: base.uri, at };
    },
  };
}

/** The amendments of a file are no part of what they make. */
function withDeclared(facts: Facts): Facts {
  return { ...facts, amendments: [], explanations: facts.explanations };
}
