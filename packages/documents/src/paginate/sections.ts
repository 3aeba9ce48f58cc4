import type { DocumentTree } from '../tree/types.ts';
import { needsGap, splitByOrientation } from '../writers/docx/sections.ts';
import { lines as grid, landscapeTextWidth, textWidth } from '../writers/geometry.ts';
import { blockItems, paragraphOf, titleItem } from './compose.ts';
import type { FlowItem, FlowSection } from './flow.ts';
import { tableItems } from './tables.ts';

/** The tree as flow, cut where the page turns. */
export function flowOf(tree: DocumentTree): readonly FlowSection[] {
  const places = new Map(tree.blocks.map((block, index) => [block, index]));
  return splitByOrientation(tree.blocks).map(({ landscape, blocks }, part) => {
    const width = landscape ? landscapeTextWidth : textWidth;
    const items: FlowItem[] = part === 0 ? [titleItem(tree.title, width)] : [];
    blocks.forEach((block, index) => {
      const source = places.get(block)!;
      const following = blocks[index + 1];
      const atStart = part > 0 && index === 0;
      if (block.kind === 'table') items.push(...tableItems(block, source, width));
      else items.push(...blockItems(block, source, width, { keepNext: following?.kind === 'signature', atStart }));
      if (needsGap(block, following)) items.push(gap(source, width));
    });
    return { turned: landscape, items };
  });
}

/** Half a line under a table. */
function gap(source: number, width: number): FlowItem {
  return paragraphOf({ source, pieces: [], pitch: Math.floor(grid.pitch / 2) }, width);
}
