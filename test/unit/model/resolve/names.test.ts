import { describe, expect, test } from 'vitest';
import { portfolioOf, short } from '../support/portfolios.ts';
import {
  agreement,
  duty,
  fund,
  indicators,
  parties,
  party,
  ref,
  regime,
  share,
  summary,
  yuan,
} from '../support/summaries.ts';

const common = summary('file:///w/共用.duikou', {
  parties: [
    party('甲省', { level: 'province' }),
    party('甲一市', { parent: ref('body', '甲省') }),
    party('乙县人民政府'),
  ],
  funds: [],
});
const [system, leaves] = indicators('协作考核', ['资金到位率', '就业人数']);
const library = summary('duikou-library:/协作', {
  library: '协作',
  indicatorSystems: [system],
  indicators: leaves,
  regimes: [regime('协作2021')],
});
const base = summary('duikou-library:/基础', { library: '基础', parties: [party('国家机关')] });
const main = summary('file:///w/%E7%94%B2.duikou', {
  imports: [{ target: '共用.duikou', kind: 'file', at: 'import#共用.duikou' }],
  agreements: [
    agreement('山河', {
      parties: parties('山河', '甲省人民政府', '乙自治县'),
      term: { from: '2024-01-01', to: '2024-12-31', at: 'agreement:山河#period' },
      signed: { date: '2024-03-15', at: 'agreement:山河#signed' },
    }),
  ],
  parties: [party('乙自治县')],
  funds: [
    fund('山河', '援助资金', {
      amounts: [
        { year: 2023, target: yuan('5'), at: 'a23' },
        { year: 2024, target: yuan('7'), at: 'a24' },
      ],
    }),
  ],
  duties: [
    duty('山河', '到位', {
      target: { ref: ref('fund', '援助资金.2024年', '山河'), comparator: 'at-least', at: 'duty:山河.到位#target' },
      breakdowns: [{ by: 'body', rule: 'sum', shares: [share('山河.到位', '乙一市', '3')], at: 'b' }],
    }),
  ],
});

const files = portfolioOf([common, main], { library: [base, library] });
const from = (name: string, kinds: Parameters<typeof ref>[0], scope = '山河', uri = main.uri) =>
  short(files.resolve(ref(kinds, name, scope), uri));

describe('a name is looked for', () => {
  test.each([
    ['援助资金', 'fund', 'fund:山河.援助资金'],
    ['山河.援助资金', 'fund', 'fund:山河.援助资金'],
    ['援助资金', 'duty', 'none'],
    ['甲一市', 'body', 'party:甲一市'],
    ['国家机关', 'body', 'party:国家机关'],
    ['浙江', 'body', 'division 浙江省'],
    ['浙江省人民政府', 'body', 'division 浙江省人民政府'],
  ] as const)('%s as %s: %s', (name, kind, expected) => {
    expect(from(name, kind)).toBe(expected);
  });

  test('an inner name is not seen outside its agreement but by its full name', () => {
    expect(from('援助资金', 'fund', '')).toBe('none 山河.援助资金');
    expect(from('山河.援助资金', 'fund', '')).toBe('fund:山河.援助资金');
  });

  test('imports are not followed further, and a library is seen only when imported', () => {
    const third = summary('file:///w/丙.duikou', { imports: [{ target: '甲.duikou', kind: 'file', at: 'i' }] });
    const more = portfolioOf([common, main, third], { library: [base, library] });
    expect(short(more.resolve(ref('agreement', '山河'), third.uri))).toBe('agreement:山河');
    expect(more.resolve(ref('regime', '协作2021'), third.uri)).toEqual({
      kind: 'none',
      similar: [],
      declaredIn: ['duikou-library:/协作'],
    });
  });

  test('parties of the workspace are seen without import, other declarations are not', () => {
    const lone = summary('file:///w/丁.duikou', {});
    const more = portfolioOf([common, main, lone]);
    expect(short(more.resolve(ref('body', '甲一市'), lone.uri))).toBe('party:甲一市');
    expect(more.resolve(ref('agreement', '山河'), lone.uri)).toMatchObject({ kind: 'none', declaredIn: [main.uri] });
  });

  test('two imports that clash are ambiguous; a name of the file itself wins over both', () => {
    const one = summary('file:///w/1.duikou', { regimes: [regime('机制甲')] });
    const two = summary('file:///w/2.duikou', { regimes: [regime('机制甲')] });
    const imports = ['1.duikou', '2'].map((target) => ({ target, kind: 'file' as const, at: `import#${target}` }));
    const user = summary('file:///w/u.duikou', { imports });
    const own = summary('file:///w/v.duikou', { imports, regimes: [regime('机制甲')] });
    const more = portfolioOf([one, two, user, own]);
    expect(more.resolve(ref('regime', '机制甲'), user.uri)).toMatchObject({ kind: 'several', via: 'imports' });
    expect(more.resolve(ref('regime', '机制甲'), own.uri)).toMatchObject({ kind: 'one', uri: own.uri });
  });

  test('a regime of duikou.json needs no import', () => {
    const config = { severity: {}, thresholds: {}, regimes: ['协作2021'], exclude: [], libraries: [] };
    const more = portfolioOf([main], { library: [library], config: { uri: 'c', config, problems: [] } });
    expect(short(more.resolve(ref('regime', '协作2021'), main.uri))).toBe('regime:协作2021');
    expect(more.view(main.uri)!.regimeOf(main.facts.agreements[0]!)?.name).toBe('协作2021');
  });

  test('several divisions of one short name are listed in full', () => {
    expect(from('鼓楼区', 'body')).toMatch(/^several .*江苏省南京市鼓楼区/);
  });
});

