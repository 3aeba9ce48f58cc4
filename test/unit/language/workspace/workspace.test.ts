import { createReader, decode, discoverWorkspaces, openWorkspace } from '@duikou/language';
import { describe, expect, it } from 'vitest';
import { memoryHost, uriOf } from '../memory-host.ts';

const reader = createReader();
const agreement = (name: string) => `协议 ${name} {\n    形式：协议\n}\n`;
const options = { reader, today: '2024-06-01' };
const codes = (workspace: Awaited<ReturnType<typeof openWorkspace>>, path: string) =>
  workspace.portfolio.findings(uriOf(path)).map(({ code }) => code);

describe('a workspace', () => {
  it('holds the files below its folder but for hidden ones, excluded ones and those of a nested workspace', async () => {
    const host = memoryHost({
      '/w/duikou.json': '{ "language": 1, "exclude": ["草稿", "旧/**/*.duikou"] }',
      '/w/甲.duikou': agreement('甲'),
      '/w/子/乙.duikou': agreement('乙'),
      '/w/草稿/丙.duikou': agreement('丙'),
      '/w/旧/一/丁.duikou': agreement('丁'),
      '/w/.git/戊.duikou': agreement('戊'),
      '/w/node_modules/x/己.duikou': agreement('己'),
      '/w/内/duikou.json': '{}',
      '/w/内/庚.duikou': agreement('庚'),
      '/w/说明.txt': 'x',
    });
    const workspace = await openWorkspace(host, uriOf('/w'), options);
    expect(workspace.files()).toEqual([uriOf('/w/子/乙.duikou'), uriOf('/w/甲.duikou')].sort());
    expect(workspace.nested).toEqual([uriOf('/w/内')]);
    expect(workspace.holds(uriOf('/w/内/新.duikou'))).toBe(false);
    expect(workspace.holds(uriOf('/w/新.duikou'))).toBe(true);
    expect(await discoverWorkspaces(host, uriOf('/w'))).toEqual([uriOf('/w'), uriOf('/w/内')].sort());
    expect(await discoverWorkspaces(host, uriOf('/w/子'))).toEqual([uriOf('/w')]);
  });

  it('gives each file that cannot be read its finding, and reads the others', async () => {
    const host = memoryHost({
      '/w/好.duikou': agreement('好'),
      '/w/夹.duikou': 'folder',
      '/w/断.duikou': { link: '/w/没有' },
      '/w/国标.duikou': new Uint8Array([0xd0, 0xad, 0xd2, 0xe9, 0x20]),
      '/w/宽.duikou': new Uint8Array([0xff, 0xfe, 0x4f, 0x53]),
      '/w/二进制.duikou': new Uint8Array([1, 0, 2, 3]),
      '/w/大.duikou': 'a'.repeat(10_000_000),
      '/w/空.duikou': '',
    });
    const workspace = await openWorkspace(host, uriOf('/w'), options);
    expect(codes(workspace, '/w/好.duikou').filter((code) => code.startsWith('file/'))).toEqual([]);
    expect(codes(workspace, '/w/夹.duikou')).toEqual(['file/unreadable']);
    expect(codes(workspace, '/w/断.duikou')).toEqual(['file/unreadable']);
    expect(codes(workspace, '/w/国标.duikou')).toEqual(['file/not-utf8']);
    expect(codes(workspace, '/w/宽.duikou')).toEqual(['file/not-utf8']);
    expect(codes(workspace, '/w/二进制.duikou')).toEqual(['file/binary']);
    expect(codes(workspace, '/w/大.duikou')).toEqual(['file/too-large']);
    expect(codes(workspace, '/w/空.duikou')).toEqual([]);
  });

  it('walks a loop of links once', async () => {
    const host = memoryHost({
      '/w/一/甲.duikou': agreement('甲'),
      '/w/一/回': { link: '/w' },
      '/w/自己': { link: '/w/自己' },
    });
    const workspace = await openWorkspace(host, uriOf('/w'), options);
    expect(workspace.files()).toEqual([uriOf('/w/一/甲.duikou')]);
  });

  it('reads many files, a bounded number at once', async () => {
    const disk = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`/w/${n}.duikou`, agreement(`协议${n}`)]));
    const host = memoryHost(disk);
    const workspace = await openWorkspace(host, uriOf('/w'), options);
    expect(workspace.files()).toHaveLength(200);
    expect(host.most).toBeGreaterThan(1);
    expect(host.most).toBeLessThanOrEqual(32);
  });

  it('takes a text in the place of the disk until it is reloaded, also through a change of duikou.json', async () => {
    const host = memoryHost({ '/w/duikou.json': '{}', '/w/甲.duikou': agreement('甲') });
    const workspace = await openWorkspace(host, uriOf('/w'), options);
    const uri = uriOf('/w/甲.duikou');
    workspace.set(uri, '协议 甲 {');
    expect(codes(workspace, '/w/甲.duikou')).toContain('syntax/block-unclosed');
    host.disk['/w/duikou.json'] = '{ "severity": { "syntax/block-unclosed": "info" }, "asOf": "2023-05-04" }';
    await workspace.reconfigure();
    expect(workspace.asOf).toBe('2023-05-04');
    const [found] = workspace.portfolio.findings(uri).filter(({ code }) => code === 'syntax/block-unclosed');
    expect(found?.severity).toBe('info');
    await workspace.reload(uri);
    expect(codes(workspace, '/w/甲.duikou')).not.toContain('syntax/block-unclosed');
  });

  it('has further libraries in scope, follows their edits, and tells a missing one in duikou.json', async () => {
    const host = memoryHost({
      '/w/duikou.json': '{ "libraries": ["库/地方.duikou", "库/没有.duikou"] }',
      '/w/库/地方.duikou': '库 地方\n参数 “duty/lead-time-short.days”：77\n',
    });
    const workspace = await openWorkspace(host, uriOf('/w'), options);
    expect(workspace.portfolio.settings.integer('duty/lead-time-short.days')).toBe(77);
    expect(codes(workspace, '/w/duikou.json')).toEqual(['file/unreadable']);
    workspace.set(uriOf('/w/库/地方.duikou'), '库 地方\n参数 “duty/lead-time-short.days”：78\n');
    expect(workspace.portfolio.settings.integer('duty/lead-time-short.days')).toBe(78);
  });
});

it('drops a byte order mark', () => {
  expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toEqual({ text: 'a' });
});
