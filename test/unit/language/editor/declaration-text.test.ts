import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agreementText, createReader } from '@duikou/language';
import { expect, test } from 'vitest';
import { root } from '../../../../scripts/examples.ts';

const reader = createReader();

test('an agreement’s text has its imports and neither comments nor what else stands in the file', () => {
  const text = `引入 东西部协作 // 内部
// 谈判底线：7亿元
协议 山河2024 “协议” {
    // 内部意见
    甲方：甲省人民政府 /* 待定 */
    资金 援助 {
        分配表（单位：万元） {
            受援方 | 金额 // 内部
            乙一市 | 100
        }
    }
}
协议 另外 { 甲方：甲省人民政府 }
`;
  expect(agreementText(text, '山河2024', reader)).toBe(`引入 东西部协作
协议 山河2024 “协议” {
    甲方：甲省人民政府
    资金 援助 {
        分配表（单位：万元） {
            受援方 | 金额
            乙一市 | 100
        }
    }
}
`);
  expect(agreementText(text, '无', reader)).toBeUndefined();
});

test('of every example it says the same facts of the agreement', () => {
  const folder = join(root, 'examples/annual-agreement');
  for (const name of readdirSync(folder).filter((one) => one.startsWith('山河') && one.endsWith('.duikou'))) {
    const text = readFileSync(join(folder, name), 'utf8');
    const of = (read: string) => reader.read('file:///a.duikou', read).facts;
    const agreement = of(text).agreements[0]!;
    const own = of(agreementText(text, agreement.name, reader)!);
    expect(own.agreements.map(({ name: one }) => one)).toEqual([agreement.name]);
    const mine = of(text).duties.filter((duty) => duty.agreement === agreement.name);
    expect(own.duties.map(({ id }) => id)).toEqual(mine.map(({ id }) => id));
  }
});
