import { parseConfig } from '@duikou/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const known = { codes: ['duty/bearer-missing', 'time/outside-term'], thresholds: ['duty/lead-time-short.days'] };
const codes = (text: string) => parseConfig(text, known).problems.map((problem) => problem.code);

describe('duikou.json', () => {
  test('a wrong embedSource keeps the source out of documents', () => {
    const { config, problems } = parseConfig('{ "embedSource": "no" }', known);
    expect([config.embedSource, problems.map(({ code }) => code)]).toEqual([false, ['config/wrong-type']]);
  });

  test('is read whole', () => {
    const text = `{
      // comments are allowed
      "$schema": "x", "language": 1, "severity": { "duty/bearer-missing": "off" },
      "thresholds": { "duty/lead-time-short.days": 1.50 }, "regimes": ["协作２０２１"], "locale": "zh", "keywords": "keep",
      "exclude": ["旧/**"], "libraries": ["本地.duikou"], "out": "文书", "fonts": "字体", "asOf": "2024-02-29", "numbering": "run-on",
      "embedSource": false,
    }`;
    expect(parseConfig(text, known)).toEqual({
      problems: [],
      config: {
        severity: { 'duty/bearer-missing': 'off' },
        thresholds: { 'duty/lead-time-short.days': '1.5' },
        regimes: ['协作2021'],
        locale: 'zh',
        keywords: 'keep',
        exclude: ['旧/**'],
        libraries: ['本地.duikou'],
        out: '文书',
        fonts: '字体',
        asOf: '2024-02-29',
        numbering: 'run-on',
        embedSource: false,
      },
    });
  });

  test('an unknown key is told at its place with the nearest known one', () => {
    const [problem] = parseConfig('{\n  "sevrity": {}\n}').problems;
    expect(problem).toEqual({
      code: 'config/unknown-key',
      message: 'config/unknown-key.similar',
      params: { key: 'sevrity', similar: 'severity' },
      range: { start: { line: 1, character: 2 }, end: { line: 1, character: 11 } },
      fix: [
        {
          title: 'fix.use-similar',
          range: { start: { line: 1, character: 2 }, end: { line: 1, character: 11 } },
          text: '"severity"',
        },
      ],
    });
  });

  test.each([
    ['{"language": 2}', ['config/wrong-type']],
    ['{"locale": "fr"}', ['config/wrong-type']],
    ['{"exclude": "a"}', ['config/wrong-type']],
    ['{"exclude": ["a", 1]}', ['config/wrong-type']],
    ['{"asOf": "2023-02-29"}', ['config/wrong-type']],
    ['{"severity": {"duty/bearer-missing": "loud"}}', ['config/wrong-type']],
    ['{"severity": {"duty/bearer": "off"}}', ['config/unknown-key']],
    ['{"severity": []}', ['config/wrong-type']],
    ['{"thresholds": {"no/such": 1}}', ['config/unknown-key']],
    ['{"thresholds": {"duty/lead-time-short.days": "many"}}', ['config/wrong-type']],
    ['{"thresholds": {"duty/lead-time-short.days": true}}', ['config/wrong-type']],
    ['[]', ['config/wrong-type']],
    ['{"out": ', ['config/not-json']],
    ['', ['config/not-json']],
    ['{"out": "a", "out": "b"}', ['config/not-json']],
    ['{"__proto__": 1}', ['config/unknown-key']],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected));

  test('what is wrong is left out, the rest is kept', () => {
    expect(parseConfig('{"locale": "fr", "out": "a", "exclude": ["a", 1]}').config).toMatchObject({
      out: 'a',
      exclude: ['a'],
    });
    expect(parseConfig('{"locale": "fr"}').config).not.toHaveProperty('locale');
  });

  test.each([
    ['1e3', '1000'],
    ['1.25e1', '12.5'],
    ['0.10', '0.1'],
    ['"0.55"', '0.55'],
  ])('the threshold %s is %s', (written, expected) => {
    const { config } = parseConfig(`{"thresholds": {"duty/lead-time-short.days": ${written}}}`, known);
    expect(config.thresholds['duty/lead-time-short.days']).toBe(expected);
  });

  test('any text gives an answer, and places lie within it', () => {
    const keys = fc.constantFrom('language', 'severity', 'thresholds', 'regimes', 'out', 'asOf', 'x');
    const text = fc.oneof(
      fc.string(),
      fc.dictionary(keys, fc.jsonValue()).map((value) => JSON.stringify(value, null, 1)),
    );
    fc.assert(
      fc.property(text, (written) => {
        const lines = written.split(/\r\n|\n|\r/);
        for (const { range } of parseConfig(written, known).problems) {
          expect(range.start.line).toBeLessThan(lines.length);
          expect(range.start.character).toBeLessThanOrEqual(lines[range.start.line]!.length);
        }
      }),
    );
  });
});

describe('known names that can be read once only', () => {
  test('are known for every entry', () => {
    const once = { codes: new Set(known.codes).keys(), thresholds: new Set([...known.thresholds, 'x.y']).keys() };
    const text =
      '{ "severity": { "duty/bearer-missing": "off", "time/outside-term": "off" }, "thresholds": { "x.y": 1, "duty/lead-time-short.days": 3 } }';
    expect(parseConfig(text, once).problems).toEqual([]);
  });
});
