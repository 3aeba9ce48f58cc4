import { readFileSync } from 'node:fs';
import {
  builtinUnits,
  createUnitTable,
  isMeasureProblem,
  parseRounding,
  parseScoring,
  parseTarget,
  type ScoreInput,
  scoreOf,
  type Value,
  valueIn,
} from '@duikou/model';
import { describe, expect, it } from 'vitest';

const units = createUnitTable(builtinUnits);
const table = readFileSync(new URL('hand-worked.md', import.meta.url), 'utf8');
const rows = table
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );

const target = (written: string) => {
  const read = parseTarget(written, units);
  if (isMeasureProblem(read)) throw new Error(`${written} is no target`);
  return read;
};

function reachedValue(written: string, more: string): Value | undefined {
  if (written === '') return undefined;
  const read = parseTarget(written, units);
  const value = isMeasureProblem(read) || read.grade ? valueIn({ text: written }) : valueIn({ target: read });
  const late = /late (\d+)/.exec(more);
  return late ? { ...value, late: Number(late[1]) } : value;
}

function inputOf(words: string, mark: string, wanted: string, more: string): ScoreInput {
  const rounding = parseRounding(more);
  const ceiling = /ceiling (\d+)/.exec(more)?.[1];
  return {
    rules: parseScoring(words, units, (offset, end) => `${offset}-${end}`),
    full: mark,
    defaultDigits: 2,
    ...(wanted !== '' && { target: target(wanted) }),
    ...(more.includes('越低越好') && { direction: 'lower' as const }),
    ...(more.includes('bonus') && { bonus: true }),
    ...(more.includes('deduction') && { deduction: true }),
    ...(ceiling !== undefined && { ceiling }),
    ...(rounding && { rounding }),
  };
}

describe('scores worked out by hand', () => {
  it('are seventy, over all forms', () => {
    expect(rows).toHaveLength(70);
  });

  it.each(rows)('%s %s (%s, %s): %s %s = %s', (_no, words, mark, wanted, value, more, _working, score) => {
    const found = scoreOf(inputOf(words!, mark!, wanted!, more!), reachedValue(value!, more!));
    expect(found.score ?? '?', JSON.stringify(found.steps)).toBe(score);
    expect(found.steps.length).toBeGreaterThan(0);
  });
});
