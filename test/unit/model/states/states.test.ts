import { describe, expect, it } from 'vitest';
import { short, statusOf, type Told } from './read.ts';

type Row = [asOf: string, expected: string, told?: Told];
const rows = (lines: string, table: Row[], name?: string) =>
  it.each(table)('%s: %s', (asOf, expected, told = {}) => {
    expect(short(statusOf(lines, asOf, told, name))).toBe(expected);
  });
const values = (...list: string[]): Told => ({ values: list });

describe('a figure to reach', () => {
  const duty = '任务 资金到位：甲方 拨付资金 不少于6亿元，2024年10月31日前 {\n未完成：改为 30日内提供物资\n}';
  rows(duty, [
    ['2023-12-31', 'latent 0/1'],
    ['2024-10-31', 'active 0/1'],
    ['2024-10-31', 'active 2/3', values('资金到位 2亿元 2024-03-01', '资金到位 4亿元 2024-09-01')],
    ['2024-10-31', 'fulfilled 2024-10-31 1/1', values('资金到位 6亿元 2024-10-31')],
    ['2025-12-31', 'fulfilled 2024-09-01 1/1', values('资金到位 8亿元 2024-09-01')],
    ['2024-11-01', 'overdue 1/3', values('资金到位 2亿元 2024-03-01')],
    ['2024-11-20', 'late-fulfilled 2024-11-10 1/1', values('资金到位 2亿元 2024-03-01', '资金到位 6亿元 2024-11-10')],
    ['2024-11-20', 'remedied 2024-11-15 1/3', values('资金到位 2亿元 2024-03-01', '资金到位 补救 2024-11-15')],
    ['2024-12-02', 'overdue 0/1'],
    ['2024-12-03', 'breached 2024-12-03 0/1'],
  ]);

  it('says the last day of the remedy, moved from the day of rest', () => {
    expect(statusOf(duty, '2024-11-05').instances[0]!.remedyDue).toBe('2024-12-02');
  });

  it('adds increments to the level before them', () => {
    const told = values('资金到位 2亿元 2024-03-01', '资金到位 +1亿元 2024-04-01', '资金到位 +1亿元 2024-05-01');
    expect(short(statusOf(duty, '2024-06-01', told))).toBe('active 2/3');
  });

  it('leaves out figures of another unit', () => {
    expect(short(statusOf(duty, '2024-06-01', values('资金到位 600人 2024-03-01')))).toBe('active 0/1');
  });
});

describe('what follows a failure', () => {
  const line = (remedy: string) => `任务 乙：甲方 拨付资金 6亿元，2024年10月31日前 {\n未完成：${remedy}\n}`;
  it('beside the duty leaves it owed', () => {
    expect(short(statusOf(line('并应 书面说明原因'), '2024-11-20', values('乙 补救 2024-11-05')))).toBe('overdue 0/1');
  });
  it('without a day of its own ends with the term', () => {
    expect(short(statusOf(line('并应 书面说明原因'), '2024-12-31'))).toBe('overdue 0/1');
    expect(short(statusOf(line('并应 书面说明原因'), '2025-01-01'))).toBe('breached 2025-01-01 0/1');
  });
  it('is none for 力争', () => {
    expect(short(statusOf('任务 乙：甲方 力争 引进投资 6亿元，2024年10月31日前', '2025-06-01'))).toBe('overdue 0/1');
  });
});

describe('what is done once', () => {
  rows('任务 专班：双方 共同 成立工作专班，2024年3月31日前', [
    ['2024-03-31', 'active 0/1'],
    ['2024-03-31', 'fulfilled 2024-03-15 1/1', values('专班 完成 2024-03-15')],
    ['2024-05-01', 'late-fulfilled 2024-04-15 1/1', values('专班 完成 2024-04-15')],
    ['2024-05-01', 'overdue 0/1', values('专班 完成 2024-03-15', '专班 未完成 2024-03-20')],
  ]);
});

describe('what is forbidden', () => {
  rows('约定 用途：乙方 不得 改变资金用途，除非 双方书面同意 {\n违反：退回资金\n}', [
    ['2024-06-01', 'active'],
    ['2025-01-01', 'fulfilled 2024-12-31'],
    ['2024-06-01', 'breached 2024-05-01', values('用途 违反 2024-05-01')],
    ['2024-07-01', 'remedied 2024-06-01', values('用途 违反 2024-05-01', '用途 补救 2024-06-01')],
    ['2024-06-01', 'released 2024-04-01', { values: ['用途 违反 2024-05-01'], events: ['双方书面同意 2024-04-01'] }],
    ['2024-06-01', 'breached 2024-03-01', { values: ['用途 违反 2024-03-01'], events: ['双方书面同意 2024-04-01'] }],
  ]);
});

