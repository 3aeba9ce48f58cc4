import { XMLParser } from 'fast-xml-parser';
import { ImportError } from '../errors.ts';

/** An element of XML from outside, its name without prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** Elements inside each other past which a file is not read: walking it descends with them. */
const deepest = 200;
/** Elements past which a part is not read: they take far more room in memory than in the file. A sheet of 20,000 rows has about a million. */
const mostElements = 2_000_000;

/** Characters past which a tag is none of an office's: its attributes are gone through in pairs. */
const longestTag = 100_000;

type Ordered = Record<string, unknown>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
});

/**
 * Reads XML: no document type, no entities but the five of XML and characters by number, nothing fetched.
 * @returns the root element
 * @throws ImportError where it has a document type, or is no XML
 */
export function readXml(text: string): Element {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new ImportError('import.error.entities');
  if (!isWhole(text)) throw new ImportError('import.error.corrupt');
  let nodes: Ordered[];
  try {
    nodes = parser.parse(text) as Ordered[];
  } catch {
    throw new ImportError('import.error.corrupt');
  }
  const root = nodes.map(elementOf).find((node) => typeof node === 'object' && !node.name.startsWith('?'));
  if (root === undefined || typeof root === 'string') throw new ImportError('import.error.corrupt');
  return root;
}

const markup = /<(?:!--|!\[CDATA\[|[/A-Za-z_])/g;

/**
 * Whether elements are closed as often as opened, and not too deep inside each other: the parser itself forgives a text that was cut off.
 * Goes through the text once, whatever it is.
 * @throws ImportError where there are more than an office's file has
 */
function isWhole(text: string): boolean {
  let depth = 0;
  let count = 0;
  markup.lastIndex = 0;
  for (let found = markup.exec(text); found !== null; found = markup.exec(text)) {
    const [opening] = found;
    const end =
      opening === '<!--'
        ? text.indexOf('-->', markup.lastIndex) + 2
        : opening === '<![CDATA['
          ? text.indexOf(']]>', markup.lastIndex) + 2
          : endOfTag(text, markup.lastIndex);
    if (end < markup.lastIndex) return false;
    markup.lastIndex = end + 1;
    if (opening.startsWith('<!')) continue;
    if (end - found.index > longestTag) throw new ImportError('import.error.bomb');
    if (opening === '</') depth--;
    else {
      if (++count > mostElements) throw new ImportError('import.error.bomb');
      if (text[end - 1] !== '/') depth++;
    }
    if (depth > deepest || depth < 0) return false;
  }
  return depth === 0;
}

/** Where the `>` of a tag stands; -1 where it has none before the next tag. */
function endOfTag(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const character = text[at]!;
    if (character === '>') return at;
    if (character === '<') return -1;
    if (character !== '"' && character !== "'") continue;
    at = text.indexOf(character, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

function elementOf(node: Ordered): Element | string {
  if ('#text' in node) return decoded(String(node['#text']));
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  const given = (node[':@'] ?? {}) as Record<string, unknown>;
  return {
    name,
    attributes: Object.fromEntries(Object.entries(given).map(([key, value]) => [key, decoded(String(value))])),
    children: Array.isArray(node[name]) ? (node[name] as Ordered[]).map(elementOf) : [],
  };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w+));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
  });
}

/** Child elements, of a name where one is given. */
export function elements(parent: Element | undefined, name?: string): Element[] {
  return (parent?.children ?? []).filter(
    (child): child is Element => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first child element of a name, or the one at the end of a path of names. */
export function child(parent: Element | undefined, ...path: readonly string[]): Element | undefined {
  let found = parent;
  for (const name of path) found = elements(found, name)[0];
  return found;
}

/** All text in an element. */
export function textOf(node: Element | undefined): string {
  if (node === undefined) return '';
  return node.children.map((part) => (typeof part === 'string' ? part : textOf(part))).join('');
}
