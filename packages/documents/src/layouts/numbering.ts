import type { SecondLevelNumbering } from '../tree/numbering.ts';
import { numberHeading } from '../tree/numbering.ts';
import type { Block } from '../tree/types.ts';

/**
 * Numbers the headings like `numberHeadings`, but each level-one clause may say for itself whether its second level restarts or runs
 * on: `own` holds those that do, by their heading.
 */
export function numberClauses(
  blocks: readonly Block[],
  secondLevel: SecondLevelNumbering,
  own: ReadonlyMap<Block, SecondLevelNumbering>,
): readonly Block[] {
  let counts = [0, 0, 0, 0];
  return blocks.map((block) => {
    if (block.kind === 'annex') counts = [0, 0, 0, 0];
    if (block.kind !== 'heading' || block.number !== undefined) return block;
    const depth = block.level - 1;
    const runsOn = block.level === 1 && (own.get(block) ?? secondLevel) === 'continue';
    counts = counts.map((count, at) => {
      if (at < depth || (at === 1 && runsOn)) return count;
      return at === depth ? count + 1 : 0;
    });
    return { ...block, number: numberHeading(block.level, counts[depth]!) };
  });
}
