import { mayBreak, mayHang } from './kinsoku.ts';
import { characterWidth, isLetterOrFigure, type Script, scriptOf } from './measure.ts';
import type { FontRole, PrintedColour } from './types.ts';

/** Text in one appearance. Lengths here and below are twips. */
export interface Piece {
  readonly text: string;
  readonly font: FontRole;
  readonly size: number;
  /** Added after each character but the last of a stretch in one writing. */
  readonly spacing: number;
  readonly colour?: PrintedColour;
  readonly change?: 'inserted' | 'deleted';
  readonly scale?: number;
}

/** A stretch of one piece in one writing, as it stands on a line; `x` is measured from the line's left edge. */
export interface Stretch {
  readonly piece: Piece;
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly spacing: number;
}

export interface BrokenLine {
  readonly stretches: readonly Stretch[];
  readonly justified: boolean;
}

export type LineAlignment = 'left' | 'center' | 'right' | 'justify';

export interface LineShape {
  readonly width: number;
  /** Left edge of the first line and of those after it. */
  readonly first: number;
  readonly rest: number;
  readonly align: LineAlignment;
  /** No mark stands outside the area, as in the cells of a table. */
  readonly strict?: boolean;
}

interface Character {
  readonly text: string;
  readonly piece: Piece;
  readonly script: Exclude<Script, 'either'>;
  readonly width: number;
  /** Space before it where Chinese and Latin letters or figures meet, a fifth of the size. */
  readonly gap: number;
}

/**
 * Breaks a paragraph into lines as the DOCX is broken where it was measured (LibreOffice 7.4): as many characters as fit, a mark of
 * punctuation outside where the line is full, then back to where a line may end. A line break in the text ends a line.
 */
export function breakLines(pieces: readonly Piece[], shape: LineShape): BrokenLine[] {
  const characters = charactersOf(pieces);
  const lines: BrokenLine[] = [];
  let start = 0;
  do {
    const left = lines.length === 0 ? shape.first : shape.rest;
    const end = lineEnd(characters, start, shape.width - left, shape.strict === true);
    const forced = characters[end]?.text === '\n';
    const last = forced || end >= characters.length;
    lines.push(setLine(characters.slice(start, end), left, shape, last));
    start = forced ? end + 1 : end;
    while (!forced && characters[start]?.text === ' ') start++;
  } while (start < characters.length);
  return lines;
}

function charactersOf(pieces: readonly Piece[]): Character[] {
  const characters: Character[] = [];
  const texts = pieces.map((piece) => [...piece.text]);
  let script = firstScript(texts);
  let before: Character | undefined;
  pieces.forEach((piece, index) => {
    for (const text of texts[index]!) {
      const own = scriptOf(text);
      if (own !== 'either') script = own;
      const meet = before !== undefined && before.script !== script;
      const gap = meet && isLetterOrFigure(before!.text) && isLetterOrFigure(text) ? Math.floor(piece.size / 5) : 0;
      before = { text, piece, script, width: text === '\n' ? 0 : characterWidth(text, piece.font, piece.size), gap };
      characters.push(before);
    }
  });
  return characters;
}

function firstScript(texts: readonly (readonly string[])[]): 'chinese' | 'latin' {
  for (const text of texts.flat()) {
    const script = scriptOf(text);
    if (script !== 'either') return script;
  }
  return 'chinese';
}

/** Whether no stretch reaches from one character to the next. */
function parted(before: Character, after: Character): boolean {
  return before.piece !== after.piece || before.script !== after.script;
}

function lineEnd(characters: readonly Character[], start: number, room: number, strict: boolean): number {
  let end = start;
  let width = 0;
  for (; end < characters.length; end++) {
    const character = characters[end]!;
    if (character.text === '\n') return end;
    const before = characters[end - 1];
    const between =
      end === start || before === undefined ? 0 : parted(before, character) ? character.gap : character.piece.spacing;
    width += between + character.width;
    if (width > room && character.text !== ' ') break;
  }
  if (end >= characters.length) return end;
  if (end > start && !strict && hangs(characters, end)) end++;
  let at = end;
  while (at > start + 1 && at < characters.length && !mayEnd(characters, at)) at--;
  if (at > start + 1 || mayEnd(characters, at)) return at;
  // Nothing in the line may end it: it is cut where it is full, a pair of characters never apart.
  return Math.max(end, start + 1);
}

/** A mark may stand outside where Chinese stands before it: not after a figure. */
function hangs(characters: readonly Character[], at: number): boolean {
  return mayHang(characters[at]!.text) && !parted(characters[at - 1]!, characters[at]!);
}

function mayEnd(characters: readonly Character[], at: number): boolean {
  const after = characters[at];
  return (
    after === undefined ||
    after.text === '\n' ||
    mayBreak(characters[at - 1]!.text, after.text, characters[at - 2]?.text)
  );
}

function setLine(
  characters: readonly Character[],
  left: number,
  { width, align }: LineShape,
  last: boolean,
): BrokenLine {
  let used = characters.length;
  while (used > 0 && characters[used - 1]!.text === ' ') used--;
  const shown = characters.slice(0, used);
  const room = width - left;
  const natural = naturalWidth(shown);
  const hung = natural > room && shown.length > 1 && mayHang(shown.at(-1)!.text) ? 1 : 0;
  const filled = hung === 1 ? naturalWidth(shown.slice(0, -1)) : natural;
  const justified = align === 'justify' && !last;
  const stretchable = shown.map(
    (character, index) => index > 0 && index < used - hung && mayStretch(shown, index, character),
  );
  const places = stretchable.filter((one) => one).length;
  const more = justified && places > 0 ? Math.max(0, room - filled) / places : 0;
  const spare = Math.max(0, room - filled);
  const start = left + (align === 'center' ? spare / 2 : align === 'right' ? spare : 0);
  return { stretches: stretches(shown, stretchable, start, more), justified };
}

function naturalWidth(characters: readonly Character[]): number {
  return characters.reduce((sum, character, index) => {
    const before = characters[index - 1];
    const between = before === undefined ? 0 : parted(before, character) ? character.gap : character.piece.spacing;
    return sum + between + character.width;
  }, 0);
}

/** A justified line is stretched beside Chinese characters and at spaces, not within figures and words. */
function mayStretch(characters: readonly Character[], index: number, character: Character): boolean {
  const before = characters[index - 1]!;
  return before.text === ' ' || before.script === 'chinese' || character.script === 'chinese';
}

function stretches(
  characters: readonly Character[],
  stretchable: readonly boolean[],
  start: number,
  more: number,
): Stretch[] {
  const found: Stretch[] = [];
  let x = start;
  let from = 0;
  let begun = start;
  const finish = (to: number, end: number): void => {
    const first = characters[from];
    if (first === undefined || to === from) return;
    const text = characters
      .slice(from, to)
      .map((one) => one.text)
      .join('');
    const stretched = to - from > 1 && stretchable[from + 1]! ? more : 0;
    found.push({ piece: first.piece, text, x: begun, width: end - begun, spacing: first.piece.spacing + stretched });
  };
  characters.forEach((character, index) => {
    const before = characters[index - 1];
    const extra = stretchable[index] ? more : 0;
    if (before !== undefined) {
      const apart = parted(before, character);
      const next = x + extra + (apart ? character.gap : character.piece.spacing);
      if (apart || (index - from > 1 && stretchable[index] !== stretchable[index - 1])) {
        finish(index, x);
        from = index;
        begun = next;
      }
      x = next;
    }
    x += character.width;
  });
  finish(characters.length, x);
  return found;
}
