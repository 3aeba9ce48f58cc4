import { expect, it } from 'vitest';
import { importDraft } from '../../../packages/cli/src/imports.ts';
import { mistakes } from '../import/drafts.ts';
import { officeText } from '../import/samples.ts';
import { connect } from '../language/protocol/client.ts';

const host = {
  stat: async () => undefined,
  readFile: async () => new Uint8Array(),
  list: async () => [],
  real: async (uri: string) => uri,
};

it('the server answers duikou/import with a draft, and for a file it cannot read with what to do', async () => {
  const client = await connect(host, [], { importDraft });
  const base64 = Buffer.from(await officeText()).toString('base64');
  const made = await client.request<{ text: string; report: string[] }>('duikou/import', {
    name: '协议.docx',
    base64,
    locale: 'zh',
  });
  expect(mistakes(made.text)).toEqual([]);
  expect(made.text).toContain('任务 拨付财政援助资金');
  expect(made.report[0]).toMatch(/^协议\.docx：读懂/);
  const refused = await client.request('duikou/import', { name: '协议.doc', base64: '0M8R4A==', locale: 'en' });
  expect(refused).toMatchObject({ text: '', problem: expect.stringMatching(/old format/) });
  await client.end();
});
