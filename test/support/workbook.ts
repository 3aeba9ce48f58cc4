import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What is typed into a cell: a text, a number as typed, or a day. */
export type Typed = string | { readonly number: string } | { readonly date: string };

/** The text parts of an office file by path. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

/** Where the part of a sheet stands, by the sheet's name. */
export function sheetPath(parts: Readonly<Record<string, string>>, name: string): string {
  const id = new RegExp(`<sheet [^>]*r:id="([^"]+)"[^>]*name="${name}"`).exec(parts['xl/workbook.xml']!)?.[1];
  const target = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(parts['xl/_rels/workbook.xml.rels']!)?.[0];
  return `xl/${/Target="([^"]+)"/.exec(target!)![1]!.replace(/^\/?(?:xl\/)?/, '')}`;
}

/** A workbook with cells filled in, as an office program would: by sheet and address. The cells must be there. */
export function filledIn(
  bytes: Uint8Array,
  typed: Readonly<Record<string, Readonly<Record<string, Typed>>>>,
): Uint8Array {
  const parts = partsOf(bytes);
  for (const [sheet, cells] of Object.entries(typed)) {
    const path = sheetPath(parts, sheet);
    for (const [address, value] of Object.entries(cells)) {
      const empty = new RegExp(`<c r="${address}"( s="\\d+")?/>`);
      if (!empty.test(parts[path]!)) throw new Error(`${sheet}!${address} is no empty cell`);
      parts[path] = parts[path]!.replace(empty, (_, style = '') => cellXml(address, style, value));
    }
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

function cellXml(address: string, style: string, value: Typed): string {
  if (typeof value === 'string') {
    const text = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  }
  if ('number' in value) return `<c r="${address}"${style}><v>${value.number}</v></c>`;
  const days = (Date.parse(`${value.date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return `<c r="${address}"${style}><v>${days}</v></c>`;
}
