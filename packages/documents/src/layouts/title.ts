import { titleLines } from '../tree/titles.ts';
import { typographic } from './wording/text.ts';

/** Characters of 2号 that fit on a line of the type area. */
const lineLength = 20;
const goodEnds = /(?:人民政府|自治区|自治州|自治县|委员会|年度|[省市州盟县区局厅委部])$/u;
const badStarts = /^[的和与及、，：）》”年月日]/u;

/** Words of agreements' titles that a line's end does not cut. */
const whole =
  /对口|支援|协作|合作|帮扶|协议|框架|补充|备忘录|责任书|年度|人民|政府|自治|民族|地区|东西部|结对|教育|医疗|卫生|人才|交流|产业|劳务|消费|干部|资金|项目|关于|签订|实施|方案|工作|建设|发展|乡村|振兴|\d+/gu;

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
    const torn = cuts(characters, at) || badStarts.test(tail);
    const cost = Math.abs(at - ideal) + (goodEnds.test(head) ? -8 : 0) + (torn ? 12 : 0);
    if (cost < lowest) [best, lowest] = [at, cost];
  }
  return best;
}

function cuts(characters: readonly string[], at: number): boolean {
  const offset = characters.slice(0, at).join('').length;
  return [...characters.join('').matchAll(whole)].some(
    ({ index, 0: word }) => index < offset && offset < index + word.length,
  );
}
