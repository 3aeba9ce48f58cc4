import type { Draft, Part } from '../draft/draft.ts';
import { nameOf, oneLine, quoted, remark } from '../draft/words.ts';
import { filledDown, type Grid, type GridColumn, type GridRow, isFigure, isSum } from './grid.ts';

const slotOf: Readonly<Record<string, string>> = {
  area: '领域',
  category: '类别',
  place: '地点',
  implementer: '实施',
  supervisor: '监管',
  acceptor: '验收',
  goal: '绩效目标',
  pool: '入库',
  feasibility: '论证',
  benefit: '联农带农',
  answers: '回应',
  asset: '资产',
  training: '培训',
};
const held = new Set(['area', 'category', 'area+category', 'place', 'implementer', 'supervisor', 'acceptor', 'period']);

/** A block for each row of a project list. Sums are compared by the reader of the list and are no projects. */
export function projectBlocks(draft: Draft, grid: Grid, made: Map<string, Part[]> = new Map()): Part[] {
  const name =
    grid.columns.find(({ column }) => column === 'name') ?? grid.columns.find(({ column }) => column === 'content');
  if (name === undefined) return [];
  const identity = grid.columns.find(({ column }) => column === 'identity')?.index;
  const taken = new Set<string>();
  const values = new Map(
    grid.columns.map(({ column, index }) => [
      index,
      held.has(column ?? '') ? filledDown(grid.rows, index, false) : undefined,
    ]),
  );
  const notes = grid.notes.map(({ text, place }): Part => [remark(`${place} ${text}`)]);
  const parts = grid.rows.flatMap((row, at): Part[] => {
    const read = (index: number): string => oneLine(values.get(index)?.[at] ?? row.cells[index] ?? '');
    const title = read(name.index);
    if (isSum(row.cells)) return sumRemark(draft, grid, row);
    if (title === '') {
      const filled = grid.columns.filter(({ index }) => read(index) !== '');
      const [only] = filled;
      if (only === undefined) return [];
      draft.kept++;
      return [
        draft.mark(row.place(only.index), 'import.mark.text'),
        [remark(filled.map(({ index }) => read(index)).join('｜'))],
      ];
    }
    draft.count('projects');
    const slots = [
      ...grid.columns.flatMap((column) => slotsOf(draft, column, read(column.index), row)),
      ...costOf(draft, grid, row, read),
    ];
    if (!made.has(title)) made.set(title, slots);
    const known = identity === undefined ? undefined : /^project:(?:.*\.)?([^.]+)$/u.exec(read(identity))?.[1];
    const full = known === undefined || known === title ? '' : ` ${quoted(title)}`;
    return [{ head: `项目 ${uniqueName(known ?? title, taken)}${full}`, parts: slots }];
  });
  return [...notes, ...parts];
}

function uniqueName(title: string, taken: Set<string>): string {
  let free = title;
  for (let count = 2; taken.has(free); count++) free = `${title}（${count}）`;
  taken.add(free);
  return nameOf(free);
}

/** What a row of sums says, kept beside the projects it is the sum of. */
function sumRemark(draft: Draft, grid: Grid, { cells, place }: GridRow): Part[] {
  const said = grid.columns
    .filter(({ index }) => (cells[index] ?? '') !== '')
    .map(({ label, index, unit, column }) => {
      const text = cells[index]!;
      return isFigure(text) && column !== 'number'
        ? `${label}${text}${unit ?? (isMoney(column) ? (grid.unit ?? '') : '')}`
        : text;
    });
  return [[remark(`${place(0)} ${draft.say('import.sum', { text: said.join('｜') })}`)]];
}

const isMoney = (column: string | undefined): boolean =>
  column === 'cost' || column === 'aid' || column === 'other-money';

function slotsOf(draft: Draft, { column, label, index, unit }: GridColumn, text: string, row: GridRow): Part[] {
  if (
    text === '' ||
    column === 'name' ||
    column === 'number' ||
    column === 'identity' ||
    column === 'fund' ||
    isMoney(column)
  )
    return [];
  const place = row.place(index);
  if (column === 'area+category') {
    const [area = '', category = ''] = text.split(/[：:]/);
    return [...draft.slot('project', '领域', area, place), ...draft.slot('project', '类别', category, place)];
  }
  if (column === 'period') return periodOf(draft, text, place, label);
  if (column === 'content') return draft.prose([text], place);
  const slot = column === undefined ? undefined : slotOf[column];
  if (slot !== undefined) return draft.slot('project', slot, text.replace(/\s*\n\s*/g, '、'), place);
  draft.kept++;
  return [[remark(`${label === '' ? place : label}：${text}${isFigure(text) && unit !== undefined ? unit : ''}`)]];
}

