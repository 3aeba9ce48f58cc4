export * from './comparison/words.ts';
export { agreementText } from './editor/declaration-text.ts';
export { type FormatOptions, factsKey, formatText, sameFacts } from './editor/format/index.ts';
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
export { gazetteer } from './library/gazetteer/index.ts';
export { libraryFiles, libraryScheme, librarySummaries, libraryUri } from './library/index.ts';
export { createReadingServices, DuikouValueConverter } from './module.ts';
export { createReader, maxLength, type OpenText, type Reader } from './reader.ts';
export * from './server/index.ts';
export * from './workspace/index.ts';
