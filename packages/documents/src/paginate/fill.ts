import type { FlowItem, FlowParagraph, FlowSection, FlowTable } from './flow.ts';

/** A stretch of an item on one page. Lengths are twips from the upper edge of the text area. */
export interface Placed {
  readonly item: FlowItem;
  readonly top: number;
  /** Lines of a paragraph or rows of a table, from `from` up to, not with, `to`. */
  readonly from: number;
  readonly to: number;
}

export interface FilledPage {
  readonly turned: boolean;
  readonly placed: readonly Placed[];
}

/** A table's upper rule, which stands over its first row on each page. */
export const tableRule = 10;

/** Puts items on pages: what keeps with the next goes along, no row is torn, the head of a table comes again. */
export function fillPages(
  sections: readonly FlowSection[],
  height: (turned: boolean) => number,
): readonly FilledPage[] {
  return sections.flatMap(({ turned, items }) => new Filler(turned, height(turned)).fill(items));
}

class Filler {
  private readonly pages: { turned: boolean; placed: Placed[] }[] = [];
  private y = 0;
  private readonly turned: boolean;
  private readonly height: number;

  constructor(turned: boolean, height: number) {
    this.turned = turned;
    this.height = height;
  }

  fill(items: readonly FlowItem[]): readonly FilledPage[] {
    this.newPage();
    items.forEach((item, index) => {
      const broken = item.kind === 'paragraph' && item.breakBefore === true;
      const before = items[index - 1];
      const kept = before !== undefined && keeps(before);
      if (atFoot(item) && (before === undefined || !atFoot(before))) this.goToFoot(items.slice(index));
      else if (this.isBegun() && (broken || (!kept && !this.fits(items, index)))) this.newPage();
      if (item.kind === 'paragraph') this.addParagraph(item);
      else this.addTable(item);
    });
    return this.pages;
  }

  private goToFoot(items: readonly FlowItem[]): void {
    const needed = items.reduce((sum, item) => sum + wholeHeight(item), 0);
    if (this.y + needed > this.height && this.isBegun()) this.newPage();
    this.y = Math.max(this.y, this.height - needed);
  }

  private isBegun(): boolean {
    return this.pages.at(-1)!.placed.length > 0;
  }

  private newPage(): void {
    this.pages.push({ turned: this.turned, placed: [] });
    this.y = 0;
  }

  private place(item: FlowItem, from: number, to: number, height: number): void {
    this.pages.at(-1)!.placed.push({ item, top: this.y, from, to });
    this.y += height;
  }

  /** Whether an item and what it keeps with have room on the page; what would not fit an empty page is not kept. */
  private fits(items: readonly FlowItem[], index: number): boolean {
    let needed = 0;
    let at = index;
    for (; at < items.length && keeps(items[at]!); at++) needed += wholeHeight(items[at]!);
    const last = items[at];
    if (last !== undefined) needed += leastHeight(last, this.height);
    if (needed > this.height) needed = startHeight(items[index]!);
    return this.y + needed <= this.height;
  }

  private addParagraph(item: FlowParagraph): void {
    if (this.isBegun() || item.firm) this.y += item.before;
    let from = 0;
    for (let line = 0; line < item.lines.length; line++) {
      if (this.y + (line - from + 1) * item.pitch > this.height && (this.isBegun() || line > from)) {
        if (line > from) this.place(item, from, line, 0);
        this.newPage();
        from = line;
      }
    }
    this.place(item, from, item.lines.length, (item.lines.length - from) * item.pitch + item.after);
  }

  private addTable(item: FlowTable): void {
    const head = heightOf(item, 0, item.header);
    let from = 0;
    let used = tableRule;
    for (let row = 0; row < item.rows.length; row++) {
      const { height } = item.rows[row]!;
      const torn = this.y + used + height > this.height && row > item.header && row > from;
      if (torn) {
        this.place(item, from, row, 0);
        this.newPage();
        from = row;
        used = tableRule + head;
      }
      used += height;
    }
    this.place(item, from, item.rows.length, used);
  }
}

function atFoot(item: FlowItem): boolean {
  return item.kind === 'paragraph' && item.atFoot === true;
}

function keeps(item: FlowItem): boolean {
  return item.kind === 'paragraph' && item.keepNext;
}

function wholeHeight(item: FlowItem): number {
  if (item.kind === 'table') return tableRule + heightOf(item, 0, item.rows.length);
  return item.before + item.lines.length * item.pitch + item.after;
}

/** What must have room together: a table that is kept whole, or the beginning of an item. */
function leastHeight(item: FlowItem, page: number): number {
  const whole = item.kind === 'table' && item.whole ? wholeHeight(item) : 0;
  return whole > 0 && whole <= page ? whole : startHeight(item);
}

/** The first line of a paragraph; the head of a table with a row. */
function startHeight(item: FlowItem): number {
  if (item.kind === 'paragraph') return item.before + item.pitch;
  return tableRule + heightOf(item, 0, item.header + 1);
}

function heightOf(table: FlowTable, from: number, to: number): number {
  return table.rows.slice(from, to).reduce((sum, { height }) => sum + height, 0);
}