/** Years and months as offices write them are days in the language only where both ends are days or months. */
function periodOf(draft: Draft, text: string, place: string, label: string): Part[] {
  const tidy = text
    .replace(/\s+/g, '')
    .replace(/(\d{4})[./-](\d{1,2})[./-](\d{1,2})/g, '$1年$2月$3日')
    .replace(/[—–~～-]+/g, '至')
    .replace(/(?<=\d)至(?=\d{1,2}月)/, '至')
    .replace(/^(\d{4})年(\d{1,2})月(\d{1,2})日至(\d{1,2})月/, '$1年$2月$3日至$1年$4月');
  const facts = draft.checker.readIn('project', [`期限：${tidy}`])?.facts;
  if (facts?.projects[0]?.period !== undefined) return [[`期限：${tidy}`]];
  return [draft.mark(place, 'import.mark.value', { column: label, value: text })];
}

/** `投资：4600万元，来自 财政援助资金 2000万元、自筹资金 2600万元`. A figure without a unit is not given one. */
function costOf(draft: Draft, grid: Grid, row: GridRow, read: (index: number) => string): Part[] {
  const parts: Part[] = [];
  const figure = ({ index, unit, label }: GridColumn): string | undefined => {
    const text = read(index);
    if (text === '' || /^[-—/]+$/.test(text)) return undefined;
    if (!isFigure(text)) return text;
    const own = unit ?? grid.unit;
    if (own !== undefined) return text.replaceAll(',', '') + own;
    parts.push(draft.mark(row.place(index), 'import.mark.unit', { column: label, value: text }));
    return undefined;
  };
  const cost = grid.columns.find(({ column }) => column === 'cost');
  const whole = cost && figure(cost);
  const sources = grid.columns
    .filter(({ column }) => column === 'aid' || column === 'other-money')
    .flatMap((column) => {
      const amount = figure(column);
      return amount === undefined || /^0+(?:\.0+)?\D/.test(amount)
        ? []
        : [`${nameOf(column.label.replace(/^其中[:：]?/, ''))} ${amount}`];
    });
  const fund = grid.columns.find(({ column }) => column === 'fund');
  const named = fund === undefined ? '' : read(fund.index);
  const from = sources.length > 0 ? sources.join('、') : fundWords(draft, named);
  if (named !== '' && from !== '' && sources.length > 0 && fund !== undefined)
    parts.push([remark(`${fund.label}：${named}`)]);
  const line =
    whole === undefined ? (from === '' ? '' : `资金：${from}`) : `投资：${whole}${from === '' ? '' : `，来自 ${from}`}`;
  if (line === '')
    return named === ''
      ? parts
      : [...parts, draft.mark(row.place(fund!.index), 'import.mark.value', { column: fund!.label, value: named })];
  const place = row.place((cost ?? fund ?? grid.columns[0]!).index);
  if (draft.checker.readIn('project', [line])) {
    if (from === '' && named !== '')
      parts.push(draft.mark(place, 'import.mark.value', { column: fund!.label, value: named }));
    return [...parts, [line]];
  }
  const value = [whole ?? '', from, named].filter((text) => text !== '').join('，');
  return [...parts, draft.mark(place, 'import.mark.value', { column: cost?.label ?? '', value })];
}

/** `财政援助资金2000万元、社会帮扶资金400万元` with a blank before each figure; names that are none are put in quotation marks. */
function fundWords(draft: Draft, text: string): string {
  if (text === '') return '';
  const items = text.split(/[、，,；;]/).map((item) => {
    const [, name = '', figure = ''] = /^(.*?)\s*(\d[\d.,]*\s*(?:万元|亿元|元))?$/.exec(item.trim()) ?? [];
    return `${nameOf(name)}${figure === '' ? '' : ` ${figure}`}`;
  });
  const line = items.join('、');
  return draft.checker.readIn('project', [`投资：1万元，来自 ${line}`]) ? line : quoted(text);
}
