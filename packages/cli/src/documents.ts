import { createHash } from 'node:crypto';
import { type DocumentFormat, type GeneratedDocument, generateDocuments, makerOf } from '@duikou/documents';
import type { Generate, Workspace } from '@duikou/language';
import manifest from '../package.json' with { type: 'json' };
import { nodeHost } from './host.ts';
import { sourceDate } from './session.ts';

/** Formats documents come in. */
export const FORMATS: readonly DocumentFormat[] = ['docx', 'md', 'html'];

/** How the documents of an agreement are made. */
export interface DocumentRequest {
  readonly workspace: Workspace;
  /** The file the agreement stands in. */
  readonly uri: string;
  /** The agreement's id. */
  readonly agreement: string;
  readonly formats: readonly DocumentFormat[];
  readonly draft: boolean;
  /** Seconds since 1970. */
  readonly timestamp?: number;
  /** The text with amendments applied: those in effect by a day, or all. */
  readonly consolidated?: { readonly asOf?: string | undefined };
}

/** The documents of one agreement, in memory. They carry the SHA-256 of the file as it is on the disk. */
export async function documentsOf(request: DocumentRequest): Promise<GeneratedDocument[]> {
  const { workspace, uri, agreement, formats, draft, timestamp, consolidated } = request;
  const { portfolio } = workspace;
  const view = consolidated ? portfolio.consolidatedView(uri, agreement, consolidated.asOf) : portfolio.view(uri);
  if (view === undefined) return [];
  const hash = createHash('sha256').update(await nodeHost.readFile(uri));
  const { numbering } = workspace.config;
  const maker = makerOf('agreement');
  const subject = maker.found(view).find(({ id }) => id === agreement);
  if (subject === undefined) return [];
  return generateDocuments({
    view,
    kind: maker.kind,
    subject,
    formats,
    layout: {
      sourceHash: `sha256:${hash.digest('hex')}`,
      programVersion: manifest.version,
      asOf: workspace.asOf,
      draft,
      ...(numbering !== undefined && { numbering: numbering === 'run-on' ? ('continue' as const) : numbering }),
    },
    ...(timestamp !== undefined && { timestamp }),
  });
}

/** The documents of every agreement in a file, as the language server asks for them. */
export const makeDocuments: Generate = async ({ workspace, uri, formats, draft }) => {
  const agreements = workspace.portfolio.summary(uri)?.facts.agreements ?? [];
  const known = FORMATS.filter((format) => formats.includes(format));
  const timestamp = sourceDate(process.env);
  const made = agreements.map(({ id }) =>
    documentsOf({ workspace, uri, agreement: id, formats: known, draft, timestamp }),
  );
  return { files: (await Promise.all(made)).flat() };
};
