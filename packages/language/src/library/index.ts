import type { Summary } from '@duikou/model';
import type { Reader } from '../reader.ts';
import { libraryTexts } from './generated/texts.ts';
import { made } from './made.ts';

/** Scheme under which editors show the library's texts. */
export const libraryScheme = 'duikou-library';

/** The URI of a library text: `duikou-library:/units.duikou`. */
export function libraryUri(fileName: string): string {
  return `${libraryScheme}:/${encodeURI(fileName)}`;
}

/** The library's texts by URI. */
export function libraryFiles(): { uri: string; text: string }[] {
  return libraryTexts.map(({ name, text }) => ({ uri: libraryUri(name), text }));
}

let summaries: Summary[] | undefined = made;

/** Summaries of all library texts, read once. */
export function librarySummaries(reader: Reader): Summary[] {
  summaries ??= libraryFiles().map(({ uri, text }) => reader.read(uri, text));
  return summaries;
}
