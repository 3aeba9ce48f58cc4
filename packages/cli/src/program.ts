import { formatKey, type Locale } from '@duikou/messages';
import { CommanderError } from 'commander';
import { defineCommands } from './command-line.ts';
import { type Context, localeOf, OutputClosed } from './context.ts';
import { CommandError, DONE, type ExitCode, FAILED } from './errors.ts';
import { oneLine } from './session.ts';
import { usageError } from './usage.ts';

/**
 * Runs a command line. Never rejects: what goes wrong is one line on standard error.
 *
 * @param args arguments after the program's name
 * @returns the exit status
 */
export async function run(args: readonly string[], context: Context): Promise<ExitCode> {
  const locale = localeOf(context);
  let status: ExitCode = DONE;
  let shown = '';
  const outcome = {
    settle: (given: ExitCode) => {
      status = given;
    },
    write: (text: string) => {
      shown += text;
    },
  };
  try {
    const program = defineCommands(locale, context, outcome);
    if (args.length === 0) {
      context.err(program.helpInformation());
      return FAILED;
    }
    await program.parseAsync([...args], { from: 'user' }).catch(async (error: unknown) => {
      if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
      await context.out(shown);
    });
    return status;
  } catch (error) {
    if (!(error instanceof OutputClosed)) context.err(`duikou: ${oneLine(explain(error, locale))}\n`);
    if (context.env.DUIKOU_DEBUG && error instanceof Error) context.err(`${error.stack}\n`);
    return FAILED;
  }
}

function explain(error: unknown, locale: Locale): string {
  if (error instanceof CommandError) return error.text(locale);
  if (error instanceof CommanderError) return usageError(locale, error);
  return formatKey(locale, 'cli.error.internal', { reason: error instanceof Error ? error.message : String(error) });
}
