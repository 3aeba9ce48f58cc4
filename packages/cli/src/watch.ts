import { watch as watchFolder } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configName } from '@duikou/language';
import { OutputClosed } from './context.ts';
import { CommandError, reasonOf } from './errors.ts';
import { uriOf } from './host.ts';
import type { Opened, Session } from './session.ts';

/** Milliseconds after the last of several changes: an editor writes a file in steps. */
const QUIET = 100;

/**
 * Reports again after each change of the workspaces' files, until the process is ended. Resolves when nobody reads any more.
 *
 * @throws CommandError where the system does not watch the folders
 */
export function watch(session: Session, report: () => Promise<unknown>): Promise<void> {
  return new Promise((done, failed) => {
    const changed = new Map<string, Opened>();
    let timer: NodeJS.Timeout | undefined;
    let running = Promise.resolve();
    const fail = (error: unknown) => (error instanceof OutputClosed ? done() : failed(error));
    const again = async (): Promise<void> => {
      const files = [...changed];
      changed.clear();
      for (const [uri, { workspace }] of files) {
        if (uri === workspace.configUri || basename(fileURLToPath(uri)) === configName) await workspace.reconfigure();
        else if (workspace.holds(uri)) await workspace.reload(uri);
      }
      await report();
    };
    for (const opened of session.opened) {
      const folder = fileURLToPath(opened.workspace.folder);
      const notice = (name: string | null): void => {
        if (name === null || (!/\.duikou$/i.test(name) && basename(name) !== configName)) return;
        changed.set(uriOf(join(folder, name)), opened);
        clearTimeout(timer);
        timer = setTimeout(() => {
          running = running.then(again).catch(fail);
        }, QUIET);
      };
      try {
        const watcher = watchFolder(folder, { recursive: opened.selection.deep }, (_, name) => notice(name));
        watcher.on('error', (error) => fail(new CommandError('cli.error.watch', { reason: reasonOf(error) })));
      } catch (error) {
        fail(new CommandError('cli.error.watch', { reason: reasonOf(error) }));
      }
    }
  });
}
