import { describe, expect, it } from 'vitest';
import { slotKeys, slotRules } from '../../../../packages/language/src/facts/slots.ts';
import { keywordOf, spellings } from '../../../../packages/language/src/lexing/keywords.ts';
import { reader } from '../../../support/portfolio.ts';

/** A block of each kind with one slot in it. */
const blocks: Readonly<Record<string, (slot: string) => string>> = {
  Agreement: (slot) => `协议 山河 {\n${slot}\n}`,
  Pairing: (slot) => `协议 山河 {\n结对 {\n${slot}\n甲市 对口 乙市\n}\n}`,
  Clause: (slot) => `协议 山河 {\n条款 一 {\n${slot}\n}\n}`,
  DutyBlock: (slot) => `协议 山河 {\n任务 到位： {\n${slot}\n}\n}`,
  Breakdown: (slot) => `协议 山河 {\n任务 到位：甲方 拨付资金 5亿元 {\n分解 {\n${slot}\n乙市 5\n}\n}\n}`,
  Defaults: (slot) => `协议 山河 {\n通则 {\n${slot}\n}\n}`,
  Fund: (slot) => `协议 山河 {\n资金 援助 {\n${slot}\n}\n}`,
  Project: (slot) => `协议 山河 {\n项目 园区 {\n${slot}\n}\n}`,
  NegativeList: (slot) => `负面清单 核心 {\n${slot}\n}`,
  ListItem: (slot) => `负面清单 核心 {\n条目 一 {\n${slot}\n}\n}`,
  Areas: (slot) => `重点领域 七大 {\n${slot}\n领域 产业 {\n}\n}`,
  Area: (slot) => `重点领域 七大 {\n领域 产业 {\n${slot}\n}\n}`,
  IndicatorSystem: (slot) => `指标体系 考核 {\n${slot}\n}`,
  Indicator: (slot) => `指标体系 考核 {\n指标 到位率 {\n${slot}\n}\n}`,
  Party: (slot) => `主体 甲省 {\n${slot}\n}`,
  Regime: (slot) => `机制 协作 {\n${slot}\n}`,
  Basis: (slot) => `依据 《办法》 {\n${slot}\n}`,
  Rule: (slot) => `规则 占比 {\n${slot}\n}`,
  Organ: (slot) => `协议 山河 {\n工作机构 指挥部 {\n${slot}\n}\n}`,
  Meeting: (slot) => `协议 山河 {\n联席会议 首次 {\n${slot}\n}\n}`,
  Team: (slot) => `协议 山河 {\n团队 医疗队 {\n${slot}\n}\n}`,
  Need: (slot) => `协议 山河 {\n需求 就业 {\n${slot}\n}\n}`,
  Event: (slot) => `协议 山河 {\n事件 请款 {\n${slot}\n}\n}`,
  ResponsibilityList: (slot) => `协议 山河 {\n责任清单 年度 {\n${slot}\n表 {\n任务 | 目标\n到位 | 5亿元\n}\n}\n}`,
  Actuals: (slot) => `完成情况 年度 {\n${slot}\n}`,
  Example: (slot) => `算例 一 {\n${slot}\n}`,
  Amendment: (slot) => `补充协议 一 {\n${slot}\n}`,
  Explanation: (slot) => `情况说明 {\n${slot}\n}`,
  Letter: (slot) => `公文 报送函 {\n${slot}\n}`,
};

/** Values of the kinds a slot may take, two of each: what is wrong for a slot has to be reported. */
const pairs: readonly (readonly [string, string])[] = [
  ['甲市', '乙市'],
  ['“甲处”', '“乙处”'],
  ['《甲办法》', '《乙办法》'],
  ['丙发〔2024〕8号', '丙发〔2024〕9号'],
  ['2024年1月1日', '2024年1月2日'],
  ['2024年1月1日至2024年6月1日', '2024年1月1日至2024年6月2日'],
  ['5000万元', '6000万元'],
  ['60%', '70%'],
  ['15', '16'],
  ['是', '否'],
  ['甲市 提供帮助', '甲市 提供设备'],
  ['甲市、乙市', '甲市、丙市'],
];

