import { originOf } from '@duikou/model';
import { type FixProvider, keyword, replace } from './fix.ts';

/** 改为 or 并应 before what follows a failure: which of them is meant, people know. */
const sayHow: FixProvider = ({ place }, file) => {
  const range = originOf(file.summary.origins, place.at);
  if (range === undefined) return [];
  return ['also', 'instead'].map((key) => {
    const word = keyword(file, key);
    return replace(file, 'fix.remedy-mode', { word }, { start: range.start, end: range.start }, `${word} `);
  });
};

export const normFixes: Record<string, FixProvider> = { 'norm/remedy-ambiguous': sayHow };
