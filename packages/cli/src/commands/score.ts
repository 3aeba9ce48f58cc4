import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DocumentFormat, type LayoutView, makerOf } from '@duikou/documents';
import { formatKey } from '@duikou/messages';
import {
  actualsOf,
  agreementsNamed,
  builtinUnits,
  createUnitTable,
  isMeasureProblem,
  near,
  parseTarget,
  type Standing,
  type SystemScore,
  scoreAgreement,
  toldBy,
  type Value,
  valueIn,
} from '@duikou/model';
import { fromSheet, type Gathered, gatherActuals } from '../actuals.ts';
import type { Context } from '../context.ts';
import { makeDocument } from '../documents.ts';
import { CommandError, DONE, type ExitCode, FOUND } from '../errors.ts';
import { uriOf } from '../host.ts';
import { outputFolder, writeInto } from '../output.ts';
import { pdfWriters } from '../pdf/writers.ts';
import { Refusals } from '../refusals.ts';
import { type ScoreReport, scoreJson, scoreText } from '../report/score.ts';
import { scoredAgreement } from '../scored.ts';
import { type Opened, openSession, type Session, sourceDate } from '../session.ts';
import { isSheet } from '../sheets.ts';
import { formatsOf } from './generate.ts';

export interface ScoreOptions {
  readonly actuals?: string;
  readonly asOf?: string;
  readonly set?: readonly string[];
  readonly json?: boolean;
  /** Formats of an assessment report to write, in place of what is printed. */
  readonly to?: string;
  readonly out?: string;
  readonly draft?: boolean;
}

/**
 * `score`: what an agreement scores by its indicators, with the working of each score; with `--to` written as an assessment report, whose
 * files are named on standard output.
 */
export async function score(context: Context, what: string, options: ScoreOptions): Promise<ExitCode> {
  const formats = options.to === undefined ? [] : formatsOf(options.to, makerOf('score').formats);
  const isFile = existsSync(resolve(context.cwd, what));
  const session = await openSession(context, { paths: isFile ? [what] : [], asOf: options.asOf });
  const { opened, standing } = isFile ? onlyIn(session, what) : named(session, what);
  const { portfolio, asOf } = opened.workspace;
  const gathered = await valuesFor(context, opened, standing, session, options.actuals);
  const changes = changesOf(options.set ?? []);
  const { systems, reached } = scoreAgreement(portfolio, standing, { told: gathered.told, asOf, changes });
  if (systems.length === 0) throw new CommandError('cli.error.noIndicators', { name: standing.agreement.name });
  const unknownChange = [...changes.keys()].find((name) => !systems.some(({ items }) => has(items, name)));
  if (unknownChange !== undefined) throw new CommandError('cli.error.noIndicator', { name: unknownChange });
  const lost = reached.lost.map(({ place, written }) => {
    const where = place.at.includes('#') ? placeIn(session, opened, place) : place.at;
    return `${where} ${formatKey(session.locale, 'actuals.name', { name: written })}`;
  });
  const problems = [...gathered.problems, ...lost];
  const report: ScoreReport = {
    agreement: standing.agreement.title ?? standing.agreement.name,
    file: session.nameOf(standing.uri),
    asOf,
    systems,
    problems,
  };
  const { locale } = session;
  let status: ExitCode = DONE;
  if (options.to === undefined)
    await context.out(
      options.json ? scoreJson(report, locale) : `${scoreText(report, { locale, colours: context.colours })}\n`,
    );
  else {
    const { out, draft = false } = options;
    status = await writeReport(context, session, { opened, standing }, systems, { formats, out, draft });
  }
  for (const problem of problems) context.err(`${problem}\n`);
  return problems.length > 0 ? FOUND : status;
}

/** Writes the report of a score and names its files; refused where the agreement has errors, unless as a draft. */
async function writeReport(
  context: Context,
  session: Session,
  { opened, standing }: Found,
  systems: readonly SystemScore[],
  { formats, out, draft }: { formats: readonly DocumentFormat[]; out: string | undefined; draft: boolean },
): Promise<ExitCode> {
  const { workspace } = opened;
  const maker = makerOf('score');
  const { uri, agreement } = standing;
  const view: LayoutView = {
    ...workspace.portfolio.view(uri)!,
    scored: [scoredAgreement(workspace, standing, systems)],
  };
  const subject = maker.found(view).find(({ id }) => id === agreement.id)!;
  const refusals = new Refusals(session, context);
  const errors = draft ? [] : refusals.errorsOf(uri, opened);
  if (errors.length > 0) {
    refusals.refuse(uri, agreement.name, errors, 'cli.generate.refused');
    return FOUND;
  }
  const folder = await outputFolder(context.cwd, out, fileURLToPath(workspace.folder), workspace.config.out);
  const timestamp = sourceDate(context.env);
  const made = await makeDocument(
    { uri, view, maker, subject },
    {
      workspace,
      formats,
      draft,
      pdf: pdfWriters(context, undefined)(workspace),
      ...(timestamp !== undefined && { timestamp }),
    },
  );
  for (const { name, bytes } of made) {
    const path = await writeInto(folder, name, bytes);
    await context.out(`${relative(context.cwd, path).replaceAll('\\', '/')}\n`);
  }
  return DONE;
}

