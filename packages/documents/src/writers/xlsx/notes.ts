import { escapeMarkup } from '../escape.ts';
import { xmlDeclaration } from '../office-package.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** `xl/comments<N>.xml`: the notes of a sheet by the address of their cell (ECMA-376, part 1, 18.7). */
export function commentsXml(notes: ReadonlyMap<string, string>): string {
  const list = [...notes].map(
    ([address, text]) =>
      `<comment ref="${address}" authorId="0"><text><t xml:space="preserve">${escapeMarkup(text)}</t></text></comment>`,
  );
  return `${xmlDeclaration}<comments xmlns="${main}"><authors><author>对口</author></authors><commentList>${list.join('')}</commentList></comments>`;
}

/** The drawing that shows the notes (VML, ECMA-376, part 4, 19.4.2.5): without it office programs show none. */
export function notesDrawing(notes: ReadonlyMap<string, string>): string {
  const shapes = [...notes.keys()].map((address, at) => {
    const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(address)!;
    const row = Number(digits) - 1;
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const anchor = [column + 1, 12, Math.max(row - 1, 0), 4, column + 4, 12, row + 4, 4].join(', ');
    return [
      `<v:shape id="_x0000_s${1025 + at}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
      '<v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>',
      '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
      `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>`,
      '</x:ClientData></v:shape>',
    ].join('');
  });
  return [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>',
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
    ...shapes,
    '</xml>',
  ].join('');
}
