import { halfWidth, multiply, type Quantity, quantityOf, scanQuantity, type UnitTable } from '../../quantity/index.ts';
import { numerals } from './vocabulary.ts';

/** Walks a text from left to right. `text` is half-width, with `，` a comma, so that offsets stay true. */
export class Scanner {
  readonly text: string;
  readonly units: UnitTable;
  at = 0;

  constructor(written: string, units: UnitTable) {
    this.text = halfWidth(written).replaceAll('，', ',').replaceAll('；', ';').replaceAll('：', ':');
    this.units = units;
  }

  get ended(): boolean {
    return this.at >= this.text.length;
  }

  /** Takes what a sticky expression finds here; spaces before it are skipped. */
  take(expression: RegExp): RegExpExecArray | null {
    const start = this.blanks();
    expression.lastIndex = start;
    const found = expression.exec(this.text);
    if (found === null || found[0] === '') return null;
    this.at = start + found[0].length;
    return found;
  }

  /** The figure with its unit here. */
  figure(): { quantity: Quantity; hasUnit: boolean } | undefined {
    const start = this.blanks();
    const found = scanQuantity(this.text, start, this.units);
    if (found === undefined) return undefined;
    this.at = found.end;
    const written = this.text.slice(start, found.end);
    return {
      quantity: quantityOf(multiply(found.value, found.scale), found.unit, written),
      hasUnit: found.unit !== undefined,
    };
  }

  /** Runs a reading that takes nothing where it gives nothing. */
  attempt<T>(read: () => T | undefined): T | undefined {
    const before = this.at;
    const result = read();
    if (result === undefined) this.at = before;
    return result;
  }

  private blanks(): number {
    let at = this.at;
    while (this.text[at] === ' ' || this.text[at] === '\t' || this.text[at] === '\u3000' || this.text[at] === '\n')
      at++;
    return at;
  }
}

const numeral = /^(半|[一二两三四五六七八九十]|(?:an?|one|two|three|half)(?![a-z]))/i;

/** The step of 每低1个百分点: digits or a numeral and a unit; a unit alone is one of it. Undefined where it is no figure. */
export function stepOf(written: string, units: UnitTable): Quantity | undefined {
  const text = written.trim();
  const word = numeral.exec(text);
  const digits = /^\d/.test(text);
  const spelt = word ? numerals[word[0].toLowerCase()]! + text.slice(word[0].length) : digits ? text : `1${text}`;
  const found = scanQuantity(spelt, 0, units);
  if (found === undefined || found.scale !== '1') return undefined;
  // what stands behind the unit says what is counted: 一处错误
  if (found.unit === undefined && spelt.slice(found.end).trim() !== '') return undefined;
  // 一个 is one of whatever is counted
  return quantityOf(found.value, found.unit?.definition.base === '个' ? undefined : found.unit, text);
}
