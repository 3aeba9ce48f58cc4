import { type Portfolio, statesInput, statesOf } from '@duikou/model';
import { describe, expect, it } from 'vitest';
import { portfolioOf, reader } from '../../../support/portfolio.ts';

const common = `引入 东西部协作
主体 甲省 { 级别：省 }
主体 乙自治区 { 级别：省 }
主体 乙一市 { 级别：市；上级：乙自治区 }
机制 甲机制 { 强制考核：是；援助性质：是；阶段：申报、批复、公示、执行、验收；施行：2021年1月1日起 }
负面清单 甲清单 { 条目 楼堂馆所 { 关键词：办公楼 } }
负面清单 乙清单 { 条目 景观工程 { 关键词：广场 } }
依据 《甲意见》 { 日期：2020年1月1日 }
`;
const framework = {
  zh: `引入 “common.duikou”
协议 山河框架 {
    层次：框架
    机制：甲机制
    甲方：甲省人民政府，支援方
    乙方：乙自治区人民政府，受援方
    依据：《甲意见》
    适用：甲清单、框架考核
    期限：2021年1月1日至2025年12月31日
    签订：2021年1月1日
    指标体系 框架考核 { 满分：100分
        指标 到位率：100分 { 单位：% } }
    资金 援助资金 { 来源：甲方；金额：2024年 5亿元 }
    通则 {
        佐证：自评报告
        考核：到位率
        资金：援助资金
        未完成：并应 30日内补足 { 承担：甲方 }
    }
}
`,
  en: `import "common.duikou"
agreement 山河框架 {
    tier: framework
    regime: 甲机制
    party-a: 甲省人民政府, donor
    party-b: 乙自治区人民政府, recipient
    basis: 《甲意见》
    adopts: 甲清单、框架考核
    period: 2021-01-01 to 2025-12-31
    signed: 2021-01-01
    indicators 框架考核 { full-mark: 100分
        indicator 到位率: 100分 { unit: % } }
    fund 援助资金 { source: party-a; amount: 2024年 5亿元 }
    defaults {
        evidence: 自评报告
        measured-by: 到位率
        fund: 援助资金
        unfulfilled: also 30日内补足 { bearer: party-a }
    }
}
`,
};
const annual = {
  zh: `引入 “framework.duikou”
引入 “common.duikou”
协议 山河2024 {
    层次：年度
    上级协议：山河框架
    甲方：甲省人民政府，支援方
    乙方：乙自治区人民政府，受援方
    期限：2024年1月1日至2024年12月31日
    签订：2024年1月1日
    任务 到位：甲方 拨付援助资金 1亿元，2024年10月31日前
}
`,
  en: `import "framework.duikou"
import "common.duikou"
agreement 山河2024 {
    tier: annual
    framework: 山河框架
    party-a: 甲省人民政府, donor
    party-b: 乙自治区人民政府, recipient
    period: 2024-01-01 to 2024-12-31
    signed: 2024-01-01
    duty 到位: party-a 拨付援助资金 1亿元, 2024年10月31日前
}
`,
};
const county = `引入 “framework.duikou”
引入 “annual.duikou”
引入 “common.duikou”
协议 乙一市2024 {
    层次：县级
    上级协议：山河2024
    适用：乙清单
    甲方：甲省人民政府，支援方
    乙方：乙一市人民政府，受援方
    期限：2024年1月1日至2024年12月31日
    签订：2024年2月1日
    通则 { 佐证：拨款凭证 }
    任务 到位：甲方 拨付援助资金 1亿元，2024年10月31日前
}
`;

const filesOf = (spelling: 'zh' | 'en') => ({
  'file:///common.duikou': common,
  'file:///framework.duikou': framework[spelling],
  'file:///annual.duikou': annual[spelling],
  'file:///county.duikou': county,
});
function seen(portfolio: Portfolio, file: string) {
  const view = portfolio.view(`file:///${file}.duikou`)!;
  return { view, agreement: view.facts.agreements[0]!, duty: view.effective(view.facts.duties[0]!) };
}

