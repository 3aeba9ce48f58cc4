import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entryOf, messageKeys } from '@duikou/messages';
import { registeredCodes } from '@duikou/model';
import { describe, expect, it } from 'vitest';
import { allFixtures, fixturesOf, runFixture } from '../../support/fixture.ts';
import { examplesOf, pageRoot, pagesOf } from '../../support/pages.ts';
import { findingsOf } from '../../support/portfolio.ts';

const codes = [...registeredCodes().keys()].sort();

/** What a text of the language cannot show, or shows in as many ways as there are mistakes: tested with the reader. */
const ofReading = /^(?:syntax|file|config)\//;
const checks = codes.filter((code) => !ofReading.test(code));

/** The settings under which a check that is off by default is asked. */
function switchedOn(code: string): Record<string, string> {
  if (registeredCodes().get(code) !== 'off') return {};
  return { 'file:///duikou.json': JSON.stringify({ severity: { [code]: 'warning' } }) };
}

describe.each(codes)('messages of %s', (code) => {
  it.each(['zh', 'en'] as const)('are complete in %s', (locale) => {
    const entry = entryOf(locale, code);
    expect(entry, `${code} has no entry`).toBeTypeOf('object');
    for (const part of ['title', 'message', 'why', 'remedy'] as const) {
      expect((entry as unknown as Record<string, string>)[part], `${code} ${part}`).toMatch(/\S/);
    }
  });
});

describe.each(checks)('%s', (code) => {
  it('has positive and negative fixtures', () => {
    const sides = new Set(fixturesOf(code).map(({ side }) => side));
    expect([...sides].sort()).toEqual(['negative', 'positive']);
  });

  it('shows each of its wordings in a fixture', () => {
    const shown = new Set(
      fixturesOf(code)
        .flatMap(runFixture)
        .map(({ code: own, message }) => message ?? own),
    );
    const wordings = messageKeys().filter((key) => key === code || key.startsWith(`${code}.`));
    expect(wordings.filter((key) => !shown.has(key))).toEqual([]);
  });

  it.each(['en', 'zh'] as const)('has a page in %s whose examples hold', (locale) => {
    const page = pagesOf(code)[locale];
    expect(existsSync(page), `${relative(pageRoot, page)} is missing`).toBe(true);
    expect(readFileSync(page, 'utf8')).toContain(`\`${code}\``);
    const examples = examplesOf(page);
    expect([...new Set(examples.map(({ outcome }) => outcome))].sort()).toEqual(['fails', 'passes']);
    for (const { outcome, text } of examples) {
      const { findings } = findingsOf({ 'file:///page.duikou': text, ...switchedOn(code) });
      const found = new Set(findings.map((finding) => finding.code));
      expect(found.has(code), `${outcome}: ${[...found].join(' ')}\n${text}`).toBe(outcome === 'fails');
      const others = findings.filter((finding) => finding.severity === 'error' && finding.code !== code);
      expect(others.map((finding) => finding.code)).toEqual([]);
    }
  });
});

describe.each(codes.filter((code) => ofReading.test(code)))('%s', (code) => {
  it.each(['en', 'zh'] as const)('has a page in %s whose examples hold', (locale) => {
    const page = pagesOf(code)[locale];
    expect(existsSync(page), `${relative(pageRoot, page)} is missing`).toBe(true);
    expect(readFileSync(page, 'utf8')).toContain(`\`${code}\``);
    const examples = examplesOf(page);
    if (code.startsWith('syntax/')) expect(examples.map(({ outcome }) => outcome)).toEqual(['fails', 'passes']);
    for (const { outcome, text } of examples) {
      const { findings } = findingsOf({ 'file:///page.duikou': text });
      expect(findings.map((finding) => finding.code).includes(code)).toBe(outcome === 'fails');
      if (outcome === 'passes') expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
    }
  });
});

describe('nothing superfluous', () => {
  it('among messages', () => {
    const stray = messageKeys()
      .filter((key) => key.includes('/'))
      .filter((key) => !codes.includes(key.replace(/\.[\w.-]+$/, '')));
    expect(stray).toEqual([]);
  });

  it('among fixtures', () => {
    expect([...new Set(allFixtures().map(({ code }) => code))].filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('among pages', () => {
    const known = new Set(codes.flatMap((code) => Object.values(pagesOf(code))));
    const pages = existsSync(pageRoot) ? readdirSync(pageRoot, { recursive: true, encoding: 'utf8' }) : [];
    const stray = pages.filter(
      (page) => page.endsWith('.md') && page.includes('/') && !known.has(join(pageRoot, page)),
    );
    expect(stray).toEqual([]);
  });
});

describe('policy stands in the library', () => {
  it('no number but 0, 1 and 100 and no list of words stands in a check', () => {
    const folder = fileURLToPath(new URL('../../../packages/model/src/checks/', import.meta.url));
    const found = sources(folder).flatMap(({ name, text }) =>
      policyIn(text)
        .map((part) => `${name}: ${part}`)
        .filter((part) => !structural.includes(part)),
    );
    expect(found).toEqual([]);
  });

  it('sees a number and a list', () => {
    expect(policyIn("if (days < 15) x = ['积极推动', '大力支持'];")).toEqual(['15', "['积极推动', '大力支持']"]);
    expect(policyIn("const a = b[0] + '100'; // 2024年\n/** 60 days */ `x~2`.slice(-1)")).toEqual([]);
  });
});

/** Numbers that limit a walk, say to how many decimals a rate is shown, or belong to the form of a text (quotation marks, a fence), and say nothing of policy. */
const structural: string[] = [
  'fund/share-below.ts: 2',
  'indicator/unused.ts: 32',
  'reference/cycle.ts: 500',
  'reference/import-cycle.ts: 500',
  'rule/violated.ts: 5',
  'shared/figures.ts: 2',
  'time/texts.ts: 2',
  'time/texts.ts: 3',
];

function sources(folder: string): { name: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/**
 * Numbers, numbers in quotation marks and lists of Chinese words in the code of a file. Comments, texts, regular expressions, cuts of
 * lists, and whether a list has one or several items are left out.
 */
function policyIn(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
  const bare = code.replace(/`(?:[^`\\]|\\.)*`/g, '``').replace(/\/(?:[^/\\\n]|\\.)+\/[dgimsuvy]*(?=[.,;)\s])/g, '//');
  const free = bare.replace(/\.slice\([^()]*\)/g, '').replace(/\.(?:length|size) (?:[<>]=?|[!=]==|-) 2\b/g, '');
  const numbers = free.match(/(?<![\w.$'])'?\d+(?:\.\d+)?'?(?![\w.'])/g) ?? [];
  const lists = bare.match(/\[\s*'[^']*\p{Script=Han}[^']*'(?:\s*,\s*'[^']*')+\s*,?\s*\]/gu) ?? [];
  return [...numbers.filter((number) => !['0', '1', '100'].includes(number.replaceAll("'", ''))), ...lists];
}
