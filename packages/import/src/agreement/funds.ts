import type { Block, Draft, Part } from '../draft/draft.ts';
import { nameOf, oneLine } from '../draft/words.ts';
import { isFigure } from '../sheets/grid.ts';
import { sentences } from './forms.ts';
import type { ClauseItem } from './outline.ts';
import { sheetOf } from './tables.ts';

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

/** A clause about one fund, which has its allocation table in it, as a fund; undefined for any other clause. */
export function fundOf(
  draft: Draft,
  clause: ClauseItem,
  placeOf: (paragraph: number) => string,
  unread: Part[],
): Block | undefined {
  if (!/(?:资金|经费)$/u.test(clause.title)) return undefined;
  const tables = clause.items.filter((item) => item.kind === 'table');
  const [only] = tables;
  if (only === undefined || tables.length > 1 || clause.items.some(({ kind }) => kind === 'clause')) return undefined;
  const rows = sheetOf(only.table, draft).rows;
  const head = rows[0] ?? [];
  if (
    !/^(?:受援|地区|市县|市州|县区|分配)/u.test(head[0] ?? '') ||
    !rows.slice(1).some((row) => row.slice(1).some(isFigure))
  )
    return undefined;
  const stated = new Map<string, { value: string; place: string }>();
  const rest: { text: string; paragraph: number }[] = [];
  for (const item of clause.items) {
    if (item.kind !== 'text') continue;
    for (const sentence of sentences(item.label + item.text)) {
      const slots = read(draft, sentence);
      const place = placeOf(item.paragraph);
      if (slots === undefined) rest.push({ text: sentence, paragraph: item.paragraph });
      else for (const [key, value] of slots) if (value !== '') stated.set(key, { value, place });
    }
  }
  // what the table sums up is not said a second time
  const amount = stated.get('金额')?.value.split(' ');
  const total = rows.at(-1)?.[head.findIndex((label) => label.startsWith(amount?.[0] ?? '?'))];
  if (amount !== undefined && total !== undefined && `${total}${only.unit ?? ''}` === amount[1]) stated.delete('金额');
  const slots = [...stated].flatMap(([key, { value, place }]) => draft.slot('fund', key, value, place));
  const table = draft.table(`分配表${only.unit === undefined ? '' : `（单位：${only.unit}）`}`, rows);
  draft.count('funds');
  draft.count('tables');
  return {
    head: `资金 ${nameOf(clause.title)}`,
    parts: [
      ...slots,
      table,
      ...unread,
      ...draft.prose(
        rest.map(({ text }) => text),
        '',
      ),
    ],
  };
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
