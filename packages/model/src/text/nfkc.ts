/**
 * The text in Unicode's normal form NFKC. Most names are made of ASCII and of Han characters that are their own normal form, and for
 * them the text itself is given: looking is quicker than normalising.
 */
export function nfkc(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c > 0x7f && (c < 0x4e00 || c > 0x9fff) && c !== 0x3001 && c !== 0x3002) return text.normalize('NFKC');
  }
  return text;
}
