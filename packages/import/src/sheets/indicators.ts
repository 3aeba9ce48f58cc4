import type { Block, Draft, Part } from '../draft/draft.ts';
import { nameOf, oneLine, quoted, remark } from '../draft/words.ts';
import { filledLevels, type Grid, type GridRow, isSum } from './grid.ts';

/** An indicator with those below it. */
interface Node {
  readonly name: string;
  score?: string;
  readonly children: Node[];
  slots: Part[];
  place: string;
  /** 加分项 or 扣分项, where its group says so. */
  extra?: string;
}

const slotOf: Readonly<Record<string, string>> = {
  unit: '单位',
  target: '目标',
  baseline: '基期值',
  definition: '口径',
  aggregation: '汇总',
  direction: '方向',
  source: '来源',
  rater: '评价单位',
  frequency: '频次',
  scoring: '评分',
};
const levels = ['level1', 'level2', 'level3', 'level4'] as const;
const bonus = /加分/;
const deduction = /扣分项|减分/;

/** An indicator system from a sheet whose columns are levels of indicators, or one column of them under groups. */
export function indicatorSystem(draft: Draft, grid: Grid, name: string): Part[] {
  const at = (column: string) => grid.columns.find((one) => one.column === column)?.index;
  const deep = levels.map(at).filter((index) => index !== undefined);
  const own = at('name');
  const path = own === undefined ? deep : [...deep, own];
  if (path.length === 0) return [];
  const filled = filledLevels(
    grid.rows.map((row) => (isSum(row.cells) ? { ...row, cells: [] } : row)),
    path,
  );
  const set = path.length === 1 && grid.rows.some(({ indent }) => indent(path[0]!) > 0);
  const above: { indent: number; name: string }[] = [];
  const score = at('score');
  const roots: Node[] = [];
  const marks: Part[] = [];
  let full: string | undefined;
  for (const [row, { cells, place }] of grid.rows.entries()) {
    const figure = score === undefined ? '' : oneLine(cells[score] ?? '').replace(/分$/, '');
    if (isSum(cells) || cells.slice(0, 3).some((cell) => /^(?:满分|总分)[:：]?$/.test(cell))) {
      const words = cells.slice(0, 3).join('');
      if (figure !== '' && !/小\s*计/.test(words)) full = figure.replace(/^100%$/, '100');
      continue;
    }
    const names = set ? setIn(above, grid.rows[row]!, path[0]!) : filled[row]!.map(oneLine);
    const group = names[0]!;
    const steps = names.filter((text, level) => text !== '' && text !== names[level - 1]);
    if (steps.length === 0) continue;
    let list = roots;
    let node: Node | undefined;
    for (const [level, step] of steps.entries()) {
      const { label, mark } =
        level < steps.length - 1 || steps.length === 1 ? marked(step) : { label: step, mark: undefined };
      let found = level < steps.length - 1 ? list.find((one) => one.name === label) : undefined;
      if (found === undefined) {
        found = { name: label, children: [], slots: [], place: place(path[0]!) };
        list.push(found);
      }
      if (mark !== undefined) found.score ??= mark;
      node = found;
      list = found.children;
    }
    if (node === undefined) continue;
    draft.count('indicators');
    node.place = place(path.at(-1)!);
    if (figure !== '') node.score = figure;
    for (const { column, index, label } of grid.columns) {
      const text = oneLine(cells[index] ?? '');
      const slot = column === undefined ? undefined : slotOf[column];
      if (text === '' || index === score || path.includes(index) || column === 'number' || column === 'identity')
        continue;
      if (column === 'aggregation+direction') {
        const [first = '', second = ''] = text.split(/[，,]/);
        node.slots.push(...slotParts(draft, '汇总', first, place(index), label));
        if (second !== '') node.slots.push(...slotParts(draft, '方向', second, place(index), label));
      } else if (slot !== undefined) node.slots.push(...slotParts(draft, slot, text, place(index), label));
      else {
        draft.kept++;
        node.slots.push([remark(`${label}：${text}`)]);
      }
    }
    if (group === '') marks.push(draft.mark(place(path[0]!), 'import.mark.column', { column: grid.columns[0]!.label }));
  }
  const title = grid.title === undefined || grid.title === name ? '' : ` ${quoted(grid.title)}`;
  const notes = grid.notes.map(({ text, place }): Part => [remark(`${place} ${text}`)]);
  const fullMark =
    full === undefined ? [] : draft.slot('system', '满分', /^\d/.test(full) ? `${full.replace('%', '')}分` : full, '');
  const taken = new Set<string>();
  const block: Block = {
    head: `指标体系 ${nameOf(name)}${title}`,
    parts: [...fullMark, ...roots.flatMap(hoisted).map((root) => indicatorPart(draft, root, 'system', taken))],
  };
  return [...notes, ...marks, block];
}

