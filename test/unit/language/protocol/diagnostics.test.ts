import { expect, it } from 'vitest';
import { memoryHost, uriOf } from '../memory-host.ts';
import { connect } from './client.ts';

const whole = '协议 甲乙 “协议” {\n    形式：协议\n}\n';
const broken = '协议 甲乙 “协议” {\n    形式：协议\n';
const folder = uriOf('/w');
const file = uriOf('/w/协议.duikou');

it('shows a syntax error while it is there, with code, source and message in Chinese', async () => {
  const client = await connect(memoryHost({ '/w/duikou.json': '{ "language": 1 }', '/w/协议.duikou': whole }), [
    folder,
  ]);
  await client.open(file, whole);
  await client.change(file, [{ text: broken }]);
  const has = (code: string) => (found: { code?: unknown }[]) => found.some((one) => one.code === code);
  const found = await client.until(file, has('syntax/block-unclosed'));
  const error = found.find(({ code }) => code === 'syntax/block-unclosed')!;
  expect(error).toMatchObject({ severity: 1, source: 'duikou' });
  expect(error.message).toMatch(/缺少“}”/);
  await client.change(file, [
    { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, text: '}\n' },
  ]);
  await client.until(file, (now) => !has('syntax/block-unclosed')(now));
  expect(client.registered).toContain('workspace/didChangeWatchedFiles');
  expect(client.log).toEqual([]);
  await client.end();
});

it('publishes closed files, takes back what no longer holds, and follows changes on the disk', async () => {
  const host = memoryHost({ '/w/duikou.json': '{ "language": 1, "colour": 1 }', '/w/协议.duikou': broken });
  const client = await connect(host, [folder]);
  const config = uriOf('/w/duikou.json');
  await client.until(file, (found) => found.some(({ code }) => code === 'syntax/block-unclosed'));
  await client.until(config, (found) => found.some(({ code }) => code === 'config/unknown-key'));
  host.disk['/w/协议.duikou'] = whole;
  host.disk['/w/duikou.json'] = '{ "language": 1 }';
  await client.notify('workspace/didChangeWatchedFiles', {
    changes: [
      { uri: file, type: 2 },
      { uri: config, type: 2 },
    ],
  });
  await client.until(file, (found) => !found.some(({ code }) => code === 'syntax/block-unclosed'));
  await client.until(config, (found) => found.length === 0);
  delete host.disk['/w/协议.duikou'];
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 3 }] });
  await client.until(file, (found) => found.length === 0);
  await client.end();
});

it('answers in English when the client asks for it', async () => {
  const client = await connect(memoryHost({ '/w/协议.duikou': broken }), [folder], { settings: { locale: 'en' } });
  const [first] = await client.until(file, (found) => found.length > 0);
  expect(first!.message).not.toMatch(/缺少/);
  await client.notify('workspace/didChangeConfiguration', { settings: { duikou: { locale: 'zh' } } });
  await client.until(file, (found) => found.some(({ message }) => /缺少/.test(String(message))));
  await client.end();
});
