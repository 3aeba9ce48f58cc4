import { actualsOf, agreementsNamed, type ItemScore, scoreAgreement, toldBy, type Value, valueIn } from '@duikou/model';
import { describe, expect, it } from 'vitest';
import { portfolioOf } from '../../../support/portfolio.ts';

const uri = 'file:///a.duikou';
const agreement = (system: string, actuals = '', duties = ''): string => `主体 甲省 { 级别：省 }
主体 乙省 { 级别：省 }
主体 乙一市 { 级别：市；上级：乙省 }
主体 乙二市 { 级别：市；上级：乙省 }
协议 山河2024 {
    甲方：甲省，支援方
    乙方：乙省，受援方
    期限：2024年1月1日至2024年12月31日
    签订：2024年1月1日
    资金 援助资金 { 来源：甲方；金额：2024年 5000万元 }
    任务 资金到位：甲方 向 乙方 拨付援助资金 不少于5000万元，2024年10月31日前 {
        考核：到位率
        分解 { 乙一市 3000万元
               乙二市 2000万元 }
    }
    任务 培训：甲方 培训干部 200人次，2024年12月31日前 { 考核：培训人次 }
${duties}    指标体系 考核 {
        满分：100分
${system}    }
    完成情况 年终 {
        截至：2024年12月31日
${actuals}    }
}
`;
const rate = '        指标 到位率：60分 { 单位：%；评分：按比例计分 }\n';
const training = '        指标 培训人次：40分 { 单位：人次；评分：按比例计分 }\n';

function scored(text: string, changes?: ReadonlyMap<string, Value>, asOf = '2024-12-31') {
  const portfolio = portfolioOf({ [uri]: text });
  const [standing] = agreementsNamed(portfolio, '山河2024');
  const told = actualsOf(portfolio, standing!).flatMap((one) => toldBy(one));
  const result = scoreAgreement(portfolio, standing!, { told, asOf, ...(changes && { changes }) });
  const [system] = result.systems;
  const items = (list: readonly ItemScore[]): ItemScore[] => list.flatMap((one) => [one, ...items(one.children)]);
  const of = (name: string): string | undefined =>
    items(system!.items).find(({ indicator }) => indicator.name === name)?.score;
  return { system: system!, of, lost: result.reached.lost };
}

