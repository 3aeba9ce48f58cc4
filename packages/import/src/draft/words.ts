import { keywordBySurface } from '@duikou/language';

/** Characters that draw nothing, turn the direction of a line, or end a file's text. */
const unseen = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g;
const loneHigh = /[\ud800-\udbff](?![\udc00-\udfff])/g;
const loneLow = /(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Words from outside in a form that no part of the language takes for its own signs: braces become round brackets, characters that
 * are not seen go. Line ends stay.
 */
export function harmless(text: string): string {
  return text
    .replace(/\r\n?|\v|\f/g, '\n')
    .replace(unseen, '')
    .replace(loneHigh, '\ufffd')
    .replace(loneLow, '\ufffd')
    .replace(/[{｛]/g, '（')
    .replace(/[}｝]/g, '）');
}

/** The same in one line. */
export function oneLine(text: string): string {
  return harmless(text)
    .replace(/[\s\u3000\u00a0]+/g, ' ')
    .trim();
}

/** Text for a remark behind `//`. */
export function remark(text: string): string {
  return `// ${oneLine(text)}`;
}

/** A name or title in quotation marks; inner ones that would end it, or open a fence, become single. */
export function quoted(text: string): string {
  const plain = oneLine(text);
  const inner =
    balanced(plain) && !/^["“”]{2}|["“”]{3}/.test(plain) && !/^["“”]{2}/.test(plain) ? plain : single(plain);
  const whole = `“${inner}”`;
  return /["“”]{3}/.test(whole) ? `“${single(plain)}”` : whole;
}

function balanced(text: string): boolean {
  let depth = 0;
  for (const mark of text) {
    if (mark === '“') depth++;
    else if (mark === '”' && --depth < 0) return false;
  }
  return depth === 0;
}

const single = (text: string): string => text.replace(/“/g, '‘').replace(/”/g, '’').replace(/"/g, '＂');

const bareName = /^[\p{Script=Han}A-Za-z_][\p{Script=Han}A-Za-z_]*$/u;
const opensTime =
  /^(?:每|协议期|全年|全程|年|月|日|由|从|较|比|同|提|增|上|扩|降|下|减|缩|压|不|超|至|达|约|近|各|当|除|其)/;

/** A name where it is declared: bare where it is a plain word, else in quotation marks. */
export function nameOf(text: string): string {
  const plain = oneLine(text);
  if (
    bareName.test(plain) &&
    [...plain].length <= 40 &&
    keywordBySurface(plain) === undefined &&
    !opensTime.test(plain)
  )
    return plain;
  return quoted(plain);
}

/** A cell of a table: a bar would part it, two strokes would begin a remark. */
export function cell(text: string): string {
  return oneLine(text)
    .replace(/[|｜]/g, '／')
    .replace(/\/(?=\/)/g, '／')
    .replace(/／(?=／)/g, '/');
}

/** Lines of prose between fences; three quotation marks in a row would close it. */
export function proseLines(text: string): string[] {
  return harmless(text)
    .replace(/(["“”]{2})(?=["“”])/g, '$1 ')
    .split('\n')
    .map((line) => line.replace(/[\t ]+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** Rows as lines of a table. The formatter aligns them. */
export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(2, ...rows.map((row) => row.length));
  return rows.map((row) => {
    const cells = Array.from({ length: width }, (_, index) => cell(row[index] ?? ''));
    return `${cells[0] === '' ? '| ' : ''}${cells.join(' | ')}${cells.at(-1) === '' ? ' |' : ''}`;
  });
}
