import { bodyName, type Division } from '@duikou/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gazetteer } from '../../../../packages/language/src/library/gazetteer/index.ts';

const table = gazetteer();
const divisions = table.all();
const anyDivision = fc.constantFrom(...divisions);
const namesakes = (division: Division) => divisions.filter(({ name }) => name === division.name);

function one(name: string): string {
  const resolution = table.resolve(name);
  return resolution.kind === 'one' ? resolution.division.code : resolution.kind;
}

describe('resolving a name', () => {
  test('a full name gives its division, or all its namesakes', () => {
    for (const division of divisions) {
      const resolution = table.resolve(division.name);
      if (namesakes(division).length === 1) expect(resolution).toEqual({ kind: 'one', division, as: 'full' });
      else expect(resolution).toEqual({ kind: 'several', divisions: namesakes(division) });
    }
  });

  test('a code gives its division', () => {
    for (const division of divisions) {
      expect(table.byCode(division.code)).toBe(division);
      expect(table.resolve(division.code)).toEqual({ kind: 'one', division, as: 'code' });
    }
    expect(one('110100')).toBe('none');
  });

  test('a name qualified by all above it gives its division', () => {
    fc.assert(
      fc.property(anyDivision, (division) => {
        const above = table.ancestors(division.code).toReversed();
        expect(one(above.map(({ name }) => name).join('') + division.name)).toBe(division.code);
      }),
    );
  });

  test('a name with its government after it gives its division', () => {
    fc.assert(
      fc.property(anyDivision, (division) => {
        fc.pre(namesakes(division).length === 1 && !division.statistical);
        expect(table.resolve(bodyName(division))).toMatchObject({ kind: 'one', division });
      }),
    );
  });

  test('a short name gives its division, or all it may mean, or a division of a higher level', () => {
    const levels = ['province', 'city', 'county'];
    for (const division of divisions) {
      const resolution = table.resolve(division.shortName);
      if (resolution.kind === 'several') expect(resolution.divisions).toContain(division);
      else if (resolution.kind === 'none') expect.fail(`${division.shortName} means nothing`);
      else if (resolution.division !== division) {
        expect(levels.indexOf(resolution.division.level)).toBeLessThan(levels.indexOf(division.level));
      }
    }
  });

  test.each([
    ['甘肃', '620000'],
    ['临夏州', '622900'],
    ['黔西南', '522300'],
    ['内蒙古', '150000'],
    ['红古', '620111'],
    ['永康', '330784'],
    ['神农架', '429021'],
    ['龙胜县', '450328'],
    ['管城区', '410104'],
    ['莫旗', '150722'],
    ['博州', '652700'],
    ['４１００００', '410000'],
    [' 甘 肃 省 ', '620000'],
  ])('%s is %s', (name, code) => expect(one(name)).toBe(code));

  test.each([
    ['浙江永康', '330784'],
    ['浙江省永康市', '330784'],
    ['浙江金华永康', '330784'],
    ['四川省平昌县', '511923'],
    ['南京鼓楼区', '320106'],
    ['吉林吉林', '220200'],
    ['青海海南', '632500'],
    ['甘肃东乡', '622926'],
    ['北京朝阳', '110105'],
    ['巴中巴州', '511902'],
    ['新疆巴州', '652800'],
  ])('the run %s is %s', (name, code) =>
    expect(table.resolve(name)).toMatchObject({ kind: 'one', as: 'qualified', division: { code } }),
  );

  test.each([
    ['吉林', '220000'],
    ['吉林市', '220200'],
    ['海南', '460000'],
    ['海南州', '632500'],
    ['河南', '410000'],
    ['临夏', '622900'],
    ['临夏市', '622901'],
    ['朝阳', '211300'],
    ['西安', '610100'],
  ])('of bare short names the higher level wins: %s is %s', (name, code) => expect(one(name)).toBe(code));

  test.each(['鼓楼区', '鼓楼', '朝阳区', '东乡', '巴州', '滨海', '兴安', '郊区'])('%s is several', (name) => {
    const resolution = table.resolve(name);
    expect(resolution.kind).toBe('several');
    if (resolution.kind === 'several') expect(new Set(resolution.divisions).size).toBeGreaterThan(1);
  });

  test.each([
    '甲省',
    '乙自治区',
    '甲一市',
    '省',
    '',
    '江苏永康',
    '浙江委',
    '台湾省',
    '香港',
    '人民政府',
    '甲省人民政府',
  ])('%s is none', (name) => expect(table.resolve(name)).toEqual({ kind: 'none' }));

  test.each([
    ['浙江省人民政府', '330000', '人民政府'],
    ['浙江省政府', '330000', '人民政府'],
    ['浙江政府', '330000', '人民政府'],
    ['浙江省委', '330000', '党委'],
    ['中共浙江省委', '330000', '党委'],
    ['中国共产党浙江省委员会', '330000', '党委'],
    ['浙江省委组织部', '330000', '党委组织部'],
    ['永康市发改委', '330784', '发展和改革委员会'],
    ['浙江永康人民政府', '330784', '人民政府'],
    ['喀什地区行署', '653100', '行政公署'],
  ])('%s is %s and its %s', (name, code, body) =>
    expect(table.resolve(name)).toMatchObject({ kind: 'one', division: { code }, body }),
  );

  test('keeps the organ of an ambiguous name', () => {
    expect(table.resolve('鼓楼区人民政府')).toMatchObject({ kind: 'several', body: '人民政府' });
  });

  test('any text is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        expect(['one', 'several', 'none']).toContain(table.resolve(text).kind);
      }),
    );
  });
});

describe('naming an organ', () => {
  test.each([
    ['330000', undefined, '浙江省人民政府'],
    ['653100', undefined, '喀什地区行政公署'],
    ['152200', undefined, '兴安盟行政公署'],
    ['622900', '财政局', '临夏回族自治州财政局'],
    ['330000', '党委', '中国共产党浙江省委员会'],
    ['330000', '党委组织部', '中国共产党浙江省委员会组织部'],
    ['330000', '政协', '中国人民政治协商会议浙江省委员会'],
    ['320576', undefined, '苏州工业园区管理委员会'],
    ['152571', undefined, '乌拉盖管理区管委会'],
    ['XPCC', undefined, '新疆生产建设兵团'],
  ])('%s, %s: %s', (code, body, name) => expect(bodyName(table.byCode(code)!, body)).toBe(name));
});
