import { expect, it } from 'vitest';
import type { CompletionList, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { memoryHost, uriOf } from '../memory-host.ts';
import { connect } from './client.ts';

const text = `协议 山河 “标题” {
    甲方：甲省人民政府，支援方
    乙方：乙自治区人民政府，受援方
    资金 援助资金 {
        来源：甲方
        分配表（单位：万元） {
            受援方 | 2024年
            乙一市 | 60
            乙二市 | 30
            合计 | 100
        }
    }
    任务 到位：甲方 向 乙方 拨付 不少于 援助资金.2024年，2024年10月31日前
}
`;
const bodies = `主体 甲省 { 级别：省 }
主体 乙自治区 { 级别：省 }
主体 乙一市 { 级别：市；上级：乙自治区 }
主体 乙二市 { 级别：市；上级：乙自治区 }
`;
const folder = uriOf('/w');
const file = uriOf('/w/山河.duikou');

it('carries a planner through a session: a fault, its fix, completion, rename, formatting, documents, shutdown', async () => {
  const asked: unknown[] = [];
  const client = await connect(
    memoryHost({ '/w/duikou.json': '{ "out": "文书" }', '/w/山河.duikou': text, '/w/主体.duikou': bodies }),
    [folder],
    {
      generate: async ({ uri, formats, kinds, draft }) => {
        asked.push({ uri, formats, kinds, draft });
        return { files: [{ name: '山河.md', bytes: new Uint8Array([228, 184, 128, 10]) }] };
      },
      offer: async ({ uri, locale }) => [{ kind: 'agreement', formats: ['md'], names: [uri, locale] }],
      pageOf: (code, locale) => `https://example.org/${locale}/${code}`,
    },
  );
  const textDocument = { uri: file };
  await client.open(file, text);
  const found = await client.until(file, (all) => all.some(({ code }) => code === 'quantity/total-mismatch'));
  const fault = found.find(({ code }) => code === 'quantity/total-mismatch')!;
  expect(fault.codeDescription?.href).toBe('https://example.org/zh/quantity/total-mismatch');
  expect(fault.range.start.line).toBe(9);
  expect(fault.relatedInformation?.length).toBeGreaterThan(0);

  const generate = { uri: file, formats: ['md'], locale: 'zh', draft: false };
  expect(await client.request('duikou/generate', generate)).toMatchObject({
    files: [],
    errors: 1,
    outputFolder: '文书',
  });

  const actions = await client.request<{ title: string; edit: WorkspaceEdit; isPreferred?: boolean }[]>(
    'textDocument/codeAction',
    { textDocument, range: fault.range, context: { diagnostics: [fault], only: ['quickfix'] } },
  );
  const [edit] = actions.find(({ title }) => title.includes('90'))!.edit.changes![file]!;
  await client.change(file, [{ range: edit!.range, text: edit!.newText }]);
  await client.until(file, (all) => !all.some(({ severity }) => severity === 1));

  expect(await client.request('duikou/generate', generate)).toMatchObject({
    errors: 0,
    files: [{ name: '山河.md', base64: '5LiACg==' }],
  });
  await client.request('duikou/generate', { ...generate, kinds: ['funds'] });
  expect(asked).toEqual([
    { uri: file, formats: ['md'], kinds: undefined, draft: false },
    { uri: file, formats: ['md'], kinds: ['funds'], draft: false },
  ]);
  expect(await client.request('duikou/documents', { uri: file })).toEqual([
    { kind: 'agreement', formats: ['md'], names: [file, 'zh'] },
  ]);

  const list = await client.request<CompletionList>('textDocument/completion', {
    textDocument,
    position: { line: 1, character: 4 },
  });
  expect(list.items.map(({ label }) => label)).toContain('期限');

  const position = { line: 3, character: 8 };
  const renamed = await client.request<WorkspaceEdit>('textDocument/rename', {
    textDocument,
    position,
    newName: '财政资金',
  });
  expect(renamed.changes![file]).toHaveLength(2);
  const refused = client.request('textDocument/rename', {
    textDocument,
    position: { line: 3, character: 4 },
    newName: '甲',
  });
  await expect(refused).rejects.toThrow(/没有可以改名/);

  const edits = await client.request<TextEdit[]>('textDocument/formatting', {
    textDocument,
    options: { tabSize: 4, insertSpaces: true },
  });
  expect(edits).toHaveLength(1);
  expect(edits[0]!.newText).toContain('合计  ');

  for (const method of ['documentSymbol', 'foldingRange', 'semanticTokens/full'])
    expect(await client.request(`textDocument/${method}`, { textDocument })).toBeTruthy();
  expect(await client.request('textDocument/hover', { textDocument, position })).toBeTruthy();
  expect(await client.request('workspace/symbol', { query: '援助' })).toHaveLength(1);
  expect(await client.request('workspace/textDocumentContent', { uri: 'duikou-library:/base.duikou' })).toMatchObject({
    text: expect.stringContaining('库 基础'),
  });
  expect(client.log).toEqual([]);
  await client.end();
});

it('answers null for a file it does not know, and goes on after bad input', async () => {
  const client = await connect(memoryHost({ '/w/山河.duikou': text }), [folder]);
  const unknown = { uri: uriOf('/w/没有.duikou') };
  const position = { line: 99, character: 99 };
  expect(await client.request('textDocument/hover', { textDocument: unknown, position })).toBeNull();
  for (const bad of ['\u0000', '“'.repeat(2000), '{'.repeat(500), '协议 {{{ ：：', '"""', '《'.repeat(300)]) {
    const uri = uriOf('/w/坏.duikou');
    await client.open(uri, bad);
    for (const method of ['hover', 'definition', 'completion', 'documentHighlight'])
      await client.request(`textDocument/${method}`, { textDocument: { uri }, position });
    for (const method of ['documentSymbol', 'foldingRange', 'semanticTokens/full', 'formatting'])
      await client.request(`textDocument/${method}`, { textDocument: { uri }, options: {} });
    await client.notify('textDocument/didClose', { textDocument: { uri } });
  }
  expect(await client.request('workspace/symbol', { query: 'shanhe' })).toHaveLength(1);
  expect(client.log).toEqual([]);
  await client.end();
});

it('sees an opened file in no folder with its neighbours, and an untitled one by itself', async () => {
  const other = '引入 “山河.duikou”\n协议 甲 {\n    上年：山河\n}\n';
  const client = await connect(memoryHost({ '/w/山河.duikou': text, '/w/甲.duikou': other }), []);
  const uri = uriOf('/w/甲.duikou');
  await client.open(uri, other);
  await client.until(file, (all) => all.length > 0);
  expect((client.shown.get(uri) ?? []).map(({ code }) => code)).not.toContain('reference/unknown');
  await client.open('untitled:Untitled-1', '协议 甲 {');
  await client.until('untitled:Untitled-1', (all) => all.some(({ code }) => code === 'syntax/block-unclosed'));
  await client.end();
});

it('answers in a letter as in an agreement: its slots, the agreements it may carry, where one stands', async () => {
  const letter = '引入 “山河.duikou”\n公文 送审函 {\n    文种：函\n    附件：山河\n    \n}\n';
  const uri = uriOf('/w/函.duikou');
  const client = await connect(
    memoryHost({ '/w/山河.duikou': text, '/w/主体.duikou': bodies, '/w/函.duikou': letter }),
    [folder],
  );
  await client.open(uri, letter);
  const found = await client.until(uri, (all) => all.length > 0);
  expect(found.map(({ code }) => code).sort()).toEqual(['document/addressee-missing', 'document/issuer-missing']);
  const textDocument = { uri };
  const labels = async (position: { line: number; character: number }) => {
    const list = await client.request<CompletionList>('textDocument/completion', { textDocument, position });
    return list.items.map(({ label }) => label);
  };
  expect(await labels({ line: 4, character: 4 })).toEqual(expect.arrayContaining(['发文机关', '主送', '签发人']));
  expect(await labels({ line: 3, character: 7 })).toContain('山河');
  const position = { line: 3, character: 8 };
  expect(await client.request('textDocument/definition', { textDocument, position })).toMatchObject([{ uri: file }]);
  expect(client.log).toEqual([]);
  await client.end();
});
