import { type FixProvider, pointAt, replace, textAt } from './fix.ts';

/** The replacement that reading itself gave: `。` for a dot, an unclosed quotation mark. */
export const asReadingSays: FixProvider = (finding, file) =>
  (finding.fix ?? []).map(({ title, range, text }) => ({
    ...replace(file, title, finding.params, range, text),
    preferred: true,
  }));

const colonMissing: FixProvider = ({ place }, file) => {
  const at = file.offset(file.portfolio.rangeOf(place).start);
  const words = file.text.slice(0, at).trimEnd().length;
  const sign = file.summary.spelling === 'zh' ? '：' : ': ';
  const range = file.positions.range(words, at);
  return /[\r\n]/.test(textAt(file, range))
    ? []
    : [{ ...replace(file, 'fix.colon', {}, range, sign), preferred: true }];
};

/** Removes the one sign at the place. */
const remove: FixProvider = ({ place }, file) => {
  const range = file.portfolio.rangeOf(place);
  const found = textAt(file, range);
  return /^[:：}｝]$/.test(found) ? [replace(file, 'fix.remove', { found }, range, '')] : [];
};

const blockUnclosed: FixProvider = (_finding, file) => {
  const end = file.text.trimEnd().length;
  return [replace(file, 'fix.close', {}, pointAt(file, end), '\n}')];
};

export const syntaxFixes: Record<string, FixProvider> = {
  'syntax/colon-missing': colonMissing,
  'syntax/colon-stray': remove,
  'syntax/brace-stray': remove,
  'syntax/block-unclosed': blockUnclosed,
};
