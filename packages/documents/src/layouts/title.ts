import { titleLines } from '../tree/titles.ts';
import { typographic } from './wording/text.ts';

/** Characters of 2号 that fit on a line of the type area. */
const lineLength = 20;
const goodEnds = /(?:人民政府|自治区|自治州|自治县|委员会|年度|[省市州盟县区局厅委部])$/u;
const badStarts = /^[的和与及、，：）》”年月日]/u;

/**
 * The lines of a title. The author's `｜` breaks it; a line too long for the page is cut into lines of about one length, after the
 * name of a body or a year where one ends near, so that no word is cut and no single character is left over (GB/T 9704—2012, 7.3.1).
 */
export function titleOf(title: string): readonly string[] {
  return titleLines(typographic(title)).flatMap(balanced);
}

function balanced(line: string): readonly string[] {
  const characters = [...line];
  const parts = Math.ceil(characters.length / lineLength);
  if (parts < 2) return [line];
  const ideal = Math.ceil(characters.length / parts);
  const at = bestBreak(characters, ideal);
  return [characters.slice(0, at).join('').trim(), ...balanced(characters.slice(at).join('').trim())];
}

function bestBreak(characters: readonly string[], ideal: number): number {
  let best = ideal;
  let lowest = Number.POSITIVE_INFINITY;
  for (let at = Math.max(2, ideal - 6); at <= Math.min(lineLength, ideal + 6, characters.length - 2); at++) {
    const head = characters.slice(0, at).join('');
    const tail = characters.slice(at).join('');
    const cost = Math.abs(at - ideal) + (goodEnds.test(head) ? -8 : 0) + (badStarts.test(tail) ? 12 : 0);
    if (cost < lowest) [best, lowest] = [at, cost];
  }
  return best;
}
