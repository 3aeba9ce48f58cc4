import { empty, indexCell, textCell } from './cells.ts';
import { gridSheet } from './grid.ts';
import type { Sheet, SheetCell, Validation } from './types.ts';

/** Headings by which a filled sheet is known again when it comes back; readers of actuals look for them. */
export const formHeadings = { key: '标识', value: '实际值', date: '日期', evidence: '佐证' } as const;

/** Something of which a value is asked. */
export interface FormEntry {
  /** Kind and qualified name (`duty:山河2024.资金到位`), which the sheet keeps in a hidden column; absent: known by its name alone. */
  readonly key?: string;
  readonly name: string;
  /** The body whose share it is. */
  readonly body?: string;
  /** Unit in which the value is to be given; empty for what has none. */
  readonly unit: string;
  /** What is to be reached, in words. */
  readonly target?: string;
  /** A figure, a word of a scale (良好), or only whether it was done. */
  readonly form: 'figure' | 'word' | 'done';
}

/** A period of ISO days, both included. */
export interface Term {
  readonly from: string;
  readonly to: string;
}

const figureRule: Validation = {
  kind: 'number',
  least: '0',
  message: '填不小于0的数，单位见“单位”列，不要在格内写单位。',
};
const percentRule: Validation = {
  kind: 'percent',
  message: '填百分数本身：96%填96，不填0.96；不足1%的写成文字（先键入单引号），如 0.5%。',
};
const doneRule: Validation = { kind: 'list', values: ['已完成', '未完成'], message: '选“已完成”或“未完成”。' };

/** The three cells in which an office tells what was reached: value, day, evidence. */
export function inputCells({ unit, form }: Pick<FormEntry, 'unit' | 'form'>, term: Term | undefined): SheetCell[] {
  const bounds = term === undefined ? {} : { from: term.from, to: term.to };
  const within = term === undefined ? '' : `，一般在期限内（${term.from}至${term.to}）`;
  return [
    valueCell(unit, form),
    {
      input: true,
      format: 'yyyy-mm-dd',
      align: 'center',
      validation: { kind: 'date', ...bounds, message: `填年-月-日，如 2024-10-20${within}。` },
    },
    { input: true, format: '@' },
  ];
}

function valueCell(unit: string, form: FormEntry['form']): SheetCell {
  if (form === 'word') return { input: true, format: '@', align: 'center' };
  if (form === 'done') return { input: true, align: 'center', validation: doneRule };
  return { input: true, align: 'right', validation: /^[%‰]$/.test(unit) ? percentRule : figureRule };
}

/** How a form is filled in; in English too where that is asked for. */
export function formNotes(english: boolean): readonly string[] {
  return [
    '填报说明：只填浅黄色的格。“实际值”填截至“日期”当日的累计数，按“单位”列的单位，不在格内写单位；没有数值的留空。可以增加备注列，不要删改隐藏的“标识”列。',
    ...(english
      ? [
          'How to fill in: only the light yellow cells. 实际值 (actual) is the cumulative figure as of 日期 (date) in the unit of 单位, typed without the unit; leave blank what has no value yet. Do not delete the hidden column 标识.',
        ]
      : []),
  ];
}

/** A sheet that an office fills in and that comes back as actuals. */
export function formSheet(form: {
  readonly name: string;
  readonly title: string;
  /** What the rows are called: 指标, 任务. */
  readonly called: '指标' | '任务';
  readonly entries: readonly FormEntry[];
  readonly term: Term | undefined;
  readonly english: boolean;
  readonly notes?: readonly string[];
}): Sheet {
  const { entries, term } = form;
  const byBody = entries.some(({ body }) => body !== undefined);
  return gridSheet({
    name: form.name,
    title: form.title,
    notes: [...formNotes(form.english), ...(form.notes ?? [])],
    columns: [
      { label: '序号' },
      { label: form.called, least: 16 },
      ...(byBody ? [{ label: '地区' }] : []),
      { label: '目标值', least: 10, optional: true },
      { label: '单位' },
      { label: formHeadings.value, least: 12 },
      { label: formHeadings.date, least: 11 },
      { label: formHeadings.evidence, least: 24 },
      { label: formHeadings.key, hidden: true },
    ],
    rows: () =>
      entries.map((entry, at) => ({
        cells: [
          indexCell(at + 1),
          textCell(entry.name),
          ...(byBody ? [textCell(entry.body)] : []),
          textCell(entry.target, { align: 'center' }),
          textCell(entry.unit, { align: 'center' }),
          ...inputCells(entry, term),
          entry.key === undefined ? empty : textCell(entry.key),
        ],
      })),
    frozenColumns: 2,
  });
}
