import { allOrigins } from '@duikou/model';
import type { Context } from '../context.ts';
import { DONE, type ExitCode, FOUND } from '../errors.ts';
import { count, shownFindings } from '../report/findings.ts';
import { findingLines } from '../report/text.ts';
import { openSession } from '../session.ts';

export interface FactsOptions {
  /** Whether to give places, too. */
  readonly origins?: boolean;
}

const READING = /^(?:syntax|file|config)\//;

/**
 * `facts`: what each file says, as JSON by the published schema. A file that does not read well gives what could be read, its
 * findings go to standard error and the status says so.
 */
export async function facts(context: Context, paths: readonly string[], options: FactsOptions): Promise<ExitCode> {
  const session = await openSession(context, { paths });
  const files = session.opened
    .flatMap(({ workspace, files }) => files.map((uri) => ({ uri, summary: workspace.portfolio.summary(uri)! })))
    .map(({ uri, summary }) => ({
      file: session.nameOf(uri),
      spelling: summary.spelling,
      facts: summary.facts,
      ...(options.origins && { origins: allOrigins(summary.origins) }),
    }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  await context.out(`${JSON.stringify({ version: 1, files }, null, 2)}\n`);
  const problems = shownFindings(session).filter(({ code }) => READING.test(code));
  for (const problem of problems) {
    const lines = findingLines(problem, { locale: session.locale, colours: context.errorColours });
    context.err(`${lines[0]}\n`);
  }
  return count(problems).errors > 0 ? FOUND : DONE;
}
