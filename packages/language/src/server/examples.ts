import { formatKey, type Locale } from '@duikou/messages';
import { type ExampleResult, runExample } from '@duikou/model';
import { normalUri } from '../workspace/uri.ts';
import type { ExampleListed, ExampleRun, ExamplesParams, RunExamplesParams } from './protocol.ts';
import type { Session } from './session.ts';

/** Answers `duikou/examples`: the worked examples of a file, or of every workspace. */
export async function listExamples(session: Session, { uri }: ExamplesParams): Promise<ExampleListed[]> {
  await session.settle();
  const only = uri === undefined ? undefined : normalUri(uri);
  return session.workspaces.all().flatMap(({ portfolio }) =>
    portfolio
      .uris()
      .filter((file) => only === undefined || file === only)
      .flatMap((file) =>
        (portfolio.summary(file)?.facts.examples ?? []).map(({ id, name, title }) => ({
          uri: session.documents.clientUri(file),
          id,
          label: title ?? name,
          range: portfolio.rangeOf({ uri: file, at: `${id}#name` }),
        })),
      ),
  );
}

/** Answers `duikou/runExamples`: what came of each, in the order asked; one that is gone is left out. */
export async function runExamples(session: Session, { examples, locale }: RunExamplesParams): Promise<ExampleRun[]> {
  await session.settle();
  return examples.flatMap(({ uri: clientUri, id }) => {
    const uri = normalUri(clientUri);
    const workspace = session.workspaces.holding(uri);
    const example = workspace?.portfolio.summary(uri)?.facts.examples.find((one) => one.id === id);
    if (workspace === undefined || example === undefined) return [];
    const result = runExample(workspace.portfolio, uri, example);
    return [told(result, clientUri, locale ?? session.locale, (at) => workspace.portfolio.rangeOf({ uri, at }))];
  });
}

function told(
  { example, ok, asOf, outcomes, problem }: ExampleResult,
  uri: string,
  locale: Locale,
  rangeOf: (at: string) => ExampleRun['failures'][number]['range'],
): ExampleRun {
  const failures = outcomes
    .filter((outcome) => !outcome.ok)
    .map(({ expectation, subject, expected, got, steps }) => {
      const say = (word: typeof subject): string => formatKey(locale, 'cli.test.word', { word });
      return {
        message: formatKey(locale, 'cli.test.failed', { subject, expected, got }),
        expected: say(expected),
        got: say(got),
        working: steps.map((step) => formatKey(locale, step.key, step.params)),
        range: rangeOf(expectation.at),
      };
    });
  const wrong = problem && {
    message: formatKey(locale, problem.key, problem.params),
    expected: '',
    got: '',
    working: [],
    range: rangeOf(`${example.id}#name`),
  };
  return { uri, id: example.id, ok, asOf, failures: wrong ? [wrong, ...failures] : failures };
}
