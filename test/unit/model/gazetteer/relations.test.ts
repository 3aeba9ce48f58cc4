import { createGazetteer } from '@duikou/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gazetteer } from '../../../../packages/language/src/library/gazetteer/index.ts';

const table = gazetteer();
const divisions = table.all();
const anyDivision = fc.constantFrom(...divisions);
const names = (found: readonly { name: string }[]) => found.map(({ name }) => name);

describe('what lies above and below', () => {
  test('all but provinces have a parent of a higher level, and are among its children', () => {
    for (const division of divisions) {
      const parent = table.parentOf(division);
      if (division.level === 'province') expect(parent).toBeUndefined();
      else {
        expect(division.level === 'city' ? ['province'] : ['province', 'city']).toContain(parent!.level);
        expect(table.childrenOf(parent!.code)).toContain(division);
      }
    }
  });

  test('ancestors run from the parent to the province', () => {
    expect(names(table.ancestors('330784'))).toEqual(['金华市', '浙江省']);
    expect(names(table.ancestors('110105'))).toEqual(['北京市']);
    expect(table.ancestors('330000')).toEqual([]);
    expect(table.ancestors('999999')).toEqual([]);
  });

  test('below is being among the ancestors, and never holds both ways', () => {
    fc.assert(
      fc.property(anyDivision, anyDivision, (a, b) => {
        const below = table.isBelow(a.code, b.code);
        expect(below).toBe(table.ancestors(a.code).includes(b));
        if (below) expect(table.isBelow(b.code, a.code)).toBe(false);
      }),
    );
    expect(table.isBelow('330784', '330000')).toBe(true);
    expect(table.isBelow('419001', '410000')).toBe(true);
    expect(table.isBelow('330784', '320000')).toBe(false);
    expect(table.isBelow('330000', '330000')).toBe(false);
  });
});

describe('did you mean', () => {
  test.each([
    ['甘宿省', '甘肃省'],
    ['临夏回族自治洲', '临夏回族自治州'],
    ['黔西南布依族自治州', '黔西南布依族苗族自治州'],
    ['义乌县', '义乌市'],
    ['江苏永康市', '永康市'],
    ['甘宿省人民政府', '甘肃省'],
  ])('%s: first %s', (name, meant) => expect(names(table.similar(name))[0]).toBe(meant));

  test('lists every owner of an ambiguous name', () => {
    expect(names(table.similar('鼓楼区'))).toEqual(['鼓楼区', '鼓楼区', '鼓楼区', '鼓楼区']);
  });

  test('offers nothing for names far from all, and never more than asked', () => {
    expect(table.similar('联合指挥部办公室')).toEqual([]);
    expect(table.similar('')).toEqual([]);
    expect(table.similar('永唐市').length).toBeLessThanOrEqual(5);
    expect(table.similar('永唐市', 2)).toHaveLength(2);
  });

  test('a name with its last character wrong finds its division', () => {
    fc.assert(
      fc.property(anyDivision, (division) => {
        fc.pre(division.name.length >= 6);
        expect(table.similar(`${division.name.slice(0, -1)}口`)).toContain(division);
      }),
    );
  });
});

describe('search for completion', () => {
  test.each([
    ['永康', '永康市'],
    ['linxia', '临夏回族自治州'],
    ['LinXia', '临夏回族自治州'],
    ['lxhz', '临夏回族自治州'],
    ['chongqing', '重庆市'],
    ["lu'an", '六安市'],
    ['lvliang', '吕梁市'],
    ['lüliang', '吕梁市'],
    ['yongk', '永康市'],
    ['suoche', '莎车县'],
    ['内蒙', '内蒙古自治区'],
    ['园区', '下花园区'],
  ])('%s: first %s', (text, name) => expect(names(table.search(text, 5))[0]).toBe(name));

  test('finds text within a name, and syllables within', () => {
    expect(names(table.search('回族自治州', 9))).toEqual(['临夏回族自治州', '昌吉回族自治州']);
    expect(names(table.search('gongyeyuan', 9))).toContain('苏州工业园区');
  });

  test('every name finds itself, and the limit holds', () => {
    fc.assert(
      fc.property(anyDivision, fc.integer({ min: 0, max: 9 }), (division, limit) => {
        expect(table.search(division.name, 50)).toContain(division);
        expect(table.search(division.name[0]!, limit).length).toBeLessThanOrEqual(limit);
      }),
    );
    expect(table.search('', 5)).toEqual([]);
  });

  test('without pinyin finds Chinese only, and refuses the pinyin of another table', () => {
    const data = '330000\t1\t\t浙江省\t省\n';
    expect(createGazetteer(data).search('zj', 5)).toEqual([]);
    expect(names(createGazetteer(data).search('浙', 5))).toEqual(['浙江省']);
    expect(names(createGazetteer(data, 'zhe jiang sheng\n').search('zj', 5))).toEqual(['浙江省']);
    expect(() => createGazetteer(data, 'a\nb\n').search('zj', 5)).toThrow('pinyin');
  });
});
