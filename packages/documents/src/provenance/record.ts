import type { DocumentKind, DocumentMeta } from '../tree/types.ts';
import { escapeMarkup } from '../writers/escape.ts';
import { unescapeXml } from './docx-text.ts';
import { elementsIn } from './elements.ts';
import { fingerprint } from './fingerprint.ts';
import type { Provenance } from './types.ts';

/** Name space of the part in which an office file keeps its provenance. */
const namespace = 'urn:duikou:provenance:1';

/** What a document that shows these lines says of itself. */
export function provenanceOf(
  kind: DocumentKind | 'template',
  meta: DocumentMeta,
  lines: readonly string[],
  open: readonly string[] = [],
): Provenance {
  return {
    kind,
    sourceHash: meta.sourceHash,
    programVersion: meta.programVersion,
    prints: lines.map(fingerprint),
    text: lines,
    ...(meta.source !== undefined && { source: meta.source }),
    ...(open.length > 0 && { open }),
  };
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>';

/** The part of an office file (ECMA-376, part 1, 22.5) that keeps a provenance. */
function provenanceXml(provenance: Provenance): string {
  const { prints: _, ...kept } = provenance;
  return `${head}<provenance xmlns="${namespace}">${escapeMarkup(JSON.stringify(kept))}</provenance>`;
}

/**
 * The parts of an office file with its provenance added, and with what must speak of it: the content types and the relations of the main
 * part (`word/_rels/document.xml.rels`, `xl/_rels/workbook.xml.rels`). Custom parts of an office's own stay; a former provenance goes.
 */
export function withProvenance(
  parts: Readonly<Record<string, string>>,
  relations: string,
  provenance: Provenance,
): Readonly<Record<string, string>> {
  let number = 1;
  const item = (): string => `customXml/item${number}.xml`;
  while (parts[item()] !== undefined && !parts[item()]!.includes(namespace)) number++;
  const kept = { ...parts, [item()]: provenanceXml(provenance) };
  if (parts[item()] !== undefined) return kept;
  const types = '[Content_Types].xml';
  const properties = `itemProps${number}.xml`;
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
  const packaging = 'http://schemas.openxmlformats.org/package/2006';
  const override = `<Override PartName="/customXml/${properties}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`;
  const relation = `<Relationship Id="rIdProvenance" Type="${office}/relationships/customXml" Target="../${item()}"/>`;
  return {
    ...kept,
    [types]: withLast(parts[types]!, 'Types', override),
    [relations]: withLast(
      parts[relations] ?? `${head}<Relationships xmlns="${packaging}/relationships"/>`,
      'Relationships',
      relation,
    ),
    [`customXml/${properties}`]: `${head}<ds:datastoreItem ds:itemID="{5D2C7B1E-6F0A-4C5B-9E57-2D75696B6F75}" xmlns:ds="${office}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    [`customXml/_rels/item${number}.xml.rels`]: `${head}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/relationships/customXmlProps" Target="${properties}"/></Relationships>`,
  };
}

/** An element with one more at its end; it may have been empty. */
function withLast(xml: string, element: string, child: string): string {
  return xml
    .replace(new RegExp(`<${element}\\b([^<>]*)/>`), `<${element}$1></${element}>`)
    .replace(`</${element}>`, `${child}</${element}>`);
}

/** The provenance among the parts of an office file; another program may have given its part another number. */
export function provenanceIn(parts: Readonly<Record<string, string>>): Provenance | undefined {
  for (const [path, xml] of Object.entries(parts)) {
    if (!/^customXml\/item\d+\.xml$/.test(path) || !xml.includes(namespace)) continue;
    const [json] = elementsIn(xml, 'provenance');
    if (json !== undefined) return readRecord(unescapeXml(json.inner));
  }
  return undefined;
}

function readRecord(json: string): Provenance | undefined {
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch {
    return undefined;
  }
  const { kind, sourceHash, programVersion, text, source, open } = (read ?? {}) as Record<string, unknown>;
  const said = [kind, sourceHash, programVersion].every((one) => typeof one === 'string');
  if (!said || !isTexts(text)) return undefined;
  return {
    kind: kind as string,
    sourceHash: sourceHash as string,
    programVersion: programVersion as string,
    prints: text.map(fingerprint),
    text,
    ...(typeof source === 'string' && { source }),
    ...(isTexts(open) && { open }),
  };
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
