import { createReader, gazetteer } from '@duikou/language';
import { createPortfolio, type Portfolio } from '@duikou/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { librarySummaries } from '../../../../packages/language/src/library/index.ts';

const reader = createReader();
const library = librarySummaries(reader);

function portfolio(): Portfolio {
  return createPortfolio({
    library,
    gazetteer: gazetteer(),
    asOf: '2024-06-30',
    onInternalError: (error) => {
      throw error;
    },
  });
}

const parties = '主体 甲省 { 级别：省 }\n主体 乙省 { 级别：省 }\n主体 乙一市 { 级别：市；上级：乙省 }\n';

const agreement = (body: string): string => `${parties}协议 山河2024 {
    甲方：甲省，支援方
    乙方：乙省，受援方
    期限：2024年1月1日至2024年12月31日
    签订：2024年3月15日
    资金 援助资金 { 来源：甲方；金额：2024年 65000万元 }
    条款 “资金” {
${body}
    }
}
`;

const amendment = (name: string, body: string): string => `引入 “a.duikou”
补充协议 ${name} {
    修改：山河2024
${body}
}
`;

/** Texts that each file may have. */
const versions: Record<string, readonly (string | undefined)[]> = {
  'file:///a.duikou': [
    agreement(
      '        任务 资金到位：甲方 向 乙方 拨付财政援助资金 不少于6.5亿元，2024年10月31日前 { 资金：援助资金 }',
    ),
    agreement('        任务 资金到位：甲方 向 乙方 拨付财政援助资金 不少于7亿元，2024年10月31日前 { 资金：援助资金 }'),
    agreement(`        任务 资金到位：甲方 向 乙方 拨付财政援助资金 不少于6亿元，2025年10月31日前
        任务 互派干部：双方 选派年轻干部 10名，2024年6月30日前`).replace(
      '    条款',
      `    情况说明 分工 { 针对：quantity/each-or-joint；涉及：互派干部；理由：待定；批准：甲省；有效期：2024年12月31日 }
    情况说明 期限 { 针对：time/outside-term；理由：待定；批准：甲省；有效期：2024年5月31日 }
    条款`,
    ),
    undefined,
  ],
  'file:///b.duikou': [
    amendment('补充一', '    签订：2024年6月1日\n    废止：援助资金'),
    amendment(
      '补充一',
      '    签订：2024年7月1日\n    替换 { 任务 资金到位：甲方 向 乙方 拨付财政援助资金 不少于8亿元，2024年11月30日前 { 资金：援助资金\n        分解 { 乙一市 4000万元 } } }',
    ),
    amendment('补充一', '    签订：2024年6月1日\n    增加 资金 { 任务 资金审计：乙方 完成资金审计，2026年12月31日前 }'),
    undefined,
  ],
  'file:///c.duikou': [
    amendment(
      '补充二',
      '    签订：2024年7月1日\n    替换 { 任务 资金到位：甲方 向 乙方 拨付财政援助资金 不少于5亿元，2024年11月30日前 { 资金：援助资金 } }',
    ),
    amendment('补充二', '    签订：2024年8月1日\n    废止：资金审计'),
    undefined,
  ],
  'file:///d.duikou': [
    `引入 “a.duikou”
协议 下级 {
    上级协议：山河2024
    甲方：甲省，支援方
    乙方：乙一市，受援方
    签订：2024年7月15日
    承接：山河2024.资金到位.乙一市 中 5000万元、山河2024.资金审计.乙一市 中 1次
}
`,
    undefined,
  ],
};

function put(into: Portfolio, uri: string, text: string | undefined): void {
  if (text === undefined) into.remove(uri);
  else into.set(reader.read(uri, text));
}

