import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { documentMakers, draftMark, editsBetween, type ReadDocument, readDocument } from '@duikou/documents';
import { type Context, localeOf } from '../context.ts';
import { makeDocument, planDocuments } from '../documents.ts';
import { CommandError, DONE, type ExitCode, FAILED, FOUND, reasonOf } from '../errors.ts';
import { nodeHost } from '../host.ts';
import { isPdf, readSeal } from '../pdf/seal.ts';
import { type Verified, verifiedJson, verifiedText } from '../report/edits.ts';
import { oneLine, openSession, type Session } from '../session.ts';

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
      verified.push(await verifiedFile(context.cwd, file, session));
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

async function verifiedFile(cwd: string, file: string, session: Session | undefined): Promise<Verified> {
  const bytes = await readFile(resolve(cwd, file)).catch((error: unknown) => {
    throw new CommandError('cli.error.unreadable', { path: file, reason: reasonOf(error) });
  });
  if (bytes.length > largest) throw new CommandError('cli.error.notDocument', { path: file });
  if (isPdf(bytes)) return verifiedPdf(bytes, file, session);
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

/** A PDF tells whether it is whole, not where it was edited; its source is known by the hash. */
async function verifiedPdf(bytes: Uint8Array, file: string, session: Session | undefined): Promise<Verified> {
  const seal = readSeal(bytes);
  if (seal === undefined) throw new CommandError('cli.error.noProvenance', { path: file });
  const { whole, ...said } = seal;
  const told = { file, ...said, tracked: 0, edits: whole ? [] : [{ kind: 'changed', clause: '' } as const] };
  if (session === undefined) return told;
  for (const { files } of session.opened) {
    for (const uri of files) {
      const hash = createHash('sha256')
        .update(await nodeHost.readFile(uri))
        .digest('hex');
      if (said.sourceHash === `sha256:${hash}`) return { ...told, source: session.nameOf(uri) };
    }
  }
  throw new CommandError('cli.error.noSource', { path: file, kind: said.kind });
}

/** What the source gives today: of all documents of that kind the one that reads most like it. */
async function nearestAgain(
  { provenance, format, shown }: ReadDocument,
  { opened, locale, nameOf }: Session,
): Promise<Pick<Verified, 'edits' | 'source' | 'stale'> | undefined> {
  const kinds = documentMakers.flatMap(({ kind }) => (kind === provenance?.kind ? [kind] : []));
  const draft = shown.lines[0] === draftMark;
  let nearest: Pick<Verified, 'edits' | 'source' | 'stale'> | undefined;
  for (const { workspace, files } of opened) {
    for (const uri of files) {
      const { planned } = await planDocuments({ workspace, uri, kinds, locale });
      for (const document of planned) {
        const [made] = await makeDocument(document, { workspace, formats: [format], draft });
        if (made === undefined) continue;
        const { provenance: own, shown: expected } = readDocument(made.bytes);
        const edits = editsBetween({ ...own!, text: expected.lines }, shown);
        if (nearest !== undefined && nearest.edits.length <= edits.length) continue;
        nearest = { edits, source: nameOf(uri), stale: own!.sourceHash !== provenance?.sourceHash };
      }
    }
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
