import type { Facts } from '@duikou/model';
import type { Reading, Span } from './reading.ts';

/**
 * Records the places and problems of another reading of the same text under keys of their own: those of a part that is read as if it
 * stood elsewhere. Gives the part's facts with the new keys.
 */
export function layered(reading: Reading, part: Reading, prefix: string): Facts {
  const { keys, spans } = part.summary().origins;
  keys.forEach((key, index) => {
    const hash = key.lastIndexOf('#');
    reading.setPlace(prefix + key.slice(0, hash), key.slice(hash + 1), {
      offset: spans[2 * index]!,
      end: spans[2 * index + 1]!,
    });
  });
  reading.problems.push(...part.problems);
  return rekeyed(part.facts, prefix) as Facts;
}

/** Facts with a prefix before each key of a place. */
function rekeyed(value: unknown, prefix: string): unknown {
  if (Array.isArray(value)) return value.map((one) => rekeyed(one, prefix));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      typeof inner === 'string' && (key === 'at' || key.endsWith('At')) ? prefix + inner : rekeyed(inner, prefix),
    ]),
  );
}

/** Takes over all that another reading found, with this stretch of the text as the place of everything. */
export function takenOver(reading: Reading, part: Reading, at: Span): void {
  const { keys } = part.summary().origins;
  for (const key of keys) {
    const hash = key.lastIndexOf('#');
    reading.setPlace(key.slice(0, hash), key.slice(hash + 1), at);
  }
  const range = reading.positions.range(at.offset, at.end);
  for (const { fix: _, ...problem } of part.problems) reading.problems.push({ ...problem, range });
  const into = reading.facts as unknown as Record<string, unknown[]>;
  for (const [key, list] of Object.entries(part.facts)) if (Array.isArray(list)) into[key]!.push(...list);
  reading.declarations.push(...part.declarations);
}
