import type { Finding } from '@duikou/model';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../support/portfolio.ts';

const head = `主体 甲省 { 级别：省 }
主体 乙省 { 级别：省 }
主体 乙一市 { 级别：市；上级：乙省 }
`;
const agreement = (lines: string, name = '山河2024', slots = '') =>
  `协议 ${name} {\n甲方：甲省，支援方\n乙方：乙省，受援方\n期限：2024年1月1日至2024年12月31日\n签订：2024年1月1日\n${slots}\n${lines}\n}\n`;
const norms = (text: string): Finding[] =>
  findingsOf({ 'file:///a.duikou': head + text }).findings.filter(({ code }) => code.startsWith('norm/'));
const proofs = (lines: string) =>
  norms(agreement(lines)).map(({ code, verdict, witness }) => ({ code, verdict, ...witness }));

describe('a conflict comes with a case that proves it', () => {
  it('this body, this act, this day, this quantity', () => {
    expect(
      proofs(
        '任务 拨付：乙一市 按时拨付经费 不少于3000万元，2024年6月30日前\n约定 停拨：乙方 不得 拨付经费，2024年9月底前',
      ),
    ).toEqual([
      {
        code: 'norm/conflict',
        verdict: 'conflict',
        body: '乙一市',
        act: '按时拨付经费',
        day: '2024-06-30',
        quantity: '30000000',
        unit: '元',
      },
    ]);
  });

  it('of a recurrence the instance that is wholly forbidden', () => {
    const [first] = proofs(
      '任务 季报：乙方 报送季报，每季度\n约定 停报：乙方 不得 报送季报，2024年7月1日至2024年9月30日',
    );
    expect(first).toMatchObject({ day: '2024-09-30', verdict: 'conflict' });
    expect(
      proofs('任务 季报：乙方 报送季报，每季度\n约定 停报：乙方 不得 报送季报，2024年7月2日至2024年9月30日'),
    ).toEqual([]);
  });

  it('of a permission the days and figures both speak of', () => {
    expect(
      proofs(
        '约定 预付：甲方 可以 预付经费 不超过3000万元，2024年3月1日至2024年6月30日\n约定 上限：甲方 不得 预付经费 超过2000万元，2024年6月1日至2024年12月31日',
      ),
    ).toEqual([
      {
        code: 'norm/permission-denied',
        verdict: 'conflict',
        body: '甲方',
        act: '预付经费',
        day: '2024-06-30',
        quantity: '30000000',
        unit: '元',
      },
    ]);
  });

  it('of a limit both figures and what lies between them', () => {
    expect(
      proofs('任务 每季：甲方 拨付经费 不少于3亿元，每季度\n任务 全年：甲方 拨付经费 不超过10亿元，协议期内'),
    ).toEqual([
      {
        code: 'norm/limit-unreachable',
        verdict: 'conflict',
        body: '甲方',
        act: '拨付经费',
        floor: '1200000000',
        ceiling: '1000000000',
        residual: '200000000',
        unit: '元',
        day: '2024-12-31',
      },
    ]);
  });
});

describe('what cannot be told is shown as such', () => {
  it('where one norm waits for something', () => {
    expect(
      proofs('任务 拨付：甲方 拨付经费，2024年6月30日前\n约定 停拨：甲方 不得 拨付经费，当 双方书面同意'),
    ).toMatchObject([{ code: 'norm/conflict', verdict: 'unknown', when: '双方书面同意' }]);
  });

  it('but a conflict where both wait for the same', () => {
    const lines = '任务 拨付：甲方 拨付经费，当 验收合格，2024年6月30日前\n约定 停拨：甲方 不得 拨付经费，当 验收合格';
    expect(proofs(lines)).toMatchObject([{ verdict: 'conflict', when: '验收合格' }]);
  });

  it('where the prohibition counts from an event without a day, and not where it holds throughout', () => {
    const event = '事件 验收：甲方 书面通知 乙方';
    const duty = '任务 拨付：甲方 拨付经费，2024年6月30日前';
    expect(proofs(`${event}\n${duty}\n约定 停拨：甲方 不得 拨付经费，验收 后 30日内`)).toMatchObject([
      { verdict: 'unknown' },
    ]);
    const late = '任务 拨付：甲方 拨付经费，验收 后 30日内';
    expect(proofs(`${event}\n${late}\n约定 停拨：甲方 不得 拨付经费`)).toMatchObject([{ verdict: 'conflict' }]);
  });
});

describe('a prohibition of an agreement above', () => {
  const above = (name: string) => agreement('约定 停拨：甲方 不得 拨付经费', name);
  const below = (slots: string) => agreement('任务 拨付：甲方 拨付经费，2024年6月30日前', '山河2024', slots);

  it('holds below, and not beside', () => {
    expect(norms(above('框架') + below('上级协议：框架'))).toMatchObject([
      { code: 'norm/conflict', subject: 'duty:山河2024.拨付', related: [{ at: 'duty:框架.停拨#name' }] },
    ]);
    expect(norms(above('框架') + below(''))).toEqual([]);
  });
});
