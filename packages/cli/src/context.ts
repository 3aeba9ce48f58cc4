import type { Writable } from 'node:stream';
import type { Assistant } from '@duikou/language';
import type { Locale } from '@duikou/messages';
import pc from 'picocolors';
import { CommandError, reasonOf } from './errors.ts';

export type Colours = ReturnType<typeof pc.createColors>;

/** What a command may know of the process it runs in, and its ways out. */
export interface Context {
  /** Absolute path; results name files relative to it. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Language asked for; undefined leaves it to `duikou.json`, else English. */
  readonly asked: Locale | undefined;
  /** Colours for standard output: none unless it is a terminal. */
  readonly colours: Colours;
  /** The same for standard error. */
  readonly errorColours: Colours;
  /** Whether standard error is a terminal, where progress may be shown. */
  readonly showsProgress: boolean;
  /** Starts a second thread for work that pays it; missing where there are too few processors. */
  readonly assistant?: (() => Assistant) | undefined;
  /** Writes results. Ends the command where the output does not take them. */
  out(text: string): Promise<void>;
  /** Writes what is no result: refusals, notes, progress. */
  err(text: string): void;
}

/** The reader has gone away (`duikou facts | head`): nothing to say, nothing more to do. */
export class OutputClosed extends Error {}

/** The context of this process. */
export function processContext(asked: Locale | undefined): Context {
  const { env, stdout, stderr } = process;
  const colourful = (stream: { isTTY?: boolean }): boolean =>
    stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  // Without listeners a full disk or a closed pipe would end the process with a stack trace.
  stdout.on('error', () => {});
  stderr.on('error', () => {});
  return {
    cwd: process.cwd(),
    env,
    asked,
    colours: pc.createColors(colourful(stdout)),
    errorColours: pc.createColors(colourful(stderr)),
    showsProgress: stderr.isTTY === true,
    out: (text) => write(stdout, text),
    err: (text) => {
      stderr.write(text);
    },
  };
}

function write(stream: Writable, text: string): Promise<void> {
  return new Promise((done, failed) => {
    stream.write(text, (error) => {
      if (error === null || error === undefined) done();
      else if ((error as NodeJS.ErrnoException).code === 'EPIPE') failed(new OutputClosed());
      else failed(new CommandError('cli.error.stdout', { reason: reasonOf(error) }));
    });
  });
}

/** The language to speak: what was asked for, else what the workspace says, else English. */
export function localeOf(context: Context, configured?: Locale): Locale {
  return context.asked ?? configured ?? 'en';
}
