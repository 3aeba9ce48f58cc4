import type { Finding } from '@duikou/model';
import { isKeyword, spell } from '../../lexing/keywords.ts';
import type { EditorFile } from '../file.ts';
import { rewriteFigure } from './figures.ts';
import { type Fix, type FixProvider, pointAt, replace, textAt } from './fix.ts';

/** Puts a parameter of the finding in the place of another, where the text holds that. */
const exchange =
  (from: string, to: string): FixProvider =>
  ({ params, place }, file) => {
    const [found, better] = [params[from], params[to]];
    if (place.uri !== file.uri || typeof found !== 'string' || typeof better !== 'string' || better === '') return [];
    const range = file.portfolio.rangeOf(place);
    const text = textAt(file, range);
    if (!text.includes(found)) return [];
    return [
      replace(
        file,
        'fix.use-similar',
        { similar: better },
        range,
        text.replace(found, () => better),
      ),
    ];
  };

/** 各 or 共同 behind the bearers: which is meant only people know. */
const eachOrJoint: FixProvider = ({ place }, file) => {
  const range = file.portfolio.rangeOf(place);
  if (place.uri !== file.uri) return [];
  return ['each', 'jointly'].filter(isKeyword).map((key) => {
    const word = spell(key, file.summary.spelling);
    return replace(file, 'fix.slot-word', { word }, pointAt(file, file.offset(range.end)), ` ${word}`);
  });
};

/** The last character that the others ask for. */
const checkCharacter: FixProvider = ({ params, place, message }, file) => {
  if (message === undefined || place.uri !== file.uri || typeof params.expected !== 'string') return [];
  const range = file.portfolio.rangeOf(place);
  const text = textAt(file, range);
  return [replace(file, 'fix.use-similar', { similar: params.expected }, range, text.slice(0, -1) + params.expected)];
};

/** Takes the bound behind the figure away. */
const oneBound: FixProvider = ({ params, place }, file) => {
  const range = file.portfolio.rangeOf(place);
  const text = textAt(file, range);
  const { second } = params;
  if (place.uri !== file.uri || typeof second !== 'string' || !text.endsWith(second)) return [];
  return [{ ...replace(file, 'fix.remove', { found: second }, range, text.slice(0, -second.length)), preferred: true }];
};

/** Writes what was worked out in the place of a figure of prose, in its unit. */
const workedOut =
  (key: 'model' | 'computed'): FixProvider =>
  (finding: Finding, file: EditorFile): Fix[] => {
    const { place, witness } = finding;
    const { stated, [key]: value } = witness;
    if (place.uri !== file.uri || stated === undefined || value === undefined || !/^-?\d/.test(value)) return [];
    const range = file.portfolio.rangeOf(place);
    const text = rewriteFigure(textAt(file, range), stated, value);
    return text === undefined ? [] : [replace(file, 'fix.use-similar', { similar: text }, range, text)];
  };

export const textFixes: Record<string, FixProvider> = {
  'quantity/each-or-joint': eachOrJoint,
  'quantity/rate-mismatch': workedOut('computed'),
  'text/figure-contradicts': workedOut('model'),
  'text/usage': oneBound,
  'document/number-form': exchange('number', 'better'),
  'document/amount-in-words': exchange('words', 'better'),
  'document/credit-code': checkCharacter,
};
