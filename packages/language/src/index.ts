export {
  type Keyword,
  type KeywordCategory,
  keywordBySurface,
  keywordOf,
  keywords,
  spell,
  spellings,
} from './lexing/keywords.ts';
export { DuikouTokenBuilder } from './lexing/token-builder.ts';
export { libraryFiles, librarySummaries, libraryScheme, libraryUri } from './library/index.ts';
export { gazetteer } from './library/gazetteer/index.ts';
export { createReadingServices, DuikouValueConverter } from './module.ts';
export { createReader, maxLength, type Reader } from './reader.ts';
export * from './server/index.ts';
export * from './workspace/index.ts';
