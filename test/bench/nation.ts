/**
 * Made-up agreements for measuring: the two provinces, and `count` annual agreements of about 60 lines, each between one donor and one
 * recipient county, which it declares with three townships, and with a fund, its allocation, duties, a table of duties, projects and prose. The same seed gives the same
 * bytes. Bodies are invented.
 */
export interface MadeFile {
  path: string;
  text: string;
}

/** A small generator of pseudo-random numbers (mulberry32): the same seed gives the same sequence on every machine. */
export function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const digits = '零一二三四五六七八九';
const numeral = (n: number): string => [...String(n)].map((d) => digits[Number(d)]).join('');

function agreement(n: number, next: () => number): string {
  const name = `协作${numeral(n)}`;
  const [donor, recipient] = [`甲${numeral(n)}县`, `乙${numeral(n)}县`];
  const towns = ['东', '南', '西'].map((side) => `乙${numeral(n)}${side}镇`);
  const parts = towns.map(() => 500 + Math.floor(next() * 900));
  const total = parts.reduce((sum, part) => sum + part, 0);
  const industry = parts.map((part) => Math.ceil(part * 0.6));
  const labour = parts.map((part, i) => part - industry[i]!);
  const people = towns.map(() => 10 + Math.floor(next() * 90));
  const row = (i: number) => `            ${towns[i]} | ${parts[i]} | ${industry[i]} | ${labour[i]}`;
  const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
  return `引入 东西部协作

主体 ${donor} { 级别：县；上级：甲省 }
主体 ${recipient} { 级别：县；上级：乙省 }
${towns.map((town) => `主体 ${town} { 级别：乡；上级：${recipient} }`).join('\n')}

协议 ${name} “${donor} ${recipient}｜2024年度东西部协作协议” {
    机制：东西部协作2021
    形式：协议
    甲方：${donor}，支援方，代表 张某
    乙方：${recipient}，受援方，代表 李某
    适用：结对帮扶资金负面清单
    期限：2024年1月1日至2024年12月31日
    签订：2024年3月15日

    结对 {
        ${donor} 对口 ${recipient}
    }

    通则 {
        佐证：年度自评报告
        未完成：并应 书面说明原因，30日内提出整改措施
        不考核：由上级协议统一考核
    }

    资金 援助资金 {
        来源：甲方
        拨付：省级国库
        投向：产业协作 不低于55%
        分配依据：人口和任务
        分配表（单位：万元） {
            受援方 | 2024年 | 产业协作 | 劳务协作
${towns.map((_, i) => row(i)).join('\n')}
            合计 | ${total} | ${sum(industry)} | ${sum(labour)}
        }
    }

    条款 “资金支持” {
        任务 资金到位：甲方 向 乙方 拨付援助资金 不少于 援助资金.2024年，2024年10月31日前 {
            资金：援助资金
        }
        任务 资金支出：乙方 支出援助资金 95%以上，2024年12月15日前
        约定 资金用途：乙方 不得 改变资金用途，除非 双方书面同意
        """
        资金实行专账核算。甲方拨付的{援助资金.总额}由乙方逐级下达，{资金到位.目标}应按期到位。
        """
    }

    条款 “主要任务” {
        任务表（甲方 向 乙方，不少于，2024年12月31日前） {
            任务 | 单位 | ${towns.join(' | ')} | 合计
            选派专业技术人才 | 人 | ${people.join(' | ')} | ${sum(people)}
        }
        任务 互派干部：双方 各 选派年轻干部 2名，2024年6月底前
        任务 联席会议：双方 共同 召开联席会议 1次以上，协议期内
    }

    项目 产业园 “产业园建设” {
        领域：产业协作
        类别：园区建设
        地点：${towns[0]}
        投资：${Math.floor(industry[0]! / 2)}万元，来自 援助资金
        实施：${recipient}
        验收：${donor}
    }
    文本：一式四份，双方各执两份
}
`;
}

/** `count` agreements and the file of the provinces. */
export function makeAgreements(count: number, seed = 20240315): MadeFile[] {
  const next = random(seed);
  const files: MadeFile[] = [{ path: '主体.duikou', text: '主体 甲省 { 级别：省 }\n主体 乙省 { 级别：省 }\n' }];
  for (let n = 1; n <= count; n++) files.push({ path: `协作${n}.duikou`, text: agreement(n, next) });
  return files;
}
