import { isBlank, isNewline, skipBlanks } from './characters.ts';

const quotes = '"“”';

/** Whether three quotation marks stand at `at`: the fence of prose. */
export function isFence(text: string, at: number): boolean {
  return (
    quotes.includes(text[at] ?? ' ') && quotes.includes(text[at + 1] ?? ' ') && quotes.includes(text[at + 2] ?? ' ')
  );
}

const isBar = (c: number) => c === 0x7c || c === 0xff5c;

function lineEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length && !isNewline(text.charCodeAt(i))) i++;
  return i;
}

function nextLine(text: string, end: number): number {
  return text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? end + 2 : Math.min(end + 1, text.length);
}

/**
 * End of the prose that opens at `at`, fences included. Where the closing fence is missing it ends before the first line that is
 * only `}`, so that the rest of the file stays readable.
 */
export function scanProse(text: string, at: number): { end: number; closed: boolean } {
  let line = at + 3;
  for (let i = at + 3; i < text.length; i++) if (isFence(text, i)) return { end: i + 3, closed: true };
  while (line < text.length) {
    const end = lineEnd(text, line);
    if (/^[ \t\u3000]*[}｝]/.test(text.slice(line, end))) break;
    if (end >= text.length) return { end, closed: false };
    line = nextLine(text, end);
  }
  let end = Math.min(line, text.length);
  while (end > at + 3 && (isBlank(text.charCodeAt(end - 1)) || isNewline(text.charCodeAt(end - 1)))) end--;
  return { end, closed: false };
}

/** Whether a line of a table holds a bar, or a tab between two cells. */
function isRow(text: string, from: number, to: number): boolean {
  for (let i = skipBlanks(text, from); i < to; i++) {
    const c = text.charCodeAt(i);
    if (isBar(c) || (c === 0x09 && skipBlanks(text, i) < to)) return true;
  }
  return false;
}

/**
 * End of the table whose `{` stands at `at`, or `at` if no table opens there: the next line that is neither empty nor a comment
 * must hold a bar or a tab. It ends after the `}` that opens a line; where that is missing, before the first line that is no row.
 */
export function scanTable(text: string, at: number): { end: number; closed: boolean } {
  const none = { end: at, closed: false };
  let end = lineEnd(text, at);
  if (skipBlanks(text, at + 1) < end && !text.startsWith('//', skipBlanks(text, at + 1))) return none;
  let line = nextLine(text, end);
  let rows = 0;
  let last = at;
  while (line < text.length) {
    end = lineEnd(text, line);
    const start = skipBlanks(text, line);
    const head = text[start] ?? '';
    if (start < end && (head === '}' || head === '｝')) return rows > 0 ? { end: start + 1, closed: true } : none;
    const comment = text.startsWith('//', start) || text.startsWith('／／', start);
    if (start < end && !comment) {
      if (!isRow(text, line, end)) return rows > 0 ? { end: last, closed: false } : none;
      rows++;
      last = end;
    }
    if (end >= text.length) break;
    line = nextLine(text, end);
  }
  return rows > 0 ? { end: last, closed: false } : none;
}

/** End of the quoted string at `at`: `“…”` nests, `"…"` does not. Unclosed, it ends with the line, before a `{` that closes the line. */
export function scanString(text: string, at: number): { end: number; closed: boolean } {
  const open = text[at];
  let depth = 0;
  let i = at;
  for (; i < text.length && !isNewline(text.charCodeAt(i)); i++) {
    const c = text[i];
    if (open === '"') {
      if (c === '"' && i > at) return { end: i + 1, closed: true };
    } else if (c === '“') depth++;
    else if (c === '”' && --depth <= 0) return { end: i + 1, closed: true };
  }
  let end = i;
  while (end > at + 1 && isBlank(text.charCodeAt(end - 1))) end--;
  if ('{｛'.includes(text[end - 1] ?? ' ')) end--;
  while (end > at + 1 && isBlank(text.charCodeAt(end - 1))) end--;
  return { end, closed: false };
}

/** End of the title `《…》` at `at`; titles nest. Unclosed, it ends with the line. */
export function scanTitle(text: string, at: number): { end: number; closed: boolean } {
  let depth = 0;
  let i = at;
  for (; i < text.length && !isNewline(text.charCodeAt(i)); i++) {
    if (text[i] === '《') depth++;
    else if (text[i] === '》' && --depth === 0) return { end: i + 1, closed: true };
  }
  return { end: i, closed: false };
}
