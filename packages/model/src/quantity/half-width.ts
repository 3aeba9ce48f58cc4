/**
 * The same text with full-width digits, letters and signs made half-width and U+3000 a space, one UTF-16 unit for one, so
 * that offsets stay true. The full-width comma and full stop that end a clause are left as they are.
 */
export function halfWidth(text: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 0x3000 && code !== 0x2212 && (code < 0xff01 || code > 0xff5e || code === 0xff0c)) continue;
    const narrow = code === 0x3000 ? ' ' : code === 0x2212 ? '-' : String.fromCharCode(code - 0xfee0);
    out += text.slice(from, i) + narrow;
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

/** Whether a code unit is an ASCII letter. */
export function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** Offset of the first code unit at or after `at` that is no space (tab included, newline not). */
export function skipSpaces(text: string, at: number): number {
  let i = at;
  while (i < text.length && (text[i] === ' ' || text[i] === '\t' || text[i] === '\u3000' || text[i] === '\u00a0')) i++;
  return i;
}
