export {
  type Keyword,
  type KeywordCategory,
  keywordBySurface,
  keywordOf,
  keywords,
  spell,
  spellings,
} from './lexing/keywords.ts';
export { gazetteer } from './library/gazetteer/index.ts';
export { createReadingServices } from './module.ts';
export { createReader, maxLength, type Reader } from './reader.ts';
