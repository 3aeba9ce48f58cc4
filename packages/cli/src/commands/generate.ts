import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DocumentFormat, fileStem } from '@duikou/documents';
import { filesUsed } from '@duikou/language';
import { formatKey } from '@duikou/messages';
import type { Agreement } from '@duikou/model';
import type { Context } from '../context.ts';
import { documentsOf, FORMATS } from '../documents.ts';
import { CommandError, DONE, type ExitCode, FAILED, FOUND } from '../errors.ts';
import { outputFolder, writeInto } from '../output.ts';
import { counted, type Shown, shownFinding } from '../report/findings.ts';
import { findingLines } from '../report/text.ts';
import { type Opened, openSession, type Session, sourceDate } from '../session.ts';

export interface GenerateOptions {
  readonly to?: string;
  readonly out?: string;
  readonly only?: string;
  readonly draft?: boolean;
  readonly asOf?: string;
  /** The text as amendments have it on the day of `asOf`; where no day is given, with all of them. */
  readonly consolidated?: boolean;
}

/** An agreement whose documents are asked for, and where they go. */
interface Job {
  readonly opened: Opened;
  readonly uri: string;
  readonly agreement: Agreement;
  /** Absolute path. */
  readonly folder: string;
}

/**
 * `generate`: writes the documents of each agreement asked for, and names them on standard output. One with errors, in itself or
 * in what it uses, is refused and its errors are told, unless a draft is asked for; the others are written.
 */
export async function generate(
  context: Context,
  paths: readonly string[],
  options: GenerateOptions,
): Promise<ExitCode> {
  const formats = formatsOf(options.to ?? 'docx');
  const timestamp = sourceDate(context.env);
  const session = await openSession(context, { paths, asOf: options.asOf });
  const jobs = await jobsOf(session, context, options);
  if (jobs.length === 0) {
    const { only } = options;
    throw new CommandError(only === undefined ? 'cli.error.noAgreement' : 'cli.error.only', {
      name: only ?? '',
      path: paths.join(' ') || '.',
    });
  }
  refuseClashes(jobs);
  let status: ExitCode = DONE;
  for (const job of jobs) {
    const errors = errorsOf(job, session);
    if (session.hasFailed()) return FAILED;
    if (errors.length > 0) status = FOUND;
    if (errors.length > 0 && !options.draft) {
      refuse(job, errors, session, context);
      continue;
    }
    const { opened, uri, agreement, folder } = job;
    const made = await documentsOf({
      workspace: opened.workspace,
      uri,
      agreement: agreement.id,
      formats,
      draft: options.draft === true,
      timestamp,
      ...(options.consolidated && { consolidated: { asOf: options.asOf } }),
    });
    for (const { name, bytes } of made) {
      const path = await writeInto(folder, name, bytes);
      await context.out(`${relative(context.cwd, path).replaceAll('\\', '/')}\n`);
    }
  }
  return options.draft ? DONE : status;
}

function formatsOf(written: string): DocumentFormat[] {
  const names = written.split(/[,，、\s]+/).filter((name) => name !== '');
  const unknown = names.find((name) => !FORMATS.some((format) => format === name));
  if (unknown !== undefined || names.length === 0)
    throw new CommandError('cli.error.format', { format: unknown ?? written, formats: FORMATS.join(', ') });
  return FORMATS.filter((format) => names.includes(format));
}

async function jobsOf(session: Session, context: Context, options: GenerateOptions): Promise<Job[]> {
  const only = options.only?.normalize('NFKC');
  const jobs: Job[] = [];
  for (const opened of session.opened) {
    const { folder: root, config, portfolio } = opened.workspace;
    const found = opened.files.flatMap((uri) =>
      (portfolio.summary(uri)?.facts.agreements ?? [])
        .filter(({ name }) => only === undefined || name === only)
        .map((agreement) => ({ opened, uri, agreement })),
    );
    if (found.length === 0) continue;
    const folder = await outputFolder(context.cwd, options.out, fileURLToPath(root), config.out);
    jobs.push(...found.map((job) => ({ ...job, folder })));
  }
  return jobs;
}

/** Two documents of one name would overwrite each other; some disks know no case. */
function refuseClashes(jobs: readonly Job[]): void {
  const seen = new Set<string>();
  for (const { folder, agreement } of jobs) {
    const stem = fileStem(agreement.name);
    const key = `${folder}\n${stem.toLowerCase()}`;
    if (seen.has(key)) throw new CommandError('cli.error.clash', { name: stem });
    seen.add(key);
  }
}

function errorsOf({ opened, uri }: Job, session: Session): Shown[] {
  const { portfolio } = opened.workspace;
  return filesUsed(uri, portfolio)
    .flatMap((file) => portfolio.findings(file))
    .filter(({ severity, accepted }) => severity === 'error' && accepted === undefined)
    .map((finding) => shownFinding(finding, portfolio, session));
}

function refuse({ agreement }: Job, errors: readonly Shown[], session: Session, context: Context): void {
  const { locale } = session;
  const lines = errors.map((error) => findingLines(error, { locale, colours: context.errorColours })[0]!);
  const said = formatKey(locale, 'cli.generate.refused', {
    agreement: agreement.name,
    errors: counted(locale, 'error', errors.length),
  });
  context.err(`${[...lines, said].join('\n')}\n`);
}
