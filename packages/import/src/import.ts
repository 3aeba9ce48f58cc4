import { editsBetween, type Provenance, type ReadDocument, readDocument } from '@duikou/documents';
import { formatText } from '@duikou/language';
import type { Locale } from '@duikou/messages';
import { agreementParts } from './agreement/index.ts';
import { isList, listParts } from './agreement/lists.ts';
import { sheetOf } from './agreement/tables.ts';
import { type Counted, Draft, type DraftKind, type Mark, type Part } from './draft/draft.ts';
import { oneLine, remark } from './draft/words.ts';
import { ImportError } from './errors.ts';
import { isArchive, isCompound, largestFile, openArchive } from './office/archive.ts';
import { readDocx } from './office/docx.ts';
import { mostColumns, mostRows, type Sheet } from './office/sheet.ts';
import { readWorkbook } from './office/workbook.ts';
import type { SheetKind } from './sheets/columns.ts';
import { sheetParts } from './sheets/index.ts';

export interface ImportRequest {
  /** The file's name without folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the file holds; default: what its headings say, and an agreement for a text. */
  readonly as?: Exclude<DraftKind, 'table'>;
  /** The language of remarks. */
  readonly locale: Locale;
  /** Reads delimited text (CSV): its coding and its marks are the host's to find out. */
  readonly delimited?: (bytes: Uint8Array) => Sheet;
}

/** A draft, and how much of the file it understood. */
export interface Imported {
  /** In the language, formatted, without a mistake in its syntax. */
  readonly text: string;
  readonly report: ImportReport;
}

export interface ImportReport {
  readonly kinds: readonly DraftKind[];
  readonly understood: Readonly<Partial<Record<Counted, number>>>;
  /** Paragraphs and values that were kept as text or in a remark. */
  readonly kept: number;
  /** What is to be looked at, in the order of the draft. */
  readonly marks: readonly Mark[];
  /** `source`: the draft is the text the document was made from, and the document is as it was made. */
  readonly from: 'text' | 'sheets' | 'source';
  /** How often the document was changed after this program had made it; absent for other documents. */
  readonly edits?: number;
}

/**
 * A draft in the language from an office's file: XLSX, CSV or DOCX. Nothing is invented: what is not understood stands in the draft as
 * text, or in a remark with its place in the file.
 * @throws ImportError where the file cannot be read; it says what to do
 */