/** Words of those slots that take nothing else. */
const words: Readonly<Record<string, readonly [string, string]>> = {
  'Agreement numbering': ['连续', '重起'],
  'Agreement tier': ['框架', '年度'],
  'Letter urgency': ['特急', '加急'],
  'Letter seal': ['有', '无'],
  'Clause numbering': ['连续', '重起'],
  'DutyBlock modality': ['应当', '可以'],
  'DutyBlock kind': ['定期', '验收'],
  'Breakdown sum-rule': ['各', '不少于'],
  'Breakdown unit': ['万元', '亿元'],
  'Regime year': ['2023年', '2024年'],
  'Fund uses': ['产业协作 不低于60%', '产业协作 不低于70%'],
  'IndicatorSystem rounding': ['保留2位小数，四舍五入', '保留1位小数，四舍五入'],
  'Indicator aggregation': ['合计', '期末'],
  'Indicator direction': ['越高越好', '越低越好'],
  'Indicator kind': ['结果', '过程'],
  'Indicator rounding': ['保留2位小数，四舍五入', '保留1位小数，四舍五入'],
  'Party level': ['省', '市'],
  'Regime mission': ['贫困治理', '赈灾应急'],
  'Regime relation': ['地方—地方', '省区内部'],
  'Regime intent': ['均衡发展', '应急治理'],
  'Regime topology': ['一对一', '一对多'],
  'Regime share': ['产业协作 不低于60%', '产业协作 不低于70%'],
  'Regime public-notice': ['不少于7日', '不少于5日'],
  'Regime liaison': ['统战部 联系 高等院校', '教育部 联系 高等院校'],
  'Basis force': ['软法', '硬法'],
  'Organ level': ['省', '市'],
  'Meeting level': ['省', '市'],
};

interface Outcome {
  facts: string;
  complaints: string[];
}

function outcome(text: string): Outcome {
  const { facts, problems } = reader.read('file:///a.duikou', text);
  return {
    facts: JSON.stringify(facts),
    complaints: problems.map(({ code, params }) => JSON.stringify([code, params])),
  };
}

/** Facts as said of something: a reference that nothing holds is not enough. */
function withoutRefs(facts: string): string {
  return JSON.stringify({ ...JSON.parse(facts), refs: [] }).replace(/"slots":\[[^\]]*\]/g, '');
}

const cases = Object.entries(slotRules).flatMap(([type, { rule }]) =>
  [...slotKeys(rule)].map((key) => ({ type, key, zh: spellings(keywordOf(key))[0]! })),
);

describe('no slot is read into nothing', () => {
  it('has a block for every kind of slots', () => {
    expect(Object.keys(blocks).sort()).toEqual(Object.keys(slotRules).sort());
  });

  it.each(cases)('$type $zh ($key)', ({ type, zh, key }) => {
    const block = blocks[type]!;
    const without = outcome(block(''));
    const lost: string[] = [];
    let reached = false;
    const own = words[`${type} ${key}`];
    for (const [first, second] of own ? [...pairs, own] : pairs) {
      const one = outcome(block(`${zh}：${first}`));
      const other = outcome(block(`${zh}：${second}`));
      if ([...one.complaints, ...other.complaints].some((one) => !without.complaints.includes(one))) continue;
      if (one.facts === without.facts && other.facts === without.facts) lost.push(`${first}: nothing of it is kept`);
      else if (one.facts === other.facts) lost.push(`${first} / ${second}: read alike`);
      else reached = true;
    }
    expect(lost, lost.join('; ')).toEqual([]);
    expect(reached).toBe(true);
  });

  it.each(cases)('twice: $type $zh ($key)', ({ type, zh, key }) => {
    const block = blocks[type]!;
    const without = outcome(block(''));
    const own = words[`${type} ${key}`];
    for (const [first, second] of own ? [...pairs, own] : pairs) {
      const other = outcome(block(`${zh}：${second}`));
      const both = outcome(block(`${zh}：${first}\n${zh}：${second}`));
      if ([...both.complaints, ...other.complaints].some((one) => !without.complaints.includes(one))) continue;
      expect(withoutRefs(both.facts), `${first}, then ${second}`).not.toBe(withoutRefs(other.facts));
    }
  });
});
