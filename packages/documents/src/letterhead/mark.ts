import type { Masthead } from '../tree/types.ts';
import { points, textCharacters } from './measure.ts';

/** One name of the mark, drawn at the mark's size. */
export interface MarkName {
  readonly text: string;
  /** Added between two characters, in points, so that the names of a joint mark are equally wide; 0 for a name alone. */
  readonly spread: number;
}

/** 发文机关标志 as it is drawn: names one above the other, 文件 behind them. */
export interface Mark {
  readonly names: readonly MarkName[];
  /** Size of the names in points, in steps of half a point. */
  readonly size: number;
  /** Width of a character in percent of its height: a long name is drawn narrow before it is drawn small. */
  readonly scale: number;
  /** Width of the names in points. */
  readonly width: number;
  /** 文件 or 纪要 behind the names; beside them where there are several. */
  readonly suffix?: { readonly text: string; readonly size: number; readonly width: number };
}

/** Width of the type area in points, less a hair for the rounding of fonts. */
const available = points(156) - 2;
/** The largest mark, by form: what looks well over the type area. The standard leaves the size open. */
const largest = { ordinary: 54, minutes: 50, letter: 42 } as const;
/** Below this size a name is drawn narrow first. */
const legible = 30;
const narrowest = 60;
/** Between the names of a joint mark and the word beside them, in the word's size. */
const gap = 0.4;
const minutes = '纪要';

/** Line height of a joint mark's names, in their size. */
export const markPitch = 1.3;

function halves(size: number): number {
  return Math.max(0.5, Math.floor(size * 2) / 2);
}

/** The size and narrowing at which so many characters fill no more than a width. */
function fitted(characters: number, width: number, wanted: number): { readonly size: number; readonly scale: number } {
  const whole = width / characters;
  if (whole >= Math.min(legible, wanted)) return { size: halves(Math.min(wanted, whole)), scale: 100 };
  const size = Math.min(wanted, legible);
  const scale = Math.floor((whole / size) * 100);
  return scale >= narrowest ? { size, scale } : { size: halves((whole * 100) / narrowest), scale: narrowest };
}

/** Largest size of the names of a joint mark, by their number: the more there are, the smaller, so that text stays on the page. */
function jointSize(names: number): number {
  return Math.max(16, Math.floor(120 / (names + 0.6)));
}

/**
 * The mark of a masthead, sized to its length so that no name is broken (GB/T 9704—2012, 7.2.4): joint names one above the other, equally
 * wide, with 文件 at their right; a letter bears the leading body's name alone (10.1); the mark of minutes ends in 纪要 (10.3).
 */
export function markOf({ form, issuers, suffix }: Masthead): Mark {
  const names = (form === 'letter' ? issuers.slice(0, 1) : issuers).filter((name) => name !== '');
  const word = form === 'minutes' ? minutesWord(names, suffix) : form === 'letter' ? '' : (suffix ?? '');
  if (names.length < 2) {
    const text = (names[0] ?? '') + word;
    const characters = Math.max(1, textCharacters(text));
    const { size, scale } = fitted(characters, available, largest[form]);
    return { names: [{ text, spread: 0 }], size, scale, width: (characters * size * scale) / 100 };
  }
  const wanted = jointSize(names.length);
  const longest = Math.max(...names.map(textCharacters));
  const wordSize = word === '' ? 0 : halves(Math.min(largest[form], wanted * 1.4));
  const wordWidth = textCharacters(word) * wordSize;
  const room = available - wordWidth - gap * wordSize;
  const { size, scale } = fitted(longest, room, wanted);
  const width = (longest * size * scale) / 100;
  return {
    names: names.map((text) => ({ text, spread: spread(text, width, (size * scale) / 100) })),
    size,
    scale,
    width,
    ...(word === '' ? {} : { suffix: { text: word, size: wordSize, width: wordWidth + gap * wordSize } }),
  };
}

function minutesWord(names: readonly string[], suffix: string | undefined): string {
  return names.at(-1)?.endsWith(minutes) ? '' : (suffix ?? minutes);
}

function spread(text: string, width: number, character: number): number {
  const count = [...text].length;
  return count < 2 ? 0 : Math.max(0, (width - textCharacters(text) * character) / (count - 1));
}
