import { readFileSync } from 'node:fs';
import { createReader, formatText, tellChange, tellKind, tellPartChange, tellSlot } from '@duikou/language';
import { comparableFacts, compareFacts, type Facts, type FactsComparison, isSameMeaning } from '@duikou/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const reader = createReader();
const read = (text: string): Facts => reader.read('file:///a.duikou', text).facts;
const example = (name: string): string =>
  readFileSync(new URL(`../../../../examples/annual-agreement/${name}.duikou`, import.meta.url), 'utf8');

const base = `主体 甲省 { 级别：省 }
主体 乙省 { 级别：省 }

协议 山河2024 {
    甲方：甲省，支援方，代表 张某
    乙方：乙省，受援方，代表 李某
    期限：2024年1月1日至2024年12月31日
    签订：2024年3月15日
    资金 援助资金 {
        来源：甲方
        分配表（单位：万元） {
            受援方 | 2024年
            乙一市 | 26000
            乙二市 | 39000
            合计   | 65000
        }
    }
    条款 “资金支持” {
        任务 资金到位：甲方 向 乙方 拨付资金 不少于6.5亿元，2024年10月31日前 { 资金：援助资金 }
        约定 资金用途：乙方 不得 改变资金用途
        """
        双方按{资金到位.目标}安排。
        """
    }
    条款 “人才支持” {
        任务 选派教师：甲方 应当 向 乙方 选派教师 30名，2024年6月30日前 { 分解 { 乙一市：20名；乙二市：10名 } }
    }
    指标体系 考核 {
        总分：100分
        指标 到位率 { 权重：60分 }
        指标 满意度 { 权重：40分 }
    }
}
`;

/** What changed, in Chinese, a line each. */
function told({ changes }: FactsComparison): string[] {
  return changes.flatMap((change) => [
    tellPartChange(change, 'zh'),
    ...change.slots.map((slot) => `  ${tellChange(slot, 'zh')}`),
  ]);
}
const edited = (from: string | RegExp, to: string): string => {
  const text = base.replace(from, to);
  expect(text).not.toBe(base);
  return text;
};
const after = (from: string | RegExp, to: string): string[] => told(compareFacts(read(base), read(edited(from, to))));

describe('a text compared with itself', () => {
  test('has no changes, whatever stands in it', () => {
    for (const text of [base, ...['山河2023', '山河2024', '山河框架', '完成情况', '乙一县'].map(example)])
      expect(compareFacts(read(text), read(text))).toEqual({ changes: [], reworded: [], reordered: [] });
  });

  test('formatted or in the other spelling of keywords says the same', () => {
    const english = formatText(base, { keywords: 'en' });
    expect(english).not.toBe(base);
    const { changes, reordered } = compareFacts(read(base), read(english));
    expect([changes, reordered]).toEqual([[], []]);
    const spaced = base.replaceAll('：', '： ').replace('任务 资金到位', '任务    资金到位');
    expect(compareFacts(read(base), read(spaced))).toEqual({ changes: [], reworded: [], reordered: [] });
  });
});

describe('what is told of an edit', () => {
  test.each([
    ['不少于6.5亿元', '不少于7亿元', ['改动 任务 资金到位', '  目标：不少于6.5亿元 → 不少于7亿元（+0.5亿元，+7.7%）']],
    [
      '2024年10月31日前',
      '2024年9月30日前',
      ['改动 任务 资金到位', '  时限：2024年10月31日前 → 2024年9月30日前（早 31 天）'],
    ],
    ['甲方 应当 向 乙方', '甲方 力争 向 乙方', ['改动 任务 选派教师', '  约束程度：应当 → 力争']],
    ['乙二市：10名', '乙二市：12名', ['改动 任务 选派教师', '  分解 乙二市：10名 → 12名（+2名，+20%）']],
    ['，代表 李某', '，代表 张某', ['改动 协议 山河2024', '  代表 乙方：李某 → 张某']],
    ['权重：60分', '权重：55分', ['改动 指标 到位率', '  权重：60 → 55（-5）']],
    [
      '至2024年12月31日',
      '至2025年12月31日',
      ['改动 协议 山河2024', '  期限：2024年1月1日至2024年12月31日 → 2024年1月1日至2025年12月31日（晚 365 天）'],
    ],
    [
      '乙一市 | 26000',
      '乙一市 | 27000',
      ['改动 表格 分配表', '  表格 乙一市 2024年：26000万元 → 27000万元（+1000万元，+3.8%）'],
    ],
    ['乙方 不得 改变资金用途', '甲方 不得 改变资金用途', ['改动 约定 资金用途', '  责任方：乙方 → 甲方']],
    ['约定 资金用途：乙方 不得 改变资金用途', '', ['删去 约定 资金用途']],
    ['指标 满意度 { 权重：40分 }', '指标 满意度 { 权重：40分 }\n指标 创新 { 权重：10分 }', ['新增 指标 创新']],
    ['约定 资金用途', '约定 资金使用', ['改名 约定 资金使用（原名 资金用途）']],
    ['双方按', '各方按', ['改动 文字', '  文字：双方按资金到位.目标安排。 → 各方按资金到位.目标安排。']],
    [/条款 “人才支持” \{[^}]*\} \}\n {4}\}/, '', ['删去 条款 人才支持', '删去 任务 选派教师']],
  ])('%s → %s', (from, to, expected) => {
    expect(after(from, to)).toEqual(expected);
  });

  test('a renamed duty renames what points at it, and an agreement of another name is the same agreement', () => {
    expect(after(/资金到位/g, '资金拨付')).toEqual(['改名 任务 资金拨付（原名 资金到位）']);
    expect(after(/山河2024/g, '山河2025')).toEqual(['改名 协议 山河2025（原名 山河2024）']);
  });

  test('an import stands in no agreement', () => {
    const { changes } = compareFacts(read(base), read(`引入 “主体.duikou”\n${base}`));
    expect(changes.map(({ name, within }) => [name, within])).toEqual([['主体.duikou', '']]);
  });

  test('wording and order alone are no change of meaning', () => {
    const wording = compareFacts(read(base), read(edited('不少于6.5亿元', '不少于65000万元')));
    expect([isSameMeaning(wording), wording.reworded.map(({ name }) => name)]).toEqual([true, ['资金到位']]);
    const [duty, term] = [/任务 资金到位.*\n/.exec(base)![0], /约定 资金用途.*\n/.exec(base)![0]];
    const order = compareFacts(
      read(base),
      read(base.replace(duty + ' '.repeat(8) + term, term + ' '.repeat(8) + duty)),
    );
    expect([isSameMeaning(order), order.reordered.map(({ name }) => name)]).toEqual([true, ['资金支持']]);
  });

  test('the figure of a name is told where it is known', () => {
    const named = (year: string) => base.replace('不少于6.5亿元', `不少于 援助资金.${year}年`);
    const found = compareFacts(read(named('2023')), read(named('2024')), {
      figure: (ref, side) => {
        const value = side === 'before' ? '630000000' : '650000000';
        const low = { value, unit: '元', dimension: 'money' as const, written: '' };
        return ref.path.join('.').startsWith('援助资金.')
          ? { comparator: 'equal', low, high: low, written: '' }
          : undefined;
      },
    });
    expect(told(found)).toEqual([
      '改动 任务 资金到位',
      '  目标：不少于援助资金.2023年（6.3亿元） → 不少于援助资金.2024年（6.5亿元）（+2000万元，+3.2%）',
    ]);
  });
});

