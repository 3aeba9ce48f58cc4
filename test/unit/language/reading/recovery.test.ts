import { readFileSync } from 'node:fs';
import { createReader } from '@duikou/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const reader = createReader();
const read = (text: string) => reader.read('file:///x.duikou', text);
const codes = (text: string) => read(text).problems.map(({ code }) => code);
const sketch = readFileSync(new URL('../../../../examples/sketch/山河2024.duikou', import.meta.url), 'utf8');

describe('a broken line leaves the rest of the file alive', () => {
  it.each([
    ['an unknown slot', '协议 甲 {\n    颜色：红\n    任务 a：甲方 拨付资金 5万元\n}', 'syntax/slot-unknown'],
    [
      'a slot of another block',
      '协议 甲 {\n    投资：5万元\n    任务 a：甲方 拨付资金 5万元\n}',
      'syntax/slot-misplaced',
    ],
    ['a string without its end', '协议 甲 “甲省 {\n    任务 a：甲方 拨付资金 5万元\n}', 'syntax/string-unclosed'],
    [
      'prose without its end',
      '协议 甲 {\n    """\n    正文\n}\n协议 乙 {\n    任务 a：甲方 拨付资金 5万元\n}',
      'syntax/prose-unclosed',
    ],
    ['a missing colon', '协议 甲 {\n    形式 协议\n    任务 a：甲方 拨付资金 5万元\n}', undefined],
    [
      'two slots in one line',
      '协议 甲 {\n    任务 a：甲方 拨付资金 5万元 { 性质：考核 佐证：凭证 }\n    任务 b：甲方 拨付资金 5万元\n}',
      'syntax/colon-stray',
    ],
    ['a stray character', '协议 甲 {\n    任务 a：甲方 拨付资金 @ 5万元\n}', 'syntax/character-unexpected'],
    [
      'a title without its end',
      '协议 甲 {\n    依据：《意见\n    任务 a：甲方 拨付资金 5万元\n}',
      'syntax/title-unclosed',
    ],
    [
      'a table without its end',
      '协议 甲 {\n    任务表（甲方，2024年12月31日前） {\n        任务 | 单位 | 合计\n        招商 | 家 | 3\n    任务 b：甲方 拨付资金 5万元\n}',
      'syntax/table-unclosed',
    ],
  ])('%s', (_name, text, code) => {
    const { facts, problems } = read(text);
    expect(problems.length).toBeGreaterThan(0);
    if (code) expect(problems.map((problem) => problem.code)).toContain(code);
    expect(facts.duties.some(({ act }) => act.startsWith('拨付资金'))).toBe(true);
  });

  it('names the block that is not closed', () => {
    expect(codes('协议 甲 {\n    资金 乙 {\n        来源：甲方\n')).toContain('syntax/block-unclosed');
  });

  it('reads a full stop between two names as a dot, says so and offers the dot', () => {
    const { problems, facts } = read(
      '协议 甲 {\n    任务 a：甲方 拨付资金 不少于 援助资金。2024年，2024年6月30日前\n}',
    );
    expect(facts.duties[0]?.target?.ref?.path).toEqual(['援助资金', '2024年']);
    expect(problems).toMatchObject([{ code: 'syntax/full-stop-as-dot', fix: [{ text: '.' }] }]);
  });
});

describe('a declaration in a block that takes none', () => {
  const agreement = (inner: string) =>
    `协议 甲 {\n    条款 “一” {\n        任务 a：甲方 拨付资金 5万元 {\n            佐证：凭证\n${inner}        任务 b：乙方 支出资金 5万元\n    }\n    任务 c：双方 召开会议 1次\n}\n`;
  const acts = (text: string) =>
    read(text)
      .facts.duties.map(({ name }) => name)
      .sort();

  it('is read all the same, where braces balance', () => {
    const text = agreement('            任务 d：甲方 选派干部 1名\n        }\n');
    expect(codes(text)).toEqual(['syntax/slot-misplaced']);
    expect(acts(text)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is told once, with the block that is not closed, where a brace is missing', () => {
    const text = agreement('');
    expect(codes(text).sort()).toEqual(['syntax/block-unclosed', 'syntax/slot-misplaced']);
    expect(acts(text)).toEqual(['a', 'b', 'c']);
  });

  it('keeps a clause, a fund and a project that stand in one another', () => {
    const text =
      '协议 甲 {\n    资金 乙 {\n        来源：甲方\n        项目 丙 {\n            条款 “丁” {\n                任务 e：甲方 招商 1家\n            }\n        }\n    }\n}\n';
    const { facts } = read(text);
    expect([facts.funds.length, facts.projects.length, facts.clauses.length, facts.duties.length]).toEqual([
      1, 1, 1, 1,
    ]);
  });
});

describe('any text gives a summary', () => {
  it('an empty one, blanks, junk, a lone brace', () => {
    expect(codes('')).toEqual([]);
    expect(codes(' \n\u3000\n')).toEqual([]);
    expect(codes('\u0000\u0001binary')).toEqual(['file/binary']);
    expect(codes('}')).not.toEqual([]);
  });

  it('the sketch with any stretch cut out, doubled or garbled', () => {
    fc.assert(
      fc.property(
        fc.nat(sketch.length),
        fc.nat(60),
        fc.constantFrom('', '｛', '}', '“', '"""', '|', '\n', '：', '。', '5', '亿元', '\ud840', '（'),
        (at, length, insert) => {
          const text = sketch.slice(0, at) + insert + sketch.slice(at + length);
          const summary = read(text);
          for (const { range } of summary.problems)
            expect(range.start.line).toBeLessThanOrEqual(text.split('\n').length);
          expect(JSON.parse(JSON.stringify(summary.facts))).toEqual(summary.facts);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('random characters of the language', () => {
    const pieces = fc.constantFrom(
      '协议',
      '任务',
      ' ',
      '\n',
      '{',
      '}',
      '：',
      '，',
      '、',
      '|',
      '甲方',
      '乙',
      '5',
      '亿元',
      '不少于',
      '2024年',
      '1月',
      '31日',
      '前',
      '“',
      '”',
      '《',
      '》',
      '"""',
      '每年',
      '后',
      '分配表',
      '分解',
      '.',
      '。',
      '//',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        read(parts.join(''));
      }),
      { numRuns: 500 },
    );
  });
});
