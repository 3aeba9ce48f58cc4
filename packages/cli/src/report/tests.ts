import { formatKey, type Locale, type Param } from '@duikou/messages';
import type { ExampleResult, ExampleStep } from '@duikou/model';
import type { Colours } from '../context.ts';
import { flat } from './text.ts';

/** An example with where it stands, as people name it; lines count from 0. */
export interface TestShown {
  readonly result: ExampleResult;
  readonly file: string;
  readonly line: number;
  /** Lines of the expectations, in their order. */
  readonly lines: readonly number[];
}

interface Style {
  readonly locale: Locale;
  readonly colours: Colours;
}

/** Each example in a line, with what fails and its working below, and a line that sums up. */
export function testText(tests: readonly TestShown[], { locale, colours }: Style): string {
  const lines = tests.flatMap((test) => {
    const { example, ok, outcomes, problem } = test.result;
    const mark = ok ? colours.green('✓') : colours.red('✗');
    const name = flat(example.title ?? example.name);
    const head = `${mark} ${name}  ${colours.dim(`${test.file}:${test.line + 1}`)}`;
    const failed = outcomes.flatMap((outcome, index) => {
      if (outcome.ok) return [];
      const { subject, expected, got, steps } = outcome;
      const said = flat(formatKey(locale, 'cli.test.failed', { subject, expected, got }));
      const place = colours.dim(`${test.file}:${(test.lines[index] ?? test.line) + 1}`);
      return [`    ${place} ${said}`, ...steps.map((one) => `      ${colours.dim(stepText(one, locale))}`)];
    });
    return [head, ...(problem ? [`    ${stepText(problem, locale)}`] : []), ...failed];
  });
  const passed = tests.filter(({ result }) => result.ok).length;
  const failed = tests.length - passed;
  const summary = formatKey(locale, 'cli.test.summary', { count: tests.length, passed, failed });
  return `${[...lines, (failed > 0 ? colours.red : colours.green)(summary)].join('\n')}\n`;
}

const stepText = ({ key, params }: ExampleStep, locale: Locale): string => flat(formatKey(locale, key, params));

/** The same for machines; lines count from 0. */
export function testJson(tests: readonly TestShown[], locale: Locale): string {
  const say = (param: Param): string => flat(formatKey(locale, 'cli.test.word', { word: param }));
  const json = {
    version: 1,
    passed: tests.filter(({ result }) => result.ok).length,
    failed: tests.filter(({ result }) => !result.ok).length,
    tests: tests.map(({ result, file, line, lines }) => ({
      name: result.example.name,
      ...(result.example.title !== undefined && { title: result.example.title }),
      file,
      line,
      asOf: result.asOf,
      ok: result.ok,
      ...(result.problem && { problem: stepText(result.problem, locale) }),
      outcomes: result.outcomes.map(({ expectation, ok, subject, expected, got, steps }, index) => ({
        kind: expectation.kind,
        subject: say(subject),
        line: lines[index] ?? line,
        ok,
        expected: say(expected),
        got: say(got),
        working: steps.map((one) => stepText(one, locale)),
      })),
    })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The same for build servers. */
export function testJunit(tests: readonly TestShown[], locale: Locale): string {
  const failed = tests.filter(({ result }) => !result.ok).length;
  const cases = tests.map(({ result, file, line }) => {
    const name = escaped(flat(result.example.title ?? result.example.name));
    const open = `    <testcase name="${name}" classname="${escaped(file)}" file="${escaped(file)}" line="${line + 1}"`;
    if (result.ok) return `${open}/>`;
    const said = [
      ...(result.problem ? [stepText(result.problem, locale)] : []),
      ...result.outcomes
        .filter(({ ok }) => !ok)
        .map(({ subject, expected, got }) => flat(formatKey(locale, 'cli.test.failed', { subject, expected, got }))),
    ];
    return `${open}>\n      <failure message="${escaped(said[0] ?? '')}">${escaped(said.join('\n'))}</failure>\n    </testcase>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites tests="${tests.length}" failures="${failed}">`,
    `  <testsuite name="duikou" tests="${tests.length}" failures="${failed}">`,
    ...cases,
    '  </testsuite>',
    '</testsuites>\n',
  ].join('\n');
}
