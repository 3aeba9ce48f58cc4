import { plainLine } from './fingerprint.ts';
import type { ShownText } from './types.ts';

const pieces = /<(\/?)([\w:]+)(?![\w:])([^<>]*?)(\/?)>|([^<]+)/g;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of XML with its character references read. */
export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

/**
 * The lines of a part of WordprocessingML (ECMA-376, part 1, 17): paragraphs in order, a table's row as one line with its cells parted by
 * ` | `. Tracked insertions count as there, deletions as gone; results of fields (page numbers) and second drawings of a text box are left out.
 */
export function wordLines(xml: string): ShownText {
  const lines: string[] = [];
  let tracked = 0;
  let hidden = 0;
  let fields = 0;
  let inText = false;
  const paragraphs: string[] = [];
  const rows: string[][] = [];
  const add = (text: string): void => {
    if (hidden > 0 || fields > 0 || paragraphs.length === 0) return;
    paragraphs[paragraphs.length - 1] += text;
  };
  const end = (line: string): void => {
    const plain = plainLine(line);
    const cells = rows.at(-1);
    if (cells !== undefined && cells.length > 0) {
      const last = cells.length - 1;
      cells[last] = plainLine(`${cells[last]} ${plain}`);
    } else if (plain !== '') lines.push(plain);
  };
  for (const [, closing, name = '', attributes = '', alone, text] of xml.matchAll(pieces)) {
    if (text !== undefined) {
      if (inText) add(unescapeXml(text));
      continue;
    }
    const opens = closing === '' && alone === '';
    switch (name) {
      case 'w:t':
        inText = opens;
        break;
      case 'w:p':
        if (opens) paragraphs.push('');
        else if (closing !== '' && paragraphs.length > 0) end(paragraphs.pop()!);
        break;
      case 'w:tr':
        if (opens) rows.push([]);
        else if (closing !== '' && rows.length > 0) {
          const line = rows.pop()!.join(' | ');
          end(/[^| ]/.test(line) ? line : '');
        }
        break;
      case 'w:tc':
        if (opens) rows.at(-1)?.push('');
        break;
      case 'w:br':
      case 'w:tab':
      case 'w:cr':
        add(' ');
        break;
      case 'w:noBreakHyphen':
        add('-');
        break;
      case 'w:ins':
      case 'w:moveTo':
        if (closing === '') tracked++;
        break;
      case 'w:del':
      case 'w:moveFrom':
        if (closing === '') tracked++;
        hidden += opens ? 1 : closing === '' ? 0 : -1;
        break;
      case 'mc:Fallback':
      case 'w:fldSimple':
        hidden += opens ? 1 : closing === '' ? 0 : -1;
        break;
      case 'w:fldChar':
        if (/fldCharType="begin"/.test(attributes)) fields++;
        else if (/fldCharType="end"/.test(attributes)) fields = Math.max(0, fields - 1);
        break;
    }
  }
  return { lines, tracked };
}

/** The lines of a DOCX's parts: those of the document, and what its page heads say, each once. */
export function docxText(parts: Readonly<Record<string, string>>): ShownText {
  const { lines, tracked } = wordLines(parts['word/document.xml'] ?? '');
  const heads = Object.keys(parts)
    .filter((path) => /^word\/header\d*\.xml$/.test(path))
    .flatMap((path) => wordLines(parts[path]!).lines);
  return { lines: [...[...new Set(heads)].sort(), ...lines], tracked };
}
