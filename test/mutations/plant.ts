import { cleanSource } from './clean/agreement.ts';
import type { Source } from './clean/source.ts';
import type { Mutation } from './mutation.ts';
import { check, type Found } from './run.ts';
import { unmarked, write } from './source/write.ts';

/** What came of one planted fault. */
export interface Outcome {
  /** Marked places at which the code was found, of all marked. */
  hits: number;
  places: number;
  /** Whether the code was found anywhere. */
  found: boolean;
  /** Findings that are neither the fault at its place nor a declared consequent. */
  false: Found[];
  /** Declared consequents that did not follow. */
  missing: string[];
  files: Readonly<Record<string, string>>;
}

/** The texts of a source, by file name, without marks. */
export function textsOf(source: Source): Record<string, string> {
  return Object.fromEntries([...source.files].map(([file, items]) => [file, write(items, source.speech).text]));
}

/** Plants a fault in the agreement of a seed and checks it. Throws where the mutation marks no place. */
export function planted(mutation: Mutation, seed: number): Outcome {
  const source = cleanSource(seed, { wanted: mutation.needs ?? [], unwanted: mutation.without ?? [], chance: 0.08 });
  const config = mutation.plant(source)?.config;
  const written = [...source.files].map(([file, items]) => [file, write(items, source.speech)] as const);
  if (config !== undefined) written.push(['duikou.json', unmarked(config)]);
  const files = Object.fromEntries(written.map(([file, { text }]) => [file, text]));
  const places = written.flatMap(([file, { marks }]) => marks.map((range) => JSON.stringify([file, range])));
  if (places.length === 0) throw new Error(`The mutation of ${mutation.code} marks no place`);
  const own = (found: Found) =>
    found.code === mutation.code && found.verdict === (mutation.unknown ? 'unknown' : 'conflict');
  const all = check(files, source.year);
  const at = new Set(all.filter(own).map(({ file, range }) => JSON.stringify([file, range])));
  return {
    hits: places.filter((place) => at.has(place)).length,
    places: places.length,
    found: at.size > 0,
    false: all.filter(
      (found) =>
        !(own(found) && places.includes(JSON.stringify([found.file, found.range]))) &&
        mutation.consequents?.[found.code] === undefined &&
        mutation.perhaps?.[found.code] === undefined,
    ),
    missing: Object.keys(mutation.consequents ?? {}).filter((code) => !all.some((found) => found.code === code)),
    files,
  };
}
