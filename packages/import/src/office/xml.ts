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

const apart = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g;
const tags = /<[/A-Za-z_](?:"[^"]*"|'[^']*'|[^"'<>])*>/g;

/** Whether elements are closed as often as opened, and not too deep inside each other: the parser itself forgives a text that was cut off. */
function isWhole(text: string): boolean {
  let depth = 0;
  for (const [tag] of text.replace(apart, '').matchAll(tags)) {
    if (tag[1] === '/') depth--;
    else if (!tag.endsWith('/>')) depth++;
    if (depth > deepest || depth < 0) return false;
  }
  return depth === 0;
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