describe('a limit', () => {
  rows('任务 管理费：乙方 列支管理费 不超过100万元', [
    ['2024-06-01', 'active', values('管理费 100万元 2024-05-01')],
    ['2024-06-01', 'breached 2024-05-01', values('管理费 101万元 2024-05-01')],
    ['2025-01-01', 'fulfilled 2024-12-31', values('管理费 100万元 2024-05-01')],
  ]);
  rows('约定 管理费：乙方 不得 列支管理费 超过100万元', [
    ['2024-06-01', 'active', values('管理费 100万元 2024-05-01')],
    ['2024-06-01', 'breached 2024-05-01', values('管理费 101万元 2024-05-01')],
  ]);
});

describe('what is kept up', () => {
  rows('任务 在岗：甲方 保持在岗干部 10名以上 {\n性质：保持\n}', [
    ['2024-06-01', 'active', values('在岗 12名 2024-05-01')],
    ['2024-06-01', 'breached 2024-05-20', values('在岗 12名 2024-05-01', '在岗 9名 2024-05-20')],
  ]);
});

describe('a recurrence', () => {
  const duty = '任务 季报：乙方 报送季报，每季度';
  rows(duty, [
    ['2024-02-01', 'active 0/1'],
    ['2024-04-10', 'overdue 0/1'],
    ['2024-04-10', 'active 1/4', values('季报 完成 2024-03-20')],
    [
      '2025-01-10',
      'fulfilled 2024-12-20 1/1',
      values('季报 完成 2024-03-20', '季报 完成 2024-06-20', '季报 完成 2024-09-20', '季报 完成 2024-12-20'),
    ],
    ['2024-04-20', 'active 1/4', values('季报 完成 2024-04-10 @2024-03-31')],
  ]);

  it('has a state for each instance', () => {
    const { instances } = statusOf(duty, '2024-04-20', values('季报 完成 2024-04-10 @2024-03-31'));
    expect(instances.map(({ due, state }) => `${due} ${state}`)).toEqual([
      '2024-03-31 late-fulfilled',
      '2024-06-30 active',
      '2024-09-30 latent',
      '2024-12-31 latent',
    ]);
  });

  rows('任务 会商：双方 共同 会商工作，每年2次', [
    ['2024-06-01', 'active 1/2', values('会商 完成 2024-03-20')],
    ['2024-09-01', 'fulfilled 2024-08-01 1/1', values('会商 完成 2024-03-20', '会商 完成 2024-08-01')],
  ]);
});

describe('what waits', () => {
  const lines = [
    '事件 收到请款函：书面通知',
    '任务 首款：甲方 拨付首款 1亿元，收到请款函 后 10个工作日内',
    '任务 开工：乙方 启动建设，当 首款 完成，2024年12月1日前',
    '约定 用途：乙方 不得 改变资金用途',
    '任务 说明：乙方 说明情况，当 用途 被违反',
    '任务 催告：乙方 书面催告，当 首款 逾期',
    '任务 甲等：乙方 等待甲乙，当 乙等 完成',
    '任务 乙等：乙方 等待乙甲，当 甲等 完成',
  ].join('\n');
  const events = ['收到请款函 2024-05-06'];
  rows(
    lines,
    [
      ['2024-05-01', 'latent'],
      ['2024-05-17', 'active 0/1', { events }],
      ['2024-05-18', 'overdue 0/1', { events }],
      ['2024-05-20', 'fulfilled 2024-05-10 1/1', { events, values: ['首款 1亿元 2024-05-10'] }],
    ],
    '首款',
  );
  rows(
    lines,
    [
      ['2024-05-20', 'latent', { events }],
      ['2024-05-20', 'active 0/1', { events, values: ['首款 1亿元 2024-05-10'] }],
    ],
    '开工',
  );
  rows(
    lines,
    [
      ['2024-05-20', 'latent'],
      ['2024-05-20', 'active 0/1', values('用途 违反 2024-05-01')],
    ],
    '说明',
  );
  rows(
    lines,
    [
      ['2024-05-17', 'latent', { events }],
      ['2024-05-18', 'active 0/1', { events }],
    ],
    '催告',
  );
  rows(lines, [['2024-12-01', 'latent']], '甲等');
});

