/**
 * Splits a title at its author's breaks: `｜` (or `|`) fixes where a title breaks, so that no word is cut and the lines make the
 * trapezium or diamond the standard asks for (GB/T 9704—2012, 7.3.1). A title without one stays a single line.
 */
export function titleLines(title: string): readonly string[] {
  const lines = title
    .split(/[｜|]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length === 0 ? [''] : lines;
}

/** The title as one line, for metadata, lists and file names. */
export function titleText(lines: readonly string[]): string {
  return lines.join('');
}
