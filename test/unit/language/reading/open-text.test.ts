import { globSync, readFileSync } from 'node:fs';
import { createReader, libraryFiles } from '@duikou/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const uri = 'file:///a.duikou';
const files = [...globSync('examples/**/*.duikou'), ...globSync('test/fixtures/**/*.duikou')].sort();
const texts = [...files.map((file) => readFileSync(file, 'utf8')), ...libraryFiles().map(({ text }) => text)];
const reader = createReader();
const sound = texts.filter((text) => reader.read(uri, text).problems.length === 0);

const pieces = fc.constantFrom(
  ...[
    '',
    '；',
    '\n',
    '\r\n',
    '\r',
    '{',
    '}',
    '：',
    '任务 ',
    '“',
    '"""',
    '《',
    '|',
    ' 2024年',
    '12',
    '前',
    '，',
    '// ',
    '/*',
    '*/',
  ],
  ...[
    '任务 资金到位：甲方 拨付资金 不少于 3万元\n',
    '约定 一：乙方 不得 改变用途\n',
    '"""\n甲方{资金到位.目标}。\n"""\n',
  ],
  ...[
    '机制：东西部协作2021\n',
    '结对 { 甲县 对口 乙县 }\n',
    '资金 援助资金 { 来源：甲方 }\n',
    '条款 “一” {\n',
    '引入 某库\n',
  ],
);
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(60),
  put: pieces,
  copy: fc.boolean(),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function change(text: string, { at, cut, put, copy }: Edit): string {
  const from = Math.floor(at * text.length);
  const gone = text.slice(from, from + cut);
  return text.slice(0, from) + (copy ? gone + gone : '') + put + text.slice(from + cut);
}

describe('a text read again as it changes', () => {
  it('gives what reading it afresh gives, after any edits, typed back and forth', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 6 }), (text, edits) => {
        const open = reader.open(uri);
        let now = text;
        const states = [now];
        for (const one of edits) {
          now = change(now, one);
          states.push(now);
        }
        for (const state of [...states, ...states.toReversed()])
          expect(open.update(state)).toEqual(reader.read(uri, state));
      }),
      { numRuns: 120 },
    );
  });

  it('gives what reading it afresh gives when figures change one after another', () => {
    for (const text of sound.filter((one) => /\d/.test(one))) {
      const open = reader.open(uri);
      open.update(text);
      for (const figure of [...text.matchAll(/\d+/g)].filter((_, i) => i % 7 === 0)) {
        const changed = `${text.slice(0, figure.index)}7${text.slice(figure.index + figure[0].length)}`;
        expect(open.update(changed)).toEqual(reader.read(uri, changed));
      }
    }
  });

  const agreement = readFileSync('examples/sketch/山河2024.duikou', 'utf8');

  it('keeps the facts of all members that have not changed as the same objects', () => {
    const open = reader.open(uri);
    const before = open.update(agreement);
    const after = open.update(agreement.replace('95%以上', '96%以上'));
    const changed = after.facts.duties.filter((duty, i) => duty !== before.facts.duties[i]);
    expect(changed.map(({ name }) => name)).toEqual(['资金支出']);
    expect(after.facts.agreements[0]).toBe(before.facts.agreements[0]);
    expect(after.facts.funds).toEqual(before.facts.funds);
    for (const key of ['funds', 'clauses', 'tables', 'projects', 'prose', 'pairings', 'defaults'] as const)
      for (const [i, fact] of after.facts[key].entries()) expect(fact).toBe(before.facts[key][i]);
    expect(after.facts.refs.filter((ref, i) => ref !== before.facts.refs[i])).toEqual([]);
    expect(after.declarations.filter((one, i) => one !== before.declarations[i])).toEqual([]);
  });

  it('keeps them where lines before them come and go', () => {
    const open = reader.open(uri);
    const before = open.update(agreement);
    const after = open.update(`// 新\n\n主体 丁县 { 级别：县 }\n${agreement}`);
    expect(after.facts.duties).toHaveLength(before.facts.duties.length);
    for (const [i, duty] of after.facts.duties.entries()) expect(duty).toBe(before.facts.duties[i]);
    expect(after).toEqual(reader.read(uri, `// 新\n\n主体 丁县 { 级别：县 }\n${agreement}`));
  });
});
