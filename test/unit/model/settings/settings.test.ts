import {
  configSchema,
  configTable,
  createSettings,
  emptyConfig,
  emptyFacts,
  type Facts,
  parameterKeys,
  parseConfig,
} from '@duikou/model';
import { describe, expect, test } from 'vitest';
import { regime } from '../support/summaries.ts';

const library = (more: Partial<Facts>): Facts => ({ ...emptyFacts(), ...more });
const parameter = (key: string, value: string) => ({ key, value, at: key });
const base = library({
  library: '基础',
  parameters: [parameter('a.days', '15'), parameter('b.share', '0.55')],
  wordLists: [{ key: 'vague', words: ['适时'], at: 'w' }],
  terms: [
    { id: 'term:丙', name: '丙', word: '丙', instead: '丁', until: '2021-02-25' },
    { id: 'term:乙', name: '乙', word: '乙', instead: '丁', until: '2021-02-25' },
  ],
});

describe('settings', () => {
  test('the library, then a later library, then the regime, then duikou.json', () => {
    const later = library({ parameters: [parameter('b.share', '0.6')] });
    const settings = createSettings([base, later], '2024-01-01', { ...emptyConfig(), thresholds: { 'a.days': '20' } });
    const strict = regime('严', { parameters: [parameter('a.days', '30'), parameter('b.share', '0.8')] });
    expect([settings.integer('a.days'), settings.number('b.share')]).toEqual([20, '0.6']);
    expect([settings.under(strict).integer('a.days'), settings.under(strict).number('b.share')]).toEqual([20, '0.8']);
    expect(settings.under(regime('无'))).toBe(settings);
    expect(settings.under(undefined)).toBe(settings);
  });

  test('a missing number or list is a programming error that names it', () => {
    const settings = createSettings([base], '2024-01-01');
    expect(() => settings.number('c.days')).toThrow('c.days');
    expect(() => settings.words('c')).toThrow('‘c’');
    expect(() => settings.integer('b.share')).toThrow('0.55');
    expect(settings.words('vague')).toEqual(['适时']);
  });

  test('severities and terms', () => {
    const settings = createSettings([base], '2024-01-01', { ...emptyConfig(), severity: { 'a/b': 'off' } });
    expect([settings.severity('a/b', 'error'), settings.severity('constructor', 'error')]).toEqual(['off', 'error']);
    expect(settings.terms.map((term) => term.word)).toEqual(['丙', '乙']);
    expect(parameterKeys([base])).toEqual(['a.days', 'b.share']);
  });
});

describe('the schema of duikou.json', () => {
  test('offers what the reader takes', () => {
    const { properties } = configSchema() as { properties: Record<string, { enum?: string[]; const?: number }> };
    for (const [key, { enum: choices, const: constant }] of Object.entries(properties)) {
      for (const value of choices ?? (constant === undefined ? [] : [constant])) {
        expect(parseConfig(JSON.stringify({ [key]: value })).problems).toEqual([]);
      }
    }
  });

  test('has every key of the table', () => {
    const { properties } = configSchema() as { properties: object };
    expect(Object.keys(properties)).toEqual(['$schema', ...configTable.map((entry) => entry.key)]);
  });
});
