import { allOrigins, consolidate, type Portfolio, type Summary } from '@duikou/model';
import type { Context } from '../context.ts';
import { DONE, type ExitCode, FOUND } from '../errors.ts';
import { count, shownFindings } from '../report/findings.ts';
import { findingLines } from '../report/text.ts';
import { openSession } from '../session.ts';

export interface FactsOptions {
  /** Whether to give places, too. */
  readonly origins?: boolean;
  /** Agreements as amendments have them on the day of `asOf`; where no day is given, with all of them. */
  readonly consolidated?: boolean;
  readonly asOf?: string;
}

const READING = /^(?:syntax|file|config)\//;

/**
 * `facts`: what each file says, as JSON by the published schema. A file that does not read well gives what could be read, its
 * findings go to standard error and the status says so.
 */
export async function facts(context: Context, paths: readonly string[], options: FactsOptions): Promise<ExitCode> {
  const session = await openSession(context, { paths, asOf: options.asOf });
  const files = session.opened
    .flatMap(({ workspace: { portfolio }, files }) =>
      files.map((uri) => ({
        uri,
        summary: options.consolidated ? consolidatedSummary(portfolio, uri, options.asOf) : portfolio.summary(uri)!,
      })),
    )
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

/** The summary of a file with the amendments of its agreements applied. Places are those of the file itself. */
function consolidatedSummary(portfolio: Portfolio, uri: string, asOf: string | undefined): Summary {
  const summary = portfolio.summary(uri)!;
  let facts = summary.facts;
  for (const { id } of summary.facts.agreements) {
    const amendments = portfolio.amended(uri, id)?.amendments ?? [];
    if (amendments.length > 0)
      facts = consolidate(
        facts,
        id,
        amendments.map(({ amendment }) => amendment),
        asOf,
      );
  }
  return { ...summary, facts };
}
