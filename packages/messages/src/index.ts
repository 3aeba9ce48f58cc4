export {
  describe,
  entryOf,
  type FindingText,
  fill,
  format,
  formatKey,
  type MessageKey,
  messageKeys,
  nls,
  type TextKey,
} from './format.ts';
export type { CheckText, Entry, Locale, Param, Params, VariantText } from './types.ts';