describe('powers', () => {
  const lines = [
    '任务 拨付：甲方 拨付资金 6亿元，2024年10月31日前 {\n未完成：改为 30日内提供物资\n}',
    '任务 支出：乙方 支出资金 95%以上，2024年12月15日前',
    '约定 中止：甲方 有权 中止 拨付',
    '约定 恢复：甲方 有权 恢复 拨付',
    '约定 免除：甲方 有权 免除 乙方的 支出',
    '约定 解除：甲方 有权 解除 本协议',
  ].join('\n');
  rows(
    lines,
    [
      ['2024-07-01', 'suspended 2024-06-01 0/1', values('中止 完成 2024-06-01')],
      ['2025-07-01', 'suspended 2024-06-01 0/1', values('中止 完成 2024-06-01')],
      ['2024-11-30', 'active 0/1', values('中止 完成 2024-06-01', '恢复 完成 2024-07-01')],
      ['2024-12-01', 'overdue 0/1', values('中止 完成 2024-06-01', '恢复 完成 2024-07-01')],
      ['2024-07-01', 'fulfilled 2024-05-01 1/1', values('拨付 6亿元 2024-05-01', '中止 完成 2024-06-01')],
      ['2024-07-01', 'released 2024-06-01 0/1', values('解除 完成 2024-06-01')],
      ['2025-01-01', 'breached 2024-12-03 0/1', values('解除 完成 2024-12-20')],
    ],
    '拨付',
  );
  rows(lines, [['2024-07-01', 'released 2024-06-01 0/1', values('免除 完成 2024-06-01')]], '支出');
  rows(
    lines,
    [
      ['2024-07-01', 'fulfilled 2024-06-01', values('中止 完成 2024-06-01')],
      ['2024-07-01', 'active'],
      ['2025-07-01', 'released 2024-12-31'],
    ],
    '中止',
  );
});

describe('another agreement', () => {
  rows('任务 拨付：甲方 拨付资金 6亿元，2024年10月31日前', [
    ['2024-05-31', 'active 0/1', { supersededOn: '2024-06-01' }],
    ['2024-06-01', 'superseded 2024-06-01 0/1', { supersededOn: '2024-06-01' }],
    ['2024-07-01', 'fulfilled 2024-05-01 1/1', { supersededOn: '2024-06-01', values: ['拨付 6亿元 2024-05-01'] }],
  ]);
});

describe('parts', () => {
  const lines =
    '任务 拨付：甲方 拨付资金 6亿元，2024年10月31日前 {\n分解 {\n乙一市 4亿元\n乙二市 2亿元，2024年6月30日前\n}\n}';
  const told = values('拨付.乙一市 2亿元 2024-05-01', '拨付.乙二市 1亿元 2024-06-01');
  it('are added up where the whole is not said', () => {
    expect(short(statusOf(lines, '2024-06-30', told))).toBe('active 1/2');
    expect(short(statusOf(lines, '2024-06-30', values('拨付.乙一市 2亿元 2024-05-01', '拨付 6亿元 2024-06-01')))).toBe(
      'fulfilled 2024-06-01 1/1',
    );
  });
  it('have states of their own', () => {
    expect(statusOf(lines, '2024-07-01', told).shares.map(short)).toEqual(['active 1/2', 'overdue 1/2']);
  });
  it('are each to be reached where each is asked', () => {
    const each = lines.replace('分解 {', '分解 {\n汇总规则：各');
    expect(
      short(statusOf(each, '2024-06-30', values('拨付.乙一市 4亿元 2024-05-01', '拨付.乙二市 1亿元 2024-06-01'))),
    ).toBe('active 1/2');
  });
});

describe('a change', () => {
  rows('任务 占比：乙方 提高占比，2024年10月31日前 {\n目标：由23%提高到30%以上\n}', [
    ['2024-06-01', 'active 2/7', values('占比 25% 2024-05-01')],
    ['2024-06-01', 'fulfilled 2024-05-01 1/1', values('占比 30% 2024-05-01')],
  ]);
});

it('tells how it came to the state', () => {
  const { steps } = statusOf('任务 乙：甲方 拨付资金 6亿元，当 收到请款函，2024年10月31日前', '2024-11-01', {
    events: ['收到请款函 2024-05-06'],
  });
  expect(steps).toEqual([
    { key: 'state.step.guard-came', params: { guard: '收到请款函', on: '2024-05-06' } },
    { key: 'state.step.not-reached', params: { due: '2024-10-31' } },
  ]);
});