interface Found {
  opened: Opened;
  standing: Standing;
}

function placeIn(session: Session, { workspace }: Opened, place: { uri: string; at: string }): string {
  const { start } = workspace.portfolio.rangeOf(place);
  return `${session.nameOf(place.uri)}:${start.line + 1}:${start.character + 1}`;
}

function has(
  items: readonly { indicator: { name: string; id: string }; children: readonly unknown[] }[],
  name: string,
): boolean {
  return items.some(
    ({ indicator, children }) =>
      indicator.name === name || indicator.id === name || has(children as typeof items, name),
  );
}

/** The one agreement of a file. */
function onlyIn(session: Session, path: string): Found {
  const all = session.opened.flatMap((opened) =>
    opened.files.flatMap((uri) =>
      (opened.workspace.portfolio.summary(uri)?.facts.agreements ?? []).map((agreement) => ({
        opened,
        standing: { uri, agreement },
      })),
    ),
  );
  return oneOf(all, path, session);
}

function named(session: Session, name: string): Found {
  const found = session.opened.flatMap((opened) =>
    agreementsNamed(opened.workspace.portfolio, name).map((standing) => ({ opened, standing })),
  );
  if (found.length > 0) return oneOf(found, name, session);
  const names = session.opened.flatMap(({ workspace }) =>
    workspace.files().flatMap((uri) => workspace.portfolio.summary(uri)!.facts.agreements.map((one) => one.name)),
  );
  const similar = near(name, names, 1)[0];
  throw new CommandError(similar === undefined ? 'cli.error.only' : 'cli.error.only.similar', {
    name,
    similar: similar ?? '',
  });
}

/** Files told where an agreement stands in several. */
const filesTold = 3;

function oneOf(found: readonly Found[], what: string, { nameOf }: Session): Found {
  const [only, ...others] = found;
  if (only === undefined) throw new CommandError('cli.error.noAgreementIn', { path: what });
  if (others.length === 0) return only;
  const names = new Set(found.map(({ standing }) => standing.agreement.name));
  if (names.size > 1)
    throw new CommandError('cli.error.severalAgreements', { path: what, names: [...names].join(', ') });
  const files = found.map(({ standing }) => nameOf(standing.uri));
  throw new CommandError('cli.error.severalFiles', {
    name: only.standing.agreement.name,
    count: files.length,
    files: files.slice(0, filesTold).join(', ') + (files.length > filesTold ? ' …' : ''),
  });
}

/** Values of the file that was given, else all that the workspace tells of the agreement. */
async function valuesFor(
  context: Context,
  { workspace }: Opened,
  standing: Standing,
  session: Session,
  given: string | undefined,
): Promise<Gathered> {
  const { portfolio } = workspace;
  if (given === undefined) return gatherActuals(workspace, standing, session.locale);
  const path = resolve(context.cwd, given);
  if (!existsSync(path)) throw new CommandError('cli.error.missing', { path: given });
  if (isSheet(path)) return fromSheet(path, undefined, standing, session.locale);
  if (!path.endsWith('.duikou')) throw new CommandError('cli.error.notActuals', { path: given });
  const found = actualsOf(portfolio, standing).filter(({ uri }) => uri === uriOf(path));
  if (found.length === 0) throw new CommandError('cli.error.noActuals', { path: given, name: standing.agreement.name });
  return { told: found.flatMap((one) => toldBy(one)), problems: [] };
}

const units = createUnitTable(builtinUnits);

/** `--set 到位率=98%`. */
function changesOf(written: readonly string[]): Map<string, Value> {
  return new Map(
    written.map((one) => {
      const [, name, value] = /^([^=]+)=(.+)$/.exec(one) ?? [];
      if (name === undefined || value === undefined) throw new CommandError('cli.error.set', { value: one });
      const target = parseTarget(value, units);
      const figure = isMeasureProblem(target) || target.grade !== undefined;
      return [name.trim(), figure ? valueIn({ text: value.trim() }) : valueIn({ target })] as const;
    }),
  );
}
