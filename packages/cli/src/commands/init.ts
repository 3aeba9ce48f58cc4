import { lstat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { formatKey } from '@duikou/messages';
import { type Context, localeOf } from '../context.ts';
import { CommandError, DONE, type ExitCode, reasonOf } from '../errors.ts';
import { writeInto } from '../output.ts';
import { dayOf } from '../session.ts';
import { templateFiles } from '../templates/agreement.ts';

export interface InitOptions {
  readonly keywords?: 'zh' | 'en';
}

/** `init`: a new workspace with its settings and a first agreement that checks clean. Overwrites nothing. */
export async function init(context: Context, dir: string | undefined, options: InitOptions): Promise<ExitCode> {
  const locale = localeOf(context);
  const folder = resolve(context.cwd, dir ?? '.');
  const files = templateFiles(options.keywords ?? locale, locale, dayOf(context.env).slice(0, 4));
  for (const { name } of files) await refuseIfThere(join(folder, name), context.cwd);
  const lines: string[] = [];
  for (const { name, text } of files) {
    const path = await writeInto(folder, name, text);
    lines.push(formatKey(locale, 'cli.init.made', { file: shown(context.cwd, path) }));
  }
  lines.push(formatKey(locale, 'cli.init.next', { folder: shown(context.cwd, folder) }));
  await context.out(`${lines.join('\n')}\n`);
  return DONE;
}

async function refuseIfThere(path: string, cwd: string): Promise<void> {
  try {
    await lstat(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return;
    throw new CommandError('cli.error.write', { path: shown(cwd, path), reason: reasonOf(error) });
  }
  throw new CommandError('cli.error.exists', { path: shown(cwd, path) });
}

function shown(cwd: string, path: string): string {
  return relative(cwd, path).replaceAll('\\', '/') || '.';
}
