import { createReader } from '@duikou/language';
import { describe, expect, it } from 'vitest';

const reader = createReader();
const read = (text: string) => {
  const { facts, problems } = reader.read('a.duikou', text);
  expect(problems).toEqual([]);
  return facts;
};
const duty = (line: string) => read(`协议 甲 {\n${line}\n}\n`).duties[0]!;

describe('slots of a norm', () => {
  it.each([
    ['任务 乙：甲方 拨付资金 {\n配合：甲省财政厅、乙方\n优先于：丙、丁\n地点：乙一市\n领域：产业协作\n}', '甲方'],
    [
      'duty 乙: party-a 拨付资金 {\nsupport: 甲省财政厅、party-b\noverrides: 丙、丁\nplace: 乙一市\narea: 产业协作\n}',
      'party-a',
    ],
  ])('%s', (line) => {
    const { support, overrides, place, areas } = duty(line);
    expect(support!.map(({ path }) => path)).toEqual([['甲省财政厅'], ['乙方']]);
    expect(overrides!.map(({ path, kinds }) => [path, kinds])).toEqual([
      [['丙'], ['duty']],
      [['丁'], ['duty']],
    ]);
    expect(place!.map(({ path, optional }) => [path, optional])).toEqual([[['乙一市'], true]]);
    expect(areas!.map(({ path }) => path)).toEqual([['产业协作']]);
  });
});

describe('guards', () => {
  it.each([
    ['当 收到请款函', ['收到请款函'], undefined],
    ['when 收到请款函', ['收到请款函'], undefined],
    ['当 资金用途 被违反', ['资金用途'], 'violated'],
    ['当 资金用途被违反', ['资金用途'], 'violated'],
    ['when 资金用途 is violated', ['资金用途'], 'violated'],
    ['当 资金到位 完成', ['资金到位'], 'fulfilled'],
    ['当 资金到位 逾期', ['资金到位'], 'overdue'],
    ['当 资金到位 未完成', ['资金到位'], 'unfulfilled'],
    ['当 产业园二期.批复', ['产业园二期', '批复'], undefined],
  ])('%s waits for something named', (guard, path, state) => {
    const { guards } = duty(`约定 乙：甲方 可以 调整投向，${guard}`);
    expect(guards).toHaveLength(1);
    expect(guards[0]).toMatchObject({ unless: false, event: { path, optional: true } });
    expect(guards[0]!.state).toBe(state);
  });

  it.each(['除非 双方书面同意', 'unless 双方书面同意'])('%s may be a name or plain words', (guard) => {
    const { guards } = duty(`约定 乙：甲方 不得 调整投向，${guard}`);
    expect(guards[0]).toMatchObject({ unless: true, text: '双方书面同意', event: { optional: true } });
  });

  it('of several words is plain words', () => {
    const { guards } = duty('约定 乙：甲方 不得 调整投向，除非 资金用途 另有约定');
    expect(guards[0]).toMatchObject({ unless: true, text: '资金用途 另有约定' });
    expect(guards[0]!.event).toBeUndefined();
  });

  it('over the facts is an expression', () => {
    const { guards } = duty('约定 乙：甲方 可以 调整投向，当 合计(项目.投资) 超过 1亿元');
    expect(guards[0]).toMatchObject({
      text: '合计(项目.投资) 超过 1亿元',
      expression: { kind: 'compare', operator: '>' },
    });
    expect(guards[0]!.event).toBeUndefined();
  });

  it('is a slot, too', () => {
    expect(duty('任务 乙：甲方 拨付资金 {\n条件：收到请款函\n}').guards[0]!.event!.path).toEqual(['收到请款函']);
  });
});

describe('powers', () => {
  it.each([
    ['有权 中止 资金到位，当 资金用途 被违反', 'suspend', ['资金到位']],
    ['有权 中止资金到位', 'suspend', ['资金到位']],
    ['有权 恢复 资金到位、资金支出', 'resume', ['资金到位', '资金支出']],
    ['有权 解除 本协议', 'terminate', ['甲']],
    ['有权 免除 乙方的 资金支出', 'release', ['资金支出']],
    ['has-power suspend 资金到位', 'suspend', ['资金到位']],
    ['has-power release party-b from 资金支出', 'release', ['资金支出']],
  ])('甲方 %s', (line, effect, on) => {
    const { power, modality } = duty(`约定 乙：甲方 ${line}`);
    expect(modality).toBe('has-power');
    expect(power?.effect).toBe(effect);
    expect(power?.on.map(({ path }) => path.join('.'))).toEqual(on);
  });

  it('is none where the act is another, or the norm may only', () => {
    expect(duty('约定 乙：甲方 有权 检查 资金使用').power).toBeUndefined();
    expect(duty('约定 乙：甲方 可以 中止 资金到位').power).toBeUndefined();
  });
});

describe('events', () => {
  it.each([
    '事件 收到请款函：乙方 书面通知 甲方，佐证 请款函回执，2024年5月6日',
    'event 收到请款函: party-b 书面通知 甲方, evidence 请款函回执, 2024-05-06',
  ])('%s', (line) => {
    const [event] = read(`协议 甲 {\n${line}\n}\n`).events;
    expect(event).toMatchObject({
      id: 'event:甲.收到请款函',
      agreement: '甲',
      date: '2024-05-06',
      notice: [{ path: ['乙方'] }],
      evidence: [{ text: '请款函回执' }],
    });
    expect(event!.text).toMatch(/书面通知 甲方$/);
  });

  it('has slots', () => {
    const [event] = read(
      '协议 甲 {\n事件 收到请款函 {\n内容：甲方收到书面请款函\n通知：乙方\n佐证：回执、登记簿\n日期：2024年5月6日\n}\n}\n',
    ).events;
    expect(event).toMatchObject({ text: '甲方收到书面请款函', date: '2024-05-06', notice: [{ path: ['乙方'] }] });
    expect(event!.evidence.map(({ text }) => text)).toEqual(['回执', '登记簿']);
  });

  it('a deadline counts from it', () => {
    const [deadline] = duty('事件 收到请款函：书面通知\n任务 乙：甲方 拨付资金，收到请款函 后 10个工作日内').deadlines;
    expect(deadline).toMatchObject({ phrase: { kind: 'after-event' }, event: { path: ['收到请款函'] } });
  });
});

describe('the place of an agreement among others', () => {
  it.each([
    ['层次：框架\n取代：山河2020', 'framework'],
    ['tier: framework\nsupersedes: 山河2020', 'framework'],
    ['层次：县级\n取代：山河2020', 'county'],
    ['层次：年度\n取代：山河2020', 'annual'],
    ['层次：专项\n取代：山河2020', 'special'],
  ])('%s', (lines, tier) => {
    const [agreement] = read(`协议 甲 {\n${lines}\n}\n`).agreements;
    expect(agreement!.tier).toBe(tier);
    expect(agreement!.supersedes!.map(({ path, kinds }) => [path, kinds])).toEqual([[['山河2020'], ['agreement']]]);
  });

  it('says so where the word is none', () => {
    const { problems } = reader.read('a.duikou', '协议 甲 {\n层次：上层\n}\n');
    expect(problems.map(({ code }) => code)).toEqual(['syntax/word-unknown']);
  });
});
