import { createReader } from '@duikou/language';
import type { Duty } from '@duikou/model';
import { describe, expect, it } from 'vitest';

const reader = createReader();

function dutyOf(line: string): { duty: Duty; problems: string[] } {
  const { facts, problems } = reader.read('file:///x.duikou', `协议 甲 {\n    ${line}\n}`);
  expect(facts.duties).toHaveLength(1);
  return { duty: facts.duties[0]!, problems: problems.map(({ code }) => code) };
}

const names = (refs: { path: string[] }[]) => refs.map(({ path }) => path.join('.'));

describe('the sentence of a duty', () => {
  it('has bearer, counterpart, act, figure and deadline in the order people write them', () => {
    const { duty, problems } = dutyOf('任务 资金到位：甲方 向 乙方 拨付财政援助资金 不少于6.5亿元，2024年10月31日前');
    expect(problems).toEqual([]);
    expect(names(duty.bearer)).toEqual(['甲方']);
    expect(names(duty.counterpart)).toEqual(['乙方']);
    expect(duty.act).toBe('拨付财政援助资金');
    expect(duty.target?.target).toMatchObject({ comparator: 'at-least', low: { value: '650000000', unit: '元' } });
    expect(duty.deadlines[0]?.phrase).toMatchObject({ kind: 'by', date: '2024-10-31' });
  });

  it.each([
    [
      '甲方应当向乙方拨付资金不少于6.5亿元，于2024年10月31日前',
      { bearer: ['甲方'], counterpart: ['乙方'], act: '拨付资金' },
    ],
    ['双方各选派干部10名，签订后30日内', { bearer: ['双方'], counterpart: [], act: '选派干部' }],
    ['甲方 于2024年10月31日前 拨付资金 不少于 6.5亿元', { bearer: ['甲方'], counterpart: [], act: '拨付资金' }],
    ['甲方、甲一市 共同 召开联席会议 1次', { bearer: ['甲方', '甲一市'], counterpart: [], act: '召开联席会议' }],
  ])('reads what is run together or turned round: %s', (line, expected) => {
    const { duty } = dutyOf(`任务 a：${line}`);
    expect({ bearer: names(duty.bearer), counterpart: names(duty.counterpart), act: duty.act }).toEqual(expected);
  });

  it('takes a single word for the act, never for the bearer', () => {
    const { duty } = dutyOf('任务 a：组织培训 100人次');
    expect(duty.bearer).toEqual([]);
    expect(duty.act).toBe('组织培训');
    expect(duty.target?.target?.low).toMatchObject({ value: '100', basis: '人次' });
  });

  it('ends a name before a figure with its unit and before a comparator with its figure', () => {
    expect(dutyOf('任务 a：甲方 拨付资金不少于6.5亿元').duty.act).toBe('拨付资金');
    expect(dutyOf('任务 a：乙一市2.6亿元').duty.act).toBe('乙一市');
    expect(dutyOf('任务 a：产业协作项目占比≥55%，协议期内').duty).toMatchObject({
      act: '产业协作项目占比',
      deadlines: [{ phrase: { kind: 'throughout' } }],
    });
  });

  it('takes no bare year for a figure', () => {
    expect(dutyOf('任务 a：甲方 编制 2024年 工作计划').duty.target).toBeUndefined();
  });

  it('reads changes, ranges and objects', () => {
    expect(dutyOf('任务 a：乙方 就业率 由23%提高到30%以上').duty.target?.target).toMatchObject({
      comparator: 'at-least',
      change: { kind: 'to' },
    });
    expect(dutyOf('任务 a：甲方 引进企业 3—5家').duty.target?.target).toMatchObject({
      comparator: 'between',
      low: { value: '3' },
      high: { value: '5' },
    });
    expect(dutyOf('任务 a：甲方 援建 10所小学或卫生院').duty.target?.target).toMatchObject({
      object: '小学或卫生院',
      low: { basis: '家' },
    });
  });

  it('counts from a stage of a project', () => {
    const { duty } = dutyOf('任务 a：甲方 拨付资金 100万元，产业园二期.批复 后 10个工作日内');
    expect(duty.deadlines[0]).toMatchObject({
      phrase: { kind: 'after-event', amount: 10, unit: 'working-day' },
      event: { path: ['产业园二期', '批复'] },
    });
  });

  it('reports an impossible date and keeps the rest', () => {
    const { duty, problems } = dutyOf('任务 a：甲方 拨付资金 100万元，2024年2月30日前');
    expect(problems).toEqual(['time/date-impossible']);
    expect(duty.target?.target?.low?.value).toBe('1000000');
  });

  it('has the same meaning with English keywords', () => {
    const zh = dutyOf('任务 a：甲方 应当 向 乙方 拨付资金 不少于 100万元，2024-10-31前，除非 双方同意').duty;
    const en = dutyOf('duty a: party-a must to party-b 拨付资金 at least 100万元, by 2024-10-31, unless 双方同意').duty;
    expect(en.bearer[0]?.path).toEqual(zh.bearer[0]?.path);
    expect({ ...en.target?.target, written: '' }).toEqual({ ...zh.target?.target, written: '' });
    expect(en.modality).toBe(zh.modality);
    expect(en.guards.map(({ text }) => text)).toEqual(['双方同意']);
  });

  it('has no bearer where it begins with its counterpart', () => {
    const { duty, problems } = dutyOf('任务 技术帮扶：向 乙方 提供技术服务 20次，2024年9月30日前');
    expect(problems).toEqual([]);
    expect(duty.bearer).toEqual([]);
    expect(names(duty.counterpart)).toEqual(['乙方']);
    expect(duty.act).toBe('提供技术服务');
  });
});
