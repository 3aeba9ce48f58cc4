import { describe as text } from '@duikou/messages';
import { type Basis, crossChecks, type Finding, fileChecks, type NegativeList, type Summary } from '@duikou/model';
import { expect, test } from 'vitest';
import { noDivisions, portfolioOf } from '../../support/portfolios.ts';
import { agreement, duty, fund, parties, party, ref, regime, summary, yuan } from '../../support/summaries.ts';

const uri = 'w/a.duikou';
const ofNames = ({ code }: { code: string }) => code.startsWith('reference/');
const checks = { file: fileChecks.filter(ofNames), cross: crossChecks.filter(ofNames) };
const find = (files: Summary[], library: Summary[] = [], of = uri): Finding[] =>
  portfolioOf(files, { gazetteer: noDivisions, library, checks }).findings(of);
const brief = (found: Finding[]) =>
  found.map(({ code, message, severity, place }) => [message ?? code, severity, place.at]);
const list = (name: string, inherits: string[] = []): NegativeList => ({
  id: `negative-list:${name}`,
  name,
  inherits: inherits.map((one) => ref('negative-list', one, '', `negative-list:${name}#inherits`)),
  bases: [],
  items: [],
});
const basis = (title: string, more: Partial<Basis> = {}): Basis => ({
  id: `basis:${title}`,
  name: title,
  title,
  supersedes: [],
  ...more,
});
const library = summary('l:协作', { library: '协作', regimes: [regime('协作机制')], bases: [basis('新意见')] });

test('a name that is nowhere, a near one, one in a file or library not imported', () => {
  const file = summary(uri, {
    agreements: [
      agreement('协', { parties: parties('协', '甲省', '乙省'), regime: ref('regime', '协作机制', '协', 'r') }),
    ],
    funds: [fund('协', '援助资金')],
    duties: [duty('协', '付', { funds: [ref('fund', '援助金', '协', 'f'), ref('fund', '别协.款', '协', 'g')] })],
  });
  const other = summary('w/子/b.duikou', { agreements: [agreement('别协')], funds: [fund('别协', '款')] });
  const found = find([file, other], [library]);
  expect(brief(found)).toEqual(
    [
      ['reference/unknown', 'error', 'ref:协.甲省#ref'],
      ['reference/unknown', 'error', 'ref:协.乙省#ref'],
      ['reference/unknown.not-imported', 'error', 'r'],
      ['reference/unknown.similar', 'error', 'f'],
      ['reference/unknown.not-imported', 'error', 'g'],
    ].sort((a, b) => found.findIndex((one) => one.place.at === a[2]) - found.findIndex((one) => one.place.at === b[2])),
  );
  const texts = Object.fromEntries(found.map((one) => [one.place.at, text('zh', one)]));
  expect(texts.r!.remedy).toBe('在文件开头写明：引入 协作');
  expect(texts.f!.message).toBe('未找到“援助金”。是否指“援助资金”？');
  expect(texts.g!.message).toContain('“子/b.duikou”');
});

test('a cited policy document that is not on record is information, as unknown', () => {
  const file = summary(uri, { agreements: [agreement('协', { bases: [ref('basis', '某意见', '协', 'b')] })] });
  const [finding] = find([file]);
  expect(finding).toMatchObject({ code: 'reference/unknown', severity: 'info', verdict: 'unknown' });
});

test('imports of what is not there', () => {
  const imports = [
    { target: '无.duikou', kind: 'file' as const, at: 'import#1' },
    { target: '无库', kind: 'library' as const, at: 'import#2' },
  ];
  expect(brief(find([summary(uri, { imports })]))).toEqual([
    ['reference/unknown.file', 'error', 'import#1'],
    ['reference/unknown.library', 'error', 'import#2'],
  ]);
});

test('a body that two files declare is ambiguous where neither is imported', () => {
  const files = ['w/b.duikou', 'w/c.duikou'].map((one) => summary(one, { parties: [party('甲省')] }));
  const user = summary(uri, { agreements: [agreement('协', { parties: parties('协', '甲省', '甲省') })] });
  const [finding] = find([...files, user]);
  expect(finding).toMatchObject({ code: 'reference/ambiguous', message: 'reference/ambiguous.declared' });
  expect(finding!.related.map((place) => place.uri)).toEqual(['w/b.duikou', 'w/c.duikou']);
});

