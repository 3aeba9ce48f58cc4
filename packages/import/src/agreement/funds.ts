import type { Block, Draft } from '../draft/draft.ts';
import { nameOf, oneLine, remark } from '../draft/words.ts';
import { isFigure } from '../sheets/grid.ts';
import { fundName } from '../sheets/index.ts';
import { sentences } from './forms.ts';
import type { ClauseItem } from './outline.ts';
import { filledRows, sheetOf } from './tables.ts';

const day = '\\d{4}年\\d{1,2}月\\d{1,2}日';
const rules: readonly (readonly [RegExp, (found: RegExpExecArray) => readonly (readonly [string, string])[]])[] = [
  [
    /^由([^，。]+)安排(?:，拨付渠道为([^。]+))?。?$/u,
    ([, a, b]) => [
      ['来源', list(a!)],
      ['拨付', b ?? ''],
    ],
  ],
  [/^拨付渠道为([^。]+)。?$/u, ([, a]) => [['拨付', a!]]],
  [new RegExp(`^使用期限为(${day}至${day})。?$`, 'u'), ([, a]) => [['期限', a!]]],
  [new RegExp(`^结余资金可结转使用至(${day})。?$`, 'u'), ([, a]) => [['结转', a!]]],
  [/^统计口径为([^。]+)。?$/u, ([, a]) => [['口径', a!]]],
  [/^分配依据为([^。]+?)(?:，分配情况见(?:下表|附件\d*))?。?$/u, ([, a]) => [['分配依据', a!]]],
  [/^分配情况见(?:下表|附件\d*)。?$/u, () => []],
  [
    /^(\d{4}年)安排(\d[\d.,]*(?:万元|亿元|元))(?:，其中(.+))?。?$/u,
    ([, a, b, c]) => [
      ['金额', `${a} ${b}`],
      ['投向', usesOf(c)],
    ],
  ],
];

const list = (text: string): string => text.replace(/和/gu, '、');

/** `用于产业协作的比例不低于60%，用于…`. */
function usesOf(text: string | undefined): string {
  if (text === undefined) return '';
  const uses = [...text.matchAll(/用于([^，、]+?)的比例(不低于|不少于|不超过|不高于)(\d[\d.]*%)/gu)];
  return uses.map(([, area, bound, share]) => `${area} ${bound}${share}`).join('；');
}

/**
 * A clause about one fund, which has its allocation table in it, as a fund; undefined for any other clause. The fund has the clause's name
 * or that of the table; what else the clause says stays in it as prose.
 */
export function fundOf(
  draft: Draft,
  clause: ClauseItem,
  placeOf: (paragraph: number) => string,
  isStatement: (text: string) => boolean,
): Block | undefined {
  const tables = clause.items.filter((item) => item.kind === 'table');
  const [only] = tables;
  if (only === undefined || tables.length > 1 || clause.items.some(({ kind }) => kind === 'clause')) return undefined;
  const own = /^[^、，]{0,14}(?:资金|经费)$/u.test(clause.title) ? clause.title : undefined;
  const name = own ?? (/(?:资金|经费)/u.test(clause.title) ? fundName(only.caption ?? '') : undefined);
  const rows = filledRows(sheetOf(only.table, draft));
  const head = rows[0] ?? [];
  const isAllocation =
    /^(?:受援|地区|市县|市州|县区|分配)/u.test(head[0] ?? '') &&
    rows.slice(1).some((row) => row.slice(1).some(isFigure));
  if (name === undefined || !isAllocation) return undefined;
  const stated = new Map<string, { value: string; place: string }>();
  const rest: string[] = [];
  let last = '';
  for (const item of clause.items) {
    if (item.kind !== 'text') continue;
    if (own === undefined && isStatement(item.text)) return undefined;
    for (const sentence of sentences(item.label + item.text)) {
      const slots = read(draft, sentence);
      last = placeOf(item.paragraph);
      if (slots === undefined) rest.push(sentence);
      else for (const [key, value] of slots) if (value !== '') stated.set(key, { value, place: last });
    }
  }
  // what the table sums up is not said a second time
  const amount = stated.get('金额')?.value.split(' ');
  const total = rows.at(-1)?.[head.findIndex((label) => label.startsWith(amount?.[0] ?? '?'))];
  if (amount !== undefined && total !== undefined && `${total}${only.unit ?? ''}` === amount[1]) stated.delete('金额');
  const slots = [...stated].flatMap(([key, { value, place }]) => draft.slot('fund', key, value, place));
  const table = draft.table(`分配表${only.unit === undefined ? '' : `（单位：${only.unit}）`}`, rows);
  const title = own === undefined ? [[remark(`${placeOf(clause.paragraph)} ${clause.label}${clause.title}`)]] : [];
  draft.count('funds');
  draft.count('tables');
  return { head: `资金 ${nameOf(name)}`, parts: [...title, ...slots, table, ...draft.prose(rest, last)] };
}

function read(draft: Draft, sentence: string): readonly (readonly [string, string])[] | undefined {
  const text = oneLine(sentence);
  for (const [pattern, slots] of rules) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const given = slots(found);
    const lines = given.filter(([, value]) => value !== '').map(([key, value]) => `${key}：${value}`);
    if (lines.length === 0 || draft.checker.readIn('fund', lines)) return given;
  }
  return undefined;
}
