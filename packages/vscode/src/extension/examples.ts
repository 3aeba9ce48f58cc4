import type {
  ExampleListed,
  ExampleRun,
  examplesRequest,
  RunExamplesParams,
  runExamplesRequest,
} from '@duikou/language';
import {
  type CancellationToken,
  type Disposable,
  Location,
  Position,
  Range,
  type TestController,
  type TestItem,
  TestMessage,
  TestRunProfileKind,
  type TestRunRequest,
  tests,
  Uri,
  workspace,
} from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { locale, text } from './text.ts';

const LIST: typeof examplesRequest = 'duikou/examples';
const RUN: typeof runExamplesRequest = 'duikou/runExamples';

/** How long to wait after an edit before the list is asked for again, in milliseconds. */
const PAUSE = 500;

/** The test view: worked examples (算例) of the workspace by file, run by the language server. */
export function showExamples(client: LanguageClient): Disposable[] {
  const controller = tests.createTestController('duikou.examples', text('vscode.examples.title'));
  const refresh = (uri?: Uri): Promise<void> => list(client, controller, uri);
  controller.refreshHandler = () => refresh();
  controller.resolveHandler = (item) => (item === undefined ? refresh() : Promise.resolve());
  controller.createRunProfile(
    text('vscode.examples.run'),
    TestRunProfileKind.Run,
    (request, token) => run(client, controller, request, token),
    true,
  );
  let timer: NodeJS.Timeout | undefined;
  const edited = workspace.onDidChangeTextDocument(({ document }) => {
    if (document.languageId !== 'duikou') return;
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(document.uri), PAUSE);
  });
  const started = client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) void refresh();
  });
  return [controller, edited, started, { dispose: () => clearTimeout(timer) }];
}

async function list(client: LanguageClient, controller: TestController, uri?: Uri): Promise<void> {
  if (!client.isRunning()) return;
  const found = await client.sendRequest<ExampleListed[]>(LIST, uri === undefined ? {} : { uri: uri.toString() });
  const byFile = new Map<string, ExampleListed[]>();
  for (const one of found) byFile.set(one.uri, [...(byFile.get(one.uri) ?? []), one]);
  const files = [...byFile].map(([file, examples]) => fileItem(controller, Uri.parse(file), examples));
  if (uri === undefined) {
    controller.items.replace(files);
    return;
  }
  controller.items.delete(uri.toString());
  for (const item of files) controller.items.add(item);
}

function fileItem(controller: TestController, file: Uri, examples: readonly ExampleListed[]): TestItem {
  const item = controller.createTestItem(file.toString(), workspace.asRelativePath(file), file);
  item.children.replace(
    examples.map(({ id, label, range }) => {
      const child = controller.createTestItem(`${file.toString()}\n${id}`, label, file);
      child.range = rangeOf(range);
      return child;
    }),
  );
  return item;
}

const rangeOf = ({ start, end }: ExampleListed['range']): Range =>
  new Range(new Position(start.line, start.character), new Position(end.line, end.character));

async function run(
  client: LanguageClient,
  controller: TestController,
  request: TestRunRequest,
  token: CancellationToken,
): Promise<void> {
  const items = asked(controller, request);
  const testRun = controller.createTestRun(request);
  for (const item of items) testRun.started(item);
  try {
    const examples = items.map((item) => ({ uri: item.uri!.toString(), id: item.id.slice(item.id.indexOf('\n') + 1) }));
    const params: RunExamplesParams = { examples, locale: locale() };
    const results = await client.sendRequest<ExampleRun[]>(RUN, params, token);
    for (const item of items) {
      const result = results.find(({ uri, id }) => `${Uri.parse(uri).toString()}\n${id}` === item.id);
      if (result === undefined) testRun.skipped(item);
      else if (result.ok) testRun.passed(item);
      else {
        testRun.appendOutput(output(item.label, result), undefined, item);
        testRun.failed(item, messages(item.uri!, result));
      }
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    for (const item of items) testRun.errored(item, new TestMessage(reason));
  } finally {
    testRun.end();
  }
}

/** The examples to run: those asked for, files opened up, without those left out; none asked for means all. */
function asked(controller: TestController, { include, exclude = [] }: TestRunRequest): TestItem[] {
  const items = include ?? [...controller.items].map(([, item]) => item);
  const single = items.flatMap((item) =>
    item.children.size > 0 ? [...item.children].map(([, child]) => child) : [item],
  );
  return single.filter((item) => !exclude.includes(item) && !(item.parent && exclude.includes(item.parent)));
}

/** What failed, in lines of a terminal. */
function output(label: string, { failures }: ExampleRun): string {
  const lines = failures.flatMap(({ message, working }) => [`  ${message}`, ...working.map((line) => `    ${line}`)]);
  return [label, ...lines, ''].join('\r\n');
}

function messages(file: Uri, { failures }: ExampleRun): TestMessage[] {
  return failures.map(({ message, expected, got, working, range }) => {
    const said = new TestMessage([message, ...working].join('\n'));
    if (expected !== '') {
      said.expectedOutput = expected;
      said.actualOutput = got;
    }
    said.location = new Location(file, rangeOf(range));
    return said;
  });
}
