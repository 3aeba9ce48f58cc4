import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gbt9704, reasons, scopes } from '../../../packages/documents/src/standard/gbt9704.ts';
import { root } from '../../../scripts/examples.ts';
import { requirementPages } from '../../../scripts/gbt9704.ts';
import { measuresBySample } from '../../office/standard/index.ts';

const ids = gbt9704.flatMap(({ check }) => ('test' in check ? [check.test] : []));

describe('the list of requirements', () => {
  test('names a measurement once, and every measurement there is', () => {
    const measures = Object.values(measuresBySample).flatMap((measures) => Object.keys(measures));
    expect([...ids].sort()).toEqual([...measures].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says in both languages what is asked, for what, and why it is not measured', () => {
    for (const { text, scope, check } of gbt9704) {
      for (const locale of ['zh', 'en'] as const) {
        expect(text[locale].length).toBeGreaterThan(3);
        expect(scopes[scope][locale]).not.toBe('');
        if ('not' in check) expect(reasons[check.not][locale].length).toBeGreaterThan(3);
      }
    }
  });

  test('gives every reason it has', () => {
    const given = new Set(gbt9704.flatMap(({ check }) => ('not' in check ? [check.not] : [])));
    expect([...given].sort()).toEqual(Object.keys(reasons).sort());
  });
});

test.each([...requirementPages()])('docs/%s is up to date (node scripts/gbt9704.ts)', (name, text) => {
  expect(readFileSync(join(root, 'docs', name), 'utf8')).toBe(text);
});
