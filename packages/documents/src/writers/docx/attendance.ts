import { Paragraph } from 'docx';
import { textCharacters } from '../../letterhead/measure.ts';
import { labels } from '../../tree/labels.ts';
import type { AttendanceBlock } from '../../tree/types.ts';
import { lines } from '../geometry.ts';
import type { DocxContext } from './context.ts';
import { textRun } from './paragraphs.ts';
import { styleIds } from './styles.ts';

/**
 * 出席, 请假 or 列席: the label in 黑体 two characters in, further lines of names under the first; the first of them stands one line under the
 * text (GB/T 9704—2012, 10.3).
 */
export function attendanceParagraph(block: AttendanceBlock, context: DocxContext, first: boolean): Paragraph {
  const lead = textCharacters(block.label + labels.colon);
  const character = context.grid.character;
  return new Paragraph({
    style: styleIds.attendance,
    spacing: first ? { before: lines.pitch } : undefined,
    indent: { left: Math.round((2 + lead) * character), hanging: Math.round(lead * character) },
    children: [textRun(block.label, context.fonts.black), textRun(labels.colon + block.text)],
  });
}