/** The names above a row and its own, where levels are shown by how far names are set in. */
function setIn(above: { indent: number; name: string }[], { cells, indent }: GridRow, column: number): string[] {
  const own = indent(column);
  while (above.length > 0 && above.at(-1)!.indent >= own) above.pop();
  above.push({ indent: own, name: oneLine(cells[column] ?? '') });
  return above.map(({ name }) => name);
}

/** Indicators of a group that is called 加分项 are such items themselves. */
function hoisted(root: Node): Node[] {
  const group = /^(?:加分|扣分|减分)(?:项目?|指标)?$/.test(root.name) ? root.name : undefined;
  if (group === undefined || root.children.length === 0) return [root];
  return root.children.map((one) => ({ ...one, extra: group.startsWith('加') ? '加分项' : '扣分项' }));
}

/** `组织领导（20分）`: a name with its mark. */
function marked(text: string): { label: string; mark?: string } {
  const found = /^(.*?)\s*[（(](?:权重|分值)?[:：]?(\d+(?:\.\d+)?%?)\s*分?[）)]$/.exec(text);
  return found === null || found[1] === '' ? { label: text } : { label: found[1]!, mark: found[2]! };
}

function slotParts(draft: Draft, slot: string, text: string, place: string, label: string): Part[] {
  if (slot === '方向' || slot === '汇总' || slot === '目标' || slot === '基期值') {
    const facts = draft.checker.readIn('indicator', [`${slot}：${text}`]);
    if (facts !== undefined) return [[`${slot}：${text}`]];
    return [draft.mark(place, 'import.mark.value', { column: label, value: text })];
  }
  return draft.slot('indicator', slot, text, place);
}

function indicatorPart(draft: Draft, node: Node, context: 'system' | 'indicator', taken: Set<string>): Part {
  const named = bonus.test(node.name) ? '加分项' : deduction.test(node.name) ? '扣分项' : undefined;
  const extra = node.extra ?? (node.children.length > 0 ? undefined : named);
  const plain = node.name.replace(/[（(](?:加分|扣分|减分)项?[）)]$/, '');
  const form = extra ?? '指标';
  const name = unique(plain === '' ? node.name : plain, taken);
  const weight =
    node.score === undefined
      ? ''
      : `：${/^\d+(?:\.\d+)?%?$/.test(node.score) ? (node.score.endsWith('%') ? node.score : `${node.score}分`) : ''}`;
  const head = `${form} ${nameOf(name)}${weight === '：' ? '' : weight}`;
  const odd =
    weight === '：' ? [draft.mark(node.place, 'import.mark.value', { column: '分值', value: node.score ?? '' })] : [];
  const parts = [...odd, ...node.slots, ...node.children.map((one) => indicatorPart(draft, one, 'indicator', taken))];
  const line = parts.length === 0 ? [head] : undefined;
  if (
    draft.checker.readIn(context, [parts.length === 0 ? head : `${head} {`, ...(parts.length === 0 ? [] : ['}'])]) ===
    undefined
  )
    return {
      head: `${form} ${quoted(name)}`,
      parts: [draft.mark(node.place, 'import.mark.value', { column: '分值', value: node.score ?? '' }), ...parts],
    };
  return line ?? { head, parts };
}

/** Names of indicators are parted by a number where two are the same. */
function unique(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name}（${count}）`;
  taken.add(free);
  return free;
}
