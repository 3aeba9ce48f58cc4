import { red } from '../../letterhead/positions.ts';
import { escapeMarkup } from '../escape.ts';
import type { DocumentFonts } from '../fonts.ts';
import type { Grid } from '../geometry.ts';
import { lines, sizes } from '../geometry.ts';
import { imprintPitch } from '../letter-lines.ts';

/** Ids of the paragraph styles; what Word shows is the name, and it knows its built-in styles by name alone. */
export const styleIds = {
  body: 'BodyText',
  title: 'Title',
  headings: ['Heading1', 'Heading2', 'Heading3', 'Heading4'],
  party: 'Party',
  caption: 'Caption',
  unit: 'TableUnit',
  cell: 'TableText',
  headCell: 'TableHead',
  tableNote: 'TableNote',
  gap: 'TableGap',
  annexLabel: 'AnnexLabel',
  annexTitle: 'AnnexTitle',
  annexList: 'AnnexList',
  signature: 'Signature',
  note: 'Note',
  header: 'Header',
  footer: 'Footer',
  table: 'TableGrid',
  front: 'FrontMatter',
  mark: 'IssuerMark',
  number: 'DocumentNumber',
  space: 'EmptySpace',
  signOff: 'SignOff',
  attendance: 'Attendance',
  imprint: 'Imprint',
} as const;

interface StyleSpec {
  readonly id: string;
  readonly name: string;
  readonly custom?: boolean;
  readonly basedOn?: string;
  readonly next?: string;
  readonly font?: string;
  /** Half-points. */
  readonly size?: number;
  readonly runSpacing?: number;
  readonly color?: string;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** First-line indent in characters of the body. */
  readonly indent?: number;
  /** Exact line pitch. */
  readonly pitch?: number;
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
  readonly snapToGrid?: boolean;
  readonly outline?: number;
}

const tablePitch = 360;

function styleTable(fonts: DocumentFonts): readonly StyleSpec[] {
  const heading = (level: number, font: string): StyleSpec => ({
    id: styleIds.headings[level - 1]!,
    name: `heading ${level}`,
    next: styleIds.body,
    font,
    align: 'both',
    indent: 2,
    outline: level - 1,
  });
  const centred = { align: 'center', indent: 0 } as const;
  const small = { size: sizes.table, runSpacing: 0, pitch: tablePitch, indent: 0, snapToGrid: false } as const;
  return [
    { id: styleIds.body, name: 'Body Text', align: 'both', indent: 2 },
    {
      ...centred,
      id: styleIds.title,
      name: 'Title',
      next: styleIds.body,
      font: fonts.title,
      size: sizes.title,
      runSpacing: 0,
      after: lines.pitch,
      snapToGrid: false,
    },
    heading(1, fonts.black),
    heading(2, fonts.kai),
    heading(3, fonts.body),
    heading(4, fonts.body),
    { id: styleIds.party, name: '当事人', custom: true, align: 'left', indent: 0 },
    {
      ...centred,
      id: styleIds.caption,
      name: 'caption',
      font: fonts.black,
      size: sizes.small,
      runSpacing: 0,
      keepNext: true,
    },
    { ...small, id: styleIds.unit, name: '单位行', custom: true, align: 'right', keepNext: true },
    { ...small, id: styleIds.cell, name: '表格文字', custom: true, align: 'left' },
    { ...small, id: styleIds.headCell, name: '表头', custom: true, font: fonts.black, align: 'center' },
    { ...small, id: styleIds.tableNote, name: '表注', custom: true, align: 'left' },
    {
      id: styleIds.gap,
      name: '表后空行',
      custom: true,
      pitch: Math.floor(lines.pitch / 2),
      snapToGrid: false,
    },
    {
      id: styleIds.annexLabel,
      name: '附件标识',
      custom: true,
      font: fonts.black,
      align: 'left',
      indent: 0,
      keepNext: true,
    },
    {
      ...centred,
      id: styleIds.annexTitle,
      name: '附件标题',
      custom: true,
      next: styleIds.body,
      font: fonts.title,
      size: sizes.title,
      runSpacing: 0,
      keepNext: true,
      snapToGrid: false,
      outline: 0,
    },
    { id: styleIds.annexList, name: '附件说明', custom: true, align: 'left', indent: 0 },
    { id: styleIds.signature, name: 'Signature', align: 'left', indent: 0 },
    { id: styleIds.note, name: '附注', custom: true, align: 'left', indent: 2 },
    {
      ...centred,
      id: styleIds.header,
      name: 'header',
      font: fonts.black,
      size: sizes.title,
      runSpacing: 0,
      color: 'C00000',
      snapToGrid: false,
    },
    {
      id: styleIds.footer,
      name: 'footer',
      font: fonts.pageNumber,
      size: sizes.small,
      runSpacing: 0,
      align: 'right',
      indent: 0,
      pitch: sizes.small * 10,
      snapToGrid: false,
    },
    ...letterStyles(fonts),
  ];
}

