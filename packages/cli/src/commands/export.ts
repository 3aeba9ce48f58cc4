import { stat } from 'node:fs/promises';
import { basename, dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { classificationIn, type ExportedFile, exportAgreement, exportFormats } from '@duikou/documents';
import { formatKey } from '@duikou/messages';
import type { FileView } from '@duikou/model';
import manifest from '../../package.json' with { type: 'json' };
import { chosenFormats } from '../choices.ts';
import type { Context } from '../context.ts';
import { CommandError, DONE, type ExitCode, FAILED, FOUND } from '../errors.ts';
import { nodeHost } from '../host.ts';
import { outputFolder, writeInto } from '../output.ts';
import { Refusals } from '../refusals.ts';
import { type Opened, oneLine, openSession, type Session, sourceDate } from '../session.ts';
import { sourceHashOf } from '../source-hash.ts';

export interface ExportOptions {
  readonly to?: string;
  /** A folder, or a file where its name ends like one. */
  readonly out?: string;
  readonly only?: string;
  readonly bearer?: string;
  readonly withContacts?: boolean;
  readonly classified?: boolean;
  readonly draft?: boolean;
  readonly asOf?: string;
  readonly consolidated?: boolean;
}

interface Job {
  readonly opened: Opened;
  readonly uri: string;
  readonly id: string;
  readonly name: string;
  readonly view: FileView;
}

/**
 * `export`: writes agreements as data for other programs and names the files on standard output. Refused are agreements with errors,
 * unless `--draft` is given, and those in a file that bears a 密级, unless `--classified` is.
 */
export async function exportData(
  context: Context,
  paths: readonly string[],
  options: ExportOptions,
): Promise<ExitCode> {
  const formats = chosenFormats(options.to ?? 'json', exportFormats);
  const timestamp = sourceDate(context.env);
  const session = await openSession(context, { paths, asOf: options.asOf });
  const jobs = jobsOf(session, options);
  const path = paths.join(' ') || '.';
  if (jobs.length === 0)
    throw new CommandError(options.only === undefined ? 'cli.error.noAgreement' : 'cli.error.only', {
      name: options.only ?? '',
      path,
    });
  const refusals = new Refusals(session, context);
  const made: { readonly job: Job; readonly file: ExportedFile }[] = [];
  let status: ExitCode = DONE;
  let refused = 0;
  for (const job of jobs) {
    const mark = classificationIn(job.view.facts);
    const errors = refusals.errorsOf(job.uri, job.opened);
    if (session.hasFailed()) return FAILED;
    if (mark !== undefined && !options.classified) {
      const params = { agreement: job.name, mark };
      context.err(`duikou: ${oneLine(formatKey(session.locale, 'cli.export.classified', params))}\n`);
      status = FAILED;
      refused++;
    } else if (errors.length > 0 && !options.draft) {
      refusals.refuse(job.uri, job.name, errors, 'cli.export.refused');
      if (status === DONE) status = FOUND;
      refused++;
    } else {
      const request = {
        view: job.view,
        agreement: job.id,
        file: session.nameOf(job.uri),
        asOf: job.opened.workspace.asOf,
        sourceHash: sourceHashOf(await nodeHost.readFile(job.uri)),
        programVersion: manifest.version,
        ...(timestamp !== undefined && { timestamp }),
        ...(options.withContacts && { contacts: true }),
        ...(options.bearer !== undefined && { bearer: options.bearer }),
      };
      const files = formats.map((format) => exportAgreement(request, format));
      made.push(...files.filter((file) => file !== undefined).map((file) => ({ job, file })));
    }
  }
  const lacking = formats.filter((format) => !made.some(({ file }) => file.format === format));
  if (refused < jobs.length && lacking.length > 0)
    throw lacking.includes('ics') && options.bearer !== undefined
      ? new CommandError('cli.error.exportBearer', { name: options.bearer, path })
      : new CommandError('cli.error.exportNothing', { format: lacking.join(', '), path });
  const { places, clashes } = await placesOf(made, context, options.out);
  for (const { folder, name, bytes } of places)
    await context.out(`${relative(context.cwd, await writeInto(folder, name, bytes)).replaceAll('\\', '/')}\n`);
  for (const name of clashes)
    context.err(`duikou: ${oneLine(formatKey(session.locale, 'cli.error.clash', { name }))}\n`);
  return clashes.length > 0 ? FAILED : status;
}

function jobsOf(session: Session, { only: name, consolidated, asOf }: ExportOptions): readonly Job[] {
  const only = name?.normalize('NFKC');
  return session.opened.flatMap((opened) => {
    const { portfolio } = opened.workspace;
    return opened.files.flatMap((uri) =>
      (portfolio.summary(uri)?.facts.agreements ?? []).flatMap(({ id, name }): Job[] => {
        if (only !== undefined && name !== only) return [];
        const view = consolidated ? portfolio.consolidatedView(uri, id, asOf) : portfolio.view(uri);
        return view === undefined ? [] : [{ opened, uri, id, name, view }];
      }),
    );
  });
}

interface Place {
  readonly folder: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where each file goes, and the names that two would have: neither of them is written. File systems may know no upper and lower case. */
async function placesOf(
  made: readonly { readonly job: Job; readonly file: ExportedFile }[],
  { cwd }: Context,
  out: string | undefined,
): Promise<{ readonly places: readonly Place[]; readonly clashes: readonly string[] }> {
  if (out !== undefined && (await namesFile(resolve(cwd, out)))) {
    const [only, ...more] = made;
    if (more.length > 0) throw new CommandError('cli.error.exportFile', { count: made.length, path: out });
    const path = resolve(cwd, out);
    const places = only === undefined ? [] : [{ folder: dirname(path), name: basename(path), bytes: only.file.bytes }];
    return { places, clashes: [] };
  }
  const places: (Place & { readonly key: string })[] = [];
  for (const { job, file } of made) {
    const { folder: root, config } = job.opened.workspace;
    const folder = await outputFolder(cwd, out, fileURLToPath(root), config.out);
    places.push({ folder, name: file.name, bytes: file.bytes, key: `${folder}\n${file.name.toLowerCase()}` });
  }
  const alike = Map.groupBy(places, ({ key }) => key);
  const isAlone = ({ key }: { readonly key: string }): boolean => alike.get(key)!.length === 1;
  const clashes = places.filter((place) => !isAlone(place)).map(({ name }) => name);
  return { places: places.filter(isAlone), clashes: [...new Set(clashes)] };
}

/** Whether a path means a file: its name ends like one of ours, and no folder of that name is there. */
async function namesFile(path: string): Promise<boolean> {
  if (!/\.(?:xml|json|ics|akn)$/i.test(path)) return false;
  const there = await stat(path).catch(() => undefined);
  return there?.isDirectory() !== true;
}
