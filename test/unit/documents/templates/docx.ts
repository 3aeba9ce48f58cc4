import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { root } from '../../../../scripts/examples.ts';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A paragraph of runs, as a word processor cuts them. */
export const p = (...runs: readonly string[]): string =>
  `<w:p>${runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`;

/** A table of one paragraph a cell. */
export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

export interface Parts {
  readonly header?: string;
  readonly section?: string;
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
  readonly type?: string;
}

/** A small DOCX made by hand. */
export function docx(
  body: string,
  { header, section = '<w:sectPr/>', more = {}, type = main }: Parts = {},
): Uint8Array {
  const override = (part: string, kind: string) => `<Override PartName="/word/${part}" ContentType="${kind}"/>`;
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('document.xml', type)}${override('styles.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml')}${header === undefined ? '' : override('header1.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml')}</Types>`,
    '_rels/.rels': `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="${w}"></w:styles>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${w}"><w:body>${body}${section}</w:body></w:document>`,
    ...(header !== undefined && {
      'word/header1.xml': `<?xml version="1.0" encoding="UTF-8"?><w:hdr xmlns:w="${w}">${header}</w:hdr>`,
    }),
    ...more,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

/** A part of a DOCX as text. */
export const partOf = (bytes: Uint8Array, name = 'word/document.xml'): string => strFromU8(unzipSync(bytes)[name]!);

/** The text of a part, a paragraph a line. */
export function linesOf(bytes: Uint8Array, name?: string): string[] {
  return [...partOf(bytes, name).matchAll(/<w:p[ >][\s\S]*?<\/w:p>|<w:p\/>/g)].map(([one]) =>
    one
      .replace(/<w:br\/>/g, '\n')
      .replace(/<[^>]*>/g, '')
      .replace(
        /&(lt|gt|amp|quot|apos);/g,
        (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" })[name]!,
      ),
  );
}

export const sample = (name: string): Uint8Array => readFileSync(join(root, 'examples/templates', `${name}.docx`));
