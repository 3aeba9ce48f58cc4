import { type Indicator, type IndicatorSystem, parseGrades } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { unitTable } from '../lexing/scan-name.ts';
import { readIndicatorSlot, readRounding, readScore } from './indicator-slots.ts';
import { canonical, type LineToken, nameSpan, spanOf, tokensOf } from './line.ts';
import { readValidity } from './lists.ts';
import type { Reading } from './reading.ts';
import { readRef, readRefs, readText, type Where } from './values.ts';

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
    if (member.$type === 'Indicator') system.roots.push(readIndicator(reading, member, path, system, undefined));
    else readSystemSlot(reading, member, system);
  }
  return id;
}

function readSystemSlot(reading: Reading, slot: ast.Slot, system: IndicatorSystem): void {
  const tokens = tokensOf(slot.line);
  const key = canonical(slot.key);
  const where: Where = { id: system.id, slot: key, scope: system.agreement };
  switch (key) {
    case 'full-mark':
      system.fullMark = readScore(reading, tokens, system.id, key);
      return;
    case 'cited':
      system.source = readText(reading, tokens, where);
      return;
    case 'in-force':
      system.validity = readValidity(reading, slot, where);
      return;
    case 'grades':
      readGrades(reading, tokens, system);
      return;
    case 'rounding': {
      const rounding = readRounding(reading, tokens, where);
      if (rounding) system.rounding = rounding;
      return;
    }
    case 'inherits':
      system.inherits = readRefs(reading, tokens, ['indicators'], where);
      return;
    case 'basis':
      system.bases = readRefs(reading, tokens, ['basis'], where);
      return;
    case 'regime': {
      const regime = readRef(reading, tokens, ['regime'], where);
      if (regime) system.regime = regime;
      return;
    }
    default:
  }
}

/** `等次：优秀 90分以上；良好 80分以上不满90分`, or the names of a scale alone: `等次：好、较好、一般、差`. */
function readGrades(reading: Reading, tokens: readonly LineToken[], system: IndicatorSystem): void {
  if (tokens.length === 0) return;
  const { offset: start, end: stop } = spanOf(tokens);
  const { bands, rest } = parseGrades(reading.slice({ offset: start, end: stop }), unitTable);
  system.grades = bands.map(({ offset, end, ...band }) => ({
    ...band,
    at: reading.place(system.id, 'grades', { offset: start + offset, end: start + end }),
  }));
  for (const { offset, end } of rest) {
    const word = reading.slice({ offset: start + offset, end: start + end }).trim();
    if (bands.length === 0 && /^\p{L}[\p{L} -]*$/u.test(word)) {
      const at = reading.place(system.id, 'grades', { offset: start + offset, end: start + end });
      system.grades.push({ name: word, lowInclusive: false, highInclusive: false, at });
      continue;
    }
    const span = { offset: start + offset, end: start + end };
    reading.problem('syntax/unexpected-words', { found: reading.slice(span) }, span);
  }
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
  const form = canonical(node.form);
  const indicator: Indicator = {
    id,
    name: node.name ?? '',
    system: system.id,
    children: [],
    bonus: form === 'bonus',
  };
  if (form === 'deduction') indicator.deduction = true;
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
