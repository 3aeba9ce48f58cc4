const ascii = /[\u0021-\u007e]/;
const han = /[\u3007\u3400-\u9fff\uf900-\ufaff]|[\ud840-\udbff][\udc00-\udfff]/;
const wide: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };

/** Whether a text has Chinese characters in it. */
export function hasHan(text: string): boolean {
  return han.test(text);
}

/** A text without the blanks that separate its words in the source; between two Latin words one stays. */
export function squeeze(text: string): string {
  return text.trim().replace(/\s+/gu, (_, offset: number, whole: string) => {
    const before = whole.slice(0, offset).at(-1) ?? '';
    const after = whole.slice(offset).trimStart()[0] ?? '';
    return ascii.test(before) && ascii.test(after) ? ' ' : '';
  });
}

/**
 * A text with the punctuation of Chinese documents: commas, colons, brackets and quotation marks beside Chinese characters are full
 * width (GB/T 15834—2011); figures (`1,000`) and Latin text keep theirs.
 */
export function typographic(text: string): string {
  return text
    .replace(/\(([^()]*)\)/g, (whole, inner: string, offset: number, all: string) =>
      hasHan(inner) || hasHan(all[offset - 1] ?? '') ? `（${inner}）` : whole,
    )
    .replace(/"([^"]*)"/g, (whole, inner: string) => (hasHan(inner) ? `“${inner}”` : whole))
    .replace(/[,;:!?]/g, (mark, offset: number, all: string) =>
      hasHan(all[offset - 1] ?? '') || hasHan(all[offset + 1] ?? '') ? wide[mark]! : mark,
    );
}

/** Words of the source as a part of a sentence: without blanks between them and without a mark at their end. */
export function words(text: string): string {
  return typographic(squeeze(text)).replace(/[。；，、;,\s]+$/u, '');
}

/** The same with the mark that ends a sentence; empty for an empty text. */
export function sentence(text: string): string {
  const said = words(text);
  return said === '' ? '' : /[！？!?]$/.test(said) ? said : `${said}。`;
}

/** A list as running text has it: 甲、乙和丙; no 、 between title marks or quotation marks: 《甲》《乙》和《丙》 (GB/T 15834—2011, 4.5.3.5). */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  const first = items
    .slice(0, -1)
    .join('、')
    .replace(/》、《/gu, '》《')
    .replace(/”、“/gu, '”“');
  return `${first}和${items.at(-1)}`;
}

/** A title in its marks, without a second pair; `｜` only breaks lines. */
export function titleMarks(title: string): string {
  const plain = title.replace(/[｜|]/gu, '').trim();
  return /^《.*》$/u.test(plain) ? plain : `《${words(plain)}》`;
}
