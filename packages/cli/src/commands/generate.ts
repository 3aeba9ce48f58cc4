import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type DocumentFormat,
  type DocumentKind,
  documentMakers,
  documentStem,
  type GeneratedDocument,
  makerOf,
} from '@duikou/documents';
import { formatKey } from '@duikou/messages';
import { chosenFormats, namesIn } from '../choices.ts';
import type { Context } from '../context.ts';
import { FORMATS, makeDocument, type PlannedDocument, planDocuments } from '../documents.ts';
import { CommandError, DONE, type ExitCode, FAILED, FOUND } from '../errors.ts';
import { fromTemplate, readTemplate, templateProblems } from '../office-template.ts';
import { outputFolder, writeInto } from '../output.ts';
import { pdfWriters } from '../pdf/writers.ts';
import { Refusals } from '../refusals.ts';
import { type Opened, oneLine, openSession, type Session, sourceDate } from '../session.ts';

export interface GenerateOptions {
  readonly to?: string;
  readonly kind?: string;
  readonly out?: string;
  readonly only?: string;
  readonly draft?: boolean;
  /** Folder of fonts for PDF. */
  readonly fonts?: string;
  /** An office's own DOCX to put agreements into. */
  readonly template?: string;
  readonly asOf?: string;
  /** The text as amendments have it on the day of `asOf`; where no day is given, with all of them. */
  readonly consolidated?: boolean;
}

/** A document that is asked for, and where it goes. */
interface Job {
  readonly opened: Opened;
  readonly document: PlannedDocument;
  /** Absolute path. */
  readonly folder: string;
}

/**
 * `generate`: writes the documents asked for, and names them on standard output. Those of an agreement with errors, in itself or in
 * what it uses, are refused and its errors are told, unless a draft is asked for; so are two of one file name. The others are written.
 */
export async function generate(
  context: Context,
  paths: readonly string[],
  options: GenerateOptions,
): Promise<ExitCode> {
  const formats = formatsOf(options.to ?? 'docx');
  const kinds = kindsOf(options.kind, formats);
  const template = options.template === undefined ? undefined : await readTemplate(options.template, context.cwd);
  if (template !== undefined && (kinds.some((kind) => kind !== 'agreement') || formats.some((one) => one !== 'docx')))
    throw new CommandError('cli.template.only');
  const timestamp = sourceDate(context.env);
  const session = await openSession(context, { paths, asOf: options.asOf });
  const { jobs, problems } = await jobsOf(session, context, kinds, options);
  for (const problem of problems) context.err(`${problem}\n`);
  if (jobs.length === 0) throw nothingFor(kinds, paths, options);
  const clashes = clashesOf(jobs, formats);
  const pdf = pdfWriters(context, options.fonts);
  const refusals = new Refusals(session, context);
  let status: ExitCode = problems.length > 0 ? FOUND : DONE;
  for (const job of jobs.filter((one) => !clashes.has(one))) {
    const { opened, document, folder } = job;
    const found = refusals.errorsOf(document.uri, opened);
    if (session.hasFailed()) return FAILED;
    if (found.length > 0 && !options.draft) {
      status = FOUND;
      const { uri, subject } = document;
      const agreement = subject.agreement === '' ? subject.name : subject.agreement;
      refusals.refuse(uri, agreement, found, 'cli.generate.refused');
      continue;
    }
    const { workspace } = opened;
    const draft = options.draft === true;
    let made: readonly GeneratedDocument[];
    try {
      made =
        template === undefined
          ? await makeDocument(document, {
              workspace,
              formats,
              draft,
              pdf: pdf(workspace),
              ...(timestamp !== undefined && { timestamp }),
            })
          : await fromTemplate(template, document, workspace, draft);
    } catch (error) {
      const told = template && templateProblems(error, template, session.locale);
      if (told === undefined) throw error;
      for (const line of told) context.err(`duikou: ${oneLine(line)}\n`);
      return FAILED;
    }
    for (const path of await written(folder, made)) await context.out(`${shownPath(path, context)}\n`);
  }
  for (const name of new Set(clashes.values()))
    context.err(`duikou: ${oneLine(formatKey(session.locale, 'cli.error.clash', { name }))}\n`);
  return clashes.size > 0 ? FAILED : status;
}

