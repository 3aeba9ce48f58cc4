import type { Agreement, Letter, Range } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import { type Passage, passagesOf, passagesOfLetter } from '../time/texts.ts';
import { oncePerView } from './once.ts';

export type { Passage };

/** What checks of texts look for outside prose: numbers of documents and people, amounts in words, annexes, bounds. */
const telling =
  /[〔［[（(【]\s*[\d０-９]{2,4}\s*[〕］\]）)】]|[\d０-９]{11}|[\d０-９]{3}[- ][\d０-９]{4}|[壹贰叁肆伍陆柒捌玖]|附件|以上|以下|以内|之内|左右|上下/;
const figure = /[\d０-９]|代表/;

/** Texts of an agreement in which checks may find something; prose wherever it holds a figure. */
export const passagesWithFigures = oncePerView((view, agreement: Agreement): readonly Passage[] => {
  const prose = new Set(
    view.facts.prose.flatMap(({ parts }) => parts.flatMap((part) => ('text' in part ? [part.text] : []))),
  );
  return passagesOf(
    agreement,
    view.summary,
    (text) => telling.test(text) || (prose.size > 0 && prose.has(text) && figure.test(text)),
  );
});

/** The same of a letter. */
export const letterPassages = oncePerView((view, letter: Letter): readonly Passage[] =>
  passagesOfLetter(letter, view.summary, (text) => telling.test(text)),
);

/** The texts of all agreements and letters of a file in which checks may find something. */
export function* papersPassages(view: FileView): Generator<Passage> {
  for (const agreement of view.facts.agreements) yield* passagesWithFigures(view, agreement);
  for (const letter of view.facts.letters) yield* letterPassages(view, letter);
}

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
