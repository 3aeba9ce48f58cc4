import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { binary, Folder, faulty, isOneLine, root, sound, withBundle } from './duikou.ts';

withBundle();

describe('format', () => {
  const folder = new Folder();
  const messy = sound.replaceAll('    ', '').replaceAll('：', ':  ');
  folder.write('all/messy.duikou', `\uFEFF${messy}`);
  folder.write('all/broken.duikou', '协议 甲 “没有写完 {\n');
  folder.write('tidy/a.duikou', messy.replaceAll('甲乙', '另一'));

  it('says what would change, and changes nothing', async () => {
    const { status, out } = await folder.run(['format', '--check', 'tidy']);
    expect(status).toBe(1);
    expect(out).toContain('tidy/a.duikou');
    expect(readFileSync(folder.at('tidy/a.duikou'), 'utf8')).toBe(messy.replaceAll('甲乙', '另一'));
  });

  it('formats in place once, keeps mode and byte order mark, and leaves broken files', async () => {
    chmodSync(folder.at('all/messy.duikou'), 0o640);
    const { status, out, err } = await folder.run(['format', 'all']);
    expect(status).toBe(1);
    expect(out).toContain('all/messy.duikou');
    expect(err).toContain('all/broken.duikou');
    expect(readFileSync(folder.at('all/broken.duikou'), 'utf8')).toBe('协议 甲 “没有写完 {\n');
    const text = readFileSync(folder.at('all/messy.duikou'), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).toContain('\n    形式：协议\n');
    if (process.platform !== 'win32') expect(statSync(folder.at('all/messy.duikou')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder.at('all')).sort()).toEqual(['broken.duikou', 'messy.duikou']);
    expect((await folder.run(['format', '--check', 'all/messy.duikou'])).status).toBe(0);
  });

  it('spells keywords as asked', async () => {
    await folder.run(['format', 'tidy', '--keywords', 'en']);
    expect(readFileSync(folder.at('tidy/a.duikou'), 'utf8')).toMatch(/\nagreement 另一2024 /);
  });
});

describe('facts', () => {
  const folder = new Folder();
  const schema = JSON.parse(readFileSync(join(root, 'docs/schemas/facts.schema.json'), 'utf8'));
  const valid = new Ajv({ allErrors: true }).compile(schema);
  folder.write('a.duikou', sound);

  it('prints what the published schema says, with and without places', async () => {
    for (const args of [
      ['facts'],
      ['facts', '--origins'],
      ['facts', '--origins', join(root, 'examples/annual-agreement')],
      ['facts', join(root, 'examples/four-level-organization')],
      ['facts', join(root, 'examples/medical-team')],
    ]) {
      const { status, out, err } = await folder.run(args);
      const printed = JSON.parse(out);
      valid(printed);
      expect({ errors: valid.errors ?? [], status, err }).toEqual({ errors: [], status: 0, err: '' });
    }
  });

  it('gives the name, spelling and facts of each file', async () => {
    const { out } = await folder.run(['facts']);
    const [file] = JSON.parse(out).files;
    expect(file).toMatchObject({ file: 'a.duikou', spelling: 'zh' });
    expect(file.facts.agreements[0]).toMatchObject({ name: '甲乙2024', term: { from: '2024-01-01' } });
    expect(file.origins).toBeUndefined();
  });

  it('gives what could be read of a broken file, and says so', async () => {
    folder.write('broken/a.duikou', '主体 甲省 { 级别：省 }\n协议 甲 “没有写完 {\n');
    const { status, out, err } = await folder.run(['facts', 'broken']);
    expect(status).toBe(1);
    expect(JSON.parse(out).files[0].facts.parties).toHaveLength(1);
    expect(err).toContain('broken/a.duikou:2');
  });

  it('is the same in both spellings of the keywords', async () => {
    for (const keywords of ['zh', 'en']) await folder.run(['init', keywords, '--keywords', keywords]);
    const factsOf = async (name: string) => JSON.parse((await folder.run(['facts', name])).out).files[0].facts;
    const [zh, en] = [await factsOf('zh'), await factsOf('en')];
    expect(zh.duties.map((one: { id: string }) => one.id)).toEqual(en.duties.map((one: { id: string }) => one.id));
    expect(zh.funds).toEqual(en.funds);
  });
});

