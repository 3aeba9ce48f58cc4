import { describe, formatKey, type Locale } from '@duikou/messages';
import { near, registeredCodes } from '@duikou/model';
import { type Context, localeOf } from '../context.ts';
import { CommandError, DONE, type ExitCode } from '../errors.ts';
import { type Shown, shownFindings } from '../report/findings.ts';
import { scoresOfLine } from '../report/score-of-line.ts';
import { findingLines, flat, severityWord } from '../report/text.ts';
import { openSession } from '../session.ts';

export interface ExplainOptions {
  readonly asOf?: string;
}

/** `explain`: the page of a code, the findings of a line with what proves them and the scores it speaks of, or the list of codes. */
export async function explain(context: Context, what: string | undefined, options: ExplainOptions): Promise<ExitCode> {
  const codes = registeredCodes();
  const place = what === undefined ? undefined : /^(.+):(\d+)$/.exec(what);
  if (what === undefined) await context.out(list([...codes.keys()], context));
  else if (place) await explainLine(context, place[1]!, Number(place[2]), options);
  else if (codes.has(what)) await context.out(page(what, context));
  else if (what.startsWith('rule/')) await context.out(page('rule/violated', context));
  else {
    const similar = near(what, codes.keys(), 1)[0];
    const key = similar === undefined ? 'cli.error.code' : 'cli.error.code.similar';
    throw new CommandError(key, { code: what, similar: similar ?? '' });
  }
  return DONE;
}

function list(codes: string[], context: Context): string {
  const locale = localeOf(context);
  const width = Math.max(...codes.map((code) => code.length));
  const lines = codes.sort().map((code) => `${code.padEnd(width)}  ${describe(locale, { code, params: {} }).title}`);
  return `${lines.join('\n')}\n`;
}

function page(code: string, context: Context): string {
  const locale = localeOf(context);
  const { colours } = context;
  const { title, why, remedy } = describe(locale, { code, params: {} });
  const severity = severityWord(registeredCodes().get(code)!, { colours, locale });
  const parts = [
    `${colours.bold(title)}  ${colours.dim(code)}  ${severity}`,
    part(locale, 'why', why),
    part(locale, 'remedy', remedy),
  ];
  return `${parts.filter((text) => text !== '').join('\n\n')}\n`;
}

function part(locale: Locale, name: 'why' | 'remedy', text: string): string {
  return text === '' ? '' : formatKey(locale, `cli.explain.${name}`, { text });
}

async function explainLine(context: Context, path: string, line: number, options: ExplainOptions): Promise<void> {
  const session = await openSession(context, { paths: [path], asOf: options.asOf });
  const { locale } = session;
  const found = shownFindings(session).filter(
    ({ range }) => range.start.line <= line - 1 && line - 1 <= range.end.line,
  );
  const scores = await scoresOfLine(session, context, line - 1);
  const blocks = [...found.map((finding) => explained(finding, context, locale)), ...scores];
  const nothing = formatKey(locale, 'cli.explain.nothing', { place: `${path}:${line}` });
  await context.out(`${blocks.length === 0 ? nothing : blocks.join('\n\n')}\n`);
}

function explained(finding: Shown, { colours }: Context, locale: Locale): string {
  const [head, ...rest] = findingLines({ ...finding, remedy: '' }, { locale, colours });
  const texts = [part(locale, 'why', finding.why), part(locale, 'remedy', finding.remedy)];
  const witness = Object.entries(finding.witness).map(([name, value]) => `${name} = ${value}`);
  const proof = witness.length === 0 ? '' : formatKey(locale, 'cli.explain.witness', { text: witness.join('; ') });
  const body = [...texts, proof].filter((text) => text !== '').map((text) => `  ${flat(text)}`);
  return [head, ...body, ...rest].join('\n');
}
