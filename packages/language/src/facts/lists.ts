import type { Area, ListItem, NegativeList } from '@duikou/model';
import { addDays } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { readCondition } from './expression.ts';
import { canonical, type LineToken, nameSpan, split, tokensOf } from './line.ts';
import { timeOf } from './memo.ts';
import type { Reading } from './reading.ts';
import { plain, readPeriod, readRefs, readText, type Where } from './values.ts';

const words = (reading: Reading, slot: ast.Slot): string[] =>
  split(tokensOf(slot.line), '、', ',', ';').map((part) => plain(reading, part).normalize('NFKC'));

/** `施行：2021年1月1日至2025年12月31日`, as `[from, to)`. */
export function readValidity(
  reading: Reading,
  slot: ast.Slot,
  where: Where,
): { from?: string; to?: string } | undefined {
  return validityOf(reading, tokensOf(slot.line), where);
}

/** The same of the tokens of a line. */
export function validityOf(
  reading: Reading,
  tokens: readonly LineToken[],
  where: Where,
): { from?: string; to?: string } | undefined {
  const time = tokens.filter((token) => token.type === 'TIME');
  if (time.length === 1 && /(起|后)$/.test(time[0]!.text.normalize('NFKC'))) {
    const period = openPeriod(time[0]!.text);
    if (period) return period;
  }
  const single = tokens.length > 0 && tokens.some((token) => /^(起|自)$/.test(token.text));
  if (time.length === 1 && (single || !/至|to/.test(time[0]!.text))) return openPeriod(time[0]!.text);
  const period = readPeriod(reading, tokens, where);
  return period && { from: period.from, to: dayAfter(period.to) };
}

function openPeriod(written: string): { from: string } | undefined {
  const phrase = timeOf(written.replace(/(起|后)$/, ''));
  return phrase && !('problem' in phrase) && (phrase.kind === 'on' || phrase.kind === 'by')
    ? { from: phrase.date }
    : undefined;
}

function dayAfter(date: string): string {
  return addDays(date, 1);
}

/** A negative list with its items. Returns its id. */
export function readNegativeList(reading: Reading, node: ast.NegativeList, scope: string): string {
  const path = [scope, node.name ?? ''].filter((part) => part !== '');
  const id = reading.id('negative-list', path);
  reading.declare(id, 'negative-list', path, nameSpan(node));
  reading.place(id, 'self', node.$cstNode!);
  const list: NegativeList = { id, name: node.name ?? '', inherits: [], bases: [], items: [] };
  if (node.title) list.title = node.title;
  reading.facts.negativeLists.push(list);
  for (const member of node.members) {
    if (member.$type === 'ListItem') list.items.push(readItem(reading, member, path, scope));
    else {
      const key = canonical(member.key);
      const where: Where = { id, slot: key, scope };
      const tokens = tokensOf(member.line);
      if (key === 'inherits') list.inherits = readRefs(reading, tokens, ['negative-list'], where);
      else if (key === 'basis') list.bases = readRefs(reading, tokens, ['basis'], where);
      else if (key === 'cited') list.source = readText(reading, tokens, where);
      else if (key === 'in-force') list.validity = readValidity(reading, member, where);
    }
  }
  return id;
}

function readItem(reading: Reading, node: ast.ListItem, path: string[], scope: string): ListItem {
  const id = reading.id('item', [...path, node.name ?? '']);
  reading.declare(id, 'item', [...path, node.name ?? ''], nameSpan(node));
  reading.place(id, 'self', node.$cstNode!);
  const item: ListItem = {
    id,
    name: node.name ?? '',
    text: node.title ?? node.name ?? '',
    categories: [],
    keywords: [],
  };
  for (const slot of node.members) {
    const key = canonical(slot.key);
    if (key === 'category') item.categories = words(reading, slot);
    else if (key === 'keywords') item.keywords = words(reading, slot);
    else if (key === 'basis') item.bases = readRefs(reading, tokensOf(slot.line), ['basis'], { id, slot: key, scope });
    else if (key === 'in-force') item.validity = readValidity(reading, slot, { id, slot: key, scope });
    else if (key === 'condition') {
      const tokens = tokensOf(slot.line);
      const condition = tokens.length > 0 ? readCondition(reading, tokens, { id, slot: key, scope }) : undefined;
      if (condition) item.condition = condition;
    } else if (key === 'exception')
      item.exception = readText(reading, tokensOf(slot.line), { id, slot: 'exception', scope });
  }
  return item;
}

/** 重点领域: a tree of areas and categories. */
export function readAreas(reading: Reading, node: ast.Areas): void {
  const tree = node.name ?? '';
  const id = reading.id('areas', [tree]);
  reading.declare(id, 'areas', [tree], nameSpan(node));
  reading.place(id, 'self', node.$cstNode!);
  let validity: Area['validity'];
  const said: Pick<Area, 'bases' | 'source'> = {};
  for (const slot of node.members) {
    if (slot.$type !== 'Slot') continue;
    const key = canonical(slot.key);
    const where: Where = { id, slot: key, scope: '' };
    if (key === 'in-force') validity = readValidity(reading, slot, where);
    else if (key === 'basis') said.bases = readRefs(reading, tokensOf(slot.line), ['basis'], where);
    else if (key === 'cited') said.source = readText(reading, tokensOf(slot.line), where);
  }
  for (const member of node.members)
    if (member.$type === 'Area') Object.assign(readArea(reading, member, tree, undefined, validity), said);
}

function readArea(
  reading: Reading,
  node: ast.Area,
  tree: string,
  parent: string | undefined,
  above: Area['validity'],
): Area {
  const name = node.name ?? '';
  const id = reading.id('area', [name]);
  reading.declare(id, 'area', [name], nameSpan(node));
  reading.place(id, 'self', node.$cstNode!);
  const area: Area = { id, name, tree, aliases: [], category: canonical(node.kind) === 'category' };
  if (parent) area.parent = parent;
  reading.facts.areas.push(area);
  const slots = node.members.filter((member) => member.$type === 'Slot');
  for (const slot of slots) {
    if (canonical(slot.key) === 'in-force')
      area.validity = readValidity(reading, slot, { id, slot: 'in-force', scope: '' });
    else area.aliases = words(reading, slot);
  }
  const validity = area.validity ?? above;
  if (validity) area.validity = validity;
  for (const member of node.members) if (member.$type !== 'Slot') readArea(reading, member, tree, id, validity);
  return area;
}
