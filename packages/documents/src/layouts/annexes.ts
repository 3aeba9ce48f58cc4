import { annexLabel } from '../tree/labels.ts';
import { titleLines, titleText } from '../tree/titles.ts';
import type { AnnexListBlock, Block } from '../tree/types.ts';

interface Annex {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/**
 * The annexes of a document, numbered in the order in which the text speaks of them. Only where there are several do they bear
 * numbers, so whether there are must be known before the text is written.
 */
export class Annexes {
  private readonly numbered: boolean;
  private readonly list: Annex[] = [];

  constructor(numbered: boolean) {
    this.numbered = numbered;
  }

  get count(): number {
    return this.list.length;
  }

  /** Adds an annex; without blocks it is only named (it is kept elsewhere). @returns how the text calls it: 附件, 附件2 */
  add(title: string, blocks: readonly Block[] = []): string {
    this.list.push({ title, blocks });
    return annexLabel(this.numbered ? this.list.length : undefined);
  }

  has(title: string): boolean {
    return this.list.some((annex) => annex.title === title);
  }

  /** 附件说明 under the text. */
  names(): readonly AnnexListBlock[] {
    if (this.list.length === 0) return [];
    return [{ kind: 'annex-list', titles: this.list.map(({ title }) => titleText(titleLines(title))) }];
  }

  /** The annexes themselves, each on a new page. */
  blocks(): readonly Block[] {
    return this.list.flatMap(({ title, blocks }, index): readonly Block[] => {
      if (blocks.length === 0) return [];
      const number = this.numbered ? { number: index + 1 } : {};
      return [{ kind: 'annex', ...number, title: titleLines(title) }, ...blocks];
    });
  }
}
