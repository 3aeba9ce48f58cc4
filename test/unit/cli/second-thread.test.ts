import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkspace } from '@duikou/language';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeHost, uriOf } from '../../../packages/cli/src/host.ts';
import { startSecondThread } from '../../../packages/cli/src/second-thread.ts';
import { makeAgreements } from '../../bench/nation.ts';

const program = new URL('../../../packages/cli/src/second-thread.ts', import.meta.url);
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duikou-'));
  for (const { path, text } of makeAgreements(204))
    writeFileSync(
      join(folder, path),
      path.includes('7') ? text.replace('95%以上', '195%以上').replace('2024年6月底前', '2025年6月底前') : text,
    );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the second thread', () => {
  it('reads and checks files of a large workspace, with the same findings', async () => {
    const given = { asOf: '2024-06-30' };
    let asked = 0;
    const assistant = () => {
      const thread = startSecondThread(program);
      return { ask: (request: Parameters<typeof thread.ask>[0]) => thread.ask(request).finally(() => asked++) };
    };
    const shared = await openWorkspace(nodeHost, uriOf(folder), { ...given, assistant });
    const alone = await openWorkspace(nodeHost, uriOf(folder), given);
    expect(asked).toBe(2);
    expect(alone.files()).toHaveLength(205);
    expect([...shared.portfolio.allFindings()]).toEqual([...alone.portfolio.allFindings()]);
  });
});