describe('amendments and explanations', () => {
  it('give after any edits what a fresh portfolio gives', () => {
    const uris = Object.keys(versions);
    const edit = fc
      .constantFrom(...uris)
      .chain((uri) => fc.record({ uri: fc.constant(uri), text: fc.constantFrom(...versions[uri]!) }));
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        const edited = portfolio();
        const now = new Map<string, string | undefined>();
        for (const { uri, text } of edits) {
          put(edited, uri, text);
          now.set(uri, text);
          for (const one of uris) edited.findings(one);
        }
        const fresh = portfolio();
        for (const [uri, text] of now) if (text !== undefined) put(fresh, uri, text);
        expect([...edited.allFindings()]).toEqual([...fresh.allFindings()]);
      }),
      { numRuns: 40 },
    );
  });

  it('find in a consolidated agreement what the amendment brings about, and not again what the agreement has', () => {
    const both = portfolio();
    put(both, 'file:///a.duikou', versions['file:///a.duikou']![0]);
    put(both, 'file:///b.duikou', versions['file:///b.duikou']![1]);
    const codes = both.findings('file:///b.duikou').map(({ code }) => code);
    expect(codes).toContain('fund/overcommitted');
    const base = both.findings('file:///a.duikou');
    expect(base.map(({ code }) => code)).not.toContain('fund/overcommitted');
    const doubled = both
      .findings('file:///b.duikou')
      .filter((one) => base.some((other) => other.code === one.code && other.subject === one.subject));
    expect(doubled).toEqual([]);
  });

  it('accept a finding until the day they say', () => {
    const one = portfolio();
    put(one, 'file:///a.duikou', versions['file:///a.duikou']![2]);
    const found = one.findings('file:///a.duikou');
    const by = (code: string) =>
      found.filter((finding) => finding.code === code).map(({ accepted }) => accepted?.reason);
    expect(by('quantity/each-or-joint')).toEqual(['待定']);
    expect(by('time/outside-term')).toEqual([undefined]);
    expect(found.map(({ code }) => code)).toContain('explanation/unfounded');
  });
});

describe('shares of an amended agreement', () => {
  const upper = (share: string): string => `${parties}协议 山河2024 {
    甲方：甲省，支援方
    乙方：乙省，受援方
    期限：2024年1月1日至2024年12月31日
    签订：2024年1月15日
    任务 资金到位：甲方 向 乙方 拨付财政援助资金 ${share}，2024年10月31日前 { 分解 { 乙一市 ${share} } }
}
`;
  const change = `引入 “a.duikou”
补充协议 补充一 {
    修改：山河2024
    签订：2024年5月1日
    替换 { 任务 资金到位：甲方 向 乙方 拨付财政援助资金 4000万元，2024年10月31日前 { 分解 { 乙一市 4000万元 } } }
    增加 { 任务 选派医生：甲方 向 乙方 选派医生 12名，2024年10月31日前 { 分解 { 乙一市 12名 } } }
}
`;
  const lower = (signed: string, taken: string): string => `引入 “a.duikou”
主体 乙一县 { 级别：县；上级：乙一市 }
协议 下级 {
    上级协议：山河2024
    甲方：甲省，支援方
    乙方：乙一市，受援方
    期限：2024年1月1日至2024年12月31日
    签订：${signed}
    承接：${taken}
}
`;
  const found = (signed: string, taken: string): string[] => {
    const all = portfolio();
    put(all, 'file:///a.duikou', upper('6000万元'));
    put(all, 'file:///b.duikou', change);
    put(all, 'file:///c.duikou', lower(signed, taken));
    return all
      .findings('file:///c.duikou')
      .map(({ code }) => code)
      .filter((code) => code === 'breakdown/taken-up-more' || code === 'reference/unknown');
  };

  it('are those of the day the lower agreement was signed', () => {
    expect(found('2024年3月1日', '山河2024.资金到位.乙一市 中 5000万元')).toEqual([]);
    expect(found('2024年6月1日', '山河2024.资金到位.乙一市 中 5000万元')).toEqual(['breakdown/taken-up-more']);
    expect(found('2024年6月1日', '山河2024.资金到位.乙一市 中 4000万元')).toEqual([]);
  });

  it('may be those that an amendment adds', () => {
    expect(found('2024年6月1日', '山河2024.选派医生.乙一市 中 12名')).toEqual([]);
    expect(found('2024年6月1日', '山河2024.选派医生.乙一市 中 13名')).toEqual(['breakdown/taken-up-more']);
    expect(found('2024年6月1日', '山河2024.选派教师.乙一市 中 1名')).toEqual(['reference/unknown']);
  });
});
