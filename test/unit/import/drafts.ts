import { type Imported, type ImportRequest, importFile } from '@duikou/import';
import { createReader } from '@duikou/language';
import type { Facts } from '@duikou/model';

const reader = createReader();

/** Codes of what is wrong with a draft's syntax. */
export function mistakes(text: string): string[] {
  const { problems } = reader.read('file:///draft.duikou', text);
  return problems.map(({ code }) => code).filter((code) => /^(?:syntax|file)\//.test(code));
}

/** What the language reads in a draft. */
export const factsOf = (text: string): Facts => reader.read('file:///draft.duikou', text).facts;

export const imported = (name: string, bytes: Uint8Array, more: Partial<ImportRequest> = {}): Imported =>
  importFile({ name, bytes, locale: 'zh', ...more });
