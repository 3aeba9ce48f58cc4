import { readFileSync } from 'node:fs';
import { createReader, factsKey, formatText } from '@duikou/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const reader = createReader();
const format = (text: string, keywords: 'zh' | 'en' | 'keep' = 'keep') => formatText(text, { reader, keywords });
const lines = (...list: string[]) => `${list.join('\n')}\n`;

describe('formatting', () => {
  it('indents by block, breaks blocks of several lines open, and leaves those of one line', () => {
    const text = lines(
      '协议 甲乙   “协议”',
      '{',
      '',
      '条款 “一” { 任务 报告：甲方 报送报告，2024年1月1日前 {佐证:报告；考核：及时率}',
      '   任务 拨付：甲方 拨付资金 100万元，',
      ' 2024年1月1日前 { 分解 { 乙一市 60万元',
      '其余：统筹 } } }',
      '',
      '',
      '  形式 ： 协议   // 说明',
      '}',
      '',
    );
    expect(format(text)).toBe(
      lines(
        '协议 甲乙 “协议” {',
        '    条款 “一” {',
        '        任务 报告：甲方 报送报告，2024年1月1日前 { 佐证：报告；考核：及时率 }',
        '        任务 拨付：甲方 拨付资金 100万元，',
        '            2024年1月1日前 {',
        '            分解 {',
        '                乙一市 60万元',
        '                其余：统筹',
        '            }',
        '        }',
        '    }',
        '',
        '    形式：协议 // 说明',
        '}',
      ),
    );
  });

  it('aligns tables with Han characters two wide, also pasted with tabs, and keeps empty cells', () => {
    const text = lines(
      '协议 甲乙 {',
      '资金 援助 {',
      '分配表（单位:万元）{',
      '受援方｜2023年 | 2024年',
      '乙一市\t25200\t—',
      '“乙”\t—\t3',
      '| | 1 | 2 // 备注',
      '合计|63000|',
      '}',
      '}',
      '}',
    );
    expect(format(text)).toBe(
      lines(
        '协议 甲乙 {',
        '    资金 援助 {',
        '        分配表（单位：万元） {',
        '            受援方 | 2023年 | 2024年',
        '            乙一市 | 25200  | —',
        '            “乙” | —     | 3',
        '            |        | 1      | 2 // 备注',
        '            合计   | 63000  |',
        '        }',
        '    }',
        '}',
      ),
    );
  });

  it('writes keywords in the spelling asked for, aliases as their canonical word, and words in lines as they are', () => {
    const text = lines('协议 甲乙 {', '    责任 报告：甲方 应当 报送报告, 2024年1月1日前', '}');
    expect(format(text)).toBe(lines('协议 甲乙 {', '    任务 报告：甲方 应当 报送报告，2024年1月1日前', '}'));
    const english = lines('agreement 甲乙 {', '    duty 报告: 甲方 应当 报送报告, 2024年1月1日前', '}');
    expect(format(text, 'en')).toBe(english);
    expect(format(english, 'zh')).toBe(format(text));
    expect(format(english)).toBe(english);
  });

  it('does not touch prose, strings, titles and the words of a text slot', () => {
    const text = lines(
      '协议 甲乙 “甲  乙 ,协议” {',
      '    依据：《关于  意见》',
      '    文本：一式八份,双方各执四份',
      '    """',
      '      第一行   {甲乙.期限}',
      '    """',
      '}',
    );
    expect(format(text)).toBe(text);
  });

  it('returns a text with a mistake in its syntax as it was', () => {
    const text = '协议   甲乙 {\n形式 ： 协议\n';
    expect(format(text)).toBe(text);
    for (const bad of ['', '\u0000', '“', '}}}', '协议 {', '"""', '《', '/*']) expect(() => format(bad)).not.toThrow();
  });

  it('keeps the line ends of the file', () => {
    expect(format('协议 甲乙 {\r\n形式：协议\r\n}\r\n')).toBe('协议 甲乙 {\r\n    形式：协议\r\n}\r\n');
  });
});

const sources = [
  '../../../../examples/sketch/山河2024.duikou',
  '../../../../examples/annual-agreement/山河2024.duikou',
  '../../../../examples/annual-agreement-english/agreement.duikou',
  '../../../../packages/language/src/library/east-west.duikou',
].map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'));

/** Changes that a planner's typing makes and that mean nothing: blanks, newlines in blocks, the width of signs. */
function perturb(text: string, choices: readonly number[]): string {
  let at = 0;
  const next = () => choices[at++ % choices.length]!;
  let inProse = false;
  return text
    .split('\n')
    .map((line) => {
      if (line.includes('"""')) inProse = !inProse;
      if (inProse || line.includes('"""')) return line;
      switch (next() % 8) {
        case 0:
          return `${' '.repeat(next() % 5)}${line.trimStart()}`;
        case 1:
          return line.replace(
            /^(\s*[^：:“"《|]+)([：:])\s*/,
            (_, head: string) => `${head} ${next() % 2 ? '：' : ':'}  `,
          );
        case 2:
          return line.replace(/ \{$/, next() % 2 ? '{' : '\n\n{');
        case 3:
          return `${line}${'　'.repeat(next() % 3)}`;
        case 4:
          return line.replace(/ +\| +/g, next() % 2 ? '|' : '\t');
        case 5:
          return line.replace(/ \{ /, ' {\n');
        case 6:
          return `${line}\n${next() % 3 === 0 ? '\n' : ''}`;
        default:
          return line.replace(/，/g, (sign) => (next() % 3 === 0 ? ' ， ' : sign));
      }
    })
    .join('\n');
}

describe('formatting, as a property', () => {
  it.each(sources.map((text, index) => [index, text] as const))(
    'keeps facts and is idempotent: source %i',
    (_, text) => {
      fc.assert(
        fc.property(
          fc.array(fc.nat(1000), { minLength: 40, maxLength: 200 }),
          fc.constantFrom('zh', 'en', 'keep' as const),
          (choices, keywords) => {
            const messy = perturb(text, choices);
            const once = format(messy, keywords as 'zh');
            expect(factsKey(reader.read('x', once))).toBe(factsKey(reader.read('x', messy)));
            expect(format(once, keywords as 'zh')).toBe(once);
          },
        ),
        { numRuns: 12, endOnFailure: true },
      );
    },
  );

  it('brings a text back from meaningless changes that touch no words', () => {
    const text = sources[0]!.replace(/"{3}[^"]*"{3}/g, '');
    const messy = text
      .replace(/^ +/gm, '  ')
      .replace(/ \{$/gm, '{')
      .replace(/ +\| +/g, '|');
    expect(format(messy)).toBe(format(text));
  });
});
