import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type DocumentTree,
  fileStem,
  hasChanges,
  layoutAgreement,
  redline,
  writeDocx,
  writeHtml,
} from '@duikou/documents';
import { formatKey } from '@duikou/messages';
import {
  agreementsNamed,
  compareFacts,
  type FactsComparison,
  type FileView,
  figureOfResolved,
  type PartName,
} from '@duikou/model';
import manifest from '../../package.json' with { type: 'json' };
import type { Context } from '../context.ts';
import { CommandError, DONE, type ExitCode, FOUND } from '../errors.ts';
import { outputFolder, writeInto } from '../output.ts';
import { type DiffReport, diffJson, diffText } from '../report/diff.ts';
import { type Opened, openSession, type Session, sourceDate } from '../session.ts';
import { agreementIn, figureIn, openSide, type Side, versionsOf } from '../versions/sides.ts';

export interface DiffOptions {
  readonly to?: 'text' | 'json' | 'docx' | 'html';
  readonly out?: string;
  readonly only?: string;
  readonly asOf?: string;
  readonly author?: string;
  /** The agreement to compare with its own text as amendments have it. */
  readonly amended?: string;
}

/** An agreement in two versions, to be laid out. */
interface Paired {
  readonly name: string;
  readonly before: { readonly view: FileView; readonly id: string };
  readonly after: { readonly view: FileView; readonly id: string };
  readonly opened: Opened;
  /** Who changed it, where that is known. */
  readonly by?: string;
}

/** What is compared, and what was found. */
interface Compared {
  readonly report: DiffReport;
  readonly session: Session;
  readonly pairs: readonly Paired[];
  /** Agreements that only one version has. */
  readonly alone: readonly string[];
}

/** `diff`: what changed in meaning between two versions. Status 1 where something did, as `diff` of texts has it. */
export async function diff(context: Context, names: readonly string[], options: DiffOptions): Promise<ExitCode> {
  const compared =
    options.amended === undefined
      ? await versions(context, names, options)
      : await amendments(context, names, options.amended, options.asOf);
  const { report, session } = compared;
  const { locale } = session;
  const form = options.to ?? 'text';
  if (form === 'json') await context.out(diffJson(report, locale));
  else if (form === 'text') await context.out(diffText(report, { locale, colours: context.colours }));
  else await writeRedlines(context, compared, form, options);
  return report.comparison.changes.length > 0 ? FOUND : DONE;
}

async function versions(context: Context, names: readonly string[], options: DiffOptions): Promise<Compared> {
  const [old, fresh] = await versionsOf(names, context.cwd);
  const before = await openSide(context, old, options.asOf);
  const after = await openSide(context, fresh, options.asOf);
  const all = compareFacts(before.facts, after.facts, {
    figure: (ref, side) => figureIn(side === 'before' ? before : after, ref),
  });
  const only = options.only?.normalize('NFKC');
  const here = [...before.facts.agreements, ...after.facts.agreements];
  if (only !== undefined && !here.some(({ name }) => name === only))
    throw new CommandError('cli.error.only', { name: only });
  const comparison = only === undefined ? all : narrowed(all, only);
  const former = new Map(
    all.changes.flatMap((one) => (one.list === 'agreements' && one.formerName ? [[one.name, one.formerName]] : [])),
  );
  const pairs = after.facts.agreements.flatMap(({ name }) =>
    paired(before, after, former.get(name) ?? name, name, only),
  );
  const known = new Set(pairs.flatMap(({ name }) => [name, former.get(name) ?? name]));
  const alone = here
    .map(({ name }) => name)
    .filter((name) => !known.has(name) && (only === undefined || only === name));
  return {
    report: {
      before: old.label,
      after: fresh.label,
      comparison,
      sameText: before.fingerprint === after.fingerprint,
    },
    session: after.session,
    pairs,
    alone: [...new Set(alone)],
  };
}

function paired(before: Side, after: Side, former: string, name: string, only: string | undefined): Paired[] {
  if (only !== undefined && only !== name && only !== former) return [];
  const old = agreementIn(before, former);
  const fresh = agreementIn(after, name);
  return old && fresh ? [{ name, before: old, after: fresh, opened: fresh.opened }] : [];
}

