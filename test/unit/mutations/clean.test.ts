import { describe, expect, it } from 'vitest';
import { cleanSource } from '../../mutations/clean/agreement.ts';
import { features } from '../../mutations/clean/source.ts';
import { textsOf } from '../../mutations/plant.ts';
import { check } from '../../mutations/run.ts';

const seeds = Array.from({ length: 220 }, (_, at) => at + 1);
/** What is found in the agreement of a seed; the more seldom features come, the smaller it is. */
const foundIn = (seed: number) => {
  const source = cleanSource(seed, { chance: seed % 4 === 0 ? 0.3 : 0.12 });
  return { texts: textsOf(source), found: check(textsOf(source), source.year) };
};

describe('agreements with nothing wrong in them', () => {
  it('give no finding at all, for 220 seeds', () => {
    const found = seeds.flatMap((seed) =>
      foundIn(seed).found.map(({ code, file, range }) => ({ seed, code, file, range })),
    );
    expect(found).toEqual([]);
  });

  it('are of varied shape: each feature is there and is not, in both spellings, and no two texts are the same', () => {
    const sources = seeds.map((seed) => cleanSource(seed));
    for (const feature of features) {
      expect(new Set(sources.map(({ has }) => has(feature))), feature).toEqual(new Set([true, false]));
    }
    expect(new Set(sources.map(({ speech }) => speech.spelling))).toEqual(new Set(['zh', 'en']));
    expect(new Set(sources.map((source) => JSON.stringify(textsOf(source)))).size).toBe(seeds.length);
  });

  it('are the same for the same seed', () => {
    expect(textsOf(cleanSource(7))).toEqual(textsOf(cleanSource(7)));
  });
});
