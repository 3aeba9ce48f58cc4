import type { Agreement, Range } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import { type Passage, passagesOf } from '../time/texts.ts';
import { oncePerView } from './once.ts';

export type { Passage };

/** Figures, figures in words, and bounds: what checks of texts look for. */
const telling = /[\d０-９壹贰叁肆伍陆柒捌玖]|以上|以下|以内|左右|上下|代表/;

/** Texts of an agreement that hold a figure, in digits or in words. */
export const passagesWithFigures = oncePerView((view, agreement: Agreement): readonly Passage[] =>
  passagesOf(agreement, view.summary, (text) => telling.test(text)),
);

/** The place of some characters of a passage; of the whole where the exact place is not known. */
export function placeIn(view: FileView, passage: Passage, offset: number, length: number) {
  const range = rangeOf(passage, offset, length);
  const at = range === undefined ? passage.at : `${passage.at}@${range.start.line}:${range.start.character}`;
  return { uri: view.uri, at, ...(range && { range }) };
}

function rangeOf({ text, start }: Passage, offset: number, length: number): Range | undefined {
  if (start === undefined) return undefined;
  const lines = text.slice(0, offset).split('\n');
  const line = start.line + lines.length - 1;
  const character = (lines.length === 1 ? start.character : 0) + lines.at(-1)!.length;
  return { start: { line, character }, end: { line, character: character + length } };
}