/** What concerns one agreement. */
function narrowed(comparison: FactsComparison, only: string): FactsComparison {
  const former = comparison.changes.find(({ list, formerName }) => list === 'agreements' && formerName === only)?.name;
  const about = ({ list, name, within }: PartName): boolean =>
    [only, former].includes(list === 'agreements' ? name : within);
  return {
    changes: comparison.changes.filter(about),
    reworded: comparison.reworded.filter(about),
    reordered: comparison.reordered.filter(about),
  };
}

/** An agreement beside its own text with the amendments in effect by a day, or all. */
async function amendments(
  context: Context,
  paths: readonly string[],
  written: string,
  asOf: string | undefined,
): Promise<Compared> {
  const session = await openSession(context, { paths, ...(asOf !== undefined && { asOf }) });
  const name = written.normalize('NFKC');
  const found = session.opened.flatMap((opened) =>
    agreementsNamed(opened.workspace.portfolio, name).map((standing) => ({ opened, standing })),
  );
  const [only] = found;
  if (only === undefined) throw new CommandError('cli.error.only', { name });
  const { opened, standing } = only;
  const { portfolio } = opened.workspace;
  const amended = portfolio.amended(standing.uri, standing.agreement.id);
  const before = portfolio.view(standing.uri);
  const after = portfolio.consolidatedView(standing.uri, standing.agreement.id, asOf);
  if (amended === undefined || before === undefined || after === undefined)
    throw new CommandError('cli.error.diffAmendedNone', { name });
  const figure = (view: FileView) => (ref: Parameters<FileView['resolve']>[0]) => {
    const resolved = view.resolve(ref);
    return resolved.kind === 'one' ? figureOfResolved(resolved.target) : undefined;
  };
  const [old, fresh] = [figure(before), figure(after)];
  const withoutAmendments = { ...before.facts, amendments: [] };
  const comparison = narrowed(
    compareFacts(withoutAmendments, after.facts, { figure: (ref, side) => (side === 'before' ? old : fresh)(ref) }),
    standing.agreement.name,
  );
  const names = amended.amendments.map(({ amendment }) => amendment.name).join('+');
  const { id } = standing.agreement;
  const by = [
    ...new Set(amended.amendments.flatMap(({ amendment }) => amendment.parties.map(({ body }) => body.path.join('')))),
  ];
  return {
    report: { before: name, after: `${name}+${names}`, comparison, sameText: comparison.changes.length === 0 },
    session,
    pairs: [
      {
        name,
        before: { view: before, id },
        after: { view: after, id },
        opened,
        ...(by.length > 0 && { by: by.join('、') }),
      },
    ],
    alone: [],
  };
}

const word = '修改对照';

/** Writes the redline of each agreement that both versions have and whose document differs, and names the files. */
async function writeRedlines(
  context: Context,
  { report, pairs, alone, session }: Compared,
  form: 'docx' | 'html',
  options: DiffOptions,
): Promise<void> {
  if (pairs.length === 0) throw new CommandError('cli.error.diffNothing', { path: `${report.before} ${report.after}` });
  const timestamp = sourceDate(context.env);
  let written = 0;
  for (const pair of pairs) {
    const { folder: root, config } = pair.opened.workspace;
    const folder = await outputFolder(context.cwd, options.out, fileURLToPath(root), config.out);
    const date = new Date((timestamp ?? Math.floor(Date.now() / 1000)) * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
    const author = options.author ?? pair.by ?? '对口';
    const tree = redline(treeOf(pair.before, pair.opened), treeOf(pair.after, pair.opened), { author, date });
    if (!hasChanges(tree)) continue;
    written++;
    const name = `${fileStem(pair.name, word)}-${word}.${form}`;
    const bytes =
      form === 'docx' ? await writeDocx(tree, timestamp === undefined ? {} : { timestamp }) : writeHtml(tree);
    const path = await writeInto(folder, name, bytes);
    await context.out(`${relative(context.cwd, path).replaceAll('\\', '/')}\n`);
  }
  if (written === 0) context.err(`${formatKey(session.locale, 'cli.diff.same')}\n`);
  if (alone.length > 0) context.err(`${formatKey(session.locale, 'cli.diff.notBoth', { names: alone.join('、') })}\n`);
}

function treeOf({ view, id }: Paired['after'], { workspace }: Opened): DocumentTree {
  const { numbering } = workspace.config;
  return layoutAgreement(view, id, {
    sourceHash: '',
    programVersion: manifest.version,
    asOf: workspace.asOf,
    ...(numbering !== undefined && { numbering: numbering === 'run-on' ? ('continue' as const) : numbering }),
  });
}
