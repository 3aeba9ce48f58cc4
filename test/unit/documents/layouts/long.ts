/** An agreement of many clauses with one long allocation table. */
export function longAgreement(clauses: number, rows: number): string {
  const list = Array.from({ length: clauses }, (_, index) => {
    const number = index + 1;
    return [
      `    条款 “第${number}项合作” {`,
      `        任务 合作${number}：甲方 向 乙方 提供第${number}项合作所需的技术指导和人员培训并会同有关县市共同做好项目前期论证组织实施日常监管和后续管护 不少于${number + 1}次，2024年10月31日前`,
      `        任务 配合${number}：乙方 配合做好第${number}项合作的场地和人员保障，协议期内`,
      '    }',
    ].join('\n');
  });
  const table = Array.from(
    { length: rows },
    (_, index) => `            乙${index + 1}县 | ${1000 + index} | ${900 + index}`,
  );
  const total = (base: number) => rows * base + (rows * (rows - 1)) / 2;
  return [
    '协议 长协议 “甲省 乙州｜年度协作协议” {',
    '    甲方：甲省人民政府',
    '    乙方：乙州人民政府',
    '    期限：2024年1月1日至2024年12月31日',
    '    资金 财政援助资金 {',
    '        来源：甲方',
    '        分配表（单位：万元） {',
    '            受援县 | 2024年 | 2025年',
    ...table,
    `            合计 | ${total(1000)} | ${total(900)}`,
    '        }',
    '    }',
    ...list,
    '}',
    '',
  ].join('\n');
}
