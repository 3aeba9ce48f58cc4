import { createReader } from '@duikou/language';
import { comparableFacts } from '@duikou/model';
import { describe, expect, it } from 'vitest';

const read = (text: string) => createReader().read('file:///a.duikou', text);

const chinese = `补充协议 补充一 “关于调整的补充协议” {
    修改：山河2024
    甲方：甲省，支援方
    签订：2024年6月1日
    生效：2024年7月1日
    期限：2024年1月1日至2025年6月30日
    依据：《关于调整的通知》
    理由：项目延期
    废止：资金用途、产业园
    替换 {
        任务 资金到位：甲方 向 乙方 拨付资金 不少于7亿元，2024年11月30日前
    }
    增加 资金支持 {
        任务 资金审计：乙方 完成资金审计，2024年12月31日前
    }
}
协议 山河2024 {
    情况说明 分工 {
        针对：quantity/each-or-joint
        涉及：互派干部
        理由：待定
        批准：甲省人民政府
        有效期：2024年12月31日
    }
}
`;

const english = chinese
  .replace('补充协议 补', 'amendment 补')
  .replace('修改', 'amends')
  .replace('签订', 'signed')
  .replace('生效', 'effective')
  .replace('废止', 'repeals')
  .replace('替换', 'replace')
  .replace('增加', 'add')
  .replace('情况说明', 'explanation')
  .replace('针对', 'code')
  .replace('涉及', 'about')
  .replaceAll('理由', 'reason')
  .replace('批准', 'authority')
  .replace('有效期', 'until');

describe('amendments and explanations', () => {
  it('have one meaning in both spellings', () => {
    const [zh, en] = [read(chinese), read(english)];
    expect([zh.problems, en.problems]).toEqual([[], []]);
    expect(comparableFacts(en.facts)).toEqual(comparableFacts(zh.facts));
  });

  it('read each step as if it stood in the agreement that is amended', () => {
    const [amendment] = read(chinese).facts.amendments;
    expect(amendment).toMatchObject({
      name: '补充一',
      title: '关于调整的补充协议',
      of: { path: ['山河2024'] },
      signed: { date: '2024-06-01' },
      effective: { date: '2024-07-01' },
      term: { to: '2025-06-30' },
      reason: { text: '项目延期' },
    });
    const steps = amendment!.changes.map(({ kind, of, facts }) => [
      kind,
      of?.path.join('.'),
      facts?.duties.map(({ id, clause }) => [id, clause]),
    ]);
    expect(steps).toEqual([
      ['repeal', '山河2024.资金用途', undefined],
      ['repeal', '山河2024.产业园', undefined],
      ['replace', undefined, [['duty:山河2024.资金到位', undefined]]],
      ['add', '山河2024.资金支持', [['duty:山河2024.资金审计', 'clause:山河2024.资金支持']]],
    ]);
  });

  it('give each step places of its own', () => {
    const { facts, origins } = read(chinese);
    const target = facts.amendments[0]!.changes[2]!.facts!.duties[0]!.target!;
    expect(target.at).toBe('amendment:补充一!2/duty:山河2024.资金到位#target');
    expect(origins.keys).toContain(target.at);
    expect(facts.duties).toEqual([]);
  });

  it('read what an explanation accepts', () => {
    expect(read(chinese).facts.explanations[0]).toMatchObject({
      agreement: '山河2024',
      code: { text: 'quantity/each-or-joint' },
      about: [{ path: ['互派干部'] }],
      reason: { text: '待定' },
      authority: { text: '甲省人民政府' },
      until: { date: '2024-12-31' },
    });
  });
});
