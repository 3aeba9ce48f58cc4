import { oncePer } from './once.ts';

/** One pattern for all words of a list; lists of the settings are the same objects throughout. */
const patternOf = oncePer((words: readonly string[]): RegExp | undefined =>
  words.length === 0 ? undefined : new RegExp(words.map(escaped).join('|')),
);

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Whether a text holds a word of a list. */
export function holdsWord(text: string, words: readonly string[]): boolean {
  return patternOf(words)?.test(text) === true;
}

/** The first word of a list (not of the text) that a text holds. */
export function wordIn(text: string, words: readonly string[]): string | undefined {
  return holdsWord(text, words) ? words.find((word) => text.includes(word)) : undefined;
}