describe('roles', () => {
  test.each([
    ['甲方', 'role a 甲省人民政府'],
    ['Party B', 'role b 乙自治县'],
    ['双方', 'role both 甲省人民政府、乙自治县'],
    ['受援方', 'role b 乙自治县'],
    ['丙方', 'none'],
  ])('%s: %s', (word, expected) => expect(from(word, 'body').split(' 甲方')[0]).toMatch(expected));

  test('outside an agreement there are none', () => expect(from('甲方', 'body', '')).toMatch(/^none/));
});

describe('bodies named through a party', () => {
  test.each([
    ['甲省人民政府', 'derived party:甲省 人民政府'],
    ['甲省财政厅', 'derived party:甲省 财政厅'],
    ['甲一市第一人民医院', 'derived party:甲一市 第一人民医院'],
    ['乙县', 'derived party:乙县人民政府 -'],
    ['乙县教育局', 'derived party:乙县人民政府 教育局'],
  ])('%s: %s', (name, expected) => expect(from(name, 'body')).toBe(expected));
});

describe('indicators by their last name', () => {
  const [first, firstLeaves] = indicators('甲体系', ['就业人数']);
  const [second, secondLeaves] = indicators('乙体系', ['就业人数']);
  const imports = [
    { target: '甲库', kind: 'library' as const, at: 'i1' },
    { target: '乙库', kind: 'library' as const, at: 'i2' },
  ];
  const libraries = [
    summary('l:甲', { library: '甲库', indicatorSystems: [first], indicators: firstLeaves }),
    summary('l:乙', { library: '乙库', indicatorSystems: [second], indicators: secondLeaves }),
  ];
  const using = (adopts: string[]) =>
    portfolioOf(
      [
        summary('file:///w/a.duikou', {
          imports,
          agreements: [
            agreement('协', { adopts: adopts.map((name) => ({ ref: ref('indicators', name, '协'), all: false })) }),
          ],
        }),
      ],
      { library: libraries },
    );

  test('one of two is ambiguous', () => {
    const found = using([]).resolve(ref('indicator', '就业人数', '协'), 'file:///w/a.duikou');
    expect(short(found)).toBe('several 乙体系.就业人数、甲体系.就业人数');
  });
  test('the adopted system comes first', () => {
    const found = using(['乙体系']).resolve(ref('indicator', '就业人数', '协'), 'file:///w/a.duikou');
    expect(short(found)).toBe('indicator:乙体系.就业人数');
  });
  test('with the system before it', () => {
    const found = using([]).resolve(ref('indicator', '甲体系.就业人数', '协'), 'file:///w/a.duikou');
    expect(short(found)).toBe('indicator:甲体系.就业人数');
  });
});

describe('behind the dot', () => {
  test.each([
    ['援助资金.2024年', 'fund-year fund:山河.援助资金 2024 7'],
    ['援助资金.2025年', 'none'],
    ['援助资金.总额', 'slot fund:山河.援助资金 total 7'],
    ['到位.乙一市', 'share:山河.到位.乙一市'],
    ['到位.乙一市人民政府', 'share:山河.到位.乙一市'],
    ['到位.乙一市.数值', 'slot duty:山河.到位 value 3'],
    ['到位.目标', 'slot duty:山河.到位 target 7'],
    ['到位.时限', 'slot duty:山河.到位 deadline'],
    ['山河.期限', 'slot agreement:山河 term'],
  ])('%s: %s', (name, expected) => {
    expect(from(name, ['fund', 'duty', 'share', 'agreement'])).toBe(expected);
  });

  test('a target by reference keeps the comparator before it', () => {
    const found = files.resolve(ref('duty', '到位.目标', '山河'), main.uri);
    expect(found).toMatchObject({ target: { target: { comparator: 'at-least', low: { value: '7' } } } });
    expect((found as { target: { target: object } }).target.target).not.toHaveProperty('high');
  });

  test('events of the agreement', () => {
    expect(files.resolve(ref('event', '签订', '山河'), main.uri)).toMatchObject({
      target: { event: 'signing', date: '2024-03-15' },
    });
  });
});

describe('what may have been meant', () => {
  test.each([
    ['援助金', 'fund', 'none 援助资金'],
    ['甲省人民政付', 'body', 'none 甲省'],
    ['国家机构', 'body', 'none 国家机关'],
    ['到位.乙二市', 'share', 'none 到位.乙一市'],
    ['山河.援助资经', 'fund', 'none 山河.援助资金'],
  ] as const)('%s as %s: %s', (name, kind, expected) => expect(from(name, kind)).toBe(expected));
});
