import { divideExactly, isZero, multiply } from '@duikou/model';
import type { EditorFile } from '../file.ts';
import { type FixProvider, indentAt, keyword, pointAt, replace, textAt, unit } from './fix.ts';

const figure = /[\d０-９]+(?:[,，][\d０-９]{3})*(?:[.．][\d０-９]+)?/;

/**
 * The text of a figure with another value, in the unit in which it is written: 64000 of 万元, from 640000000 to 650000000, becomes
 * 65000. Both values are canonical decimals in the base unit. Undefined where it cannot be written exactly.
 */
export function rewriteFigure(text: string, from: string, to: string): string | undefined {
  const found = figure.exec(text);
  if (found === null || isZero(from)) return undefined;
  const typed = found[0].normalize('NFKC').replaceAll(',', '');
  const value = divideExactly(multiply(to, typed), from);
  return value === undefined ? undefined : text.replace(figure, value);
}

/** Writes what the parts come to in the place of the stated total. */
const computedTotal: FixProvider = ({ place, witness }, file) => {
  const range = file.portfolio.rangeOf(place);
  const { parent, children } = witness;
  if (place.uri !== file.uri || parent === undefined || children === undefined) return [];
  const text = rewriteFigure(textAt(file, range), parent, children);
  return text === undefined ? [] : [replace(file, 'fix.total', { value: text }, range, text)];
};

/** Writes what the parts come to as the whole, or says that 其余 takes what is left. */
const shortSum: FixProvider = (finding, file) => {
  if (finding.verdict !== 'conflict') return [];
  return [...restLine(finding, file), ...wholeToSum(finding, file)];
};

const wholeToSum: FixProvider = ({ related, witness }, file) => {
  const whole = related.find(({ note }) => note === 'note.total' || note === 'note.whole');
  const { parent, children } = witness;
  if (whole === undefined || whole.uri !== file.uri || parent === undefined || children === undefined) return [];
  const range = file.portfolio.rangeOf(whole);
  const text = rewriteFigure(textAt(file, range), parent, children);
  return text === undefined ? [] : [replace(file, 'fix.whole', { value: text }, range, text)];
};

const restLine: FixProvider = ({ related, params }, file) => {
  const parts = related.find(({ note }) => note === 'note.parts');
  if (parts === undefined || parts.uri !== file.uri) return [];
  const range = file.portfolio.rangeOf(parts);
  const line = lastLineOf(file, file.offset(range.end));
  const left = params.residual;
  if (line === undefined || typeof left !== 'object') return [];
  const indent = indentAt(file, range.start.line) + unit;
  const rest = keyword(file, 'rest');
  const newText = `${indent}${rest} ${left.zh}\n`;
  return [replace(file, 'fix.rest', { rest, value: left }, pointAt(file, line), newText)];
};

/** Start of the line with the brace that closes a block of several lines; undefined where another thing stands in that line. */
function lastLineOf(file: EditorFile, end: number): number | undefined {
  const start = file.text.lastIndexOf('\n', end - 1) + 1;
  return /^[ \t\u3000]*[}｝]$/.test(file.text.slice(start, end)) ? start : undefined;
}

export const figureFixes: Record<string, FixProvider> = {
  'quantity/total-mismatch': computedTotal,
  'breakdown/sum-short': shortSum,
  'breakdown/sum-over': wholeToSum,
};
