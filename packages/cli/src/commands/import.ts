import { lstat, open, stat } from 'node:fs/promises';
import { basename, dirname, relative, resolve } from 'node:path';
import { ImportError, type ImportRequest } from '@duikou/import';
import { formatKey } from '@duikou/messages';
import { type Context, localeOf } from '../context.ts';
import { CommandError, DONE, type ExitCode, reasonOf } from '../errors.ts';
import { draftFrom, reportLines } from '../imports.ts';
import { writeInto } from '../output.ts';

export interface ImportOptions {
  readonly out?: string;
  readonly as?: ImportRequest['as'];
  readonly force?: boolean;
}

/** Bytes past which a file is not even read whole. */
const largest = 20_000_001;

/**
 * `import`: a draft in the language from offices' files, on standard output or in a file, which is not overwritten unless asked. The report
 * goes to standard error.
 */
export async function importFiles(
  context: Context,
  files: readonly string[],
  options: ImportOptions,
): Promise<ExitCode> {
  const locale = localeOf(context);
  const target = options.out === undefined ? undefined : await targetOf(context, options.out, options.force ?? false);
  const texts: string[] = [];
  const report: string[] = [];
  for (const file of files) {
    const name = basename(file);
    const bytes = await read(context, file);
    try {
      const imported = draftFrom({ name, bytes, locale, ...(options.as && { as: options.as }) });
      texts.push(imported.text);
      report.push(...reportLines(name, imported, locale));
    } catch (error) {
      if (error instanceof ImportError) throw new CommandError(error.key, { name: file, ...error.params });
      throw error;
    }
  }
  const text = texts.join('\n');
  if (target === undefined) await context.out(text);
  else {
    await writeInto(dirname(target), basename(target), text);
    const shown = relative(context.cwd, target).replaceAll('\\', '/');
    await context.out(`${formatKey(locale, 'cli.import.written', { file: shown })}\n`);
  }
  context.err(`${report.join('\n')}\n`);
  return DONE;
}

async function targetOf(context: Context, out: string, force: boolean): Promise<string> {
  if (!out.endsWith('.duikou')) throw new CommandError('cli.error.importOut', { path: out });
  const target = resolve(context.cwd, out);
  const there = await lstat(target).catch(() => undefined);
  if (there !== undefined && !force) throw new CommandError('cli.error.importExists', { path: out });
  return target;
}

async function read(context: Context, file: string): Promise<Uint8Array> {
  const path = resolve(context.cwd, file);
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new CommandError('cli.error.importFolder', { path: file });
    if (!found.isFile()) throw new CommandError('cli.error.notFile', { path: file });
    const handle = await open(path);
    try {
      const bytes = new Uint8Array(Math.min(found.size, largest));
      await handle.read(bytes, 0, bytes.length, 0);
      return bytes;
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const missing = (error as { code?: string }).code === 'ENOENT';
    throw missing
      ? new CommandError('cli.error.missing', { path: file })
      : new CommandError('cli.error.unreadable', { path: file, reason: reasonOf(error) });
  }
}
