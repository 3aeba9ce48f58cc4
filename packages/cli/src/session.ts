import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Assistant, createReader, type Host, openWorkspace, today, type Workspace } from '@duikou/language';
import { format, type Locale } from '@duikou/messages';
import { isDate } from '@duikou/model';
import { type Context, localeOf } from './context.ts';
import { CommandError } from './errors.ts';
import { nodeHost } from './host.ts';
import { startProgress } from './progress.ts';
import { isSelected, type Selection, selectPaths } from './selection.ts';

/** An open workspace and what of it was asked for. */
export interface Opened {
  readonly workspace: Workspace;
  readonly selection: Selection;
  /** Files of the language that were asked for, by code unit, as the workspace is now. */
  readonly files: readonly string[];
}

/** The workspaces a command works on. */
export interface Session {
  readonly opened: readonly Opened[];
  readonly locale: Locale;
  /** A file as people here name it: relative to the current folder, with `/`. */
  nameOf(uri: string): string;
  /** Whether a check failed by a fault of its own, which is told on standard error. */
  hasFailed(): boolean;
}

export interface SessionOptions {
  readonly paths: readonly string[];
  /** ISO date. */
  readonly asOf?: string;
  /** Starts a second thread, where all files are to be checked: many are then read and checked in two. */
  readonly assistant?: (() => Assistant) | undefined;
  /** Where files are read; default: the disk. */
  readonly host?: Host;
}

/**
 * Reads the workspaces of some paths.
 *
 * @throws CommandError where a path cannot be used, a date is none, or a file that was asked for is excluded
 */
export async function openSession(
  context: Context,
  { paths, asOf, assistant, host = nodeHost }: SessionOptions,
): Promise<Session> {
  if (asOf !== undefined && !isDate(asOf)) throw new CommandError('cli.error.date', { date: asOf });
  const selections = await selectPaths(paths, context.cwd, host);
  const reader = createReader();
  const opened: Opened[] = [];
  let failures = 0;
  for (const selection of selections) {
    const progress = startProgress(context, localeOf(context), 'cli.progress.reading');
    const workspace = await openWorkspace(host, selection.root, {
      ...(asOf !== undefined && { asOf }),
      today: dayOf(context.env),
      reader,
      ...(assistant && { assistant }),
      deep: selection.deep,
      onProgress: progress.step,
      onInternalError(error, { code, uri }) {
        failures++;
        const file = uri === undefined ? '' : nameFrom(context.cwd, uri);
        const reason = error instanceof Error ? error.message : String(error);
        context.err(`${format(localeOf(context), 'cli.error.check', { code, file, reason: oneLine(reason) })}\n`);
      },
    });
    progress.end();
    opened.push(openedOf(workspace, selection));
  }
  const locale = localeOf(
    context,
    opened.map(({ workspace }) => workspace.config.locale).find((one) => one),
  );
  return { opened, locale, nameOf: (uri) => nameFrom(context.cwd, uri), hasFailed: () => failures > 0 };
}

function openedOf(workspace: Workspace, selection: Selection): Opened {
  const filesNow = (): string[] => workspace.files().filter((uri) => isSelected(selection, uri));
  const files = filesNow();
  for (const { uri, kind, path } of selection.given) {
    if (kind === 'file' && uri !== workspace.configUri && !files.includes(uri))
      throw new CommandError('cli.error.excluded', { path });
  }
  const [only] = selection.given;
  if (files.length === 0 && workspace.configUri === undefined)
    throw new CommandError('cli.error.empty', { path: only?.path ?? '.' });
  return {
    workspace,
    selection,
    get files() {
      return filesNow();
    },
  };
}

/** The day of `SOURCE_DATE_EPOCH` (UTC), else today. */
export function dayOf(env: Context['env']): string {
  const seconds = sourceDate(env);
  return seconds === undefined ? today() : new Date(seconds * 1000).toISOString().slice(0, 10);
}

/**
 * `SOURCE_DATE_EPOCH`: seconds since 1970, undefined where it is not set.
 *
 * @throws CommandError where it is no such number
 */
export function sourceDate(env: Context['env']): number | undefined {
  const written = env.SOURCE_DATE_EPOCH;
  if (written === undefined || written === '') return undefined;
  if (!/^\d{1,11}$/.test(written)) throw new CommandError('cli.error.epoch', { value: written });
  return Number(written);
}

function nameFrom(cwd: string, uri: string): string {
  if (!uri.startsWith('file:')) return uri;
  return relative(cwd, fileURLToPath(uri)).replaceAll('\\', '/') || '.';
}

/** A text's first line, for messages that must stay on one. */
export function oneLine(text: string): string {
  return text.split(/\r?\n/)[0]!;
}
