/**
 * Columns a text takes where Han characters and full-width signs take two. Of the ambiguous signs, those of Chinese text (—, …, “”,
 * ‘’) take two: columns stand below each other in fonts made for Chinese alone, and there they do.
 */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    const c = character.codePointAt(0)!;
    if (isCombining(c)) continue;
    width += isWide(c) ? 2 : 1;
  }
  return width;
}

/** East Asian Width W and F, and A of Chinese punctuation (UAX 11), as far as planners type them. */
function isWide(c: number): boolean {
  return (
    c === 0x2014 ||
    c === 0x2018 ||
    c === 0x2019 ||
    c === 0x201c ||
    c === 0x201d ||
    c === 0x2026 ||
    (c >= 0x1100 && c <= 0x115f) ||
    (c >= 0x2e80 && c <= 0x303e) ||
    (c >= 0x3041 && c <= 0xa4cf) ||
    (c >= 0xac00 && c <= 0xd7a3) ||
    (c >= 0xf900 && c <= 0xfaff) ||
    (c >= 0xfe30 && c <= 0xfe6f) ||
    (c >= 0xff00 && c <= 0xff60) ||
    (c >= 0xffe0 && c <= 0xffe6) ||
    (c >= 0x20000 && c <= 0x3fffd)
  );
}

const isCombining = (c: number): boolean => (c >= 0x300 && c <= 0x36f) || c === 0x200b || c === 0x200d || c === 0xfeff;
