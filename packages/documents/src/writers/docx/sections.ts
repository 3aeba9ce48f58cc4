import {
  type IParagraphOptions,
  type ISectionOptions,
  PageOrientation,
  Paragraph,
  SectionType,
  type Table,
} from 'docx';
import { positions } from '../../letterhead/positions.ts';
import { addresseeText } from '../../tree/labels.ts';
import { blockText } from '../../tree/text.ts';
import type { Block, DocumentTree } from '../../tree/types.ts';
import { landscapePage, landscapeTextWidth, lines, page, textWidth } from '../geometry.ts';
import { attendanceParagraph } from './attendance.ts';
import { changedLine, changedParagraphs } from './changes.ts';
import type { DocxContext } from './context.ts';
import { footers, headers } from './footers.ts';
import { imprintParagraphs } from './imprint.ts';
import { letterHead } from './letter-head.ts';
import { mastheadParagraphs, space } from './masthead.ts';
import {
  annexListParagraphs,
  annexParagraphs,
  bodyParagraph,
  headingParagraph,
  noteParagraph,
  partyParagraphs,
  styled,
  titleParagraph,
} from './paragraphs.ts';
import { signOffParagraphs } from './sign-off.ts';
import { signatureTable } from './signature.ts';
import { styleIds } from './styles.ts';
import { tableParagraphs } from './tables.ts';

interface Part {
  readonly landscape: boolean;
  /** Begins on an even page. */
  readonly even?: boolean;
  readonly blocks: Block[];
}

/** Without page breaks where a new page begins anyway or nothing follows: each would be an empty page. */
function withoutIdleBreaks(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block, index) => {
    const following = blocks[index + 1];
    if (block.kind !== 'page-break') return true;
    if (following === undefined || following.kind === 'annex' || following.kind === 'page-break') return false;
    return !(following.kind === 'table' && following.landscape === true);
  });
}

/**
 * Cuts the blocks where the page turns. A wide table takes along the annex heading just before it and the notes just after it; where
 * a document begins with one, its title stands on the turned page, too.
 */
export function splitByOrientation(blocks: readonly Block[]): readonly Part[] {
  const parts: Part[] = [{ landscape: false, blocks: [] }];
  for (const block of withoutIdleBreaks(blocks)) {
    const last = parts.at(-1)!;
    const wide = block.kind === 'table' && block.landscape === true;
    if (wide && !last.landscape) {
      const heading = last.blocks.at(-1)?.kind === 'annex' ? [last.blocks.pop()!] : [];
      // An annex between two wide tables leaves no upright page behind.
      const turned = last.blocks.length === 0 && parts.length > 1 ? parts.at(-2) : undefined;
      const opens = parts.length === 1 && last.blocks.length === 0 && heading.length === 0;
      if (opens) parts[0] = { landscape: true, blocks: [block] };
      else if (turned === undefined) parts.push({ landscape: true, blocks: [...heading, block] });
      else {
        parts.pop();
        turned.blocks.push(...heading, block);
      }
    } else if (last.landscape && !wide && !(block.kind === 'note' && block.of === 'table')) {
      parts.push({ landscape: false, blocks: [block] });
    } else {
      last.blocks.push(block);
    }
  }
  return parts;
}

/** The tree as sections of the library: one, or as many as the page turns. */
export function sections(tree: DocumentTree, context: DocxContext): ISectionOptions[] {
  const parts = withImprintPage(splitByOrientation(tree.blocks), tree, context);
  const { masthead } = tree;
  return parts.map((part, index) => {
    const within = { ...context, width: part.landscape ? landscapeTextWidth : textWidth };
    const first = index === 0;
    const children = [
      ...(first ? opening(tree, within) : []),
      ...blockParagraphs(part.blocks, within, !first),
      ...(index === parts.length - 1 ? closing(tree, part.blocks, within) : []),
    ];
    const letter = first && masthead?.form === 'letter';
    return {
      properties: sectionProperties(part, context, masthead !== undefined, letter),
      headers: headers(within, letter),
      footers: footers(within, { turned: part.landscape, letter }),
      children,
    };
  });
}

/** 版记 stands on an upright page: after a turned table, and where an even page is wanted, it gets one of its own. */
function withImprintPage(parts: readonly Part[], { imprint }: DocumentTree, context: DocxContext): readonly Part[] {
  if (imprint === undefined) return parts;
  const own = { landscape: false, blocks: [] };
  if (context.imprint === 'even') return [...parts, { ...own, even: true }];
  return parts.at(-1)!.landscape ? [...parts, own] : parts;
}

/** 版头 and title; under a red line the title stands on the third line (GB/T 9704—2012, 7.3.1). */
function opening({ masthead, title, titleRuns }: DocumentTree, context: DocxContext): (Paragraph | Table)[] {
  const named = (options: IParagraphOptions = {}): Paragraph =>
    titleRuns === undefined
      ? titleParagraph(styleIds.title, title, options)
      : changedLine(styleIds.title, { runs: titleRuns }, options);
  if (masthead === undefined) return [named()];
  const head = masthead.form === 'letter' ? letterHead(masthead, context) : mastheadParagraphs(masthead, context);
  const before = positions.emptyLines * lines.pitch;
  return [...head, named({ spacing: { before, after: lines.pitch } })];
}

