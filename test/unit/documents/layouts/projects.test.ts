import type { TableBlock } from '@duikou/documents';
import { describe, expect, test } from 'vitest';
import { layout } from './reading.ts';

function tablesOf(text: string): TableBlock[] {
  return layout(text).blocks.filter((block): block is TableBlock => block.kind === 'table');
}

const agreement = (...projects: string[]) => `协议 甲 {\n${projects.map((one) => `    项目 ${one}`).join('\n')}\n}\n`;

describe('the list of projects', () => {
  test('says a public notice with its period and place, and the number of an approval', () => {
    const [, schedule] = tablesOf(
      agreement(
        '园区 { 进度：批复 2024年3月8日 乙发〔2024〕8号；公示 2024年3月11日至2024年3月20日 县政府网站；验收 10日 }',
      ),
    );
    expect(schedule!.rows[0]!.cells.map(({ text }) => text).join('|')).toContain(
      '批复2024年3月8日（乙发〔2024〕8号）；公示2024年3月11日至2024年3月20日（县政府网站）；验收10日',
    );
  });

  test('has a table of studies, pool, benefit, assets and training where a project states any', () => {
    const tables = tablesOf(
      agreement(
        '园区 { 论证：可行性研究报告；环评：乙环审〔2024〕5号；入库：第1号；联农带农：带动200户；资产：厂房；管护：园区公司 }',
        '培训班 { 投资：90万元 }',
      ),
    );
    const papers = tables.at(-1)!;
    expect(papers.caption).toBe('项目论证、入库和管护');
    expect(papers.header[0]!.cells.map(({ text }) => text)).toEqual([
      '序号',
      '项目名称',
      '论证和评估',
      '入库',
      '联农带农',
      '资产和管护',
    ]);
    expect(papers.rows[0]!.cells.map(({ text }) => text)).toEqual([
      '1',
      '园区',
      '可行性研究报告；环境影响评价：乙环审〔2024〕5号',
      '第1号',
      '带动200户',
      '厂房；管护：园区公司',
    ]);
    expect(tablesOf(agreement('园区 { 投资：90万元 }'))).toHaveLength(1);
  });
});
