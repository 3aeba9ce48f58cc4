/**
 * What a column of a table of values holds. `share` is the value of one body, named by the heading; `key` is how a sheet of ours names what
 * a row is of.
 */
export type ActualColumn = 'key' | 'name' | 'body' | 'value' | 'unit' | 'date' | 'evidence' | 'ignored' | 'share';

/** Headings by what they say, in both languages. */
const headings: Readonly<Record<Exclude<ActualColumn, 'share'>, readonly string[]>> = {
  key: ['标识'],
  name: [
    '任务',
    '目标任务',
    '指标',
    '考核指标',
    '事项',
    '项目',
    '名称',
    '任务或指标',
    'duty',
    'task',
    'indicator',
    'item',
    'name',
  ],
  body: ['地区', '受援方', '受援地区', '单位名称', 'body', 'recipient', 'region'],
  value: [
    '完成值',
    '完成情况',
    '完成数',
    '实际完成',
    '实际值',
    '实际',
    '累计完成',
    '数值',
    'value',
    'actual',
    'reached',
  ],
  unit: ['单位', '计量单位', 'unit'],
  date: ['日期', '完成日期', '完成时间', '时间', '截至', 'date', 'day', 'as of', 'as-of'],
  evidence: ['佐证', '佐证材料', '依据', 'evidence'],
  ignored: [
    '序号',
    '备注',
    '说明',
    '合计',
    '总计',
    '目标值',
    '目标',
    'no',
    'no.',
    'note',
    'notes',
    'remarks',
    'total',
    'target',
  ],
};

const known = new Map(
  Object.entries(headings).flatMap(([kind, words]) => words.map((word) => [word, kind as ActualColumn] as const)),
);

/** What a heading says; one that is no known word names a body. An empty one is ignored. */
export function actualColumnOf(heading: string): ActualColumn {
  const label = heading
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/\s*\(.*\)$/, '');
  return label === '' ? 'ignored' : (known.get(label) ?? 'share');
}

/** Rows that repeat others: 合计, 小计. */
export const isTotalName = (name: string): boolean => /^(合计|总计|小计|共计|total|sum|subtotal)$/i.test(name.trim());
