import { Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { frontLines } from '../../letterhead/front.ts';
import { markOf } from '../../letterhead/mark.ts';
import { points, twips } from '../../letterhead/measure.ts';
import { positions, red } from '../../letterhead/positions.ts';
import type { Masthead } from '../../tree/types.ts';
import { escapeMarkup } from '../escape.ts';
import { lines, page, sizes } from '../geometry.ts';
import type { DocxContext } from './context.ts';
import { inkTop } from './masthead.ts';
import { textRun } from './paragraphs.ts';
import { stroke, textBox } from './shapes.ts';
import { styleIds } from './styles.ts';

const left = page.left / 20;
const pageHeight = page.height / 20;
const { thick, gap, thin } = positions.doubleLine;
const doubleLine = thick + gap + thin;

/**
 * 版头 of a letter (GB/T 9704—2012, 10.1): the mark and the double red lines lie on the page where the standard wants them; the number at the
 * right and 份号, 密级 and 紧急程度 at the left follow under the first line.
 */
export function letterHead(masthead: Masthead, context: DocxContext): Paragraph[] {
  const mark = markOf(masthead);
  const size = mark.size * 20;
  const line = Math.round(size * 1.15);
  const markTop = twips(positions.letterMarkBelowPage);
  const text = [
    `<w:p><w:pPr><w:pStyle w:val="${styleIds.mark}"/><w:spacing w:before="0" w:after="0" w:line="${line}" w:lineRule="exact"/></w:pPr>`,
    `<w:r><w:rPr>${mark.scale === 100 ? '' : `<w:w w:val="${mark.scale}"/>`}<w:sz w:val="${mark.size * 2}"/></w:rPr>`,
    `<w:t xml:space="preserve">${escapeMarkup(mark.names[0]!.text)}</w:t></w:r></w:p>`,
  ].join('');
  const box = { x: left - 10, y: (markTop - inkTop(line, size)) / 20, width: points(156) + 20, height: line / 20 + 4 };
  const firstRule = points(positions.letterMarkBelowPage) + 0.94 * mark.size + points(positions.ruleBelow);
  const ruled = firstRule + points(doubleLine);
  const fronts = frontLines(masthead);
  const rows = Math.max(1, fronts.length);
  const body = sizes.body * 10;
  const gapBelow = positions.besideLetterRule * body;
  return Array.from({ length: rows }, (_, index) => {
    const front = fronts[index];
    const number = index === 0 ? masthead.number : undefined;
    return new Paragraph({
      style: styleIds.front,
      spacing:
        index === 0 ? { before: Math.round(ruled * 20 + gapBelow - inkTop(lines.pitch, body)) - page.top } : undefined,
      tabStops: number === undefined ? undefined : [{ type: TabStopType.RIGHT, position: context.width }],
      children: [
        ...(index === 0
          ? [textBox(1, '发文机关标志', box, text), ...doubleRule(2, firstRule, 'thick'), ...footRule()]
          : []),
        ...(front === undefined ? [] : [textRun(front.text, front.black ? context.fonts.black : undefined)]),
        ...(number === undefined ? [] : [new TextRun({ children: [new Tab()] }), textRun(number)]),
      ],
    });
  });
}

/** The second double line, thin above thick, at the foot of the first page. */
function footRule() {
  return doubleRule(4, pageHeight - points(positions.letterRuleAboveFoot) - points(doubleLine), 'thin');
}

/** Two strokes of 170 mm, centred over the type area: the thick or the thin one above. */
function doubleRule(id: number, y: number, above: 'thick' | 'thin') {
  const x = left + points((156 - positions.letterRule) / 2);
  const width = points(positions.letterRule);
  const heights = above === 'thick' ? [thick, thin] : [thin, thick];
  const tops = [y, y + points(heights[0]! + gap)];
  return heights.map((height, index) =>
    stroke(id + index, '红色双线', { x, y: tops[index]!, width, height: points(height) }, red),
  );
}
