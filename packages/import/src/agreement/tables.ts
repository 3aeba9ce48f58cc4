import type { Draft, Part } from '../draft/draft.ts';
import { cell, nameOf, oneLine, quoted } from '../draft/words.ts';
import type { Sheet } from '../office/sheet.ts';
import type { TextTable } from '../office/text-document.ts';
import { type Grid, gridOf, isFigure } from '../sheets/grid.ts';

/** A table of a text as a sheet, so that the same headings are found in it. */
export function sheetOf({ rows, number }: TextTable, draft: Draft, caption = ''): Sheet {
  const merged: [number, number, number, number][] = [];
  for (const [row, cells] of rows.entries())
    for (const [column, { covered }] of cells.entries()) {
      if (covered === undefined) continue;
      let top = row;
      while (top > 0 && rows[top]?.[column]?.covered === 'above') top--;
      let left = column;
      while (left > 0 && cells[left]?.covered === 'left') left--;
      merged.push([top, left, row, column]);
    }
  const place = draft.say('import.place.table', { number });
  return {
    name: caption,
    rows: rows.map((cells) => cells.map(({ text }) => oneLine(text))),
    merged,
    placeOf: (row, column) => `${place}${draft.say('import.place.cell', { row: row + 1, column: column + 1 })}`,
  };
}

/** A table with its figures and headings as they stand; merged headings are said once for each column. */
export function plainTable(
  draft: Draft,
  table: TextTable,
  caption: string,
  unit: string | undefined,
  taken: Set<string>,
): Part {
  const sheet = sheetOf(table, draft);
  const rows = filledRows(sheet);
  draft.count('tables');
  const wanted = caption.replace(/[（(][^（()）]*[）)]$/u, '').replace(/[\s“”"]+/g, '');
  const name = wanted === '' || taken.has(wanted) ? '' : ` ${nameOf(cell(wanted))}`;
  if (name !== '') taken.add(wanted);
  const title = caption === '' || (name !== '' && wanted === caption) ? '' : ` ${quoted(caption)}`;
  return draft.table(`表${name}${title}${unit === undefined ? '' : `（单位：${unit}）`}`, rows);
}

/** The rows of a sheet with what reaches over several places said in each. */
export const filledRows = (sheet: Sheet): string[][] =>
  sheet.rows.map((cells, row) => cells.map((text, column) => spanned(sheet, row, column, text)));

/** A text that reaches over several places is said in each; a figure stands once, so that no sum counts it twice. */
function spanned({ rows, merged }: Sheet, row: number, column: number, own: string): string {
  if (own !== '') return own;
  const span = merged.find(
    ([top, left, bottom, right]) => top <= row && row <= bottom && left <= column && column <= right,
  );
  const text = span === undefined ? '' : (rows[span[0]]?.[span[1]] ?? '');
  return row > 0 && isFigure(text) ? '' : text;
}

/** 结对关系: who is paired with whom, on what ground. */
export function pairingParts(draft: Draft, table: TextTable): Part | undefined {
  const [head, ...rows] = sheetOf(table, draft).rows;
  if (head === undefined || rows.length === 0) return undefined;
  const from = head.findIndex((label) => /^(?:支援|帮扶|东部|援助)(?:方|地区|市|县|区|县区|省市)?$/u.test(label));
  const to = head.findIndex((label) => /^(?:受援|被帮扶|西部|受助)(?:方|地区|市|县|区|县区|省市)?$/u.test(label));
  const mainly = head.findIndex((label) => /^主要承担(?:单位)?$/u.test(label));
  const ground = head.findIndex((label) => /依据|理由/u.test(label));
  const known = new Set([from, to, mainly, ground, head.findIndex((label) => /^序号?$/u.test(label))]);
  if (from < 0 || to < 0 || head.some((label, index) => label !== '' && !known.has(index))) return undefined;
  let last = '';
  const lines = rows.map((cells) => {
    last = cells[from] || last;
    const by = mainly >= 0 && cells[mainly] ? `，主要由 ${cells[mainly]}` : '';
    return `${last} 对口 ${cells[to] ?? ''}${by}${ground >= 0 && cells[ground] ? `，依据：${cells[ground]}` : ''}`;
  });
  const facts = draft.checker.readIn('pairing', lines)?.facts;
  if (facts === undefined) return undefined;
  draft.count('pairs', lines.length);
  return { head: '结对', parts: [lines] };
}

const tableSentence =
  /^(甲方|乙方|双方)(?:应当|应|须)?(?:于|在)?([^，]{4,40}(?:前|期间|底))?，?(?:面向|向)?(甲方|乙方)?完成(?:下表|附件\d*)所列任务(?:，各项完成数量(不少于|不低于|不超过)所列数量)?。?$/u;

/** 任务表 under the sentence that says what holds for all its rows; undefined where sentence or table are no such thing. */
export function dutyTable(draft: Draft, sentence: string, table: TextTable): Part | undefined {
  const found = tableSentence.exec(oneLine(sentence));
  const rows = sheetOf(table, draft).rows;
  if (found === null || !/^(?:任务|事项|指标|任务名称)$/u.test(rows[0]?.[0] ?? '')) return undefined;
  const [, bearer, time, counterpart, bound] = found;
  const head = [`${bearer}${counterpart === undefined ? '' : ` 向 ${counterpart}`}`, bound, time]
    .filter(Boolean)
    .join('，');
  const part = draft.table(`任务表（${head}）`, [['任务', ...rows[0]!.slice(1)], ...rows.slice(1)]);
  const duties = draft.checker.readIn('clause', part as readonly string[])?.facts.duties ?? [];
  if (duties.length < 2) return undefined;
  draft.count('duties', duties.length - 1);
  draft.count('tables');
  return part;
}

/** The grid of a table of the text that is one of the kinds offices keep as sheets. */
export function gridIn(
  draft: Draft,
  table: TextTable,
  caption: string | undefined,
  unit: string | undefined,
): Grid | undefined {
  const grid = gridOf(sheetOf(table, draft, caption ?? ''));
  if (grid === undefined || grid.score < 6) return undefined;
  return {
    ...grid,
    ...(caption === undefined ? {} : { title: caption }),
    ...(unit === undefined ? {} : { unit }),
  };
}
