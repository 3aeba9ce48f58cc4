import { type Indicator, isMeasureProblem, parseRounding, parseScoring, type ScoreRounding } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { unitTable } from '../lexing/scan-name.ts';
import { canonical, type LineToken, spanOf, tokensOf } from './line.ts';
import { measureOf } from './memo.ts';
import type { Reading } from './reading.ts';
import { plain, readRef, readRefs, readTarget, readText, unknownWord, type Where } from './values.ts';
import { aggregationWords, directionWords, natureWords, wordValue } from './vocabulary.ts';

/** A score: `25分`, `25`. */
export function readScore(
  reading: Reading,
  tokens: readonly LineToken[],
  id: string,
  slot: string,
): { value: string; at: string } | undefined {
  if (tokens.length === 0) return undefined;
  const span = spanOf(tokens);
  const figure = measureOf(reading.slice(span));
  const quantity = figure && !isMeasureProblem(figure) ? (figure.low ?? figure.high) : undefined;
  if (!quantity) {
    reading.problem('syntax/figure', { written: reading.slice(span), problem: 'no-figure' }, span);
    return undefined;
  }
  return { value: quantity.value, at: reading.place(id, slot, span) };
}

/** `舍入：保留2位小数，四舍五入`. */
export function readRounding(
  reading: Reading,
  tokens: readonly LineToken[],
  { id, slot }: Where,
): ScoreRounding | undefined {
  if (tokens.length === 0) return undefined;
  const rounding = parseRounding(reading.slice(spanOf(tokens)));
  if (!rounding) {
    unknownWord(reading, tokens, slot);
    return undefined;
  }
  return { ...rounding, at: reading.place(id, slot, spanOf(tokens)) };
}

/** The rules that the words of a 评分 or 评分标准 say, with the place of each tier. */
export function readScoringRules(
  reading: Reading,
  span: { offset: number; end: number },
  id: string,
): NonNullable<Indicator['rules']> {
  return parseScoring(reading.slice(span), unitTable, (offset, end) =>
    reading.place(id, 'tier', { offset: span.offset + offset, end: span.offset + end }),
  );
}

function readFigure(
  reading: Reading,
  tokens: readonly LineToken[],
  { id, slot }: Where,
): NonNullable<Indicator['target']> | undefined {
  if (tokens.length === 0) return undefined;
  const span = spanOf(tokens);
  const target = readTarget(reading, span);
  return target && { target, at: reading.place(id, slot, span) };
}

/** A slot of an indicator. */
export function readIndicatorSlot(reading: Reading, slot: ast.Slot, indicator: Indicator, scope: string): void {
  const tokens = tokensOf(slot.line);
  const key = canonical(slot.key);
  const where: Where = { id: indicator.id, slot: key, scope };
  switch (key) {
    case 'weight':
    case 'ceiling': {
      const score = readScore(reading, tokens, indicator.id, key);
      if (score) indicator[key] = score;
      return;
    }
    case 'measures':
      indicator.measures = readRefs(reading, tokens, ['duty'], where);
      return;
    case 'unit':
      indicator.unit = plain(reading, tokens).normalize('NFKC');
      return;
    case 'counted-as':
      indicator.definition = readText(reading, tokens, where);
      return;
    case 'kind': {
      const nature = wordValue(natureWords, plain(reading, tokens).replace(/(性|类|指标)+$/, ''));
      if (nature) indicator.nature = nature;
      else unknownWord(reading, tokens, key, 'indicator');
      return;
    }
    case 'aggregation': {
      const aggregation = wordValue(aggregationWords, plain(reading, tokens));
      if (aggregation) indicator.aggregation = aggregation;
      else unknownWord(reading, tokens, key);
      return;
    }
    case 'direction': {
      const direction = wordValue(directionWords, plain(reading, tokens));
      if (direction) indicator.direction = direction;
      else unknownWord(reading, tokens, key);
      return;
    }
    case 'target':
    case 'baseline':
    case 'range': {
      const figure = readFigure(reading, tokens, where);
      if (figure) indicator[key] = figure;
      return;
    }
    case 'rounding': {
      const rounding = readRounding(reading, tokens, where);
      if (rounding) indicator.rounding = rounding;
      return;
    }
    case 'numerator':
    case 'denominator': {
      const ref = readRef(reading, tokens, ['indicator', 'duty', 'fund'], where);
      if (ref) indicator[key] = ref;
      return;
    }
    case 'scoring':
      indicator.scoring = readText(reading, tokens, where);
      if (tokens.length > 0) {
        const rules = readScoringRules(reading, spanOf(tokens), indicator.id);
        if (rules.length > 0) indicator.rules = rules;
      }
      return;
    case 'source':
    case 'rater':
    case 'frequency':
    case 'veto':
      indicator[key] = readText(reading, tokens, where);
      return;
    default:
  }
}
