import { type Indicator, type IndicatorSystem, isMeasureProblem } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { canonical, type LineToken, nameSpan, spanOf, tokensOf } from './line.ts';
import { readValidity } from './lists.ts';
import { measureOf } from './memo.ts';
import type { Reading } from './reading.ts';
import { plain, readRefs, readText, unknownWord, type Where } from './values.ts';
import { aggregationWords, wordValue } from './vocabulary.ts';

/** A score: `25分`, `25`. */
function readScore(
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

/** An indicator system. Returns its id. */
export function readIndicatorSystem(reading: Reading, node: ast.IndicatorSystem, agreement: string): string {
  const path = [agreement, node.name ?? ''].filter((part) => part !== '');
  const id = reading.id('indicators', path);
  reading.declare(id, 'indicators', path, nameSpan(node));
  reading.place(id, 'self', node.$cstNode!);
  const system: IndicatorSystem = { id, name: node.name ?? '', agreement, roots: [] };
  if (node.title) system.title = node.title;
  reading.facts.indicatorSystems.push(system);
  for (const member of node.members) {
    if (member.$type === 'Indicator') {
      system.roots.push(readIndicator(reading, member, path, system, undefined));
      continue;
    }
    const tokens = tokensOf(member.line);
    const key = canonical(member.key);
    const where: Where = { id, slot: key, scope: agreement };
    if (key === 'full-mark') system.fullMark = readScore(reading, tokens, id, 'full-mark');
    else if (key === 'cited') system.source = readText(reading, tokens, where);
    else if (key === 'in-force') system.validity = readValidity(reading, member, where);
  }
  return id;
}

function readIndicator(
  reading: Reading,
  node: ast.Indicator,
  systemPath: string[],
  system: IndicatorSystem,
  parent: string | undefined,
): string {
  const path = [...systemPath, node.name ?? ''];
  const id = reading.id('indicator', path);
  reading.declare(id, 'indicator', path, nameSpan(node));
  reading.place(id, 'self', node.$cstNode!);
  const indicator: Indicator = {
    id,
    name: node.name ?? '',
    system: system.id,
    children: [],
    bonus: canonical(node.form) === 'bonus',
  };
  if (parent) indicator.parent = parent;
  const weight = readScore(reading, tokensOf(node.line), id, 'weight');
  if (weight) indicator.weight = weight;
  reading.facts.indicators.push(indicator);
  for (const member of node.members) {
    if (member.$type === 'Indicator') indicator.children.push(readIndicator(reading, member, systemPath, system, id));
    else readIndicatorSlot(reading, member, indicator, system.agreement);
  }
  return id;
}

function readIndicatorSlot(reading: Reading, slot: ast.Slot, indicator: Indicator, scope: string): void {
  const tokens = tokensOf(slot.line);
  const key = canonical(slot.key);
  const where: Where = { id: indicator.id, slot: key, scope };
  switch (key) {
    case 'weight': {
      const weight = readScore(reading, tokens, indicator.id, 'weight');
      if (weight) indicator.weight = weight;
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
    case 'aggregation': {
      const aggregation = wordValue(aggregationWords, plain(reading, tokens));
      if (aggregation) indicator.aggregation = aggregation;
      else unknownWord(reading, tokens, key);
      return;
    }
    case 'direction': {
      const word = plain(reading, tokens);
      if (['越高越好', '正向', 'higher'].includes(word)) indicator.direction = 'higher';
      else if (['越低越好', '逆向', 'lower'].includes(word)) indicator.direction = 'lower';
      else unknownWord(reading, tokens, key);
      return;
    }
    case 'source':
    case 'scoring':
    case 'rater':
      indicator[key] = readText(reading, tokens, where);
      return;
    default:
  }
}
