import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { editsBetween, type ReadDocument, readDocument } from '@duikou/documents';
import { type Context, localeOf } from '../context.ts';
import { CommandError, DONE, type ExitCode, FAILED, FOUND, reasonOf } from '../errors.ts';
import { type Verified, verifiedJson, verifiedText } from '../report/edits.ts';

export interface VerifyOptions {
  readonly json?: boolean;
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
  for (const file of files) {
    try {
      verified.push(await verifiedFile(context.cwd, file));
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      failed = true;
      context.err(`${error.text(locale)}\n`);
    }
  }
  await context.out(options.json ? verifiedJson(verified) : verifiedText(verified, locale, context.colours));
  if (failed) return FAILED;
  return verified.some(({ edits }) => edits.length > 0) ? FOUND : DONE;
}

async function verifiedFile(cwd: string, file: string): Promise<Verified> {
  const bytes = await readFile(resolve(cwd, file)).catch((error: unknown) => {
    throw new CommandError('cli.error.unreadable', { path: file, reason: reasonOf(error) });
  });
  if (bytes.length > largest) throw new CommandError('cli.error.notDocument', { path: file });
  const { provenance, shown } = documentIn(bytes, file);
  if (provenance === undefined) throw new CommandError('cli.error.noProvenance', { path: file });
  const { kind, sourceHash, programVersion } = provenance;
  const edits = editsBetween(provenance, shown);
  return { file, kind, sourceHash, programVersion, tracked: shown.tracked, edits };
}

function documentIn(bytes: Uint8Array, file: string): ReadDocument {
  try {
    return readDocument(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw new CommandError('cli.error.notDocument', { path: file });
    throw error;
  }
}
