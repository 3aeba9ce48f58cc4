import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ensureCodeServer } from '../../scripts/tools/code-server.ts';
import { runOrThrow } from '../../scripts/tools/processes.ts';

/** A VS Code that serves a browser on this machine. */
export interface EditorServer {
  readonly port: number;
  /** What it has written so far, standard output and standard error together. */
  log(): string;
  /** Ends it and every process it started. */
  stop(): Promise<void>;
}

export interface EditorServerOptions {
  /** An empty folder for its home, user data and extensions. */
  readonly home: string;
  /** The extension to install. */
  readonly vsix: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Whether folders are trusted without asking. */
  readonly trusted: boolean;
}

const GUARD = fileURLToPath(new URL('guard.ts', import.meta.url));
const START_LIMIT_MS = 60_000;

/** Installs the extension in a fresh editor and starts it on a free port; throws with its log when it does not come up. */
export async function startEditorServer(options: EditorServerOptions): Promise<EditorServer> {
  const { node, entry } = await ensureCodeServer();
  const data = join(options.home, 'data');
  const config = join(options.home, 'config.yaml');
  const folders = ['--user-data-dir', data, '--extensions-dir', join(options.home, 'extensions'), '--config', config];
  const env = { HOME: options.home, XDG_CONFIG_HOME: options.home, XDG_DATA_HOME: options.home, NODE_OPTIONS: '' };
  await mkdir(join(data, 'User'), { recursive: true });
  await writeFile(join(data, 'User/settings.json'), JSON.stringify(options.settings, undefined, 2));
  await writeFile(config, '');
  await runOrThrow(node, [entry, ...folders, '--install-extension', options.vsix], { env });

  const port = await freePort();
  const trust = options.trusted ? ['--disable-workspace-trust'] : [];
  const quiet = ['--auth', 'none', '--disable-telemetry', '--disable-update-check', '--reconnection-grace-time', '5'];
  const child = spawn(node, [GUARD, entry, '--bind-addr', `127.0.0.1:${port}`, ...quiet, ...trust, ...folders], {
    cwd: options.home,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    // A process group of its own: its extension hosts and their language servers end with it.
    detached: true,
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  }
  let ended = false;
  const end = new Promise<void>((resolve) => {
    const settle = (): void => {
      ended = true;
      resolve();
    };
    child.once('exit', settle);
    child.once('error', (error) => {
      chunks.push(String(error));
      settle();
    });
  });
  const killGroup = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // already gone
    }
  };
  const stop = async (): Promise<void> => {
    killGroup();
    await end;
  };
  const log = (): string => chunks.join('');

  const limit = Date.now() + START_LIMIT_MS;
  while (!(await isHealthy(port))) {
    if (ended || Date.now() > limit) {
      await stop();
      throw new Error(`The editor did not start:\n${log()}`);
    }
    await delay(100);
  }
  return { port, log, stop };
}

async function isHealthy(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(1_000) })).ok;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
