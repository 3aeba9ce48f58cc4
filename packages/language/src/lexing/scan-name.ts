import { builtinUnits, comparatorSpellings, createUnitTable, matchDate, matchTimePhrase } from '@duikou/model';
import { isDigit, isNameStart, skipBlanks } from './characters.ts';

export const unitTable = createUnitTable(builtinUnits);

const inner = comparatorSpellings.filter(
  ({ position, language, spelling }) =>
    position === 'prefix' && language === 'zh' && spelling.length > 1 && spelling !== '达到',
);
const innerFirst = new Set(inner.map(({ spelling }) => spelling.charCodeAt(0)));
const figure = /[\d０-９]/;
const number = /[\d０-９]+(?:[,，](?=[\d０-９]{3}(?![\d０-９]))[\d０-９]{3})*(?:[.．][\d０-９]+)?/y;
/** After a unit a figure ends here; other Han characters mean that digits and unit belong to a name (`第3名山`, `2号楼`). */
const afterUnit = /(?:$|[^\p{L}\p{N}])|以上|以下|以内|以外|左右|及以/uy;

/** End of the number at an offset, or the offset itself. */
export function scanNumber(text: string, at: number): number {
  number.lastIndex = at;
  return number.test(text) ? number.lastIndex : at;
}

/** Whether a complete figure (number with unit, or decimal) starts at the digit at `at`, so that a name before it ends here. */
function figureStarts(text: string, at: number): boolean {
  const end = scanNumber(text, at);
  const digits = text.slice(at, end);
  if (/[.．,，]/.test(digits)) return true;
  const unit = unitTable.match(text, end);
  if (!unit) return '%％‰'.includes(text[end] ?? ' ');
  if (unit.unit.definition.dimension === 'time' && unit.unit.name === '年') return false;
  afterUnit.lastIndex = end + unit.length;
  return afterUnit.test(text);
}

/** Whether a comparator followed by a digit starts at `at` (`不少于6.5亿元`). */
export function comparatorBeforeFigure(text: string, at: number): boolean {
  if (!innerFirst.has(text.charCodeAt(at))) return false;
  return inner.some(
    ({ spelling }) => text.startsWith(spelling, at) && figure.test(text[skipBlanks(text, at + spelling.length)] ?? ''),
  );
}

/** Whether 在 or 于 stands before `at`. */
function afterPreposition(text: string, at: number): boolean {
  return text[at - 1] === '在' || text[at - 1] === '于';
}

/** Whether a time limit with its year starts at the digit at `at`: `力争2024年10月底前`, not `甲省2024年6月工作要点`. */
function limitStarts(text: string, at: number): boolean {
  const length = matchTimePhrase(text, at);
  return length > 0 && (text[at + length - 1] === '前' || afterPreposition(text, at));
}

/**
 * End of the name that starts at `at`, or `at` if none does. Longest match, but a name stops before a complete date, before a
 * figure with its unit (`乙一市2.6亿元`) and before a comparator with its figure (`拨付资金不少于6.5亿元`); not before a bare year
 * (`山海2024年度协议`). `·` stands between letters (买买提·吐尔逊).
 */
export function scanName(text: string, at: number): number {
  let i = at;
  if (!isNameStart(text.charCodeAt(i))) return at;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    if (isNameStart(c)) {
      if (comparatorBeforeFigure(text, i)) break;
      // 每年9月底前 inside a run: only 每 can open such a phrase there, or what follows 在 and 于
      if (i > at && (c === 0x6bcf || afterPreposition(text, i)) && matchTimePhrase(text, i) > 2) break;
      i++;
    } else if (isDigit(c)) {
      if (matchDate(text, i) > 0 || figureStarts(text, i) || limitStarts(text, i)) break;
      while (isDigit(text.charCodeAt(i))) i++;
    } else if (c === 0xb7 && i > at && isNameStart(text.charCodeAt(i + 1))) i++;
    else break;
  }
  return i;
}

const nameEnds = ':：{｛"“';

/**
 * End of the name at `at` where only a name may stand and one that opens like a time, a figure or a comparator would be taken for
 * it (`任务 全程：`, `资金 2024年 {`); `at` where the other terminals read the name as well.
 */
export function scanDeclaredName(text: string, at: number): number {
  let end = at;
  for (;;) {
    const c = text.charCodeAt(end);
    if (!isNameStart(c) && !isDigit(c) && !(c === 0xb7 && end > at)) break;
    end++;
  }
  const next = text[skipBlanks(text, end)];
  if (end === at || next === undefined || !nameEnds.includes(next)) return at;
  const whole = scanName(text, at) === end;
  return whole && matchTimePhrase(text, at) === 0 && !isPrefixComparator(text.slice(at, end)) ? at : end;
}

const prefixes = comparatorSpellings.filter(({ position }) => position === 'prefix').map(({ spelling }) => spelling);
const prefixFirst = new Set(prefixes.map((spelling) => spelling.charCodeAt(0)));

function isPrefixComparator(word: string): boolean {
  return prefixFirst.has(word.charCodeAt(0)) && prefixes.some((spelling) => word.startsWith(spelling));
}
