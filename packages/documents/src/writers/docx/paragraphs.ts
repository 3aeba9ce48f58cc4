import { type IParagraphOptions, Paragraph, TextRun } from 'docx';
import { annexLabel, annexListLines, noteText } from '../../tree/labels.ts';
import { partyLines } from '../../tree/text.ts';
import type {
  AnnexBlock,
  AnnexListBlock,
  HeadingBlock,
  NoteBlock,
  ParagraphBlock,
  PartiesBlock,
  Run,
} from '../../tree/types.ts';
import { cleanText } from '../escape.ts';
import { lines } from '../geometry.ts';
import { type ChangedRun, changedRuns, paragraphChange } from './changes.ts';
import type { DocxContext } from './context.ts';
import { styleIds } from './styles.ts';

/** A run of text in the paragraph's font and size, or in those given (points); `language` of its Latin letters. */
export function textRun(text: string, font?: string, language?: string, size?: number): TextRun {
  return new TextRun({
    text: cleanText(text),
    size: size === undefined ? undefined : size * 2,
    language: language === undefined ? undefined : { value: language },
    font: font === undefined ? undefined : { name: font, hint: 'eastAsia' },
  });
}

const afterMark = /(?<=[，。；：、！？）》”])(?=[!-~])/u;

/**
 * Runs of body text. LibreOffice 7.4 loses a full-width mark at the end of a justified line where a figure begins the next one, unless a
 * run ends between them; it joins runs that look alike, so every second one names another language for its Latin letters. It is not
 * Chinese: figures would be broken like Chinese text.
 */
const otherLatin = 'en-GB';

function bodyRuns(runs: readonly Run[], context: DocxContext, font?: string): ChangedRun[] {
  return runs.flatMap((run) => {
    const drawn = run.emphasis === 'strong' ? context.fonts.black : font;
    return run.text.split(afterMark).flatMap((text, index) => {
      const language = index % 2 === 1 ? otherLatin : undefined;
      return run.change === undefined
        ? [textRun(text, drawn, language)]
        : changedRuns([{ ...run, text }], drawn, undefined, language);
    });
  });
}

/** A paragraph of one run in a style. */
export function styled(style: string, text: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, style, children: [textRun(text)] });
}

/** The title of a document or an annex: one paragraph, its lines parted by breaks. */
export function titleParagraph(style: string, title: readonly string[], options: IParagraphOptions = {}): Paragraph {
  const children = title.map(
    (line, index) => new TextRun({ text: cleanText(line), ...(index === 0 ? {} : { break: 1 }) }),
  );
  return new Paragraph({ ...options, style, children });
}

/** A paragraph of running text. */
export function bodyParagraph(block: ParagraphBlock, context: DocxContext, keepNext: boolean): Paragraph {
  return new Paragraph({
    style: styleIds.body,
    keepNext: keepNext || undefined,
    indent: block.indent === false ? { firstLine: 0, firstLineChars: 0 } : undefined,
    children: bodyRuns(block.runs, context),
    ...paragraphChange(block.change),
  });
}

/** A heading, alone or with its text running in; a clause (number and running text) is body text, out of the outline. */
export function headingParagraph(block: HeadingBlock, context: DocxContext, keepNext: boolean): Paragraph {
  const number = block.number ?? '';
  const runIn = block.runIn ?? [];
  if (block.text === '' && runIn.length > 0) {
    return new Paragraph({
      style: styleIds.body,
      keepNext: keepNext || undefined,
      children: [
        ...(block.headRuns !== undefined
          ? changedRuns(block.headRuns, levelFont(block, context))
          : number === ''
            ? []
            : [textRun(number, levelFont(block, context))]),
        ...bodyRuns(runIn, context),
      ],
      ...paragraphChange(block.change),
    });
  }
  return new Paragraph({
    style: styleIds.headings[block.level - 1]!,
    keepNext: runIn.length === 0 || keepNext,
    children: [
      ...(block.headRuns === undefined ? [textRun(number + block.text)] : changedRuns(block.headRuns)),
      ...bodyRuns(runIn, context, context.fonts.body),
    ],
    ...paragraphChange(block.change),
  });
}

function levelFont(block: HeadingBlock, context: DocxContext): string {
  if (block.level === 1) return context.fonts.black;
  return block.level === 2 ? context.fonts.kai : context.fonts.body;
}

/** The parties, a line each, flush left; the last is followed by a blank line. */
export function partyParagraphs(block: PartiesBlock): Paragraph[] {
  const texts = block.parties.flatMap(partyLines);
  return texts.map((text, index) =>
    styled(styleIds.party, text, index === texts.length - 1 ? { spacing: { after: lines.pitch } } : {}),
  );
}

/** 附件N flush left on the first line of a new page, the title on the third. */
export function annexParagraphs(block: AnnexBlock, breakBefore: boolean): Paragraph[] {
  return [
    styled(styleIds.annexLabel, block.label ?? annexLabel(block.number), { pageBreakBefore: breakBefore || undefined }),
    titleParagraph(styleIds.annexTitle, block.title, { spacing: { before: lines.pitch, after: lines.pitch } }),
  ];
}

/** 附件说明 one line under the text, indented two characters; further lines of a name align with its first. */
export function annexListParagraphs(block: AnnexListBlock, context: DocxContext, keepNext: boolean): Paragraph[] {
  const character = context.grid.character;
  const numbered = block.titles.length > 1;
  return annexListLines(block.titles).map(({ lead, text }, index) => {
    const names = numbered ? 6 : 5;
    const start = index === 0 ? 2 : 5;
    return styled(styleIds.annexList, lead + text, {
      keepNext: keepNext || undefined,
      spacing: index === 0 ? { before: lines.pitch } : undefined,
      indent: { left: names * character, hanging: (names - start) * character },
    });
  });
}

/** 附注 in brackets under a document, or 注： under a table. */
export function noteParagraph(block: NoteBlock): Paragraph {
  return styled(block.of === 'table' ? styleIds.tableNote : styleIds.note, noteText(block.of, block.text));
}
