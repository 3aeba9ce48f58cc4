/** Reads Chinese as toneless syllables; `undefined` until the dictionary has been loaded. */
let syllablesOf: ((text: string) => string[]) | undefined;

/** Loads the pinyin dictionary, which only Latin input needs. */
export async function loadPinyin(): Promise<void> {
  if (syllablesOf !== undefined) return;
  const { pinyin } = await import('pinyin-pro');
  syllablesOf = (text) => pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
}

const isLatin = (text: string): boolean => /^[a-z]+$/i.test(text);

/**
 * How well a word fits what was typed: 0 it begins with it, 1 its pinyin does, 2 the initials of its pinyin do, 3 it holds it;
 * undefined where it does not fit. Nothing typed fits everything.
 */
export function fit(word: string, typed: string): number | undefined {
  if (typed === '') return 0;
  const plain = word.normalize('NFKC').toLowerCase();
  const sought = typed.normalize('NFKC').toLowerCase();
  if (plain.startsWith(sought)) return 0;
  if (isLatin(sought) && syllablesOf && /[\u3400-\u9fff]/.test(plain)) {
    const syllables = syllablesOf(plain).map((one) => one.toLowerCase());
    if (syllables.join('').startsWith(sought)) return 1;
    if (
      syllables
        .map((one) => one[0])
        .join('')
        .startsWith(sought)
    )
      return 2;
    if (syllables.some((_, index) => index > 0 && syllables.slice(index).join('').startsWith(sought))) return 3;
  }
  return plain.includes(sought) ? 3 : undefined;
}

/** Where in a run a word may start, and how well it fits from there: any Han character may start it. The longest part wins. */
export function fitInRun(words: readonly string[], run: string): { from: number; rank: number } | undefined {
  if (run === '') return { from: 0, rank: 0 };
  for (let from = 0; from < run.length; from++) {
    const han = /[\u3400-\u9fff]/.test(run[from]!);
    if (from > 0 && !han && !/[\u3400-\u9fff\d]/.test(run[from - 1]!)) continue;
    const typed = run.slice(from);
    const ranks = words.flatMap((word) => fit(word, typed) ?? []);
    if (ranks.length > 0) return { from, rank: Math.min(...ranks) + (from > 0 ? 1 : 0) };
  }
  return undefined;
}
