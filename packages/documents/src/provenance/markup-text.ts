import { unescapeXml } from './docx-text.ts';
import { plainLine } from './fingerprint.ts';
import type { ShownText } from './types.ts';

const breaking =
  /^(?:address|article|aside|blockquote|body|caption|div|dd|dl|dt|figure|footer|h[1-6]|header|hr|li|main|ol|p|section|table|tbody|tfoot|thead|tr|ul)$/i;
const silent = /<(head|script|style)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<![a-z][^>]*>/gi;

/** The lines of an HTML page of ours: blocks in order, a table's row as one line with its cells parted by ` | `. */
export function htmlText(html: string): ShownText {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    const plain = plainLine(line);
    if (plain !== '') lines.push(plain);
    line = '';
  };
  for (const [, name, text] of html.replace(silent, '').matchAll(/<\/?([a-z][\w-]*)[^<>]*>|([^<]+)/gi)) {
    if (text !== undefined) line += unescapeXml(text);
    else if (breaking.test(name!)) end();
    else if (/^t[dh]$/i.test(name!)) line = plainLine(line) === '' ? '' : `${plainLine(line).replace(/ \|$/, '')} | `;
    else if (/^br$/i.test(name!)) line += ' ';
  }
  end();
  return { lines: lines.map((one) => one.replace(/ \|$/, '')), tracked: 0 };
}

/** The lines of a Markdown text, its comments left out. */
export function markdownText(markdown: string): ShownText {
  const lines = markdown
    .replace(silent, '')
    .split(/\r\n|\n|\r/)
    .map(plainLine);
  return { lines: lines.filter((line) => line !== ''), tracked: 0 };
}
