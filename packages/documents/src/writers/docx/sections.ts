import { type ISectionOptions, PageOrientation, Paragraph, SectionType, type Table } from 'docx';
import { addresseeText, labels } from '../../tree/labels.ts';
import type { Block, DocumentTree } from '../../tree/types.ts';
import { landscapePage, landscapeTextWidth, lines, page, textWidth } from '../geometry.ts';
import type { DocxContext } from './context.ts';
import { footers, headers } from './footers.ts';
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
import { signatureTable } from './signature.ts';
import { styleIds } from './styles.ts';
import { tableParagraphs } from './tables.ts';

interface Part {
  readonly landscape: boolean;
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
  const parts = splitByOrientation(tree.blocks);
  return parts.map((part, index) => {
    const within = { ...context, width: part.landscape ? landscapeTextWidth : textWidth };
    const title = index === 0 ? [titleParagraph(styleIds.title, tree.title)] : [];
    const children = [...title, ...blockParagraphs(part.blocks, within, index > 0)];
    return {
      properties: sectionProperties(part.landscape, context),
      headers: headers(within),
      footers: footers(within),
      children,
    };
  });
}

function sectionProperties(landscape: boolean, context: DocxContext): ISectionOptions['properties'] {
  const sheet = landscape ? landscapePage : page;
  const { top, bottom, left, right, header, footer } = sheet;
  return {
    type: SectionType.NEXT_PAGE,
    // The library itself swaps width and height of a turned page.
    page: {
      size: {
        width: page.width,
        height: page.height,
        orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { top, bottom, left, right, header, footer, gutter: 0 },
    },
    grid: { type: context.grid.type, linePitch: lines.pitch, charSpace: context.grid.charSpace },
  };
}

function blockParagraphs(blocks: readonly Block[], context: DocxContext, newPage: boolean): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => {
    const following = blocks[index + 1];
    const keepNext = following?.kind === 'signature';
    return [
      ...blockParagraph(block, context, newPage && index === 0, keepNext),
      ...(needsGap(block, following) ? [gap()] : []),
    ];
  });
}

/** Two tables in a row would be read as one, and text would cling to a table's lower rule. */
function needsGap(block: Block, following: Block | undefined): boolean {
  if (block.kind !== 'table' || following === undefined) return false;
  return following.kind !== 'note' && following.kind !== 'annex' && following.kind !== 'page-break';
}

/** Half a line; the text after it stands on the next line of the grid. */
function gap(): Paragraph {
  return new Paragraph({ style: styleIds.gap, children: [] });
}

function blockParagraph(
  block: Block,
  context: DocxContext,
  atPageStart: boolean,
  keepNext: boolean,
): (Paragraph | Table)[] {
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
      return [...block.bodies, block.date ?? labels.blankDate].map((text) => styled(styleIds.body, text));
    case 'attendance':
      return [styled(styleIds.body, `${block.label}${labels.colon}${block.text}`)];
    case 'page-break':
      return atPageStart ? [] : [new Paragraph({ pageBreakBefore: true, children: [] })];
  }
}
