import { ImportError } from '../errors.ts';
import { type Archive, openArchive } from './archive.ts';
import { Numbering } from './numbering.ts';
import type { LeftOut, TextBlock, TextCell, TextDocument } from './text-document.ts';
import { child, type Element, elements, readXml, textOf } from './xml.ts';

/**
 * The text of a DOCX file as it stands with all tracked changes accepted; headers, footers, notes, comments and pictures are counted and
 * left out.
 * @throws ImportError where it is no such file, damaged, encrypted or too large
 */
export function readDocx(bytes: Uint8Array): TextDocument {
  const archive = openArchive(bytes);
  const document = partOf(archive, 'word/document.xml') ?? partOf(archive, mainPart(archive));
  if (document === undefined || document.name !== 'document') throw new ImportError('import.error.kind');
  return new DocxReader(archive).read(document);
}

function partOf(archive: Archive, path: string): Element | undefined {
  const text = archive.text(path);
  return text === undefined ? undefined : readXml(text);
}

function mainPart(archive: Archive): string {
  const found = elements(partOf(archive, '_rels/.rels'), 'Relationship').find(({ attributes }) =>
    attributes.Type?.endsWith('/officeDocument'),
  );
  return (found?.attributes.Target ?? '').replace(/^\//, '');
}

interface Style {
  readonly name: string;
  readonly basedOn: string;
  readonly outline?: number;
  readonly list?: { readonly id: string; readonly level: number };
  readonly centred?: boolean;
}

class DocxReader {
  private readonly styles: ReadonlyMap<string, Style>;
  private readonly defaultStyle: string;
  private readonly numbering: Numbering;
  private readonly left: Partial<Record<LeftOut, number>> = {};
  private readonly blocks: TextBlock[] = [];
  private paragraphs = 0;
  private tables = 0;
  /** Text of a paragraph whose end was deleted: it goes on in the next one. */
  private begun = '';

  constructor(archive: Archive) {
    const styles = elements(partOf(archive, 'word/styles.xml'), 'style');
    this.styles = new Map(styles.map((style) => [style.attributes.styleId ?? '', styleOf(style)]));
    const normal = styles.find(({ attributes }) => attributes.type === 'paragraph' && attributes.default === '1');
    this.defaultStyle = normal?.attributes.styleId ?? '';
    this.numbering = new Numbering(partOf(archive, 'word/numbering.xml'));
    for (const [what, pattern] of [
      ['header', /^word\/header\d*\.xml$/],
      ['footer', /^word\/footer\d*\.xml$/],
    ] as const) {
      const worded = archive.names.filter((name) => pattern.test(name) && this.hasWords(archive, name));
      if (worded.length > 0) this.left[what] = worded.length;
    }
  }

  read(document: Element): TextDocument {
    this.readBody(child(document, 'body'));
    return { blocks: this.blocks, left: this.left };
  }

  /** A header with nothing but a page number says nothing. */
  private hasWords(archive: Archive, name: string): boolean {
    return /[\p{L}]/u.test(textOf(partOf(archive, name)).replace(/\b(?:PAGE|NUMPAGES|MERGEFORMAT|PAGEREF)\b/g, ''));
  }

  private count(what: LeftOut, times = 1): void {
    this.left[what] = (this.left[what] ?? 0) + times;
  }

  private readBody(parent: Element | undefined): void {
    for (const node of elements(parent)) {
      if (node.name === 'p') this.readParagraph(node);
      else if (node.name === 'tbl') this.readTable(node);
      else if (node.name === 'sdt') this.readBody(child(node, 'sdtContent'));
      else if (wrappers.has(node.name)) this.readBody(node);
    }
  }

  private readParagraph(node: Element): void {
    this.paragraphs++;
    const properties = child(node, 'pPr');
    const text = this.begun + this.runs(node);
    this.begun = '';
    if (child(properties, 'rPr', 'del') !== undefined) {
      this.begun = text;
      return;
    }
    const id = child(properties, 'pStyle')?.attributes.val ?? this.defaultStyle;
    const outline = this.inherited(id, ({ outline }) => outline);
    const own = child(properties, 'outlineLvl')?.attributes.val;
    const depth = own === undefined ? outline : Number(own) + 1;
    const number = text.trim() === '' ? '' : this.numberOf(properties, id);
    const alignment = child(properties, 'jc')?.attributes.val;
    this.blocks.push({
      kind: 'paragraph',
      text: number + text,
      style: this.styles.get(id)?.name ?? '',
      ...(depth !== undefined && depth >= 1 && depth <= 9 ? { outline: depth } : {}),
      centred: alignment === undefined ? this.inherited(id, ({ centred }) => centred) === true : alignment === 'center',
      number: this.paragraphs,
    });
  }

  private numberOf(properties: Element | undefined, style: string): string {
    const own = child(properties, 'numPr');
    const inherited = this.inherited(style, ({ list }) => list);
    const id = child(own, 'numId')?.attributes.val ?? inherited?.id;
    if (id === undefined || id === '0') return '';
    return this.numbering.next(id, Number(child(own, 'ilvl')?.attributes.val ?? inherited?.level ?? 0));
  }

  private inherited<T>(id: string, of: (style: Style) => T | undefined): T | undefined {
    const seen = new Set<string>();
    for (let at = id; at !== '' && !seen.has(at); ) {
      seen.add(at);
      const style = this.styles.get(at);
      if (style === undefined) return undefined;
      const found = of(style);
      if (found !== undefined) return found;
      at = style.basedOn;
    }
    return undefined;
  }

  /** The words of a paragraph or of what stands in it. */
  private runs(parent: Element): string {
    return elements(parent)
      .map((node) => this.run(node))
      .join('');
  }

  private run(node: Element): string {
    switch (node.name) {
      case 't':
        return textOf(node);
      case 'tab':
      case 'ptab':
        return ' ';
      case 'br':
        return node.attributes.type === undefined || node.attributes.type === 'textWrapping' ? '\n' : '';
      case 'cr':
        return '\n';
      case 'noBreakHyphen':
        return '-';
      case 'del':
      case 'moveFrom':
        this.count('deletion');
        return '';
      case 'ins':
      case 'moveTo':
        this.count('insertion');
        return this.runs(node);
      case 'footnoteReference':
        this.count('footnote');
        return '';
      case 'endnoteReference':
        this.count('endnote');
        return '';
      case 'commentReference':
        this.count('comment');
        return '';
      case 'drawing':
      case 'pict':
      case 'object':
        this.count(holds(node, 'txbxContent') ? 'text-box' : 'picture');
        return '';
      case 'AlternateContent':
        return elements(node, 'Choice').map((choice) => this.runs(choice))[0] ?? '';
      case 'sdt':
        return this.runs(child(node, 'sdtContent') ?? node);
      case 'pPr':
      case 'rPr':
      case 'instrText':
      case 'delText':
      case 'rt':
        return '';
      default:
        return this.runs(node);
    }
  }

  private readTable(node: Element): void {
    this.tables++;
    const rows: TextCell[][] = [];
    for (const row of rowsOf(node)) {
      if (child(row, 'trPr', 'del') !== undefined) {
        this.count('deletion');
        continue;
      }
      const cells: TextCell[] = [];
      const skipped = Number(child(row, 'trPr', 'gridBefore')?.attributes.val ?? 0);
      for (let index = 0; index < Math.min(skipped, 64); index++) cells.push({ text: '' });
      for (const cell of cellsOf(row)) {
        const properties = child(cell, 'tcPr');
        const merge = child(properties, 'vMerge');
        const covered = merge !== undefined && merge.attributes.val !== 'restart';
        cells.push(covered ? { text: '', covered: 'above' } : { text: this.cellText(cell) });
        const span = Math.min(Number(child(properties, 'gridSpan')?.attributes.val ?? 1), 64);
        for (let index = 1; index < span; index++) cells.push({ text: '', covered: 'left' });
      }
      rows.push(cells);
    }
    if (rows.length > 0) this.blocks.push({ kind: 'table', rows, number: this.tables });
  }

  private cellText(cell: Element): string {
    const lines: string[] = [];
    const read = (parent: Element): void => {
      for (const node of elements(parent)) {
        if (node.name === 'p') lines.push(this.paragraphInCell(node));
        else if (node.name === 'tbl') {
          this.count('nested-table');
          for (const row of rowsOf(node))
            lines.push(
              cellsOf(row)
                .map((inner) => this.cellText(inner))
                .join(' '),
            );
        } else if (node.name === 'sdt') read(child(node, 'sdtContent') ?? node);
        else if (wrappers.has(node.name)) read(node);
      }
    };
    read(cell);
    return lines.join('\n').trim();
  }

  private paragraphInCell(node: Element): string {
    const text = this.runs(node);
    if (text.trim() === '') return '';
    const properties = child(node, 'pPr');
    return this.numberOf(properties, child(properties, 'pStyle')?.attributes.val ?? this.defaultStyle) + text;
  }
}

const wrappers = new Set(['customXml', 'ins', 'moveTo', 'smartTag']);

function rowsOf(table: Element): Element[] {
  return elements(table).flatMap((node) => {
    if (node.name === 'tr') return [node];
    if (node.name === 'sdt') return rowsOf(child(node, 'sdtContent') ?? node);
    return wrappers.has(node.name) ? rowsOf(node) : [];
  });
}

function cellsOf(row: Element): Element[] {
  return elements(row).flatMap((node) => {
    if (node.name === 'tc') return [node];
    if (node.name === 'sdt') return cellsOf(child(node, 'sdtContent') ?? node);
    return wrappers.has(node.name) ? cellsOf(node) : [];
  });
}

function holds(node: Element, name: string): boolean {
  return elements(node).some((inner) => inner.name === name || holds(inner, name));
}

function styleOf(style: Element): Style {
  const properties = child(style, 'pPr');
  const outline = child(properties, 'outlineLvl')?.attributes.val;
  const list = child(properties, 'numPr');
  const alignment = child(properties, 'jc')?.attributes.val;
  const name = (child(style, 'name')?.attributes.val ?? '').toLowerCase();
  const heading = /^heading (\d)$/.exec(name);
  return {
    name,
    basedOn: child(style, 'basedOn')?.attributes.val ?? '',
    ...(outline === undefined ? (heading ? { outline: Number(heading[1]) } : {}) : { outline: Number(outline) + 1 }),
    ...(list === undefined
      ? {}
      : {
          list: {
            id: child(list, 'numId')?.attributes.val ?? '0',
            level: Number(child(list, 'ilvl')?.attributes.val ?? 0),
          },
        }),
    ...(alignment === undefined ? {} : { centred: alignment === 'center' }),
  };
}