export function importFile(request: ImportRequest): Imported {
  const { name, bytes, locale, as } = request;
  const draft = new Draft(locale);
  const made = as === undefined || as === 'agreement' ? ownDocument(draft, bytes) : undefined;
  if (made?.source !== undefined) return fromSource(draft, made.source);
  const { kinds, from } = read(draft, request);
  const parts = draft.parts.splice(0);
  if (made !== undefined) parts.unshift(...made.marks);
  draft.parts.push([remark(draft.say('import.head', { name }))], ...parts);
  if (bytes.length === 0 || parts.length === 0) throw new ImportError('import.error.nothing', { name });
  return {
    text: draft.text(),
    report: {
      kinds,
      understood: draft.understood,
      kept: draft.kept,
      marks: draft.marks,
      from,
      ...(made && { edits: made.marks.length }),
    },
  };

  function read(into: Draft, { delimited }: ImportRequest): Pick<ImportReport, 'kinds' | 'from'> {
    if (bytes.length === 0) throw new ImportError('import.error.empty', { name });
    if (bytes.length > largestFile) throw new ImportError('import.error.large', { name });
    if (isCompound(bytes))
      throw new ImportError(/x$/i.test(name) ? 'import.error.encrypted' : 'import.error.old', { name });
    const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
    if (extension === 'csv' || extension === 'tsv') {
      if (isArchive(bytes) || delimited === undefined) throw new ImportError('import.error.kind', { name });
      return sheets(into, [delimited(bytes)]);
    }
    if (!isArchive(bytes))
      throw new ImportError(
        extension === 'doc' || extension === 'xls'
          ? 'import.error.old'
          : extension === 'docx' || extension === 'xlsx'
            ? 'import.error.corrupt'
            : 'import.error.kind',
        { name },
      );
    if (extension === 'xlsx') return sheets(into, readWorkbook(bytes));
    if (extension !== 'docx') throw new ImportError('import.error.kind', { name });
    return text(into);
  }

  function sheets(into: Draft, found: readonly Sheet[]): Pick<ImportReport, 'kinds' | 'from'> {
    if (as === 'agreement') throw new ImportError('import.error.mixed', { name });
    if (found.some(({ rows }) => rows.length > mostRows || rows.some((row) => row.length > mostColumns)))
      throw new ImportError('import.error.rows', { name });
    const made = sheetParts(into, found, as as SheetKind | undefined);
    into.parts.push(...made.parts);
    return { kinds: made.kinds, from: 'sheets' };
  }

  function text(into: Draft): Pick<ImportReport, 'kinds' | 'from'> {
    const document = readDocx(bytes);
    if (as !== undefined && as !== 'agreement') {
      const tables = document.blocks.filter((block) => block.kind === 'table');
      return {
        ...sheets(
          into,
          tables.map((table) => sheetOf(table, into)),
        ),
        from: 'text',
      };
    }
    if (as === undefined && isList(document)) {
      const made = listParts(into, document);
      into.parts.push(...made.parts);
      return { kinds: made.kinds, from: 'text' };
    }
    const stem = name.replace(/\.[^.]+$/, '');
    if (!document.blocks.some((block) => block.kind === 'table' || block.text.trim() !== ''))
      return { kinds: [], from: 'text' };
    into.parts.push(...agreementParts(into, document, stem));
    return { kinds: ['agreement'], from: 'text' };
  }
}

/** Edits past which a draft does not tell them one by one. */
const mostEdits = 50;

/**
 * What a document that this program made says of itself: the text it was made from, where it reads as it did then; else a mark for each
 * place where it does not. Undefined for any other file.
 */
function ownDocument(draft: Draft, bytes: Uint8Array): { source?: string; marks: Part[] } | undefined {
  if (!isArchive(bytes) || bytes.length > largestFile) return undefined;
  const archive = openArchive(bytes);
  let document: ReadDocument;
  try {
    // each part is unpacked within its limits before anything else unpacks it
    for (const name of archive.names) if (/\.(?:xml|rels)$/.test(name)) archive.part(name);
    document = readDocument(bytes);
  } catch (error) {
    if (error instanceof ImportError && error.key === 'import.error.bomb') throw error;
    return undefined;
  }
  const { provenance, shown } = document;
  if (provenance === undefined) return undefined;
  const edits = editsBetween(provenance as Provenance, shown);
  const { source } = provenance;
  if (edits.length === 0 && shown.tracked === 0)
    return source !== undefined && draft.checker.sound(source) ? { source, marks: [] } : undefined;
  const marks = edits.slice(0, mostEdits).map(({ clause, was, now }) => {
    const text = [was, now].map((line) => (line === undefined ? '—' : oneLine(line).slice(0, 60))).join(' → ');
    return draft.mark(oneLine(clause), 'import.mark.edited', { text });
  });
  return { marks };
}

function fromSource(draft: Draft, source: string): Imported {
  const { facts } = draft.checker.read(source);
  const understood = {
    clauses: facts.clauses.length,
    duties: facts.duties.length,
    projects: facts.projects.length,
    indicators: facts.indicators.length,
  };
  const kept = Object.fromEntries(Object.entries(understood).filter(([, count]) => count > 0));
  return {
    text: formatText(source.endsWith('\n') ? source : `${source}\n`),
    report: { kinds: ['agreement'], understood: kept, kept: 0, marks: [], from: 'source' },
  };
}
