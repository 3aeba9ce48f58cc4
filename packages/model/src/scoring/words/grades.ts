import type { GradeBand, ScoreRounding } from '../../facts/assessment.ts';
import type { UnitTable } from '../../quantity/index.ts';
import { scanInterval } from './interval.ts';
import { Scanner } from './scanner.ts';
import { numerals } from './vocabulary.ts';

/** A band as read: where it stands in the text in place of an origin. */
export interface BandWords extends Omit<GradeBand, 'at'> {
  offset: number;
  end: number;
}

const separators = /[\s,;。、]+|and(?![a-z])\s*/iy;
const name =
  /[\p{Script=Han}A-Za-z][\p{Script=Han}A-Za-z -]*?(?=\s*(?::|为|[\d<>≥≤(（]|不低于|不少于|不满|不足|低于|小于|高于|大于|超过|至少|达到|以|from |at least |at most |below |above |under |over |less than |more than |no less than |not less than |$))/uy;
const behind = /\s*(?:的)?(?:为|:|is|=)?\s*([\p{Script=Han}A-Za-z][\p{Script=Han}A-Za-z]*)/uy;
const is = /\s*(?:为|:|=)\s*/y;

/**
 * Grade bands as a table gives them: `优秀 90分以上；良好 80分以上不满90分；不合格 不满60分`, also `90分以上为优秀`. What is no band is given as `rest`.
 */
export function parseGrades(
  written: string,
  units: UnitTable,
): { bands: BandWords[]; rest: { offset: number; end: number }[] } {
  const scanner = new Scanner(written, units);
  const bands: BandWords[] = [];
  const rest: { offset: number; end: number }[] = [];
  for (;;) {
    while (scanner.take(separators)) {}
    if (scanner.ended) return { bands, rest };
    const offset = scanner.at;
    const band = readBand(scanner);
    if (band) bands.push({ ...band, offset, end: scanner.at });
    else {
      scanner.at = offset;
      scanner.take(/[^,;。、]+/y);
      if (scanner.at === offset) scanner.at++;
      rest.push({ offset, end: scanner.at });
    }
  }
}

function readBand(scanner: Scanner): Omit<GradeBand, 'at'> | undefined {
  const first = scanner.attempt(() => {
    const named = scanner.take(name);
    if (!named) return undefined;
    scanner.take(is);
    const interval = scanInterval(scanner);
    return interval && { name: named[0].trim(), interval };
  });
  const found =
    first ??
    scanner.attempt(() => {
      const interval = scanInterval(scanner);
      const named = interval && scanner.take(behind);
      return interval && named ? { name: named[1]!, interval } : undefined;
    });
  if (!found) return undefined;
  const { unit: _unit, ...bounds } = found.interval;
  return { name: found.name, ...bounds };
}

const digits = /([\d零一两二三四五六七八九])\s*位小数|(\d|one|two|three)\s*(?:decimals?|decimal places?)/i;
const integer = /整数|取整|个位|whole|integer/i;
const modes: readonly [RegExp, ScoreRounding['mode']][] = [
  [/五成双|银行家|half-even|half to even/i, 'half-even'],
  [/四舍五入|half-up|half up|nearest/i, 'half-up'],
  [/舍去|去尾|截尾|截取|只舍|向下|round(?:ed)? down|\bdown\b|cut|truncat/i, 'down'],
  [/只入|进一|进位|向上|round(?:ed)? up|\bup\b/i, 'up'],
];

/** `保留2位小数，四舍五入`, `取整数，舍去小数`, `2 decimals, half-up`; without a way it is 四舍五入. Undefined where it says no digits. */
export function parseRounding(written: string): Omit<ScoreRounding, 'at'> | undefined {
  const text = written.normalize('NFKC');
  const found = digits.exec(text);
  const way = modes.find(([words]) => words.test(text))?.[1];
  const mode = way === undefined ? { mode: 'half-up' as const, assumed: true as const } : { mode: way };
  const said = found?.[1] ?? found?.[2];
  if (said !== undefined)
    return { digits: Number(numerals[said.toLowerCase()] ?? (said === '零' ? '0' : said)), ...mode };
  return integer.test(text) ? { digits: 0, ...mode } : undefined;
}
