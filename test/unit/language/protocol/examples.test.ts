import { type ExampleListed, type ExampleRun, examplesRequest, runExamplesRequest } from '@duikou/language';
import { afterEach, describe, expect, it } from 'vitest';
import { memoryHost } from '../memory-host.ts';
import { type Client, connect } from './client.ts';

const text = (score: string): string => `主体 甲省 { 级别：省 }
主体 乙省 { 级别：省 }
协议 山河2024 {
    甲方：甲省，支援方
    乙方：乙省，受援方
    期限：2024年1月1日至2024年12月31日
    签订：2024年1月1日
    任务 资金到位：甲方 向 乙方 拨付援助资金 不少于5000万元，2024年10月31日前 { 考核：到位率 }
    指标体系 考核 {
        满分：100分
        指标 到位率：100分 { 单位：%；来源：国库凭证；评分：按比例计分 }
    }
    算例 到位八成 {
        截至：2024年10月31日
        经过 { 2024年9月1日 资金到位 4000万元 }
        预期 { 到位率：${score}分 }
    }
}
`;
const uri = 'file:///w/a.duikou';
let client: Client;

afterEach(() => client.end());

async function started(): Promise<void> {
  client = await connect(memoryHost({ '/w/duikou.json': '{"language":1}', '/w/a.duikou': text('80') }), ['file:///w']);
}

describe('worked examples over the protocol', () => {
  it('are listed with their places', async () => {
    await started();
    const listed = await client.request<ExampleListed[]>(examplesRequest, {});
    expect(listed).toEqual([
      {
        uri,
        id: 'example:山河2024.到位八成',
        label: '到位八成',
        range: { start: { line: 12, character: 7 }, end: { line: 12, character: 11 } },
      },
    ]);
    expect(await client.request(examplesRequest, { uri: 'file:///w/other.duikou' })).toEqual([]);
  });

  it('run, and say what was expected, what came about and how', async () => {
    await started();
    const examples = [{ uri, id: 'example:山河2024.到位八成' }];
    const [passed] = await client.request<ExampleRun[]>(runExamplesRequest, { examples, locale: 'zh' });
    expect(passed).toEqual({ uri, id: examples[0]!.id, ok: true, asOf: '2024-10-31', failures: [] });
    await client.open(uri, text('85'));
    const [failed] = await client.request<ExampleRun[]>(runExamplesRequest, { examples, locale: 'en' });
    expect(failed).toMatchObject({ ok: false, failures: [{ expected: '85', got: '80' }] });
    expect(failed!.failures[0]!.message).toBe('到位率: expected 85, got 80');
    expect(failed!.failures[0]!.working.at(-1)).toBe('In proportion: 100 × 80% ÷ 100% = 80');
    expect(failed!.failures[0]!.range.start.line).toBe(15);
  });

  it('that are gone are left out', async () => {
    await started();
    const examples = [{ uri, id: 'example:没有' }];
    expect(await client.request(runExamplesRequest, { examples })).toEqual([]);
  });
});
