import {
  type DocumentFormat,
  type DocumentKind,
  type DocumentMaker,
  type DocumentSubject,
  documentFormats,
  documentMakers,
  type GeneratedDocument,
  generateDocuments,
  type LayoutView,
  type PdfWriter,
} from '@duikou/documents';
import { agreementText, type Generate, type OfferDocuments, type Workspace } from '@duikou/language';
import type { Locale } from '@duikou/messages';
import manifest from '../package.json' with { type: 'json' };
import { nodeHost } from './host.ts';
import { type ScoredView, withScores } from './scored.ts';
import { sourceDate } from './session.ts';
import { sourceHashOf } from './source-hash.ts';

/** Formats documents come in. */
export const FORMATS: readonly DocumentFormat[] = documentFormats.filter((format) =>
  documentMakers.some(({ formats }) => formats.includes(format)),
);

/** A document that a file has something for. */
export interface PlannedDocument {
  /** The file. */
  readonly uri: string;
  readonly view: LayoutView;
  readonly maker: DocumentMaker;
  readonly subject: DocumentSubject;
}

export interface PlanRequest {
  readonly workspace: Workspace;
  readonly uri: string;
  readonly kinds: readonly DocumentKind[];
  /** Language of what could not be read. */
  readonly locale: Locale;
  /** The text with amendments applied: those in effect by a day, or all. */
  readonly consolidated?: { readonly asOf?: string | undefined };
}

/** The documents of some kinds that a file has something for, and what in its data could not be read, a line each. */
export async function planDocuments({ workspace, uri, kinds, locale, consolidated }: PlanRequest): Promise<{
  readonly planned: readonly PlannedDocument[];
  readonly problems: readonly string[];
}> {
  const { portfolio } = workspace;
  const plain = portfolio.view(uri);
  if (plain === undefined) return { planned: [], problems: [] };
  const makers = documentMakers.filter(({ kind }) => kinds.includes(kind));
  const { view, problems }: ScoredView = makers.some(({ kind }) => kind === 'score')
    ? await withScores(workspace, plain, locale)
    : { view: plain, problems: [] };
  const inView = (from: LayoutView, wanted: (subject: DocumentSubject) => boolean, of = makers): PlannedDocument[] =>
    of.flatMap((maker) =>
      maker
        .found(from)
        .filter(wanted)
        .map((subject) => ({ uri, view: from, maker, subject })),
    );
  if (consolidated === undefined) return { planned: inView(view, () => true), problems };
  const amended = plain.facts.agreements.flatMap(({ id, name }) => {
    const then: LayoutView | undefined = portfolio.consolidatedView(uri, id, consolidated.asOf);
    if (then === undefined) return [];
    const from = view.scored ? { ...then, scored: view.scored } : then;
    return inView(
      from,
      ({ agreement }) => agreement === name,
      makers.filter(({ kind }) => !ofAmendments.has(kind)),
    );
  });
  const unamended = inView(
    view,
    ({ agreement }) => agreement === '',
    makers.filter(({ kind }) => !ofAmendments.has(kind)),
  );
  const own = inView(
    view,
    () => true,
    makers.filter(({ kind }) => ofAmendments.has(kind)),
  );
  return { planned: [...amended, ...unamended, ...own], problems };
}

/** Kinds that work amendments in themselves. */
const ofAmendments = new Set<DocumentKind>(['amendment', 'consolidated']);

const decoder = new TextDecoder();

/** How a document is made. */
export interface MakeRequest {
  readonly workspace: Workspace;
  readonly formats: readonly DocumentFormat[];
  readonly draft: boolean;
  /** Seconds since 1970. */
  readonly timestamp?: number;
  /** Wanted where `pdf` is among the formats. */
  readonly pdf?: PdfWriter;
}

/** A document in memory. It carries the SHA-256 of the file as it is on the disk. */
export async function makeDocument(
  { uri, view, maker, subject }: PlannedDocument,
  { workspace, formats, draft, timestamp, pdf }: MakeRequest,
): Promise<GeneratedDocument[]> {
  const bytes = await nodeHost.readFile(uri);
  const { numbering, embedSource, locale } = workspace.config;
  const isOwnText = maker.kind === 'agreement' && view.facts === workspace.portfolio.view(uri)?.facts;
  const source = isOwnText && embedSource !== false ? agreementText(decoder.decode(bytes), subject.name) : undefined;
  return generateDocuments({
    view,
    kind: maker.kind,
    subject,
    formats,
    layout: {
      sourceHash: sourceHashOf(bytes),
      programVersion: manifest.version,
      asOf: workspace.asOf,
      draft,
      ...(locale !== undefined && { locale }),
      ...(source !== undefined && { source }),
      ...(numbering !== undefined && { numbering: numbering === 'run-on' ? ('continue' as const) : numbering }),
    },
    ...(timestamp !== undefined && { timestamp }),
    ...(pdf !== undefined && { pdf }),
  });
}

const every = documentMakers.map(({ kind }) => kind);

/**
 * The documents of a file, as the language server asks for them; of the agreement where no kinds are named. PDF is left to the command
 * line: its typesetter is no part of an extension.
 */
export const makeDocuments: Generate = async ({ workspace, uri, formats, kinds, draft, locale }) => {
  const wanted = kinds === undefined ? (['agreement'] as const) : every.filter((kind) => kinds.includes(kind));
  const known = FORMATS.filter((format) => format !== 'pdf' && formats.includes(format));
  const timestamp = sourceDate(process.env);
  const { planned, problems } = await planDocuments({ workspace, uri, kinds: wanted, locale });
  const make = { workspace, formats: known, draft, ...(timestamp !== undefined && { timestamp }) };
  const files = await Promise.all(planned.map((one) => makeDocument(one, make)));
  return { files: files.flat(), problems };
};

/** The kinds of documents that a file has something for, with the formats each comes in. */
export const offerDocuments: OfferDocuments = async ({ workspace, uri, locale }) => {
  const { planned } = await planDocuments({ workspace, uri, kinds: every, locale });
  return [...Map.groupBy(planned, ({ maker }) => maker)].map(([{ kind, formats }, found]) => ({
    kind,
    formats: FORMATS.filter((format) => formats.includes(format)),
    names: found.map(({ subject }) => subject.name),
  }));
};
