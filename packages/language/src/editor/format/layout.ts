import { type PlacedToken, type Spelling, spaceBetween, written } from './spacing.ts';
import { formatTable } from './table.ts';

const unit = '    ';

/** The tokens of a text laid out in lines. What stands in prose and block comments is not touched. */
export function layOut(text: string, tokens: readonly PlacedToken[], spelling: Spelling): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const layout = new Layout(text, spelling, eol);
  const solid = tokens.filter(({ type }) => type !== 'EOL');
  const ends = new Set(tokens.filter(({ type }) => type === 'EOL').map(({ offset }) => offset));
  layout.write(solid, ends);
  return layout.result();
}

class Layout {
  private readonly text: string;
  private readonly spelling: Spelling;
  private readonly eol: string;
  private readonly lines: string[] = [];
  private line = '';
  private depth = 0;
  /** Whether the statement that the last token belongs to may go on in the next line. */
  private open = false;

  constructor(text: string, spelling: Spelling, eol: string) {
    this.text = text;
    this.spelling = spelling;
    this.eol = eol;
  }

  write(tokens: readonly PlacedToken[], ends: ReadonlySet<number>): void {
    const tall = this.tallBlocks(tokens);
    let left: PlacedToken | undefined;
    for (const token of tokens) {
      const gap = this.text.slice(left?.end ?? 0, token.offset);
      const end = left !== undefined && this.ended(left.end, token.offset, ends);
      if (end) this.open = false;
      if (token.type === '}' && token.structural && tall.has(token.offset)) this.depth--;
      if (left === undefined) this.begin(token);
      else if (this.breaks(left, token, gap, tall, end)) {
        this.finish();
        const blank = (gap.match(/\r\n|\n|\r/g)?.length ?? 0) > 1;
        if (blank && !isOpening(left) && !isClosing(token)) this.lines.push('');
        this.begin(token);
      } else this.line += spaceBetween(left, token, gap, this.spelling);
      this.put(token);
      if (isOpening(token) && tall.has(token.offset)) this.depth++;
      if (!token.comment) this.open = !isOpening(token) && !isClosing(token) && token.type !== 'TABLE';
      left = token;
    }
    if (this.line !== '') this.finish();
  }

  result(): string {
    return this.lines.length === 0 ? '' : this.lines.join(this.eol) + this.eol;
  }

  /** Offsets of the braces of blocks that take more than one line. */
  private tallBlocks(tokens: readonly PlacedToken[]): Set<number> {
    const found = new Set<number>();
    const stack: PlacedToken[] = [];
    for (const token of tokens) {
      if (isOpening(token)) stack.push(token);
      else if (isClosing(token)) {
        const opening = stack.pop();
        if (opening === undefined || !/[\r\n]/.test(this.text.slice(opening.end, token.offset))) continue;
        found.add(opening.offset).add(token.offset);
      }
    }
    return found;
  }

  private ended(from: number, to: number, ends: ReadonlySet<number>): boolean {
    for (let at = from; at < to; at++) if (ends.has(at)) return true;
    return false;
  }

  private breaks(left: PlacedToken, token: PlacedToken, gap: string, tall: ReadonlySet<number>, end: boolean): boolean {
    if (left.comment && /^(\/\/|／／)/.test(left.text)) return true;
    const lead = token.type === 'TABLE' || isOpening(token) || token.type === ',' || token.type === '、';
    if (lead && !left.comment && !token.structural) return false;
    if (lead && !left.comment && isOpening(token)) return false;
    if (token.comment) return /[\r\n]/.test(gap);
    if (isOpening(left)) return tall.has(left.offset);
    if (isClosing(token)) return tall.has(token.offset);
    if (left.type === 'TABLE' || (isClosing(left) && tall.has(left.offset))) return true;
    return /[\r\n]/.test(gap) && (end || !/[;；]/.test(gap) || /[\r\n]/.test(gap));
  }

  private begin(token: PlacedToken): void {
    const further = this.open && !isClosing(token) && token.type !== 'PROSE' ? 1 : 0;
    this.line = unit.repeat(Math.max(0, this.depth + further));
  }

  private put(token: PlacedToken): void {
    if (token.type !== 'TABLE') {
      this.line += written(token, this.spelling);
      return;
    }
    const outer = unit.repeat(Math.max(0, this.depth));
    const [head, ...rest] = formatTable(token.text, outer + unit, outer);
    this.line += head;
    for (const row of rest) {
      this.finish();
      this.line = row;
    }
  }

  private finish(): void {
    this.lines.push(this.line.trimEnd());
    this.line = '';
  }
}

const isOpening = (token: PlacedToken): boolean => token.type === '{' && token.structural;
const isClosing = (token: PlacedToken): boolean => token.type === '}' && token.structural;
