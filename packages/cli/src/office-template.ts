import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { documentStem, fillTemplate, type GeneratedDocument, TemplateError, templateLimits } from '@duikou/documents';
import type { Workspace } from '@duikou/language';
import { formatKey, type Locale } from '@duikou/messages';
import manifest from '../package.json' with { type: 'json' };
import type { PlannedDocument } from './documents.ts';
import { CommandError, reasonOf } from './errors.ts';
import { nodeHost, uriOf } from './host.ts';
import { sourceHashOf } from './source-hash.ts';

/** An office's own DOCX that documents are put into. */
export interface OfficeTemplate {
  /** As written on the command line. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** @throws CommandError where the file cannot be read, or is far too large for a letterhead */
export async function readTemplate(path: string, cwd: string): Promise<OfficeTemplate> {
  try {
    const { size } = await stat(resolve(cwd, path));
    if (size > templateLimits.file) throw new CommandError('cli.template.too-large', { file: path });
    return { path, bytes: await nodeHost.readFile(uriOf(resolve(cwd, path))) };
  } catch (error) {
    throw error instanceof CommandError
      ? error
      : new CommandError('cli.error.unreadable', { path, reason: reasonOf(error) });
  }
}

/**
 * An agreement in an office's template.
 * @throws TemplateError with all that is wrong about the template
 */
export async function fromTemplate(
  { bytes }: OfficeTemplate,
  { uri, view, maker, subject }: PlannedDocument,
  { asOf, config }: Workspace,
  draft: boolean,
): Promise<GeneratedDocument[]> {
  const { numbering } = config;
  const filled = await fillTemplate(bytes, {
    view,
    agreement: subject.id,
    layout: {
      sourceHash: sourceHashOf(await nodeHost.readFile(uri)),
      programVersion: manifest.version,
      asOf,
      draft,
      ...(numbering !== undefined && { numbering: numbering === 'run-on' ? ('continue' as const) : numbering }),
    },
  });
  return [{ name: `${documentStem(subject, maker.word)}.docx`, kind: maker.kind, format: 'docx', bytes: filled }];
}

/** What is wrong about a template, a line each; undefined for any other error. */
export function templateProblems(error: unknown, { path }: OfficeTemplate, locale: Locale): string[] | undefined {
  if (!(error instanceof TemplateError)) return undefined;
  return error.problems.map(({ code, place, what, similar }) => {
    const where = formatKey(locale, `cli.template.place.${place}`);
    const said = { file: path, place: where, what, similar: similar ?? '' };
    return formatKey(locale, `cli.template.${code}`, said);
  });
}
