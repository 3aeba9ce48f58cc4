import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Field, templateFields } from '@duikou/documents';
import { describe, expect, test } from 'vitest';
import { root } from '../../../scripts/examples.ts';
import { fieldPages, withTables } from '../../../scripts/template-fields.ts';

describe.each(Object.entries(fieldPages))('%s', (path, locale) => {
  const page = readFileSync(join(root, path), 'utf8');

  test('lists every placeholder there is (node scripts/template-fields.ts)', () => {
    expect(page).toBe(withTables(page, locale));
    for (const { zh, en, kind } of templateFields) {
      const name = (one: string) => (kind === 'list' ? `{#${one}}` : kind === 'group' ? `{${one}.` : `{${one}}`);
      expect(page).toContain(name(zh));
      expect(page).toContain(name(en));
    }
  });
});

test('no name stands for two things in one place', () => {
  const check = (fields: readonly Field[]): void => {
    const names = fields.flatMap(({ zh, en }) => [zh, en]);
    expect(new Set(names).size).toBe(names.length);
    for (const field of fields) check(field.fields);
  };
  check(templateFields as unknown as readonly Field[]);
});
