import { generateDocuments } from '@duikou/documents';
import { expect, it } from 'vitest';
import { portfolioOf } from '../../../support/portfolio.ts';

const text = `表 投入（单位：亿元） {
    年份   | 中央 | 合计
    2018年 | 1061 | 1061
    合计   | 1061 | 1061
}
协议 山河2024 {
    甲方：甲省，支援方
    乙方：乙省，受援方
    附件：资金分配表
    条款 “资金支持” {
        表 到账 “到账情况”（单位：万元） {
            地区   | 金额
            乙一市 | 12
        }
        表 资金分配表 {
            地区   | 金额（万元）
            乙一市 | 15
        }
        """
        累计投入{投入.合计}，中央{投入.中央：1061亿元}，乙一市到账{到账.乙一市}。
        """
    }
}
`;

it('plain tables stand where they are written, listed ones in the annex; claims are printed as stated', async () => {
  const uri = 'file:///a.duikou';
  const view = portfolioOf({ [uri]: text }).view(uri)!;
  const subject = { id: 'agreement:山河2024', name: '山河2024', agreement: '山河2024' };
  const layout = { sourceHash: 'sha256:0', programVersion: '0', asOf: '2024-07-01', draft: false };
  const made = await generateDocuments({ view, kind: 'agreement', subject, formats: ['md'], layout });
  const markdown = new TextDecoder().decode(made[0]!.bytes);
  const [body = '', annex = ''] = markdown.split('\n---\n');
  expect(body).toContain('**到账情况**\n\n单位：万元\n\n| 地区 | 金额 |');
  expect(body).toContain('资金分配表见附件。');
  expect(body).toContain('累计投入1061亿元，中央1061亿元，乙一市到账12万元。');
  expect(annex).toContain('## 资金分配表\n\n| 地区 | 金额（万元） |\n| :--- | ---: |\n| 乙一市 | 15 |');
});