/** The parts of an official letter (7.2, 7.3.5, 7.4, 10.3). */
function letterStyles(fonts: DocumentFonts): readonly StyleSpec[] {
  const part = { custom: true, align: 'left', indent: 0 } as const;
  const free = { ...part, snapToGrid: false, runSpacing: 0 } as const;
  return [
    { ...part, id: styleIds.front, name: '版头要素' },
    {
      ...free,
      id: styleIds.mark,
      name: '发文机关标志',
      font: fonts.title,
      color: red,
      align: 'center',
      keepNext: true,
    },
    { ...part, id: styleIds.number, name: '发文字号' },
    { ...free, id: styleIds.space, name: '空行', size: 2 },
    { ...part, id: styleIds.signOff, name: '署名' },
    { ...part, id: styleIds.attendance, name: '出席人员', align: 'both' },
    { ...free, id: styleIds.imprint, name: '版记', size: sizes.small, pitch: imprintPitch },
  ];
}

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function fontAttributes(font: string): string {
  const name = escapeMarkup(font);
  return `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`;
}

function styleXml(spec: StyleSpec, grid: Grid): string {
  const flag = (name: string, value: boolean | undefined): string =>
    value === undefined ? '' : `<w:${name} w:val="${value ? '1' : '0'}"/>`;
  const spacing = [
    spec.before === undefined ? '' : ` w:before="${spec.before}"`,
    spec.after === undefined ? '' : ` w:after="${spec.after}"`,
    spec.pitch === undefined ? '' : ` w:line="${spec.pitch}" w:lineRule="exact"`,
  ].join('');
  const indent =
    spec.indent === undefined
      ? ''
      : `<w:ind w:firstLineChars="${spec.indent * 100}" w:firstLine="${spec.indent * grid.character}"/>`;
  const paragraph = [
    spec.keepNext ? '<w:keepNext/>' : '',
    flag('snapToGrid', spec.snapToGrid),
    spacing === '' ? '' : `<w:spacing${spacing}/>`,
    indent,
    spec.align === undefined ? '' : `<w:jc w:val="${spec.align}"/>`,
    spec.outline === undefined ? '' : `<w:outlineLvl w:val="${spec.outline}"/>`,
  ].join('');
  const run = [
    spec.font === undefined ? '' : fontAttributes(spec.font),
    spec.color === undefined ? '' : `<w:color w:val="${spec.color}"/>`,
    spec.runSpacing === undefined ? '' : `<w:spacing w:val="${spec.runSpacing}"/>`,
    spec.size === undefined ? '' : `<w:sz w:val="${spec.size}"/><w:szCs w:val="${spec.size}"/>`,
  ].join('');
  return [
    `<w:style w:type="paragraph"${spec.custom ? ' w:customStyle="1"' : ''} w:styleId="${spec.id}">`,
    `<w:name w:val="${spec.name}"/><w:basedOn w:val="${spec.basedOn ?? 'Normal'}"/>`,
    spec.next === undefined ? '' : `<w:next w:val="${spec.next}"/>`,
    '<w:qFormat/>',
    paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    run === '' ? '' : `<w:rPr>${run}</w:rPr>`,
    '</w:style>',
  ].join('');
}

/**
 * The whole of `word/styles.xml`, replacing the library's own so that no style, colour or indent is in it but the standard's.
 * Normal carries no first-line indent, so none leaks into cells, titles and page numbers. Lines neither hang punctuation into the
 * margin nor add space between Chinese and Latin text: both would break the 28 characters of a line. (LibreOffice 7.4 does both whatever
 * the file says.)
 */
export function stylesXml(fonts: DocumentFonts, grid: Grid, language: string): string {
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('');
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${wordNamespace}">`,
    '<w:docDefaults><w:rPrDefault><w:rPr>',
    fontAttributes(fonts.body),
    grid.runSpacing === 0 ? '' : `<w:spacing w:val="${grid.runSpacing}"/>`,
    `<w:sz w:val="${sizes.body}"/><w:szCs w:val="${sizes.body}"/>`,
    `<w:lang w:val="en-US" w:eastAsia="${escapeMarkup(language)}" w:bidi="ar-SA"/>`,
    '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>',
    `<w:spacing w:before="0" w:after="0" w:line="${lines.pitch}" w:lineRule="exact"/>`,
    '</w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>',
    '<w:pPr><w:widowControl w:val="0"/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/></w:pPr></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>',
    '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>',
    '<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>',
    '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/>',
    '<w:semiHidden/><w:unhideWhenUsed/></w:style>',
    `<w:style w:type="table" w:styleId="${styleIds.table}"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>`,
    `<w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr></w:style>`,
    ...styleTable(fonts).map((spec) => styleXml(spec, grid)),
    '</w:styles>',
  ].join('');
}
