import { titleLines } from '../tree/titles.ts';
import { typographic } from './wording/text.ts';

/** Characters of 2号 that fit on a line of the type area. */
const lineLength = 20;
/** Lines past which only their lengths are balanced: no title has so many. */
const mostLines = 6;
const goodEnds = /(?:人民政府|自治区|自治州|自治县|委员会|年度|[省市州盟县区局厅委部])$/u;
const goodStarts = /^(?:《|关于)/u;
const badStarts = /^(?:[的和与及、，：）》”年月日]|人民政府)/u;
const badEnds = /[（《“]$/u;

/** What makes a break better or worse than lines of one length: a name's end, a title's start, a word that is cut, a further line, a shape that the standard does not have. */
const costs = { end: -8, start: -4, torn: 12, line: 15, shape: 30 } as const;

/** Words of titles of agreements and letters that a line's end does not cut. */
const whole =
  /东西部协作|对口(?:支援|帮扶|合作|协作)|对口|支援|协作|合作|帮扶|协议|框架|补充|备忘录|责任书|年度|人民|政府|自治|民族|地区|东西部|结对|教育|医疗|卫生|人才|交流|产业|劳务|消费|干部|资金|项目|关于|签订|实施|方案|工作|建设|发展|乡村|振兴|办公室|委员会|送审|报送|印发|通知|报告|请示|批复|意见|的函|\d+/gu;

/**
 * The lines of a title. The author's `｜` breaks it; a line too long for the page is cut into lines that make a trapezium or diamond
 * (no rectangle, no hourglass), after the name of a body or a year where one ends near, so that no word is cut and no single character
 * is left over (GB/T 9704—2012, 7.3.1).
 */
export function titleOf(title: string): readonly string[] {
  return titleLines(typographic(title)).flatMap(broken);
}

/** Whether lines of these lengths make a trapezium or diamond: they grow, shrink, or grow and then shrink, and are not all of one length. */
export function isTrapezium(lengths: readonly number[]): boolean {
  if (lengths.length < 2) return true;
  const top = lengths.indexOf(Math.max(...lengths));
  const sloped = lengths.every(
    (length, at) => at === 0 || (at <= top ? length >= lengths[at - 1]! : length <= lengths[at - 1]!),
  );
  return sloped && new Set(lengths).size > 1;
}

function broken(line: string): readonly string[] {
  const characters = [...line];
  const fewest = Math.ceil(characters.length / lineLength);
  if (fewest < 2) return [line];
  if (fewest >= mostLines) return balanced(characters, fewest);
  const some = best(characters, fewest);
  const more = best(characters, fewest + 1);
  return (more.cost + costs.line < some.cost ? more : some).lines;
}

interface Breaking {
  readonly lines: readonly string[];
  readonly cost: number;
}

/** The cheapest way of cutting a line into a number of lines, none of them too long for the page. */
function best(characters: readonly string[], count: number): Breaking {
  const ideal = Math.ceil(characters.length / count);
  let found: Breaking = { lines: [], cost: Number.POSITIVE_INFINITY };
  const cut = (from: number, lines: readonly string[], cost: number): void => {
    if (lines.length === count - 1) {
      const all = [...lines, characters.slice(from).join('').trim()];
      const lengths = all.map((one) => [...one].length);
      const total = cost + (isTrapezium(lengths) ? 0 : costs.shape);
      if (lengths.at(-1)! <= lineLength && total < found.cost) found = { lines: all, cost: total };
      return;
    }
    const rest = count - lines.length - 1;
    const first = Math.max(from + 2, from + ideal - 6, characters.length - rest * lineLength);
    const last = Math.min(from + lineLength, from + ideal + 6, characters.length - 2 * rest);
    for (let at = first; at <= last; at++)
      cut(at, [...lines, characters.slice(from, at).join('').trim()], cost + breakCost(characters, from, at, ideal));
  };
  cut(0, [], 0);
  return found;
}

function breakCost(characters: readonly string[], from: number, at: number, ideal: number): number {
  const head = characters.slice(from, at).join('');
  const tail = characters.slice(at).join('');
  const torn = cuts(characters, at) || badStarts.test(tail) || badEnds.test(head);
  const good = (goodEnds.test(head) ? costs.end : 0) + (goodStarts.test(tail) ? costs.start : 0);
  return Math.abs(at - from - ideal) + good + (torn ? costs.torn : 0);
}

function cuts(characters: readonly string[], at: number): boolean {
  const offset = characters.slice(0, at).join('').length;
  return [...characters.join('').matchAll(whole)].some(
    ({ index, 0: word }) => index < offset && offset < index + word.length,
  );
}

function balanced(characters: readonly string[], count: number): readonly string[] {
  const length = Math.ceil(characters.length / count);
  return Array.from({ length: count }, (_, index) => characters.slice(index * length, (index + 1) * length).join(''));
}
