import { Paragraph } from 'docx';
import { pointsPerMillimetre, textCharacters } from '../../letterhead/measure.ts';
import { positions } from '../../letterhead/positions.ts';
import { imprintLines } from '../../tree/labels.ts';
import type { Imprint, Masthead } from '../../tree/types.ts';
import { escapeMarkup } from '../escape.ts';
import { page, sizes } from '../geometry.ts';
import { imprintPitch } from '../letter-lines.ts';
import type { DocxContext } from './context.ts';
import { textBox } from './shapes.ts';
import { styleIds } from './styles.ts';

/** One character of 4号 type. */
const character = sizes.small * 10;
/** Height of the paragraph that bears a line. */
const ruleHeight = 40;
/** Where the type area ends, in points from the head of the page. */
const foot = (page.height - page.bottom) / 20;
/** Added to the box, which is filled from below, for a line more than was reckoned with. */
const spare = imprintPitch;

/**
 * 版记 (GB/T 9704—2012, 7.4): a box of text that ends where the type area ends, so that its last line is the type area's lower edge. It hangs
 * at an empty line as high as itself, which ends the text: where that finds no room, both come to the next page, and text never runs into it.
 * A letter has 抄送 alone, without lines (10.1).
 */
export function imprintParagraphs(
  imprint: Imprint,
  form: Masthead['form'] | undefined,
  context: DocxContext,
): Paragraph[] {
  const { copies, printing } = imprintLines(imprint, form);
  const { outer, inner } = positions.imprintRules;
  const rows = [
    ...(copies === undefined ? [] : [copiesLine(copies)]),
    ...(printing === undefined ? [] : [printingLine(printing, context)]),
  ];
  if (rows.length === 0) return [];
  const ruled = form !== 'letter';
  const content = ruled
    ? [rule(outer), ...rows.flatMap((row, index) => (index === 0 ? [row] : [rule(inner), row])), rule(outer)]
    : rows;
  const whole = Math.floor((context.width - 2 * character) / character);
  const perLine = whole - 3;
  const printed = printing === undefined ? 0 : Math.ceil((textCharacters(printing.by + printing.on) + 1) / whole);
  const copied = copies === undefined ? 0 : Math.max(1, Math.ceil((textCharacters(copies.text) + 1) / perLine));
  const height = (copied + printed) * imprintPitch + (ruled ? (rows.length + 1) * (ruleHeight + 10) : 0);
  const box = (height + spare) / 20;
  const place = { x: 'type-area', y: foot - box, width: context.width / 20, height: box } as const;
  return [
    new Paragraph({
      style: styleIds.space,
      spacing: { line: height, lineRule: 'exact' },
      children: [textBox(20, '版记', place, content.join(''), { low: true })],
    }),
  ];
}

/** A line over the whole type area, as the lower edge of a low paragraph. */
function rule(millimetres: number): string {
  const size = Math.round(millimetres * pointsPerMillimetre * 8);
  return [
    `<w:p><w:pPr><w:pStyle w:val="${styleIds.space}"/>`,
    `<w:pBdr><w:bottom w:val="single" w:color="000000" w:sz="${size}" w:space="0"/></w:pBdr>`,
    `<w:spacing w:before="0" w:after="0" w:line="${ruleHeight}" w:lineRule="exact"/></w:pPr></w:p>`,
  ].join('');
}

function line(properties: string, content: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${styleIds.imprint}"/>${properties}</w:pPr>${content}</w:p>`;
}

function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${escapeMarkup(text)}</w:t></w:r>`;
}

/** 抄送：, one character from both edges; further lines begin under the first name (7.4.2). */
function copiesLine({ lead, text }: { readonly lead: string; readonly text: string }): string {
  const hanging = textCharacters(lead) * character;
  return line(
    `<w:ind w:left="${character + hanging}" w:right="${character}" w:hanging="${hanging}"/>`,
    run(lead + text),
  );
}

/** Who printed at the left, when at the right, one character from the edges (7.4.3). */
function printingLine({ by, on }: { readonly by: string; readonly on: string }, context: DocxContext): string {
  return line(
    `<w:tabs><w:tab w:val="right" w:pos="${context.width - character}"/></w:tabs><w:ind w:left="${character}" w:right="${character}" w:firstLine="0"/>`,
    `${run(by)}<w:r><w:tab/></w:r>${run(on)}`,
  );
}
