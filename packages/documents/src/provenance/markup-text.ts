import { unescapeXml } from './docx-text.ts';
import { withoutStretches } from './elements.ts';
import { plainLine } from './fingerprint.ts';
import type { ShownText } from './types.ts';

const breaking =
  /^(?:address|article|aside|blockquote|body|caption|div|dd|dl|dt|figure|footer|h[1-6]|header|hr|li|main|ol|p|section|table|tbody|tfoot|thead|tr|ul)$/i;
const opening = /<(head|script|style)\b|<!--|<!(?=[a-z])/gi;
const closings: Readonly<Record<string, RegExp>> = {
  head: /<\/head\s*>/gi,
  script: /<\/script\s*>/gi,
  style: /<\/style\s*>/gi,
  '<!--': /-->/g,
  '<!': />/g,
};

/** Markup without what it does not show: comments, declarations, scripts, styles and the head of a page. */
const shown = (markup: string): string =>
  withoutStretches(markup, opening, ([whole, name = whole]) => closings[name.toLowerCase()]!);

/** The lines of an HTML page of ours: blocks in order, a table's row as one line with its cells parted by ` | `. */
export function htmlText(html: string): ShownText {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    const plain = plainLine(line);
    if (plain !== '') lines.push(plain);
    line = '';
  };
  for (const [, name, text] of shown(html).matchAll(/<\/?([a-z][\w-]*)(?![\w-])[^<>]*>|([^<]+)/gi)) {
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
  const lines = shown(markdown)
    .split(/\r\n|\n|\r/)
    .map(plainLine);
  return { lines: lines.filter((line) => line !== ''), tracked: 0 };
}
