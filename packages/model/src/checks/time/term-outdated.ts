import type { Range, Term } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { oncePer } from '../shared/once.ts';
import { holdsWord } from '../shared/words.ts';
import { type Passage, passagesOf, passagesOfLetter } from './texts.ts';

/** A word in a text. */
interface Occurrence {
  term: Term;
  offset: number;
}

/**
 * An agreement or a letter does not use a name that was given up before its day. Titles of documents (《…》) keep their words. Where the place of
 * the words is known it is exact, so that an editor can put the new name there.
 */
export function* termsShouldBeCurrent(view: FileView): Generator<FindingDraft> {
  for (const { day, passages } of papersOf(view)) {
    if (day === undefined) continue;
    const terms = view.settings.terms.filter((term) => day > term.until);
    if (terms.length === 0) continue;
    const told = new Set<string>();
    const words = wordsOfTerms(view.settings.terms);
    for (const passage of passages((text) => holdsWord(text, words))) {
      for (const { term, offset } of occurrences(passage.text, terms)) {
        const range = rangeOf(passage, offset, term.word.length);
        const at = range === undefined ? passage.at : `${passage.at}@${range.start.line}:${range.start.character}`;
        if (told.has(`${at} ${term.word}`)) continue;
        told.add(`${at} ${term.word}`);
        yield {
          subject: passage.subject,
          place: { uri: view.uri, at, ...(range && { range }) },
          params: { word: term.word, instead: term.instead, until: term.until, day },
          witness: { until: term.until, day },
        };
      }
    }
  }
}

/** Agreements by their day, letters by theirs, with the texts of each that are wanted. */
function papersOf({ facts, summary, referenceDate }: FileView) {
  return [
    ...facts.agreements.map((agreement) => ({
      day: referenceDate(agreement),
      passages: (wanted: (text: string) => boolean) => passagesOf(agreement, summary, wanted),
    })),
    ...facts.letters.map((letter) => ({
      day: letter.date,
      passages: (wanted: (text: string) => boolean) => passagesOfLetter(letter, summary, wanted),
    })),
  ];
}

const wordsOfTerms = oncePer((terms: readonly Term[]): readonly string[] => terms.map(({ word }) => word));

/** The longest outdated word at each place outside 《…》, unless it is a part of the word to use instead. */
function occurrences(text: string, terms: readonly Term[]): Occurrence[] {
  const found: Occurrence[] = [];
  let depth = 0;
  for (let offset = 0; offset < text.length; offset++) {
    if (text[offset] === '《') depth++;
    if (text[offset] === '》') depth--;
    if (depth > 0) continue;
    const here = terms.filter(({ word }) => text.startsWith(word, offset));
    const [term] = here.sort((a, b) => b.word.length - a.word.length);
    if (term === undefined) continue;
    const current = term.instead.indexOf(term.word);
    if (current < 0 || text.slice(offset - current, offset - current + term.instead.length) !== term.instead) {
      found.push({ term, offset });
    }
    offset += term.word.length - 1;
  }
  return found;
}

function rangeOf({ text, start }: Passage, offset: number, length: number): Range | undefined {
  if (start === undefined) return undefined;
  const lines = text.slice(0, offset).split('\n');
  const line = start.line + lines.length - 1;
  const character = (lines.length === 1 ? start.character : 0) + lines.at(-1)!.length;
  return { start: { line, character }, end: { line, character: character + length } };
}
