import { normalise, type Table } from './table.ts';
import type { Division, DivisionLevel } from './types.ts';

/** Finds divisions by part of a name, or by pinyin. */
export type Search = (text: string, limit: number) => Division[];

interface Sound {
  readonly letters: string;
  readonly initials: string;
  /** Where each syllable begins in `letters`. */
  readonly starts: readonly number[];
}

const RANK: Readonly<Record<DivisionLevel, number>> = { province: 0, city: 1, county: 2 };

function soundOf(line: string): Sound {
  const syllables = line.split(' ');
  const starts: number[] = [];
  let length = 0;
  for (const syllable of syllables) {
    starts.push(length);
    length += syllable.length;
  }
  return { letters: syllables.join(''), initials: syllables.map((syllable) => syllable[0]).join(''), starts };
}

/** Whole syllables from the start, then letters from the start, initials, and the same further on; undefined for none. */
function soundScore(sound: Sound, letters: string): number | undefined {
  const { length } = letters;
  if (sound.letters.startsWith(letters)) {
    return length === sound.letters.length || sound.starts.includes(length) ? 0 : 1;
  }
  if (sound.initials.startsWith(letters)) return 2;
  if (sound.starts.some((start) => sound.letters.startsWith(letters, start))) return 3;
  return length > 1 && sound.initials.includes(letters) ? 4 : undefined;
}

function nameScore(division: Division, text: string): number | undefined {
  if (division.name === text || division.shortName === text) return 0;
  if (division.name.startsWith(text) || division.shortName.startsWith(text)) return 1;
  return division.name.includes(text) || division.shortName.includes(text) ? 2 : undefined;
}

/**
 * Prepares the search. `pinyin` has one line for each line of the table, toneless syllables with spaces between and `v` for ü; it is
 * read on the first Latin query. Throws then if it has another number of lines. Case, spaces and apostrophes do not matter.
 */
export function createSearch(table: () => Table, pinyin: string | undefined): Search {
  let sounds: Sound[] | undefined;
  const read = (): Sound[] => {
    const lines = (pinyin ?? '').split('\n').filter((line) => line !== '');
    if (lines.length !== table().divisions.length) throw new Error('gazetteer: the pinyin is of another table');
    return lines.map(soundOf);
  };
  return (text, limit) => {
    const query = normalise(text).toLowerCase();
    if (query === '' || limit <= 0) return [];
    const letters = query.replace(/['’]/gu, '').replace(/ü/gu, 'v');
    const latin = /^[a-z]+$/.test(letters);
    if (latin && pinyin === undefined) return [];
    if (latin) sounds ??= read();
    const hits: { division: Division; score: number }[] = [];
    table().divisions.forEach((division, index) => {
      const score = latin ? soundScore(sounds![index]!, letters) : nameScore(division, query);
      if (score !== undefined) hits.push({ division, score });
    });
    hits.sort(
      (a, b) =>
        Number(a.division.statistical ?? false) - Number(b.division.statistical ?? false) ||
        a.score - b.score ||
        RANK[a.division.level] - RANK[b.division.level] ||
        (a.division.code < b.division.code ? -1 : 1),
    );
    return hits.slice(0, limit).map(({ division }) => division);
  };
}