/** Writes the files of a document. @returns their absolute paths */
async function written(folder: string, made: readonly GeneratedDocument[]): Promise<string[]> {
  const paths: string[] = [];
  for (const { name, bytes } of made) paths.push(await writeInto(folder, name, bytes));
  return paths;
}

function shownPath(path: string, { cwd }: Context): string {
  return relative(cwd, path).replaceAll('\\', '/');
}

/** Formats by name, of those there are. @throws CommandError for one that there is not */
export function formatsOf(names: string, among: readonly DocumentFormat[] = FORMATS): DocumentFormat[] {
  return chosenFormats(
    names,
    FORMATS.filter((format) => among.includes(format)),
  );
}

/** Kinds by name; where none is named the agreement, or, where it comes in none of the formats, every kind that does. */
function kindsOf(names: string | undefined, formats: readonly DocumentFormat[]): DocumentKind[] {
  const all = documentMakers.map(({ kind }) => kind);
  const comes = (kind: DocumentKind) => makerOf(kind).formats.some((format) => formats.includes(format));
  if (names === undefined) return comes('agreement') ? ['agreement'] : all.filter(comes);
  const asked = namesIn(names);
  const unknown = asked.find((name) => name !== 'all' && !all.some((kind) => kind === name));
  if (unknown !== undefined || asked.length === 0)
    throw new CommandError('cli.error.kind', { kind: unknown ?? names, kinds: ['all', ...all].join(', ') });
  const chosen = asked.includes('all') ? all : all.filter((kind) => asked.includes(kind));
  const kinds = chosen.filter(comes);
  if (kinds.length === 0) {
    const possible = FORMATS.filter((format) => chosen.some((kind) => makerOf(kind).formats.includes(format)));
    throw new CommandError('cli.error.kindFormat', { kind: chosen.join(', '), formats: possible.join(', ') });
  }
  return kinds;
}

function nothingFor(kinds: readonly DocumentKind[], paths: readonly string[], { only }: GenerateOptions): CommandError {
  const path = paths.join(' ') || '.';
  if (kinds.length === 1 && kinds[0] === 'agreement')
    return new CommandError(only === undefined ? 'cli.error.noAgreement' : 'cli.error.only', {
      name: only ?? '',
      path,
    });
  const kind = kinds.join(', ');
  return new CommandError(only === undefined ? 'cli.error.noDocument' : 'cli.error.noDocument.only', {
    name: only ?? '',
    kind,
    path,
  });
}

async function jobsOf(
  session: Session,
  context: Context,
  kinds: readonly DocumentKind[],
  { only: name, out, consolidated, asOf }: GenerateOptions,
): Promise<{ readonly jobs: readonly Job[]; readonly problems: readonly string[] }> {
  const only = name?.normalize('NFKC');
  const jobs: Job[] = [];
  const problems: string[] = [];
  for (const opened of session.opened) {
    const { workspace } = opened;
    const documents: PlannedDocument[] = [];
    for (const uri of opened.files) {
      const { locale } = session;
      const plan = await planDocuments({
        workspace,
        uri,
        kinds,
        locale,
        ...(consolidated && { consolidated: { asOf } }),
      });
      problems.push(...plan.problems);
      documents.push(
        ...plan.planned.filter(
          ({ subject }) => only === undefined || subject.name === only || subject.agreement === only,
        ),
      );
    }
    if (documents.length === 0) continue;
    const folder = await outputFolder(context.cwd, out, fileURLToPath(workspace.folder), workspace.config.out);
    jobs.push(...documents.map((document) => ({ opened, document, folder })));
  }
  return { jobs, problems };
}

/** Those that would overwrite each other, with the name of the file; some disks know no case. */
function clashesOf(jobs: readonly Job[], formats: readonly DocumentFormat[]): Map<Job, string> {
  const named = jobs.flatMap((job) => {
    const { subject, maker } = job.document;
    const stem = documentStem(subject, maker.word);
    const own = formats.filter((format) => maker.formats.includes(format));
    return own.map((format) => ({ job, name: `${stem}.${format}` }));
  });
  const alike = Map.groupBy(named, ({ job, name }) => `${job.folder}\n${name.toLowerCase()}`);
  return new Map(
    [...alike.values()].filter((list) => list.length > 1).flatMap((list) => list.map(({ job, name }) => [job, name])),
  );
}
