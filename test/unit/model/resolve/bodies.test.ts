import { expect, test } from 'vitest';
import { portfolioOf } from '../support/portfolios.ts';
import { agreement, parties, party, ref, summary } from '../support/summaries.ts';

const file = summary('file:///w/a.duikou', {
  parties: [
    party('甲省', { level: 'province' }),
    party('甲一市', { parent: ref('body', '甲省人民政府') }),
    party('甲一县', { parent: ref('body', '甲一市') }),
    party('乙市'),
    party('丙市', { parent: ref('body', '丁市') }),
    party('丁市', { parent: ref('body', '丙市') }),
    party('西湖', { code: '330106' }),
  ],
  agreements: [agreement('协', { parties: parties('协', '甲省人民政府', '浙江省人民政府') })],
});
const view = portfolioOf([file]).view(file.uri)!;
const body = (name: string) => {
  const found = view.resolve(ref('body', name, '协'));
  if (found.kind !== 'one') throw new Error(`${name}: ${found.kind}`);
  return found.target;
};

test.each([
  ['甲省', '甲省', true],
  ['甲省人民政府', '甲省', true],
  ['甲省', '甲省人民政府', true],
  ['甲一县人民政府', '甲省', true],
  ['甲省', '甲一市', false],
  ['甲省财政厅', '甲省', true],
  ['甲省', '甲省财政厅', false],
  ['甲一市', '甲方', true],
  ['甲一市', '乙方', false],
  ['杭州市', '乙方', true],
  ['双方', '双方', true],
  ['双方', '甲方', false],
  ['乙市', '甲省', undefined],
  ['丙市', '甲省', undefined],
  ['西湖', '杭州市', true],
  ['浙江省教育厅', '浙江', true],
])('%s is %s or below: %s', (a, b, expected) => {
  expect(view.isBelowOrEqual(body(a), body(b))).toBe(expected);
});

test('one body has one key, however it is named', () => {
  expect(view.bodyKey(body('甲省人民政府'))).toBe(view.bodyKey(body('甲方')));
  expect(view.bodyKey(body('浙江省人民政府'))).toBe('division:330000');
  expect(view.bodyKey(body('甲省财政厅'))).toBe('place:甲省/财政厅');
  expect(view.bodyKey(body('双方'))).toBeUndefined();
});
