import { describe, expect, it } from 'vitest';
import { compare, exampleNames, expectedOf, foundIn } from '../../../scripts/examples.ts';

/** Examples that are there to show errors; the others show warnings at most. */
const withErrors = new Set(['annual-agreement-faulty', 'fund-tables-3-to-7']);

describe('every example finds what it announces and nothing else', () => {
  it.each(exampleNames())('%s', (example) => {
    const { found, ran } = foundIn(example);
    expect(ran.stderr).toBe('');
    expect(compare(expectedOf(example), found)).toEqual({ missing: [], unexpected: [] });
    expect(ran.status).toBe(withErrors.has(example) ? 1 : 0);
  });

  it('the faulty twin holds at least 25 different codes', () => {
    expect(new Set(expectedOf('annual-agreement-faulty').map(({ code }) => code)).size).toBeGreaterThanOrEqual(25);
  });
});
