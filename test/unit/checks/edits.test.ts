import { readdirSync, readFileSync } from 'node:fs';
import { gazetteer, librarySummaries } from '@duikou/language';
import {
  type CrossCheck,
  createPortfolio,
  crossChecks,
  type FileCheck,
  fileChecks,
  type Portfolio,
} from '@duikou/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { portfolioOf, reader, type Texts } from '../../support/portfolio.ts';

function example(name: string): Texts {
  const folder = new URL(`../../../examples/${name}/`, import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.duikou'));
  return Object.fromEntries(files.map((file) => [`w/${file}`, readFileSync(new URL(file, folder), 'utf8')]));
}

/** What people do to a text: figures, words and lines change, come and go. */
type Change = { kind: 'figure' | 'drop' | 'double' | 'word' | 'note' | 'undo'; at: number; by: number };

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('figure', 'figure', 'drop', 'double', 'word', 'note', 'undo'),
  at: fc.nat(10_000),
  by: fc.nat(9),
});

function changed(text: string, { kind, at, by }: Change, original: string): string {
  const lines = text.split('\n');
  const line = at % lines.length;
  if (kind === 'figure') {
    const digits = [...text.matchAll(/\d/g)];
    const digit = digits[at % Math.max(1, digits.length)];
    return digit === undefined ? text : text.slice(0, digit.index) + by + text.slice(digit.index + 1);
  }
  if (kind === 'drop') return lines.toSpliced(line, 1).join('\n');
  if (kind === 'double') return lines.toSpliced(line, 0, lines[(at + by) % lines.length]!).join('\n');
  if (kind === 'note') return lines.toSpliced(line, 0, `// ${by}`).join('\n');
  if (kind === 'undo') return original;
  const words = [...text.matchAll(/[\p{Script=Han}]{2,}/gu)];
  const [to, from] = [words[at % words.length], words[(at * 7 + by) % words.length]];
  return to === undefined || from === undefined
    ? text
    : text.slice(0, to.index) + from[0] + text.slice(to.index + to[0].length);
}

const shown = (portfolio: Portfolio) => Object.fromEntries(portfolio.allFindings());

test.each(['annual-agreement-faulty', 'annual-agreement', 'pairing-2021', 'cover-letter'])(
  'while %s is edited the findings are those of texts read for the first time',
  (name) => {
    const start = example(name);
    const uris = Object.keys(start);
    fc.assert(
      fc.property(fc.nat(uris.length - 1), fc.array(change, { minLength: 2, maxLength: 4 }), (which, changes) => {
        const uri = uris[which]!;
        const texts: Record<string, string> = { ...start };
        const portfolio = portfolioOf(texts);
        shown(portfolio);
        for (const one of changes) {
          texts[uri] = changed(texts[uri]!, one, start[uri]!);
          portfolio.set(reader.read(uri, texts[uri]));
          expect(shown(portfolio)).toEqual(shown(portfolioOf(texts)));
        }
      }),
      { numRuns: name === 'pairing-2021' ? 20 : 6 },
    );
  },
);

/** The registered checks, each of which tells when it looks at a file. */
function telling(uri: string, ran: Set<string>) {
  const file = fileChecks.map(
    (check): FileCheck => ({
      ...check,
      run(view) {
        if (view.uri === uri) ran.add(check.code);
        return check.run(view);
      },
    }),
  );
  const cross = crossChecks.map(
    (check): CrossCheck => ({
      ...check,
      collect(view) {
        if (view.uri === uri) ran.add(`${check.code} across files`);
        return check.collect(view);
      },
    }),
  );
  return { file, cross };
}

describe('after an edit of an open file a check runs again only if it looked at what changed', () => {
  const uri = 'w/山河2024.duikou';
  const texts = example('annual-agreement');
  const ran = new Set<string>();
  const portfolio = createPortfolio({
    library: librarySummaries(reader),
    gazetteer: gazetteer(),
    asOf: '2024-07-01',
    checks: telling(uri, ran),
    onInternalError: (error) => {
      throw error;
    },
  });
  for (const [file, text] of Object.entries(texts)) portfolio.set(reader.read(file, text));
  portfolio.set(reader.read(uri, texts[uri]!));
  portfolio.affected();
  const all = ran.size;
  const ranAfter = (edit: (text: string) => string) => {
    portfolio.set(reader.read(uri, texts[uri]!));
    portfolio.affected();
    ran.clear();
    const text = edit(texts[uri]!);
    expect(text).not.toBe(texts[uri]);
    portfolio.set(reader.read(uri, text));
    portfolio.affected();
    return ran;
  };

  test('a note in the text changes nothing but places', () => {
    const again = ranAfter((text) => `// 注\n${text}`);
    expect(again.size).toBeLessThan(all / 5);
    expect(again).not.toContain('duty/target-missing');
  });

  test('a figure of a duty', () => {
    const again = ranAfter((text) => text.replace(/(任务 .*?)95%/, '$194%'));
    expect(again).toContain('duty/target-missing');
    expect(again).not.toContain('pairing/self');
    expect(again).not.toContain('fund/source-missing');
    expect(again.size).toBeLessThan((all * 2) / 3);
  });

  test('words of prose', () => {
    const again = ranAfter((text) => text.replace(/("""\n\s*)/, '$1现'));
    expect(again.size).toBeLessThan(all / 4);
    expect(again).not.toContain('duty/target-missing');
  });
});
