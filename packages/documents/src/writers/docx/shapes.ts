import { ImportedXmlComponent, type ParagraphChild } from 'docx';
import { escapeMarkup } from '../escape.ts';

/** Where something lies on the page, from its upper left corner, in points; `type-area`: at the left edge of the type area. */
export interface Place {
  readonly x: number | 'type-area';
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const emuPerPoint = 12700;
const emu = (length: number): number => Math.round(length * emuPerPoint);
const drawingMain = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const wordShape = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';

function position(axis: 'H' | 'V', at: number | 'type-area'): string {
  const where =
    at === 'type-area'
      ? 'relativeFrom="margin"><wp:align>left</wp:align>'
      : `relativeFrom="page"><wp:posOffset>${emu(at)}</wp:posOffset>`;
  return `<wp:position${axis} ${where}</wp:position${axis}>`;
}

/** A run that lies on the page at a place of its own, behind the text and without moving it. */
function anchored(id: number, name: string, { x, y, width, height }: Place, shape: string): ParagraphChild {
  const size = `cx="${emu(width)}" cy="${emu(height)}"`;
  const xml = [
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>',
    '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="1" locked="0" layoutInCell="1"',
    ' allowOverlap="1"><wp:simplePos x="0" y="0"/>',
    position('H', x),
    position('V', y),
    `<wp:extent ${size}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>`,
    `<wp:docPr id="${id}" name="${escapeMarkup(name)}"/><wp:cNvGraphicFramePr/>`,
    `<a:graphic xmlns:a="${drawingMain}"><a:graphicData uri="${wordShape}"><wps:wsp>`,
    `${shape.replace('$size', size)}</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>`,
  ].join('');
  return ImportedXmlComponent.fromXmlString(xml) as unknown as ParagraphChild;
}

const frame = '<a:xfrm><a:off x="0" y="0"/><a:ext $size/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';

/** A stroke: a rectangle filled with a colour. */
export function stroke(id: number, name: string, place: Place, color: string): ParagraphChild {
  const fill = `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill><a:ln><a:noFill/></a:ln>`;
  return anchored(id, name, place, `<wps:cNvSpPr/><wps:spPr>${frame}${fill}</wps:spPr><wps:bodyPr/>`);
}

export interface TextBoxOptions {
  /** Turned a quarter clockwise, to be read from above to below. */
  readonly turned?: boolean;
  /** Text stands at the foot of the box. */
  readonly low?: boolean;
}

/** A box of text without frame or inner margins; `paragraphs` is WordprocessingML. */
export function textBox(
  id: number,
  name: string,
  place: Place,
  paragraphs: string,
  options: TextBoxOptions = {},
): ParagraphChild {
  const shape = [
    `<wps:cNvSpPr txBox="1"/><wps:spPr>${frame}<a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>`,
    `<wps:txbx><w:txbxContent>${paragraphs}</w:txbxContent></wps:txbx>`,
    `<wps:bodyPr rot="0" vert="${options.turned ? 'vert' : 'horz'}" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${options.low ? 'b' : 't'}" anchorCtr="0">`,
    '<a:noAutofit/></wps:bodyPr>',
  ].join('');
  return anchored(id, name, place, shape);
}