/** 版记, apart from a table that ends the text. */
function closing(
  { imprint, masthead }: DocumentTree,
  blocks: readonly Block[],
  context: DocxContext,
): (Paragraph | Table)[] {
  if (imprint === undefined) return [];
  return [
    ...(blocks.at(-1)?.kind === 'table' ? [space(0)] : []),
    ...imprintParagraphs(imprint, masthead?.form, context),
  ];
}

/**
 * Under a masthead lines stand as far below it as the standard says; LibreOffice would move them on to its grid of lines, which exact line
 * heights make unneeded there.
 */
function sectionProperties(
  { landscape, even }: Part,
  { grid }: DocxContext,
  official: boolean,
  letter: boolean,
): ISectionOptions['properties'] {
  const sheet = landscape ? landscapePage : page;
  const { top, bottom, left, right, header, footer } = sheet;
  return {
    type: even ? SectionType.EVEN_PAGE : SectionType.NEXT_PAGE,
    titlePage: letter || undefined,
    // The library itself swaps width and height of a turned page.
    page: {
      size: {
        width: page.width,
        height: page.height,
        orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { top, bottom, left, right, header, footer, gutter: 0 },
    },
    grid: {
      type: official && grid.type === 'lines' ? 'default' : grid.type,
      linePitch: lines.pitch,
      charSpace: grid.charSpace,
    },
  };
}

function blockParagraphs(blocks: readonly Block[], context: DocxContext, newPage: boolean): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => {
    const following = blocks[index + 1];
    const keepNext = following?.kind === 'signature' || keepsWithSignOff(blocks, index);
    return [
      ...blockParagraph(block, context, {
        atPageStart: newPage && index === 0,
        keepNext,
        continued: blocks[index - 1]?.kind === block.kind,
      }),
      ...(needsGap(block, following) ? [gap()] : []),
    ];
  });
}

/** Ten lines of the text. */
const keptTogether = 280;

/**
 * Name and seal stand on a page with text (GB/T 9704—2012, 7.3.5.5), but the first page shows text (7.3.3): the only paragraph of a text stays
 * where it is.
 */
export function keepsWithSignOff(blocks: readonly Block[], index: number): boolean {
  const ahead = blocks[index + 1]?.kind === 'annex-list' ? blocks[index + 2] : blocks[index + 1];
  if (ahead?.kind !== 'sign-off') return false;
  const text = (block: Block): boolean => block.kind === 'paragraph' || block.kind === 'heading';
  const block = blocks[index]!;
  // LibreOffice does not break what it keeps: a long paragraph would leave half a page empty.
  return !text(block) || (blockText(block).join('').length <= keptTogether && blocks.slice(0, index).some(text));
}

/** Two tables in a row would be read as one, and text would cling to a table's lower rule. */
export function needsGap(block: Block, following: Block | undefined): boolean {
  if (block.kind !== 'table' || following === undefined) return false;
  return following.kind !== 'note' && following.kind !== 'annex' && following.kind !== 'page-break';
}

/** Half a line; the text after it stands on the next line of the grid. */
function gap(): Paragraph {
  return new Paragraph({ style: styleIds.gap, children: [] });
}

interface Surroundings {
  readonly atPageStart: boolean;
  readonly keepNext: boolean;
  /** A block of the same kind stands before. */
  readonly continued: boolean;
}

function blockParagraph(
  block: Block,
  context: DocxContext,
  { atPageStart, keepNext, continued }: Surroundings,
): (Paragraph | Table)[] {
  if ('lines' in block && block.lines !== undefined && block.kind !== 'table' && block.kind !== 'signature')
    return changedParagraphs({ ...block, lines: block.lines }, context, atPageStart);
  switch (block.kind) {
    case 'heading':
      return [headingParagraph(block, context, keepNext)];
    case 'paragraph':
      return [bodyParagraph(block, context, keepNext)];
    case 'parties':
      return partyParagraphs(block);
    case 'table':
      return tableParagraphs(block, context);
    case 'annex':
      return annexParagraphs(block, !atPageStart);
    case 'annex-list':
      return annexListParagraphs(block, context, keepNext);
    case 'signature':
      return [signatureTable(block, context)];
    case 'note':
      return [noteParagraph(block)];
    case 'addressee':
      return [styled(styleIds.party, addresseeText(block.text))];
    case 'sign-off':
      return signOffParagraphs(block, context);
    case 'attendance':
      return [attendanceParagraph(block, context, !continued)];
    case 'page-break':
      return atPageStart ? [] : [new Paragraph({ pageBreakBefore: true, children: [] })];
  }
}
