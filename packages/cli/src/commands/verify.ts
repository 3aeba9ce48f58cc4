import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { documentMakers, draftMark, editsBetween, type ReadDocument, readDocument } from '@duikou/documents';
import type { Workspace } from '@duikou/language';
import { type Context, localeOf } from '../context.ts';
import { makeDocument, type PlannedDocument, planDocuments } from '../documents.ts';
import { CommandError, DONE, type ExitCode, FAILED, FOUND, reasonOf } from '../errors.ts';
import { isPdf, readSeal } from '../pdf/seal.ts';
import { pdfWriters } from '../pdf/writers.ts';
import { type Verified, verifiedJson, verifiedText } from '../report/edits.ts';
import { oneLine, openSession, type Session, sourceDate } from '../session.ts';

export interface VerifyOptions {
  readonly json?: boolean;
  /** A workspace or file of the language: the document is compared with what its source gives, and not with its own record. */
  readonly source?: string;
  /** ISO date of the documents that the source gives. */
  readonly asOf?: string;
}

/** Bytes of a file past which it is no document of ours. */
const largest = 100_000_000;

/**
 * `verify`: whether documents read as they were written, and where not. One that says nothing of where it came from cannot be verified:
 * it is told on standard error, the others are verified.
 */
export async function verify(context: Context, files: readonly string[], options: VerifyOptions): Promise<ExitCode> {
  const locale = localeOf(context);
  const verified: Verified[] = [];
  let failed = false;
  const session =
    options.source === undefined
      ? undefined
      : await openSession(context, { paths: [options.source], asOf: options.asOf });
  for (const file of files) {
    try {
      verified.push(await verifiedFile(context, file, session));
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      failed = true;
      context.err(`duikou: ${oneLine(error.text(locale))}\n`);
    }
  }
  await context.out(options.json ? verifiedJson(verified) : verifiedText(verified, locale, context.colours));
  if (failed) return FAILED;
  return verified.some(({ edits }) => edits.length > 0) ? FOUND : DONE;
}

async function verifiedFile(context: Context, file: string, session: Session | undefined): Promise<Verified> {
  const bytes = await readFile(resolve(context.cwd, file)).catch((error: unknown) => {
    throw new CommandError('cli.error.unreadable', { path: file, reason: reasonOf(error) });
  });
  if (bytes.length > largest) throw new CommandError('cli.error.notDocument', { path: file });
  if (isPdf(bytes)) return verifiedPdf(context, bytes, file, session);
  const read = documentIn(bytes, file);
  const { provenance, shown } = read;
  if (provenance === undefined) throw new CommandError('cli.error.noProvenance', { path: file });
  const { kind, sourceHash, programVersion } = provenance;
  const told = { file, kind, sourceHash, programVersion, tracked: shown.tracked };
  if (session === undefined) return { ...told, edits: editsBetween(provenance, shown) };
  if (kind === 'template') throw new CommandError('cli.error.templateSource', { path: file });
  const again = await nearestAgain(read, session);
  if (again === undefined) throw new CommandError('cli.error.noSource', { path: file, kind });
  return { ...told, ...again };
}

/**
 * A PDF tells whether it is whole, not where it was edited, and anyone can seal it anew: with a source, only one that is generated again with
 * the same bytes is the same.
 */
async function verifiedPdf(
  context: Context,
  bytes: Uint8Array,
  file: string,
  session: Session | undefined,
): Promise<Verified> {
  const seal = readSeal(bytes);
  if (seal === undefined) throw new CommandError('cli.error.noProvenance', { path: file });
  const { whole, ...said } = seal;
  const told = { file, ...said, tracked: 0, edits: whole ? [] : [{ kind: 'changed', clause: '' } as const] };
  if (session === undefined || !whole) return told;
  const pdf = pdfWriters(context, undefined);
  const timestamp = sourceDate(context.env);
  for (const { document, workspace, source } of await documentsOfKind(said.kind, session)) {
    for (const draft of [false, true]) {
      const make = { workspace, formats: ['pdf'] as const, draft, pdf: pdf(workspace) };
      const [made] = await makeDocument(document, timestamp === undefined ? make : { ...make, timestamp });
      if (made !== undefined && Buffer.compare(made.bytes, bytes) === 0) return { ...told, source };
    }
  }
  throw new CommandError('cli.error.pdfSource', { path: file });
}

/** The documents of a kind that the source has something for. */
async function documentsOfKind(
  wanted: string | undefined,
  { opened, locale, nameOf }: Session,
): Promise<{ readonly document: PlannedDocument; readonly workspace: Workspace; readonly source: string }[]> {
  const kinds = documentMakers.flatMap(({ kind }) => (kind === wanted ? [kind] : []));
  const found: { document: PlannedDocument; workspace: Workspace; source: string }[] = [];
  for (const { workspace, files } of opened) {
    for (const uri of files) {
      const { planned } = await planDocuments({ workspace, uri, kinds, locale });
      found.push(...planned.map((document) => ({ document, workspace, source: nameOf(uri) })));
    }
  }
  return found;
}

/** What the source gives today: of all documents of that kind the one that reads most like it. */
async function nearestAgain(
  { provenance, format, shown }: ReadDocument,
  session: Session,
): Promise<Pick<Verified, 'edits' | 'source' | 'stale'> | undefined> {
  const draft = shown.lines[0] === draftMark;
  let nearest: Pick<Verified, 'edits' | 'source' | 'stale'> | undefined;
  for (const { document, workspace, source } of await documentsOfKind(provenance?.kind, session)) {
    const [made] = await makeDocument(document, { workspace, formats: [format], draft });
    if (made === undefined) continue;
    const { provenance: own, shown: expected } = readDocument(made.bytes);
    const edits = editsBetween({ ...own!, text: expected.lines }, shown);
    if (nearest !== undefined && nearest.edits.length <= edits.length) continue;
    nearest = { edits, source, stale: own!.sourceHash !== provenance?.sourceHash };
  }
  return nearest;
}

function documentIn(bytes: Uint8Array, file: string): ReadDocument {
  try {
    return readDocument(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw new CommandError('cli.error.notDocument', { path: file });
    throw error;
  }
}
