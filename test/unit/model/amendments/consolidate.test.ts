import { createReader } from '@duikou/language';
import { comparableFacts, consolidate, type Facts, partLists, versionsOf } from '@duikou/model';
import { describe, expect, it } from 'vitest';

const read = (text: string): Facts => {
  const summary = createReader().read('file:///a.duikou', text);
  expect(summary.problems).toEqual([]);
  return summary.facts;
};

const head = `    甲方：甲省，支援方
    乙方：乙省，受援方
`;

const base = `协议 山河2024 {
${head}    期限：2024年1月1日至2024年12月31日
    签订：2024年3月15日
    文本：一式四份，双方各执二份
    结对 { 甲一市 对口 乙一市 }
    资金 援助资金 {
        来源：甲方
        分配表（单位：万元） {
            受援方 | 2024年
            乙一市 | 26000
            乙二市 | 39000
            合计   | 65000
        }
    }
    条款 “资金支持” {
        任务 资金到位：甲方 向 乙方 拨付财政援助资金 不少于6.5亿元，2024年10月31日前
        任务 资金支出：乙方 支出财政援助资金 95%以上，2024年12月15日前
        约定 资金用途：乙方 不得 改变资金用途
    }
    条款 “主要任务” {
        任务 选派教师：甲方 向 乙方 选派教师 30名，2024年6月30日前
    }
    项目 产业园 { 地点：乙一市；投资：3200万元 }
}
`;

const amendments = `补充协议 补充二 {
    修改：山河2024
    签订：2024年8月1日
    废止：资金用途、主要任务
    增加 {
        条款 “人才支持” {
            任务 选派医生：甲方 向 乙方 选派医生 12名，2024年12月20日前
        }
    }
}
补充协议 补充一 {
    修改：山河2024
    签订：2024年6月1日
    生效：2024年7月1日
    期限：2024年1月1日至2025年6月30日
    替换 {
        文本：一式六份，双方各执三份
        任务 资金到位：甲方 向 乙方 拨付财政援助资金 不少于7亿元，2024年11月30日前
        资金 援助资金 {
            来源：甲方
            分配表（单位：万元） {
                受援方 | 2024年
                乙一市 | 30000
                乙二市 | 40000
                合计   | 70000
            }
        }
        结对 { 甲二市 对口 乙一市、乙二市 }
    }
}
补充协议 补充三 {
    修改：山河2024
    签订：2024年9月1日
    增加 资金支持 {
        任务 资金审计：乙方 完成资金审计，2024年12月31日前
    }
    替换 {
        任务 资金到位：甲方 向 乙方 拨付财政援助资金 不少于7.5亿元，2024年12月31日前
    }
}
`;

const byHand = `协议 山河2024 {
${head}    期限：2024年1月1日至2025年6月30日
    签订：2024年3月15日
    文本：一式六份，双方各执三份
    结对 { 甲二市 对口 乙一市、乙二市 }
    资金 援助资金 {
        来源：甲方
        分配表（单位：万元） {
            受援方 | 2024年
            乙一市 | 30000
            乙二市 | 40000
            合计   | 70000
        }
    }
    条款 “资金支持” {
        任务 资金到位：甲方 向 乙方 拨付财政援助资金 不少于7.5亿元，2024年12月31日前
        任务 资金支出：乙方 支出财政援助资金 95%以上，2024年12月15日前
        任务 资金审计：乙方 完成资金审计，2024年12月31日前
    }
    项目 产业园 { 地点：乙一市；投资：3200万元 }
    条款 “人才支持” {
        任务 选派医生：甲方 向 乙方 选派医生 12名，2024年12月20日前
    }
}
`;

/** JSON with keys in their order. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    one !== null && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

/** Facts without places; lists whose order says nothing are sorted, the order of the text stands in `content`. */
function compared(facts: Facts): unknown {
  const plain = comparableFacts({ ...facts, amendments: [] }) as Record<string, unknown[]>;
  for (const list of [...partLists, 'refs', 'pairings', 'defaults']) plain[list] = plain[list]!.map(sorted).sort();
  return plain;
}

describe('consolidate', () => {
  const changes = read(amendments).amendments;

  it('equals the text consolidated by hand after three amendments, in order of effect', () => {
    const consolidated = consolidate(read(base), 'agreement:山河2024', changes);
    expect(compared(consolidated)).toEqual(compared(read(byHand)));
  });

  it('applies what is in effect by the day', () => {
    const at = (day: string) => consolidate(read(base), 'agreement:山河2024', changes, day);
    expect(compared(at('2024-06-30'))).toEqual(compared(read(base)));
    const duty = (day: string) => at(day).duties.find(({ name }) => name === '资金到位')!.target?.target?.low?.value;
    expect([duty('2024-07-01'), duty('2024-08-31'), duty('2024-09-01')]).toEqual([
      '700000000',
      '700000000',
      '750000000',
    ]);
    expect(at('2024-07-31').duties.some(({ name }) => name === '资金用途')).toBe(true);
    expect(at('2024-08-01').duties.some(({ name }) => name === '资金用途' || name === '选派教师')).toBe(false);
  });

  it('leaves the base as it is', () => {
    const facts = read(base);
    const before = JSON.stringify(facts);
    consolidate(facts, 'agreement:山河2024', changes);
    expect(JSON.stringify(facts)).toBe(before);
  });

  it('tells from when to when each wording holds', () => {
    const versions = versionsOf(read(base), 'agreement:山河2024', changes);
    expect(versions.filter(({ id }) => id === 'duty:山河2024.资金到位')).toEqual([
      { id: 'duty:山河2024.资金到位', from: '2024-03-15', to: '2024-07-01' },
      { id: 'duty:山河2024.资金到位', from: '2024-07-01', to: '2024-09-01', by: 'amendment:补充一' },
      { id: 'duty:山河2024.资金到位', from: '2024-09-01', by: 'amendment:补充三' },
    ]);
    expect(versions.filter(({ id }) => id === 'duty:山河2024.资金用途')).toEqual([
      { id: 'duty:山河2024.资金用途', from: '2024-03-15', to: '2024-08-01' },
    ]);
  });
});
