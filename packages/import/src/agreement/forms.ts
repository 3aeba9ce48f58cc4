/** How a paragraph is numbered: the rank of its number among those that documents use, the number, and the words behind it. */
export interface Numbered {
  /** 0 章, 1 节, 2 条, 3 一、, 4 （一）, 5 1., 6 （1）, 7 ①. */
  readonly rank: number;
  readonly label: string;
  readonly rest: string;
}

const numeral = '[一二三四五六七八九十百零〇]';
const forms: readonly RegExp[] = [
  new RegExp(`^第(?:${numeral}+|\\d+)章\\s*`, 'u'),
  new RegExp(`^第(?:${numeral}+|\\d+)节\\s*`, 'u'),
  new RegExp(`^第(?:${numeral}+|\\d+)条\\s*[:：]?\\s*`, 'u'),
  new RegExp(`^${numeral}+\\s*[、.．]\\s*`, 'u'),
  new RegExp(`^[（(]\\s*${numeral}+\\s*[）)]\\s*[、.．]?\\s*`, 'u'),
  /^\d{1,2}\s*(?:[、．]|\.(?!\d))\s*/u,
  /^[（(]\s*\d{1,2}\s*[）)]\s*[、.．]?\s*/u,
  /^[①-⑳]\s*/u,
];

/** The number before a paragraph (GB/T 9704—2012, 7.3.3, and the chapters and articles of regulations). */
export function numbered(text: string): Numbered | undefined {
  for (const [rank, form] of forms.entries()) {
    const found = form.exec(text);
    if (found !== null) return { rank, label: found[0].trimStart(), rest: text.slice(found[0].length).trim() };
  }
  return undefined;
}

/** Sentences of a paragraph with the marks that end them; what stands in brackets and quotation marks is not cut. */
export function sentences(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!;
    if ('《“（('.includes(mark)) depth++;
    else if ('》”）)'.includes(mark)) depth = Math.max(0, depth - 1);
    else if ((mark === '。' || mark === '！' || mark === '？') && depth === 0) {
      found.push(text.slice(from, at + 1).trim());
      from = at + 1;
    }
  }
  const rest = text.slice(from).trim();
  if (rest !== '') found.push(rest);
  return found.filter((sentence) => sentence !== '');
}
