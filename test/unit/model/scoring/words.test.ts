import {
  builtinUnits,
  createUnitTable,
  exactDecimal,
  fraction,
  parseGrades,
  parseRounding,
  parseScoring,
  readActualRows,
} from '@duikou/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const units = createUnitTable(builtinUnits);
const parse = (words: string) => parseScoring(words, units, (offset, end) => words.slice(offset, end));

describe('scoring words', () => {
  it('never lose what they do not understand, and never throw', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...'每低超扣分加完为止，；。%1290以上不满得一个的按比例计百点（）至—逾期天 abc'),
        }),
        (words) => {
          const rules = parse(words);
          if (words.replace(/[\s，；。]/g, '') !== '')
            expect(rules.length + Number(/^[\s，；。]*(?:[,.]|且|但|并)/.test(words))).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('keep unknown words between known ones', () => {
    expect(parse('按比例计分，由双方另行商定，最高12分')).toEqual([
      { kind: 'proportional', cap: '12' },
      { kind: 'text', text: '由双方另行商定' },
    ]);
    expect(parse('至少2种形式，否则不得分').map(({ kind }) => kind)).toEqual(['text', 'tiers']);
  });

  it('give each tier its own words', () => {
    const [rule] = parse('90%（含）以上得10分，60%至90%（不含）得分值的60%，其余不得分');
    expect(rule?.kind === 'tiers' ? rule.tiers.map(({ at }) => at) : []).toEqual([
      '90%（含）以上得10分',
      '60%至90%（不含）得分值的60%',
      '其余不得分',
    ]);
  });
});

describe('grade bands', () => {
  it.each([
    ['85—90（不含90）良好', [['85', true, '90', false]]],
    ['85—80分(不含80)一般', [['80', false, '85', true]]],
    [
      '90分以上为优秀，81至90分为良好',
      [
        ['90', true, undefined, true],
        ['81', true, '90', true],
      ],
    ],
    [
      'excellent at least 90; good 80 to below 90',
      [
        ['90', true, undefined, true],
        ['80', true, '90', false],
      ],
    ],
  ])('%s', (words, bounds) => {
    const { bands, rest } = parseGrades(words, units);
    expect(rest).toEqual([]);
    expect(bands.map(({ low, lowInclusive, high, highInclusive }) => [low, lowInclusive, high, highInclusive])).toEqual(
      bounds,
    );
  });
});

describe('rounding', () => {
  it.each([
    ['保留2位小数，四舍五入', { digits: 2, mode: 'half-up' }],
    ['保留一位小数，舍去尾数', { digits: 1, mode: 'down' }],
    ['取整数，四舍六入五成双', { digits: 0, mode: 'half-even' }],
    ['2 decimals, rounded up', { digits: 2, mode: 'up' }],
    ['保留两位小数', { digits: 2, mode: 'half-up', assumed: true }],
  ])('%s', (words, rounding) => expect(parseRounding(words)).toEqual(rounding));

  it('is none where no digits are said', () => expect(parseRounding('大概')).toBeUndefined());
});

describe('fractions', () => {
  it('are the decimals they come from', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        fc.integer({ min: 0, max: 12 }),
        (digits, places) => {
          const text = digits.toString();
          const sign = text.startsWith('-') ? '-' : '';
          const bare = text.replace('-', '').padStart(places + 1, '0');
          const whole = bare.slice(0, bare.length - places);
          const part = bare.slice(bare.length - places).replace(/0+$/, '');
          const canonical = `${sign}${whole}${part === '' ? '' : `.${part}`}`.replace(/^-0$/, '0');
          expect(exactDecimal(fraction(canonical))).toBe(canonical);
        },
      ),
    );
  });
});

describe('tables of values', () => {
  const read = (...rows: (string | { number: string } | { date: string })[][]) => readActualRows(rows, units);

  it('are read with units, dates, shares and 其中', () => {
    const { values, problems } = read(
      ['序号', '任务', '地区', '完成值（万元）', '日期', '佐证'],
      ['1', '资金到位', '乙一市', { number: '2600' }, { date: '2024-10-20' }, '凭证'],
      ['', '其中：产业协作', '乙一市', '1,500', '2024/10/20', ''],
      ['', '合计', '', '4100', '', ''],
      ['2', '联席会议', '', '已召开', '', ''],
    );
    expect(problems).toEqual([]);
    expect(
      values.map(({ path, target, text, date, evidence }) => [
        path.join('.'),
        target?.low?.value ?? text,
        date,
        evidence,
      ]),
    ).toEqual([
      ['资金到位.乙一市', '26000000', '2024-10-20', '凭证'],
      ['资金到位.产业协作.乙一市', '15000000', '2024-10-20', undefined],
      ['联席会议', '已召开', undefined, undefined],
    ]);
  });

  it('say what is wrong, and where', () => {
    const { values, problems } = read(
      ['指标', '单位', '完成值', '日期'],
      ['到位率', '%', { number: '0.96' }, ''],
      ['甲', '公斤力', '3', ''],
      ['乙', '人', '约300余', ''],
      ['', '人', '5', ''],
      ['丙', '人', '5', '去年'],
    );
    expect(values.map(({ path }) => path[0])).toEqual(['丙']);
    expect(problems.map(({ key, row, column }) => [key, row, column])).toEqual([
      ['actuals.percent', 1, 2],
      ['actuals.unit', 2, 2],
      ['actuals.figure', 3, 2],
      ['actuals.name-empty', 4, 0],
      ['actuals.date', 5, 3],
    ]);
    expect(read(['甲', '乙'], ['1', '2']).problems[0]!.key).toBe('actuals.name-column');
    expect(read(['任务', '备注'], ['1', '2']).problems[0]!.key).toBe('actuals.value-column');
  });

  it('take 96% as text for what it says', () => {
    expect(read(['指标', '完成值'], ['到位率', '96%']).values[0]!.target!.low!.value).toBe('96');
  });
});