describe.each(['zh', 'en'] as const)('an agreement under a framework (%s)', (spelling) => {
  const portfolio = portfolioOf(filesOf(spelling));

  it('has what it does not say from above', () => {
    const { view, agreement, duty } = seen(portfolio, 'annual');
    expect(view.agreementsAbove(agreement).map(({ agreement: one }) => one.name)).toEqual(['山河框架']);
    expect(view.regimeOf(agreement)?.name).toBe('甲机制');
    expect(view.adoptsOf(agreement).map(({ value }) => value.ref.path[0])).toEqual(['甲清单', '框架考核']);
    expect(view.basesOf(agreement).map(({ value }) => value.path[0])).toEqual(['甲意见']);
    expect(duty.evidence.map(({ text }) => text)).toEqual(['自评报告']);
    expect(duty.remedies.map(({ mode, text }) => [mode, text])).toEqual([['also', '30日内补足']]);
  });

  it('gives names from above the meaning they have there, and its own parties', () => {
    const { view, duty } = seen(portfolio, 'annual');
    const ids = [...duty.funds, ...duty.indicators].map((ref) => {
      const found = view.resolve(ref);
      return found.kind === 'one' && 'id' in found.target ? found.target.id : found.kind;
    });
    expect(ids).toEqual(['fund:山河框架.援助资金', 'indicator:山河框架.框架考核.到位率']);
    const bearer = view.resolve(duty.remedies[0]!.bearer![0]!);
    expect(bearer.kind === 'one' && bearer.target.kind === 'role' && bearer.target.agreement.name).toBe('山河2024');
  });

  it('puts what it has from above at its own 上级协议', () => {
    const { agreement, duty } = seen(portfolio, 'annual');
    expect([duty.evidence[0]!.at, duty.remedies[0]!.at]).toEqual([agreement.parent!.at, agreement.parent!.at]);
  });

  it('through two steps, kind by kind', () => {
    const { view, agreement, duty } = seen(portfolio, 'county');
    expect(view.agreementsAbove(agreement).map(({ agreement: one }) => one.name)).toEqual(['山河2024', '山河框架']);
    expect(view.regimeOf(agreement)?.name).toBe('甲机制');
    expect(view.adoptsOf(agreement).map(({ value }) => value.ref.path[0])).toEqual(['乙清单', '框架考核']);
    expect(duty.evidence.map(({ text }) => text)).toEqual(['拨款凭证']);
    expect(duty.remedies.map(({ text }) => text)).toEqual(['30日内补足']);
  });

  it('is judged again when the 通则 above change', () => {
    const live = portfolioOf(filesOf(spelling));
    const evidenceMissing = () =>
      live.findings('file:///annual.duikou').filter(({ code }) => code === 'duty/evidence-missing').length;
    expect(evidenceMissing()).toBe(0);
    const changed = framework[spelling].replace(/^.*自评报告\n/m, '');
    live.set(reader.read('file:///framework.duikou', changed));
    expect(evidenceMissing()).toBe(1);
  });
});

describe('a circle of agreements', () => {
  it('ends where it began', () => {
    const portfolio = portfolioOf({
      'file:///a.duikou': '协议 甲 {\n上级协议：乙\n}\n协议 乙 {\n上级协议：甲\n}\n',
    });
    const view = portfolio.view('file:///a.duikou')!;
    expect(view.agreementsAbove(view.facts.agreements[0]!).map(({ agreement }) => agreement.name)).toEqual(['乙']);
  });
});

describe('states of an agreement of a file', () => {
  it('follow funds, shares, events, powers and supersession', () => {
    const portfolio = portfolioOf({
      'file:///a.duikou': `协议 山河2024 {
    期限：2024年1月1日至2024年12月31日
    签订：2024年1月1日
    资金 援助资金 { 金额：2024年 4亿元 }
    项目 产业园 { 投资：2亿元；进度：批复 2024年5月20日 }
    条款 “支持” {
        任务 到位：甲方 拨付援助资金 不少于 援助资金.2024年，2024年10月31日前
    }
    任务 开工：乙方 启动建设，产业园.批复 后 10日内
    任务 审计：甲方 委托审计，当 合计(项目.投资) 超过 1亿元，2024年12月1日前
    任务 评审：甲方 委托评审，当 合计(项目.投资) 超过 3亿元，2024年12月1日前
    约定 中止：甲方 有权 中止 支持
}
协议 山河新 {
    取代：山河2024
    签订：2024年9月1日
}
`,
    });
    const view = portfolio.view('file:///a.duikou')!;
    const at = (asOf: string, acts: string[] = []) => {
      const quantity = { value: '100000000', unit: '元', dimension: 'money' as const, written: '' };
      const input = statesInput(view, view.facts.agreements[0]!, {
        asOf,
        values: [
          { of: 'duty:山河2024.到位', date: '2024-03-01', quantity },
          ...acts.map((date) => ({ of: 'duty:山河2024.中止', date, happened: 'done' as const })),
        ],
        events: [],
      });
      return [...statesOf(input).values()].map(({ state, share }) => [state, share && `${share.over}/${share.under}`]);
    };
    expect(at('2024-05-19')).toEqual([
      ['active', '1/4'],
      ['latent', undefined],
      ['active', '0/1'],
      ['latent', undefined],
      ['active', undefined],
    ]);
    expect(at('2024-06-10')).toEqual([
      ['active', '1/4'],
      ['overdue', '0/1'],
      ['active', '0/1'],
      ['latent', undefined],
      ['active', undefined],
    ]);
    expect(at('2024-06-10', ['2024-06-01'])[0]).toEqual(['suspended', '1/4']);
    expect(new Set(at('2024-09-01').map(([state]) => state))).toEqual(new Set(['superseded']));
  });
});
