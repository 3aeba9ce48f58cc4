import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtinUnits, createUnitTable, unitFromRow } from '../../../../packages/model/src/quantity/index.ts';
import { readUnits, renderUnits, unitSource, unitTarget } from '../../../../scripts/generate-units.ts';

const units = createUnitTable(builtinUnits);

describe('the library table', () => {
  test('is what the generated module holds', () => {
    expect(readFileSync(unitTarget, 'utf8')).toBe(renderUnits(readUnits(readFileSync(unitSource, 'utf8'))));
  });

  test('has no two units with one spelling', () => {
    expect(units.clashes).toEqual([]);
  });

  test('has every base as a unit of factor 1 and of the same dimension and basis', () => {
    for (const unit of builtinUnits) {
      const base = builtinUnits.find((other) => other.name === unit.base);
      expect(base, unit.name).toMatchObject({ factor: '1', dimension: unit.dimension, base: unit.base });
      expect(base?.basis, unit.name).toBe(unit.basis);
    }
  });

  test('gives every counted unit a basis, and an English name to every unit', () => {
    for (const unit of builtinUnits) {
      if (unit.dimension === 'count') expect(unit.basis, unit.name).toBeDefined();
      expect(unit.english.length, unit.name).toBeGreaterThan(0);
    }
  });

  test('a row that is wrong says how', () => {
    const header = ['名称', '英文', '别称', '量纲', '基准', '倍数', '计数口径'];
    expect(unitFromRow(header, ['担', '', '', '质量', '千克', '50', ''])).toEqual({
      name: '担',
      english: [],
      aliases: [],
      dimension: 'mass',
      base: '千克',
      factor: '50',
    });
    expect(unitFromRow(header, ['', '', '', '质量', '千克', '50'])).toMatchObject({ problem: 'name-missing' });
    expect(unitFromRow(header, ['担', '', '', '重', '千克', '50'])).toMatchObject({ problem: 'dimension-unknown' });
    expect(unitFromRow(header, ['担', '', '', '质量', '', '50'])).toMatchObject({ problem: 'base-missing' });
    expect(unitFromRow(header, ['担', '', '', '质量', '千克', '1e3'])).toMatchObject({ problem: 'factor-not-decimal' });
    expect(unitFromRow(header, ['担', '', '', '质量', '千克', '0'])).toMatchObject({ problem: 'factor-not-decimal' });
  });
});

describe('looking up', () => {
  test.each([
    ['万元', '元', '10000'],
    ['亿元', '元', '100000000'],
    ['CNY million', '元', '1000000'],
    ['million CNY', '元', '1000000'],
    ['万人', '人', '10000'],
    ['万亩', '亩', '10000'],
    ['名', '人', '1'],
    ['所', '家', '1'],
    ['公顷', '亩', '15'],
    ['平方公里', '亩', '1500'],
    ['％', '%', '1'],
    ['‰', '%', '0.1'],
    ['个百分点', '百分点', '1'],
    ['公斤', '千克', '1'],
    ['度', '千瓦时', '1'],
    ['Persons', '人', '1'],
  ])('%s is %s × %s', (spelling, base, factor) => {
    const unit = units.lookup(spelling);
    expect(unit?.definition.base).toBe(base);
    expect(unit?.factor).toBe(factor);
  });

  test('knows no unit where there is none', () => {
    expect(units.lookup('医生')).toBeUndefined();
    expect(units.lookup('万')).toBeUndefined();
    expect(units.lookup('')).toBeUndefined();
  });

  test('the longest unit wins', () => {
    expect(units.match('人次以上', 0)).toMatchObject({ length: 2, unit: { name: '人次' } });
    expect(units.match('个工作日内', 0)).toMatchObject({ length: 4, unit: { name: '工作日' } });
    expect(units.match('个百分点', 0)?.unit.definition.dimension).toBe('ratio-difference');
    expect(units.match('千克', 0)?.unit.name).toBe('千克');
    expect(units.match('千名', 0)?.unit).toMatchObject({ name: '千人', factor: '1000' });
  });

  test('a Latin spelling ends where the word does', () => {
    expect(units.match('m wide', 0)?.unit.name).toBe('米');
    expect(units.match('meetings', 0)).toBeUndefined();
  });

  test('an earlier unit keeps a spelling that a later one claims', () => {
    const more = createUnitTable([
      ...builtinUnits,
      {
        name: '标准箱',
        english: ['TEU'],
        aliases: ['箱', '个'],
        dimension: 'count',
        base: '标准箱',
        factor: '1',
        basis: '标准箱',
      },
    ]);
    expect(more.clashes).toEqual([{ spelling: '个', kept: '个', other: '标准箱' }]);
    expect(more.lookup('箱')?.name).toBe('标准箱');
    expect(more.lookup('个')?.name).toBe('个');
  });

  test('lists every spelling, names first', () => {
    const all = units.spellings();
    expect(all.slice(0, builtinUnits.length)).toEqual(builtinUnits.map((unit) => unit.name));
    expect(all).toEqual(expect.arrayContaining(['所', 'CNY million', '个百分点']));
    for (const spelling of all) expect(units.lookup(spelling), spelling).toBeDefined();
  });
});
