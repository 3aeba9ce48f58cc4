import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../support/portfolio.ts';

const regime = '机制 结对 { 阶段：申报、批复、公示、执行、验收；合署签字：是；公示：7日 }\n';

function codes(project: string, asOf = '2024-07-01', head = regime): string[] {
  const text = `${head}协议 甲 {\n    机制：结对\n    项目 园区 { ${project} }\n}\n`;
  const config = JSON.stringify({ language: 1, asOf });
  const { findings } = findingsOf({ 'file:///a.duikou': text, 'file:///duikou.json': config });
  return findings.map(({ code }) => code).filter((code) => code.startsWith('project/'));
}

const ofApproval = [
  'project/feasibility-missing',
  'project/need-missing',
  'project/owner-missing',
  'project/performance-goal-missing',
  'project/pool-missing',
];

describe('what is due of a project', () => {
  const schedule = '进度：申报 2024年2月1日；批复 2024年3月8日；执行 2024年9月1日';

  it('is nothing before a stage is reached, and nothing without dates', () => {
    expect(codes(schedule, '2024-03-07')).toEqual([]);
    expect(codes('进度：申报、批复')).toEqual([]);
    expect(codes('投资：300万元')).toEqual([]);
  });

  it('is the papers of approval from its day on', () => {
    expect(codes(schedule, '2024-03-08').sort()).toEqual(ofApproval);
    expect(codes(schedule, '2024-08-31').sort()).toEqual(ofApproval);
  });

  it('is signing and notice too from execution on, where the regime has them', () => {
    const more = [...ofApproval, 'project/joint-signing-missing', 'project/notice-missing'].sort();
    expect(codes(schedule, '2024-09-01').sort()).toEqual(more);
    expect(codes(schedule, '2024-09-01', '机制 结对 { 强制考核：否 }\n').sort()).toEqual(ofApproval);
  });

  it.each(['期限：2024年4月1日至2024年12月31日', '支付：2024年4月1日 100万元'])('counts %s as execution', (slot) => {
    expect(codes(slot, '2024-03-31')).toEqual([]);
    expect(codes(slot, '2024-04-01')).toContain('project/notice-missing');
  });

  it('follows the track: a stage behind approval has reached it', () => {
    const head = '机制 结对 { 阶段：申报、批复、招标、验收 }\n';
    expect(codes('进度：招标 2024年3月8日', '2024-07-01', head).sort()).toEqual([
      ...ofApproval,
      'project/stage-skipped',
    ]);
    expect(codes('进度：招标 2024年3月8日', '2024-07-01', '机制 结对 { 阶段：申报、招标、批复 }\n')).toEqual([
      'project/stage-skipped',
    ]);
  });

  it('follows the project’s own track before the regime’s', () => {
    expect(codes('管理流程：招标、批复；进度：招标 2024年3月8日', '2024-07-01')).toEqual([]);
  });
});

describe('the day a notice ends', () => {
  const notice = (words: string) =>
    codes(`进度：${words}；执行 2024年4月1日`, '2024-07-01').includes('project/notice-missing');

  it('counts the first and the last day', () => {
    expect(notice('公示 2024年3月1日至2024年3月7日')).toBe(false);
    expect(notice('公示 2024年3月1日至2024年3月6日')).toBe(true);
    expect(notice('公示 2024年3月1日 7日')).toBe(false);
  });

  it('counts no day from execution on', () => {
    expect(notice('公示 2024年3月26日至2024年4月10日')).toBe(true);
    expect(notice('公示 2024年3月25日至2024年4月10日')).toBe(false);
  });

  it('takes the longest of several', () => {
    expect(notice('公示 2024年3月1日至2024年3月2日；公示 2024年3月10日至2024年3月20日')).toBe(false);
  });
});
