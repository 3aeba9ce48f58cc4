import { fileURLToPath } from 'node:url';
import { formatText, readText } from '@duikou/language';
import { formatKey } from '@duikou/messages';
import type { Context } from '../context.ts';
import { CommandError, DONE, type ExitCode, FAILED, FOUND, reasonOf } from '../errors.ts';
import { nodeHost } from '../host.ts';
import { writeWhole } from '../output.ts';
import { counted, shownFinding } from '../report/findings.ts';
import { findingLines } from '../report/text.ts';
import { type Opened, openSession, type Session } from '../session.ts';

export interface FormatOptions {
  readonly check?: boolean;
  readonly keywords?: 'zh' | 'en' | 'keep';
}

type Outcome = 'changed' | 'same' | 'left';

const BROKEN = /^(?:syntax|file)\//;

/**
 * `format`: lays files out, each replaced whole or not at all; with `check` nothing is written and the status says whether
 * something would be. A file that does not read well is left as it is, and its errors are told.
 */
export async function formatFiles(
  context: Context,
  paths: readonly string[],
  options: FormatOptions,
): Promise<ExitCode> {
  const session = await openSession(context, { paths });
  const numbers: Record<Outcome, number> = { changed: 0, same: 0, left: 0 };
  let unreadable = false;
  for (const opened of session.opened) {
    for (const uri of opened.files) {
      const outcome = await formatFile(uri, opened, session, context, options);
      numbers[outcome]++;
      const problems = opened.workspace.portfolio.summary(uri)?.problems ?? [];
      unreadable ||= problems.some(({ code }) => code === 'file/unreadable');
    }
  }
  const total = numbers.changed + numbers.same + numbers.left;
  const key = options.check ? 'cli.format.summary.check' : 'cli.format.summary';
  await context.out(
    `${formatKey(session.locale, key, { files: counted(session.locale, 'file', total), ...numbers })}\n`,
  );
  if (unreadable) return FAILED;
  return numbers.left > 0 || (options.check && numbers.changed > 0) ? FOUND : DONE;
}

async function formatFile(
  uri: string,
  opened: Opened,
  session: Session,
  context: Context,
  options: FormatOptions,
): Promise<Outcome> {
  const { portfolio, config } = opened.workspace;
  const say = (key: string): string => `${formatKey(session.locale, key, { file: session.nameOf(uri) })}\n`;
  const broken = portfolio.findings(uri).filter(({ code }) => BROKEN.test(code));
  const read = await readText(nodeHost, uri);
  if (broken.length > 0 || !('text' in read)) {
    const shown = broken.map((finding) => shownFinding(finding, portfolio, session));
    const lines = shown.map((one) => `  ${findingLines(one, { ...session, colours: context.errorColours })[0]}\n`);
    context.err(say('cli.format.left') + lines.join(''));
    return 'left';
  }
  const formatted = formatText(read.text, { keywords: options.keywords ?? config.keywords ?? 'keep' });
  if (formatted === read.text) return 'same';
  if (!options.check) await replace(uri, formatted, session);
  await context.out(say(options.check ? 'cli.format.wouldChange' : 'cli.format.changed'));
  return 'changed';
}

/** Puts a text in the place of a file's, which keeps its byte order mark. */
async function replace(uri: string, text: string, session: Session): Promise<void> {
  try {
    const bytes = await nodeHost.readFile(uri);
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '';
    await writeWhole(fileURLToPath(uri), mark + text);
  } catch (error) {
    throw new CommandError('cli.error.write', { path: session.nameOf(uri), reason: reasonOf(error) });
  }
}