test('the same name twice in one scope, but not what stands in the second', () => {
  const file = summary(uri, { agreements: [agreement('协')], funds: [fund('协', '款')] });
  const twice = ['duty:协.付', 'share:协.付.甲', 'duty:协.付~2', 'share:协.付.甲~2', 'fund:协.付'].map((id) => ({
    id,
    kind: id.split(':')[0]!,
    path: id.replace(/^\w+:|~2$/g, '').split('.'),
    at: `${id}#name`,
  }));
  expect(brief(find([{ ...file, declarations: [...file.declarations, ...twice] }]))).toEqual([
    ['reference/duplicate', 'error', 'duty:协.付~2#name'],
  ]);
});

test('two agreements of one name in the workspace, each told with the other', () => {
  const files = [uri, 'w/b.duikou'].map((one) => summary(one, { agreements: [agreement('协')] }));
  const [finding, ...others] = find(files);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    code: 'reference/duplicate',
    message: 'reference/duplicate.agreement',
    related: [{ uri: 'w/b.duikou' }],
  });
});

test.each([
  [
    'lists',
    { negativeLists: [list('甲', ['乙']), list('乙', ['甲'])] },
    ['negative-list:甲#inherits', 'negative-list:乙#inherits'],
  ],
  ['a list that inherits itself', { negativeLists: [list('甲', ['甲'])] }, ['negative-list:甲#inherits']],
  [
    'superiors',
    {
      parties: [
        party('甲省', { parent: ref('body', '乙省政府', '', 'p') }),
        party('乙省', { parent: ref('body', '甲省', '', 'q') }),
      ],
    },
    ['p', 'q'],
  ],
  [
    'targets',
    {
      agreements: [agreement('协')],
      duties: [
        duty('协', '一', { target: { ref: ref('duty', '二.目标', '协', 's'), at: 's' } }),
        duty('协', '二', { target: { ref: ref('duty', '一.目标', '协', 't'), at: 't' } }),
        duty('协', '三', { target: { ref: ref('duty', '一.目标', '协', 'u'), at: 'u' } }),
      ],
    },
    ['s', 't'],
  ],
] as const)('a circle of %s', (_, facts, places) => {
  const found = find([summary(uri, facts as never)]).filter((one) => one.code === 'reference/cycle');
  expect(found.map((one) => one.place.at)).toEqual(places);
});

test('a chain that ends is no circle', () => {
  expect(find([summary(uri, { negativeLists: [list('甲', ['乙']), list('乙', ['丙']), list('丙')] })])).toEqual([]);
});

test('imports in a circle are told in every file of it and in no other', () => {
  const at = (from: string, ...targets: string[]) =>
    summary(`w/${from}.duikou`, {
      imports: targets.map((target) => ({ target, kind: 'file' as const, at: `import#${target}` })),
    });
  const files = [at('a', 'b'), at('b', 'c', 'd'), at('c', 'a'), at('d'), at('e', 'a')];
  const circles = files.map((file) => brief(find(files, [], file.uri)).map(([code, , place]) => `${code} ${place}`));
  expect(circles).toEqual([
    ['reference/cycle.import import#b'],
    ['reference/cycle.import import#c'],
    ['reference/cycle.import import#a'],
    [],
    [],
  ]);
});

test('a regime superseded before signing, but not after', () => {
  const regimes = (from: string) => [
    regime('旧制'),
    regime('新制', { validity: { from }, supersedes: [ref('regime', '旧制', '', 'x')] }),
  ];
  const file = (from: string) =>
    summary(uri, {
      regimes: regimes(from),
      agreements: [
        agreement('协', { regime: ref('regime', '旧制', '协', 'r'), signed: { date: '2024-03-15', at: 's' } }),
      ],
    });
  expect(brief(find([file('2024-03-15')]))).toEqual([['reference/superseded', 'warning', 'r']]);
  expect(find([file('2024-03-16')])).toEqual([]);
});

test('a policy document that a library says is superseded', () => {
  const records = summary('l:基础', {
    library: '基础',
    bases: [basis('旧意见'), basis('新意见', { date: '2021-01-01', supersedes: [ref('basis', '旧意见', '', 'x')] })],
  });
  const file = summary(uri, {
    agreements: [
      agreement('协', { bases: [ref('basis', '旧意见', '协', 'b')], signed: { date: '2022-01-01', at: 's' } }),
    ],
    funds: [fund('协', '款', { amounts: [{ target: yuan('1'), at: 'm' }] })],
  });
  expect(brief(find([file], [records]))).toEqual([['reference/superseded', 'warning', 'b']]);
});
