import { basename, extname } from 'node:path';
import { ImportError, type Imported, type ImportRequest, importFile, type Sheet } from '@duikou/import';
import type { ImportDraft } from '@duikou/language';
import { formatKey, type Locale } from '@duikou/messages';
import { reasonOf } from './errors.ts';
import { readCsv } from './sheets.ts';

/**
 * A draft from a file's bytes, with delimited text read as spreadsheets here write it.
 * @throws ImportError where the file cannot be read
 */
export function draftFrom(request: Omit<ImportRequest, 'delimited'>): Imported {
  return importFile({ ...request, delimited: (bytes) => delimited(request.name, bytes) });
}

function delimited(name: string, bytes: Uint8Array): Sheet {
  try {
    const { rows, placeOf } = readCsv(name, bytes);
    return { name: basename(name, extname(name)), rows, merged: [], placeOf };
  } catch {
    throw new ImportError('import.error.corrupt', { name });
  }
}

/** Marks past which a report does not list them one by one: they all stand in the draft. */
const listed = 20;

/** What an import understood, and what there is to look at, as lines. */
export function reportLines(name: string, { report }: Imported, locale: Locale): string[] {
  const say = (key: string, params = {}): string => formatKey(locale, key, params);
  if (report.from === 'source') return [say('import.report.source', { name })];
  const counts = Object.entries(report.understood).filter(([, count]) => count > 0);
  const understood = counts
    .map(([what, count]) => say(`import.count.${what}`, { count }))
    .join(locale === 'zh' ? '、' : ', ');
  const marks = report.marks.slice(0, listed).map(({ place, text }) => `  ${place === '' ? '' : `${place} `}${text}`);
  return [
    ...(report.edits === undefined ? [] : [say('import.report.edited', { name, count: report.edits })]),
    say('import.report', {
      name,
      understood: understood === '' ? say('import.report.nothing') : understood,
      kept: report.kept,
      marks: report.marks.length,
    }),
    ...marks,
    ...(report.marks.length > listed ? ['  …'] : []),
  ];
}

/** Drafts for the language server. */
export const importDraft: ImportDraft = async ({ name, bytes, locale }) => {
  try {
    const imported = draftFrom({ name, bytes, locale });
    return { text: imported.text, report: reportLines(name, imported, locale) };
  } catch (error) {
    if (error instanceof ImportError)
      return { text: '', report: [], problem: formatKey(locale, error.key, { name, ...error.params }) };
    return { text: '', report: [], problem: formatKey(locale, 'cli.error.internal', { reason: reasonOf(error) }) };
  }
};
