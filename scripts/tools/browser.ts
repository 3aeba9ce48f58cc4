import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run, runOrThrow } from './processes.ts';

/** A browser and fonts that can show Chinese. */
export interface Browser {
  /** Absolute path of the executable. */
  readonly executable: string;
}

const PACKAGES = ['chromium', 'fonts-noto-cjk'];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The first of `names` on the path that may be executed, or `undefined`. */
export function findExecutable(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const name of names) {
    for (const folder of [...folders, '/usr/bin']) {
      const candidate = join(folder, name);
      try {
        accessSync(candidate, constants.X_OK);
        return candidate;
      } catch {
        // not in this folder
      }
    }
  }
  return undefined;
}

async function hasCjkFont(): Promise<boolean> {
  if (existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')) return true;
  if (findExecutable(['fc-list']) === undefined) return false;
  const { code, output } = await run('fc-list', [':lang=zh-cn', 'family']);
  return code === 0 && /Noto Sans (Mono )?CJK/.test(output);
}

/**
 * Installs Debian packages, as root and where `apt-get` exists; elsewhere throws an error whose message is the one line to run.
 * Waits for another installation that is under way.
 *
 * @param what what the packages are for, as it stands in the message
 */
export async function installPackages(packages: readonly string[], what: string): Promise<void> {
  const line = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  const root = process.getuid?.() === 0;
  if (!root || findExecutable(['apt-get']) === undefined) {
    throw new Error(`${what} is missing. Install it and run again:\n  ${root ? '' : 'sudo '}${line}`);
  }
  process.stderr.write(`${what} is missing: ${line}\n`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const lock = ['-o', 'DPkg::Lock::Timeout=600'];
  const install = ['install', ...lock, '-y', '--no-install-recommends', ...packages];
  if ((await run('apt-get', install, { env })).code === 0) return;
  await runOrThrow('apt-get', ['update', ...lock], { env });
  await runOrThrow('apt-get', install, { env });
}

/**
 * Finds Chromium and the Noto CJK fonts, or installs them as Debian packages when run as root. `DUIKOU_CHROMIUM` names another
 * executable.
 *
 * @throws Error with the one line to run, where they are missing and cannot be installed
 */
export async function ensureBrowser(): Promise<Browser> {
  const named = process.env.DUIKOU_CHROMIUM;
  if (named !== undefined && named !== '' && !existsSync(named)) {
    throw new Error(`DUIKOU_CHROMIUM names ${named}, which does not exist`);
  }
  const find = (): string | undefined => (named ? named : findExecutable(NAMES));
  const ready = async (): Promise<boolean> => find() !== undefined && (await hasCjkFont());
  if (!(await ready())) {
    await installPackages(PACKAGES, 'A browser with Chinese fonts');
    if (!(await ready()))
      throw new Error(`${PACKAGES.join(' and ')} are installed, yet no browser with Chinese fonts was found`);
  }
  return { executable: find()! };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log((await ensureBrowser()).executable);
}
