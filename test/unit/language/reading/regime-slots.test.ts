import { createReader } from '@duikou/language';
import { describe, expect, it } from 'vitest';

const reader = createReader();
const regimeOf = (slot: string) => {
  const { facts, problems } = reader.read('a.duikou', `机制 甲 { ${slot} }\n`);
  return { regime: facts.regimes[0]!, codes: problems.map(({ code }) => code) };
};

describe('牵头联系 of a regime', () => {
  it.each([
    '牵头联系：统战部 联系 各民主党派中央、全国工商联；教育部 联系 高等院校',
    'liaison: 统战部 -> 各民主党派中央、全国工商联, 教育部 -> 高等院校',
  ])('%s', (slot) => {
    const { regime, codes } = regimeOf(slot);
    expect(codes).toEqual([]);
    expect(regime.liaison?.map(({ lead, with: others }) => [lead, ...others])).toEqual([
      ['统战部', '各民主党派中央', '全国工商联'],
      ['教育部', '高等院校'],
    ]);
  });

  it('tells a unit without those it liaises with', () => {
    expect(regimeOf('牵头联系：教育部').codes).toEqual(['syntax/word-unknown']);
  });
});

describe('占比 of a regime', () => {
  it('has days and aims', () => {
    const { regime, codes } = regimeOf(
      '占比：产业协作 不低于55%，2022年1月1日起；产业协作 力争 不低于60%，2023年1月1日起；民生 不低于80%',
    );
    expect(codes).toEqual([]);
    expect(
      regime.shareRules.map(({ part, target, validity, aim }) => [part, target.low?.value, validity, aim]),
    ).toEqual([
      ['产业协作', '55', { from: '2022-01-01' }, undefined],
      ['产业协作', '60', { from: '2023-01-01' }, true],
      ['民生', '80', undefined, undefined],
    ]);
  });

  it('ends after the last day of a period', () => {
    const { regime } = regimeOf('占比：产业协作 不低于55%，2022年1月1日至2022年12月31日');
    expect(regime.shareRules[0]!.validity).toEqual({ from: '2022-01-01', to: '2023-01-01' });
  });
});

describe('what a regime adopts and inherits', () => {
  it('is a reference', () => {
    const { regime } = regimeOf('继承：乙机制；适用：甲清单、甲考核');
    expect(regime.inherits?.map(({ path }) => path[0])).toEqual(['乙机制']);
    expect(regime.adopts?.map(({ path }) => path[0])).toEqual(['甲清单', '甲考核']);
  });
});

describe('days of areas and items', () => {
  it('go down the tree', () => {
    const { facts } = reader.read(
      'a.duikou',
      '重点领域 甲 {\n施行：2021年1月1日起\n领域 乙 { 类别 丙 { 施行：2023年1月1日起 }\n类别 丁 }\n}\n',
    );
    expect(facts.areas.map(({ name, validity }) => [name, validity?.from])).toEqual([
      ['乙', '2021-01-01'],
      ['丙', '2023-01-01'],
      ['丁', '2021-01-01'],
    ]);
  });

  it('are read of an item', () => {
    const { facts } = reader.read('a.duikou', '负面清单 甲 { 条目 乙 { 类别：丙；施行：2022年1月1日起 } }\n');
    expect(facts.negativeLists[0]!.items[0]!.validity).toEqual({ from: '2022-01-01' });
  });
});

describe('等次', () => {
  it('may give names alone', () => {
    const { facts, problems } = reader.read('a.duikou', '指标体系 甲 { 等次：好、较好、一般、差 }\n');
    expect(problems).toEqual([]);
    expect(facts.indicatorSystems[0]!.grades?.map(({ name, low, high }) => [name, low, high])).toEqual([
      ['好', undefined, undefined],
      ['较好', undefined, undefined],
      ['一般', undefined, undefined],
      ['差', undefined, undefined],
    ]);
  });

  it('may not where others have bounds', () => {
    const { problems } = reader.read('a.duikou', '指标体系 甲 { 等次：好 90分以上；较好 }\n');
    expect(problems.map(({ code }) => code)).toEqual(['syntax/unexpected-words']);
  });
});
