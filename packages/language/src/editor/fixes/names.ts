import { type Finding, originOf } from '@duikou/model';
import { quotedPath } from '../names.ts';
import { type FixProvider, keyword, pointAt, replace, textAt } from './fix.ts';

/** One of the names that may have been meant, or the import that brings the name. */
const unknownName: FixProvider = ({ message, params, place }, file) => {
  if (message === 'reference/unknown.not-imported') return importOf(String(params.file), file);
  if (message !== 'reference/unknown.similar' || place.uri !== file.uri) return [];
  const range = file.portfolio.rangeOf(place);
  const names = namesIn(params.similar);
  return names.map((similar) => ({
    ...replace(file, 'fix.use-similar', { similar }, range, quotedPath(similar.split('.'))),
    preferred: names.length === 1,
  }));
};

/** The full names that an ambiguous one may stand for. */
const ambiguousName: FixProvider = ({ params, place }, file) => {
  if (place.uri !== file.uri || params.candidates === undefined) return [];
  const range = file.portfolio.rangeOf(place);
  const names = namesIn(params.candidates).filter((name) => name !== textAt(file, range));
  return names.map((similar) => replace(file, 'fix.use-similar', { similar }, range, quotedPath(similar.split('.'))));
};

function importOf(target: string, file: Parameters<FixProvider>[1]) {
  const { imports } = file.summary.facts;
  const last = imports.at(-1);
  const after = last && originOf(file.summary.origins, last.at);
  const line = `${keyword(file, 'import')} ${target}`;
  if (after) {
    const end = lineEnd(file.text, file.offset(after.end));
    return [{ ...replace(file, 'fix.import', { file: target }, pointAt(file, end), `\n${line}`), preferred: true }];
  }
  const library = /^[\s\u3000]*(?:库|library)[^\n]*\n/.exec(file.text);
  const at = file.summary.facts.library !== undefined && library ? library[0].length : 0;
  return [{ ...replace(file, 'fix.import', { file: target }, pointAt(file, at), `${line}\n`), preferred: true }];
}

function lineEnd(text: string, from: number): number {
  const found = /[\r\n]/.exec(text.slice(from));
  return found ? from + found.index : text.length;
}

/** The word to use instead of one that was given up. */
const outdatedTerm: FixProvider = ({ params, place }, file) => {
  const range = place.range;
  if (range === undefined || textAt(file, range) !== params.word) return [];
  return [
    {
      ...replace(file, 'fix.use-similar', { similar: params.instead! }, range, String(params.instead)),
      preferred: true,
    },
  ];
};

/** The name that a body had on the day of signing, in place of another of its names. */
const renamedBody: FixProvider = ({ params, place }, file) => {
  if (place.uri !== file.uri) return [];
  const range = file.portfolio.rangeOf(place);
  const written = textAt(file, range);
  const name = String(params.name);
  if (!written.startsWith(name)) return [];
  const text = String(params.instead) + written.slice(name.length);
  return [{ ...replace(file, 'fix.use-similar', { similar: text }, range, text), preferred: true }];
};

export const nameFixes: Record<string, FixProvider> = {
  'reference/unknown': unknownName,
  'reference/ambiguous': ambiguousName,
  'time/term-outdated': outdatedTerm,
  'party/body-renamed': renamedBody,
};

/** The names of a list in a message. */
function namesIn(param: Finding['params'][string] | undefined): string[] {
  return (typeof param === 'object' ? param.zh : String(param)).split('、');
}
