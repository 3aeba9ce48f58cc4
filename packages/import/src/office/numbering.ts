import { chineseNumeral } from '@duikou/documents';
import { child, type Element, elements } from './xml.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
}

interface List {
  /** Lists of one abstract numbering count on together. */
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

/** Gives the numbers that a word processor draws before paragraphs and that stand in no text. */
export class Numbering {
  private readonly lists = new Map<string, List>();
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(part: Element | undefined) {
    const abstract = new Map(
      elements(part, 'abstractNum').map((one) => [one.attributes.abstractNumId ?? '', levelsOf(elements(one, 'lvl'))]),
    );
    for (const one of elements(part, 'num')) {
      const id = child(one, 'abstractNumId')?.attributes.val ?? '';
      const overrides = elements(one, 'lvlOverride');
      const own = levelsOf(overrides.flatMap((override) => elements(override, 'lvl')));
      const restarts = new Map(
        overrides.flatMap((override) => {
          const start = child(override, 'startOverride')?.attributes.val;
          return start === undefined ? [] : [[Number(override.attributes.ilvl), Number(start)] as const];
        }),
      );
      this.lists.set(one.attributes.numId ?? '', {
        abstract: id,
        levels: new Map([...(abstract.get(id) ?? []), ...own]),
        restarts,
      });
    }
  }

  /** The number of the next paragraph at a level of a list, `（二）`; empty for a bullet or no list. */
  next(id: string, level: number): string {
    const list = this.lists.get(id);
    const own = list?.levels.get(level);
    if (list === undefined || own === undefined || level < 0 || level > 8) return '';
    const counts = this.counts.get(list.abstract) ?? [];
    this.counts.set(list.abstract, counts);
    const restart = list.restarts.get(level);
    const begins = restart !== undefined && !this.begun.has(`${id} ${level}`);
    this.begun.add(`${id} ${level}`);
    counts[level] = begins ? restart : counts[level] === undefined ? own.start : counts[level] + 1;
    counts.length = level + 1;
    if (own.format === 'bullet' || own.format === 'none') return '';
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const above = Number(digit) - 1;
      const of = list.levels.get(above);
      return numeral(counts[above] ?? of?.start ?? 1, of?.format ?? 'decimal');
    });
  }
}

function levelsOf(levels: readonly Element[]): Map<number, Level> {
  return new Map(
    levels.map((level) => [
      Number(level.attributes.ilvl),
      {
        start: Number(child(level, 'start')?.attributes.val ?? 1),
        format: child(level, 'numFmt')?.attributes.val ?? 'decimal',
        text: child(level, 'lvlText')?.attributes.val ?? '',
      },
    ]),
  );
}

const stems = '甲乙丙丁戊己庚辛壬癸';
const romans = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function numeral(value: number, format: string): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) return String(value);
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'chineseLegalSimplified':
    case 'japaneseCounting':
    case 'ideographDigital':
    case 'taiwaneseCountingThousand':
      return chineseNumeral(value);
    case 'ideographTraditional':
      return stems[(value - 1) % 10]!;
    case 'upperLetter':
      return String.fromCharCode(64 + (((value - 1) % 26) + 1));
    case 'lowerLetter':
      return String.fromCharCode(96 + (((value - 1) % 26) + 1));
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'decimalEnclosedCircle':
      return value <= 20 ? String.fromCharCode(0x245f + value) : String(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

function roman(value: number): string {
  if (value > 39) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, letters] of romans) for (; rest >= worth; rest -= worth) text += letters;
  return text;
}