describe('explain', () => {
  const folder = new Folder();
  folder.write('a.duikou', faulty);

  it('shows the page of a code in both languages', async () => {
    const zh = await folder.run(['explain', 'reference/unknown']);
    expect(zh).toMatchObject({ status: 0, err: '' });
    expect(zh.out).toMatch(/^名称未找到 {2}reference\/unknown {2}错误\n\n理由：.+\n\n处理：.+\n$/);
    const en = await folder.run(['explain', 'reference/unknown', '--locale', 'en']);
    expect(en.out).toMatch(/\n\nWhy: .+\n\nHow to mend it: .+\n$/);
  });

  it('lists every code, and suggests one for a slip', async () => {
    const { out } = await folder.run(['explain']);
    const codes = out.split('\n').map((line) => line.split(' ')[0]);
    expect(codes).toContain('syntax/string-unclosed');
    expect(codes).toContain('reference/unknown');
    const { status, err } = await folder.run(['explain', 'reference/unknow']);
    expect({ status, oneLine: isOneLine(err) }).toEqual({ status: 2, oneLine: true });
    expect(err).toContain('reference/unknown');
  });

  it('explains the findings of a line, counted from 1', async () => {
    const { status, out } = await folder.run(['explain', 'a.duikou:9']);
    expect(status).toBe(0);
    expect(out).toMatch(/^a\.duikou:9:10 错误 reference\/unknown .+\n {2}理由：.+\n {2}处理：/);
    expect((await folder.run(['explain', 'a.duikou:4'])).out).toContain('没有发现');
  });

  it('shows the numbers that prove a finding', async () => {
    folder.write(
      'sum/a.duikou',
      sound.replace(
        /\}\n$/,
        '    资金 援助 {\n        来源：甲方\n        分配表（单位：万元） {\n            受援方 | 2024年\n            甲 | 1\n            合计 | 3\n        }\n    }\n}\n',
      ),
    );
    const { out } = await folder.run(['explain', 'sum/a.duikou:14']);
    expect(out).toContain('quantity/total-mismatch');
    expect(out).toMatch(/\n {2}依据：\w+ = /);
  });
});

describe('init', () => {
  const folder = new Folder();

  it.each(['zh', 'en'])('makes a workspace that checks clean, is formatted and generates (%s)', async (locale) => {
    const made = await folder.run(['init', `新/${locale}`, '--locale', locale]);
    expect({ status: made.status, err: made.err }).toEqual({ status: 0, err: '' });
    const { status, out } = await folder.run(['check', `新/${locale}`, '--json', '--max-warnings', '0']);
    expect({ status, findings: JSON.parse(out).findings }).toEqual({ status: 0, findings: [] });
    expect((await folder.run(['format', '--check', `新/${locale}`])).status).toBe(0);
    expect((await folder.run(['generate', `新/${locale}`])).out).toContain('样稿2024.docx');
  });

  it('overwrites nothing', async () => {
    const before = folder.write('old/duikou.json', '{ "out": "x" }');
    const { status, err } = await folder.run(['init', 'old']);
    expect({ status, oneLine: isOneLine(err) }).toEqual({ status: 2, oneLine: true });
    expect(readFileSync(before, 'utf8')).toBe('{ "out": "x" }');
    expect(readdirSync(folder.at('old'))).toEqual(['duikou.json']);
  });

  it('ends in one line where the folder cannot be made', async () => {
    folder.write('file', '');
    const { status, err } = await folder.run(['init', 'file/下']);
    expect({ status, oneLine: isOneLine(err) }).toEqual({ status: 2, oneLine: true });
  });
});

describe('lsp', () => {
  const folder = new Folder();

  it('serves an editor over standard input and output, and ends when told to', async () => {
    const path = folder.write('a.duikou', faulty);
    const child = folder.start(['lsp', '--stdio']);
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout!),
      new StreamMessageWriter(child.stdin!),
    );
    connection.onRequest('client/registerCapability', () => null);
    const published = new Promise<{ code: string }[]>((done) => {
      connection.onNotification('textDocument/publishDiagnostics', ({ diagnostics }) => {
        if (diagnostics.length > 0) done(diagnostics);
      });
    });
    connection.listen();
    const uri = `file://${path}`;
    const { serverInfo } = await connection.sendRequest<{ serverInfo: { name: string } }>('initialize', {
      processId: process.pid,
      rootUri: `file://${folder.path}`,
      capabilities: {},
    });
    expect(serverInfo.name).toBe('duikou');
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'duikou', version: 1, text: faulty },
    });
    expect((await published).map(({ code }) => code)).toContain('reference/unknown');
    await connection.sendRequest('shutdown');
    const ended = new Promise((done) => child.on('close', done));
    await connection.sendNotification('exit');
    expect(await ended).toBe(0);
  });
});

describe('the command itself', () => {
  const folder = new Folder();

  it('has help with examples for each command, in both languages', async () => {
    const top = await folder.run(['--help']);
    const names = [...top.out.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name).filter((name) => name !== 'help');
    const commands = 'check generate export diff format facts explain score test verify import init lsp';
    expect(names).toEqual(commands.split(' '));
    for (const name of names) {
      for (const [locale, word] of [
        ['zh', '示例：'],
        ['en', 'Examples:'],
      ] as const) {
        const { status, out, err } = await folder.run([name!, '--help', '--locale', locale]);
        expect({ status, err }).toEqual({ status: 0, err: '' });
        expect(out).toContain(`\n${word}\n  duikou ${name}`);
        expect(out).not.toContain('cli.');
      }
    }
  });

  it('says what to run where the bundle is missing, and needs no other file for it', async () => {
    mkdirSync(folder.at('bin'));
    copyFileSync(binary, folder.at('bin/duikou.js'));
    folder.write('package.json', '{ "type": "module" }');
    const { status, stdout, stderr } = spawnSync(process.execPath, [folder.at('bin/duikou.js')], { encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: 'duikou: run npm run build\n' });
  });

  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8'));
    expect(await folder.run(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' });
  });
});
