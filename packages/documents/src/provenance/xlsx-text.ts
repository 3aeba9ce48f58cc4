import { unescapeXml } from './docx-text.ts';
import { elementsIn, withoutStretches } from './elements.ts';
import { plainLine } from './fingerprint.ts';
import type { ShownText } from './types.ts';

const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];

/**
 * The lines of a workbook (ECMA-376, part 1, 18): each sheet's name as a heading `# name`, then its rows with their cells parted by ` | `.
 * A formula counts as what it is and not as what it gives, and cells that are there to be filled in are left out.
 * @param open addresses such as `资金计划!C5`
 */
export function xlsxText(parts: Readonly<Record<string, string>>, open: ReadonlySet<string>): ShownText {
  const shared = elementsIn(parts['xl/sharedStrings.xml'] ?? '', 'si').map(({ inner }) =>
    textIn(withoutStretches(inner, phonetic, () => phoneticEnd)),
  );
  const targets = new Map(
    [...(parts['xl/_rels/workbook.xml.rels'] ?? '').matchAll(/<Relationship\b([^<>]*)>/g)].map(
      ([, attributes = '']) => [
        attribute(attributes, 'Id'),
        attribute(attributes, 'Target')?.replace(/^\/?(?:xl\/)?/, 'xl/'),
      ],
    ),
  );
  const lines = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet\b([^<>]*)>/g)].flatMap(([, attributes = '']) => {
    const name = unescapeXml(attribute(attributes, 'name') ?? '');
    const xml = parts[targets.get(attribute(attributes, 'r:id')) ?? ''] ?? '';
    return [`# ${name}`, ...rowsIn(xml, shared, (address) => open.has(`${name}!${address}`))];
  });
  return { lines: lines.map(plainLine), tracked: 0 };
}

const textIn = (xml: string): string =>
  [...xml.matchAll(/<t\b[^<>]*>([^<]*)<\/t>/g)].map(([, text = '']) => unescapeXml(text)).join('');
const phonetic = /<rPh\b/g;
const phoneticEnd = /<\/rPh>/g;

function rowsIn(xml: string, shared: readonly string[], isOpen: (address: string) => boolean): string[] {
  return elementsIn(xml, 'row').flatMap(({ inner: row }) => {
    const cells = elementsIn(row, 'c').map(({ attributes, inner }) =>
      isOpen(attribute(attributes, 'r') ?? '') ? '' : cellText(attribute(attributes, 't'), inner, shared),
    );
    const said = cells.filter((cell) => cell !== '');
    return said.length === 0 ? [] : [said.join(' | ')];
  });
}

function cellText(type: string | undefined, inner: string, shared: readonly string[]): string {
  const formula = /<f\b[^<>]*>([^<]*)<\/f>/.exec(inner)?.[1];
  if (formula !== undefined) return `=${unescapeXml(formula)}`;
  if (type === 'inlineStr') return plainLine(textIn(inner));
  const value = /<v\b[^<>]*>([^<]*)<\/v>/.exec(inner)?.[1];
  if (value === undefined) return '';
  if (type === 's') return plainLine(shared[Number(value)] ?? '');
  if (type === 'str') return plainLine(unescapeXml(value));
  return String(Number(value));
}
