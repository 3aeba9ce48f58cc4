import { annexLabel, labels } from '../tree/labels.ts';
import { titleLines, titleText } from '../tree/titles.ts';
import type { Block } from '../tree/types.ts';
import { paragraph } from './blocks.ts';

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
  private readonly under: number | undefined;
  private readonly list: Annex[] = [];

  /** `under`: the number of the annex whose annexes they are; they are 附件1-1, 附件1-2 then, even where there is one. */
  constructor(numbered: boolean, under?: number) {
    this.numbered = numbered;
    this.under = under;
  }

  get count(): number {
    return this.list.length;
  }

  /** Adds an annex; without blocks it is only named (it is kept elsewhere). @returns how the text calls it: 附件, 附件2 */
  add(title: string, blocks: readonly Block[] = []): string {
    this.list.push({ title, blocks });
    return this.labelled(this.list.length) ?? annexLabel(this.numbered ? this.list.length : undefined);
  }

  has(title: string): boolean {
    return this.list.some((annex) => annex.title === title);
  }

  private labelled(count: number): string | undefined {
    return this.under === undefined ? undefined : `${annexLabel(this.under)}-${count}`;
  }

  /** 附件说明 under the text. */
  names(): readonly Block[] {
    if (this.list.length === 0) return [];
    if (this.under !== undefined)
      return this.list.map(({ title }, index) =>
        paragraph(`${this.labelled(index + 1)}${labels.colon}${titleText(titleLines(title))}`),
      );
    return [{ kind: 'annex-list', titles: this.list.map(({ title }) => titleText(titleLines(title))) }];
  }

  /** The annexes themselves, each on a new page. */
  blocks(): readonly Block[] {
    return this.list.flatMap(({ title, blocks }, index): readonly Block[] => {
      if (blocks.length === 0) return [];
      const label = this.labelled(index + 1);
      const number = label !== undefined ? { label } : this.numbered ? { number: index + 1 } : {};
      return [{ kind: 'annex', ...number, title: titleLines(title) }, ...blocks];
    });
  }
}