describe('a system scored', () => {
  it('takes a percentage of completion from the duty, and adds up the shares', () => {
    const { system, of } = scored(
      agreement(
        rate + training,
        '        资金到位.乙一市：2400万元\n        资金到位.乙二市：1600万元\n        培训：150人次\n',
      ),
    );
    expect(of('到位率')).toBe('48');
    expect(of('培训人次')).toBe('30');
    expect(system.total).toBe('78');
    expect(system.unknown).toEqual([]);
  });

  it('says between which scores the total lies where a share is missing', () => {
    const { system, of } = scored(
      agreement(rate + training, '        资金到位.乙一市：2400万元\n        培训：150人次\n'),
    );
    expect(of('到位率')).toBeUndefined();
    expect(system).toMatchObject({ least: '30', most: '90', unknown: ['到位率'] });
    expect(system.total).toBeUndefined();
  });

  it('does not look at values after the day', () => {
    const actuals =
      '        资金到位：2500万元，2024年6月1日\n        资金到位：5000万元，2024年11月1日\n        培训：200人次，2024年6月1日\n';
    expect(scored(agreement(rate + training, actuals)).system.total).toBe('100');
    expect(scored(agreement(rate + training, actuals), undefined, '2024-09-30').system.total).toBe('70');
  });

  it('answers what if', () => {
    const text = agreement(rate + training, '        资金到位：4000万元\n        培训：150人次\n');
    expect(scored(text).system.total).toBe('78');
    const figure = { figure: { amount: { over: 95n, under: 1n }, unit: '%', dimension: 'ratio' as const } };
    expect(scored(text, new Map([['到位率', figure]])).of('到位率')).toBe('57');
    expect(scored(text, new Map([['到位率', figure]])).system.total).toBe('87');
  });

  it('counts the days late', () => {
    const late = '        指标 到位率：60分 { 单位：%；评分：每逾期1天扣0.5分，扣完为止 }\n';
    const { of } = scored(agreement(late + training, '        资金到位：5000万元，2024年11月10日\n'));
    expect(of('到位率')).toBe('55');
  });

  it('divides 分子 by 分母', () => {
    const ratio = '        指标 到位率：60分 { 目标：100%；分子：资金到位；分母：援助资金；评分：按比例计分 }\n';
    expect(scored(agreement(ratio + training, '        资金到位：4500万元\n')).of('到位率')).toBe('54');
  });

  it('adds bonus and deduction items to the total', () => {
    const more =
      '        加分项 典型经验：5分 { 评分：每新增1个得2分 }\n        扣分项 通报：3分 { 评分：每发生一次扣1分 }\n';
    const { system, of } = scored(
      agreement(
        rate + training + more,
        '        资金到位：5000万元\n        培训：200人次\n        典型经验：4个\n        通报：2次\n',
      ),
    );
    expect([of('典型经验'), of('通报'), system.total]).toEqual(['5', '-2', '103']);
  });

  it('gives the grade in whose band the total is, each bound in its own', () => {
    const grades = '        等次：优秀 90分以上；良好 80分以上不满90分；一般 不满80分\n';
    const grade = (paid: string, trained = '200') =>
      scored(agreement(grades + rate + training, `        资金到位：${paid}万元\n        培训：${trained}人次\n`))
        .system;
    expect(grade('5000').grade).toBe('优秀');
    expect([grade('4000').total, grade('4000').grade]).toEqual(['88', '良好']);
    expect([grade('5000', '100').total, grade('5000', '100').grade]).toEqual(['80', '良好']);
    expect([grade('3333').total, grade('3333').grade]).toEqual(['79.996', '一般']);
    expect([grade('3000').total, grade('3000').grade]).toEqual(['76', '一般']);
  });

  it('gives the grade where both ends of what is possible are in it', () => {
    const grades = '        等次：合格 60分以上；不合格 不满60分\n';
    const small = '        指标 培训人次：40分 { 单位：人次；评分：按比例计分 }\n';
    const { system } = scored(agreement(grades + rate + small, '        资金到位：5000万元\n'));
    expect([system.total, system.grade]).toEqual([undefined, '合格']);
  });

  it('is nothing and of the lowest grade after a veto', () => {
    const veto = '        指标 安全：0分 { 一票否决：发生重大安全事故 }\n';
    const grades = '        等次：优秀 90分以上；不合格 不满90分\n';
    const values = '        资金到位：5000万元\n        培训：200人次\n';
    const hit = scored(agreement(grades + rate + training + veto, `${values}        安全：1次\n`)).system;
    expect([hit.total, hit.grade]).toEqual(['0', '不合格']);
    const free = scored(agreement(grades + rate + training + veto, values)).system;
    expect([free.total, free.grade]).toEqual(['100', '优秀']);
  });

  it('rounds each leaf as the system says, and adds up what is rounded', () => {
    const rounding = '        舍入：取整数，舍去小数\n';
    const { system } = scored(
      agreement(rounding + rate + training, '        资金到位：4999万元\n        培训：199人次\n'),
    );
    expect(system.items.map(({ score }) => score)).toEqual(['59', '39']);
    expect(system.total).toBe('98');
  });

  it('has the items of a system it inherits, its own in their place', () => {
    const base = `指标体系 基本 {\n    满分：60分\n    舍入：取整数，四舍五入\n    指标 到位率：60分 { 单位：%；评分：未完成不得分 }\n    指标 满意度：10分 { 评分：90%以上得满分，其余不得分 }\n}\n`;
    const text =
      base +
      agreement(
        `        继承：基本\n${rate}${training}`,
        '        资金到位：4000万元\n        培训：200人次\n        满意度：95%\n',
      );
    const { system, of } = scored(text);
    expect(system.items.map(({ indicator }) => indicator.name)).toEqual(['满意度', '到位率', '培训人次']);
    expect([of('满意度'), of('到位率'), system.total]).toEqual(['10', '48', '98']);
  });

  it('says which values are of nothing', () => {
    const { lost } = scored(agreement(rate, '        没有这项：3个\n'));
    expect(lost.map(({ written }) => written)).toEqual(['没有这项']);
  });

  it('reads words as done, not done or a grade', () => {
    expect(valueIn({ text: '已召开' })).toEqual({ done: true });
    expect(valueIn({ text: '未完成' })).toEqual({ done: false });
    expect(valueIn({ text: '良好' })).toEqual({ word: '良好' });
  });

  it('scores a responsibility list by the marks and words of its rows', () => {
    const list = `    责任清单 年度清单 “2024年度责任清单”（签发：甲省，满分：30分） {
        目标任务 | 目标值    | 责任单位 | 完成时限      | 分值 | 评分标准
        劳务协作 | 6000人    | 乙一市   | 2024年11月底前 | 10   | 每低1个百分点扣0.5分，扣完为止
        消费帮扶 | 不少于3亿元 | 乙二市   | 2024年12月底前 | 10   | 按比例计分
        年度报告 | 编制完成  | 乙一市   | 2024年12月1日前 | 10   | 未完成不得分，每逾期1天扣0.5分，扣完为止
    }
`;
    const values =
      '        年度清单.劳务协作：5700人，2024年11月20日\n        年度清单.消费帮扶：2.4亿元\n        年度清单.年度报告：已完成，2024年12月5日\n';
    const portfolio = portfolioOf({ [uri]: agreement(rate + training, values, list) });
    const [standing] = agreementsNamed(portfolio, '山河2024');
    const told = actualsOf(portfolio, standing!).flatMap((one) => toldBy(one));
    const { systems } = scoreAgreement(portfolio, standing!, { told, asOf: '2024-12-31' });
    const [, found] = systems;
    // 5% below: 5 steps, 2.5 off; 10 × 2.4/3; 4 days late, 2 off
    expect(found!.items.map(({ indicator, score }) => [indicator.name, score])).toEqual([
      ['劳务协作', '7.5'],
      ['消费帮扶', '8'],
      ['年度报告', '8'],
    ]);
    expect([found!.system.fullMark?.value, found!.total]).toEqual(['30', '23.5']);
  });
});
