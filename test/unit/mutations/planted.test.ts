import { registeredCodes } from '@duikou/model';
import { describe, expect, it } from 'vitest';
import { mutations, unplanted } from '../../mutations/catalogue.ts';
import { planted } from '../../mutations/plant.ts';

const seeds = Array.from({ length: 20 }, (_, at) => at + 1);

describe('the catalogue of mutations', () => {
  it('has one for every registered code, or a reason why there is none', () => {
    const codes = [...mutations.map(({ code }) => code), ...Object.keys(unplanted)].sort();
    expect(codes).toEqual([...registeredCodes().keys()].sort());
  });

  it('gives a reason for each consequent, of a registered code other than its own', () => {
    for (const { code, consequents = {}, perhaps = {} } of mutations) {
      for (const [other, reason] of Object.entries({ ...consequents, ...perhaps })) {
        expect(registeredCodes().has(other) && other !== code, `${code}: ${other}`).toBe(true);
        expect(reason, `${code}: ${other}`).toMatch(/\S+ \S+/);
      }
    }
  });
});

describe.each(mutations.map((mutation) => [mutation.code, mutation] as const))('%s', (_, mutation) => {
  it('is found at its place, with its declared consequents and nothing else, for 20 seeds', () => {
    for (const seed of seeds) {
      const { hits, places, false: other, missing } = planted(mutation, seed);
      expect({ seed, hits, other, missing }).toEqual({ seed, hits: places, other: [], missing: [] });
    }
  });
});
