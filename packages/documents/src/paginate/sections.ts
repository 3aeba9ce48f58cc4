import type { DocumentTree } from '../tree/types.ts';
import { keepsWithSignOff, needsGap, splitByOrientation } from '../writers/docx/sections.ts';
import { lines as grid, landscapeTextWidth, textWidth } from '../writers/geometry.ts';
import { blockItems, paragraphOf, titleItem } from './compose.ts';
import type { FlowItem, FlowSection } from './flow.ts';
import { textHeight } from './height.ts';
import { imprintItems, mastheadItems, titleBelow } from './letter.ts';
import { tableItems } from './tables.ts';

/** The tree as flow, cut where the page turns. */
export function flowOf(tree: DocumentTree): readonly FlowSection[] {
  const places = new Map(tree.blocks.map((block, index) => [block, index]));
  const sections = splitByOrientation(tree.blocks).map(({ landscape, blocks }, part): Section => {
    const width = landscape ? landscapeTextWidth : textWidth;
    const items: FlowItem[] = part === 0 ? opening(tree, width) : [];
    blocks.forEach((block, index) => {
      const source = places.get(block)!;
      const following = blocks[index + 1];
      const surroundings = {
        atStart: part > 0 && index === 0,
        keepNext: following?.kind === 'signature' || keepsWithSignOff(blocks, index),
        continued: blocks[index - 1]?.kind === block.kind,
      };
      if (block.kind === 'table') items.push(...tableItems(block, source, width, textHeight(landscape)));
      else items.push(...blockItems(block, source, width, surroundings));
      if (needsGap(block, following)) items.push(gap(source, width));
    });
    return { turned: landscape, items };
  });
  return tree.imprint === undefined ? sections : withImprint(sections, tree);
}

interface Section extends FlowSection {
  readonly items: FlowItem[];
}

/** 版头 and title. */
function opening(tree: DocumentTree, width: number): FlowItem[] {
  if (tree.masthead === undefined) return [titleItem(tree, width)];
  return [...mastheadItems(tree.masthead, width), titleItem(tree, width, titleBelow)];
}

/** 版记 stands on an upright page: after a turned table it gets one of its own. */
function withImprint(sections: readonly Section[], { imprint, masthead }: DocumentTree): readonly FlowSection[] {
  const items = imprintItems(imprint!, masthead?.form, textWidth);
  const last = sections.at(-1)!;
  if (last.turned) return [...sections, { turned: false, items }];
  return [...sections.slice(0, -1), { turned: false, items: [...last.items, ...items] }];
}

/** Half a line under a table. */
function gap(source: number, width: number): FlowItem {
  return paragraphOf({ source, pieces: [], pitch: Math.floor(grid.pitch / 2) }, width);
}
