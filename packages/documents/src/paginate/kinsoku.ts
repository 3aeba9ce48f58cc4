/** No line begins with one of these (GB/T 15834—2011, 5.1; the list of LibreOffice for Chinese, with the closing quotes). */
const neverFirst = new Set(
  '!),.:;?]}¢%·•′″\'"’”、。〉》」』】〕〗〞︰︱︳︴︶︸︺︼︾﹀﹂﹄﹏﹐﹒﹔﹕﹖﹗﹚﹜﹞！％），．：；？｜｝～℃‰°',
);
/** No line ends with one of these. */
const neverLast = new Set('$([{£¥‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥');
/** May stand outside the text area where the line is full. */
const hanging = new Set('、。！，．：；？');

const dashes = new Set('—…');

export function mayHang(mark: string): boolean {
  return hanging.has(mark);
}

const letter = /\p{L}/u;
const letterOrFigure = /[\p{L}\p{N}]/u;

/**
 * Whether a line may end between two neighbours: figures and words stay whole, but for a hyphen within them and a slash before a letter;
 * marks keep with what they belong to.
 * @param earlier what stands before the first of the two
 */
export function mayBreak(before: string, after: string, earlier = ''): boolean {
  if (neverFirst.has(after) || neverLast.has(before)) return false;
  if (dashes.has(after)) return !dashes.has(before) && !isNarrow(before);
  if (before === ' ') return true;
  if (after === ' ') return false;
  if (!isNarrow(before) || !isNarrow(after)) return true;
  if (before === '-') return letterOrFigure.test(earlier) && letterOrFigure.test(after);
  return before === '/' && letter.test(after);
}

function isNarrow(character: string): boolean {
  return character > ' ' && character < '\u2000';
}
