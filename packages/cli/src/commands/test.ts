import { runExample } from '@duikou/model';
import type { Context } from '../context.ts';
import { DONE, type ExitCode, FAILED, FOUND } from '../errors.ts';
import { type TestShown, testJson, testJunit, testText } from '../report/tests.ts';
import { openSession } from '../session.ts';

export interface TestOptions {
  readonly format?: 'text' | 'json' | 'junit';
  readonly json?: boolean;
  readonly asOf?: string;
}

/** `test`: runs the worked examples (算例) in what was asked for. */
export async function test(context: Context, paths: readonly string[], options: TestOptions): Promise<ExitCode> {
  const session = await openSession(context, { paths, asOf: options.asOf });
  const tests = session.opened.flatMap(({ workspace: { portfolio }, files }) =>
    files.flatMap((uri) =>
      (portfolio.summary(uri)?.facts.examples ?? []).map((example): TestShown => {
        const result = runExample(portfolio, uri, example);
        const lineOf = (at: string): number => portfolio.rangeOf({ uri, at }).start.line;
        return {
          result,
          file: session.nameOf(uri),
          line: lineOf(`${example.id}#name`),
          lines: result.outcomes.map(({ expectation }) => lineOf(expectation.at)),
        };
      }),
    ),
  );
  const { locale } = session;
  if (options.json || options.format === 'json') await context.out(testJson(tests, locale));
  else if (options.format === 'junit') await context.out(testJunit(tests, locale));
  else await context.out(testText(tests, { locale, colours: context.colours }));
  if (session.hasFailed()) return FAILED;
  return tests.every(({ result }) => result.ok) ? DONE : FOUND;
}
