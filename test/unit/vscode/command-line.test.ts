import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommandLine } from '../../../packages/vscode/src/extension/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'duikou-command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = (name: string, code: string): string => {
  const path = join(folder, name);
  writeFileSync(path, code);
  return path;
};
const run = (path: string, signal?: AbortSignal) =>
  runCommandLine({ program: path, args: ['generate'], cwd: folder, ...(signal && { signal }) });

describe('the command line from the editor', () => {
  test('gives the files it names, as absolute paths', async () => {
    const answer = await run(program('done.js', "process.stdout.write('out/甲.pdf\\n/tmp/乙.pdf\\n')"));
    expect(answer).toEqual({ outcome: 'done', files: [join(folder, 'out/甲.pdf'), '/tmp/乙.pdf'], said: '' });
  });

  test('tells what it says where it refuses or fails', async () => {
    for (const [status, outcome] of [
      [1, 'refused'],
      [2, 'failed'],
    ] as const) {
      const path = program(
        `${outcome}.js`,
        `process.stderr.write('duikou: 没有字体\\n'); process.exitCode = ${status}`,
      );
      expect(await run(path)).toEqual({ outcome, files: [], said: 'duikou: 没有字体' });
    }
  });

  test('is absent where there is no such program', async () => {
    expect((await run(join(folder, 'nowhere'))).outcome).toBe('absent');
    expect((await run(join(folder, 'nowhere.js'))).outcome).toBe('absent');
  });

  test('is ended when cancelled', async () => {
    const stop = new AbortController();
    const running = run(program('endless.js', 'setInterval(() => {}, 1000)'), stop.signal);
    stop.abort();
    expect((await running).outcome).toBe('cancelled');
  });
});

test('a folder cannot choose the program: the setting is the machine’s', () => {
  const manifest = JSON.parse(
    readFileSync(new URL('../../../packages/vscode/package.json', import.meta.url), 'utf8'),
  ) as {
    contributes: { configuration: { properties: Record<string, { scope: string }> } };
  };
  expect(manifest.contributes.configuration.properties['duikou.cliPath']!.scope).toBe('machine');
});