describe('two years of one agreement', () => {
  const found = compareFacts(read(example('山河2023')), read(example('山河2024')));

  test('are compared duty by duty', () => {
    const lines = told(found);
    expect(lines).toContain('改名 协议 山河2024（原名 山河2023）');
    expect(lines).toContain('  目标：不少于28名 → 不少于30名（+2名，+7.1%）');
    expect(lines).toContain('  目标：不少于16亿元 → 不少于18亿元（+2亿元，+12.5%）');
    expect(found.changes.find(({ name }) => name === '山河考核')?.parts).toHaveLength(19);
  });

  test('are told in words of the language: every slot and kind has one', () => {
    const slots = found.changes.flatMap(({ slots }) => slots);
    const nameless = slots.map(({ slot }) => slot).filter((slot) => tellSlot({ slot }, 'zh') === slot);
    const kinds = found.changes.filter((change) => tellKind(change, 'en') === change.list);
    expect([nameless, kinds.map(({ list }) => list).filter((list) => list !== 'prose')]).toEqual([[], []]);
  });

  test('and so has every slot that a fact can have', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../../../docs/schemas/facts.schema.json', import.meta.url), 'utf8'),
    );
    const parts = [
      'Agreement',
      'Amendment',
      'Duty',
      'Fund',
      'Project',
      'Indicator',
      'IndicatorSystem',
      'Organ',
      'Meeting',
    ];
    const more = ['Team', 'Need', 'EventFact', 'Party', 'Regime', 'Basis', 'Letter', 'Rule', 'NegativeList', 'Member'];
    const told = [...parts, ...more].flatMap((name) => Object.keys(schema.definitions[name].properties));
    const place = new Set(['id', 'name', 'at', 'agreement', 'sentence', 'slots', 'content', 'table', 'list', 'partOf']);
    const inside = new Set(['prose', 'tables', 'children', 'roots', 'changes', 'scope']);
    const nameless = told.filter((slot) => !place.has(slot) && !inside.has(slot) && tellSlot({ slot }, 'zh') === slot);
    expect([...new Set(nameless)]).toEqual([]);
  });
});

describe('any edit of figures', () => {
  const figures = [...base.matchAll(/\d+(?=名|亿元|分(?!解)|万元| *\n)/g)].map(({ index, 0: text }) => ({
    index,
    text,
  }));

  test('is found exactly where the meaning changed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(figures.length - 1), fc.integer({ min: 1, max: 99 })), { maxLength: 4 }),
        (edits) => {
          let text = base;
          const placed = new Map(edits);
          for (const [at, value] of [...placed].sort(([a], [b]) => b - a)) {
            const { index, text: old } = figures[at]!;
            text = text.slice(0, index) + String(value) + text.slice(index + old.length);
          }
          const [before, then] = [read(base), read(text)];
          const same = JSON.stringify(comparableFacts(before)) === JSON.stringify(comparableFacts(then));
          expect(isSameMeaning(compareFacts(before, then))).toBe(same);
          expect(isSameMeaning(compareFacts(then, before))).toBe(same);
        },
      ),
      { numRuns: 60 },
    );
  });
});
