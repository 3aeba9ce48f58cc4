import { chineseNumeral } from './numerals.ts';
import type { Block, HeadingLevel } from './types.ts';

/** Whether （一） begins again under each 一、 or runs on through the whole text; both are in use. */
export type SecondLevelNumbering = 'restart' | 'continue';

export interface NumberingSettings {
  readonly secondLevel: SecondLevelNumbering;
}

/**
 * The number of a heading as the standard writes it (GB/T 9704—2012, 7.3.3): 一、 （一） 1. （1）.
 * @param ordinal counted from 1
 */
export function numberHeading(level: HeadingLevel, ordinal: number): string {
  switch (level) {
    case 1:
      return `${chineseNumeral(ordinal)}、`;
    case 2:
      return `（${chineseNumeral(ordinal)}）`;
    case 3:
      return `${ordinal}.`;
    case 4:
      return `（${ordinal}）`;
  }
}

/**
 * Gives each heading without a number its own. A heading restarts the levels below it, but for the second level under
 * `continue`; an annex restarts all. A heading that has a number, even an empty one, keeps it and is not counted.
 */
export function numberHeadings(blocks: readonly Block[], settings: NumberingSettings): readonly Block[] {
  let counts: [number, number, number, number] = [0, 0, 0, 0];
  return blocks.map((block) => {
    if (block.kind === 'annex') counts = [0, 0, 0, 0];
    if (block.kind !== 'heading' || block.number !== undefined) return block;
    const depth = block.level - 1;
    counts[depth]! += 1;
    for (let below = depth + 1; below < counts.length; below++) {
      if (below === 1 && settings.secondLevel === 'continue') continue;
      counts[below] = 0;
    }
    return { ...block, number: numberHeading(block.level, counts[depth]!) };
  });
}
