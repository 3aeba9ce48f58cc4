import type { Paragraph, TextBlock, TextTable } from '../office/text-document.ts';
import { numbered } from './forms.ts';

/** A part of the body of an agreement in its order. */
export type Item = ClauseItem | TextItem | TableItem;

export interface ClauseItem {
  readonly kind: 'clause';
  readonly title: string;
  readonly label: string;
  readonly items: Item[];
  readonly paragraph: number;
}

export interface TextItem {
  readonly kind: 'text';
  /** The number before it; empty for none. */
  readonly label: string;
  readonly text: string;
  readonly paragraph: number;
  /** Set in the middle or as a caption: it may name the table below it. */
  readonly apart?: boolean;
}

export interface TableItem {
  readonly kind: 'table';
  readonly table: TextTable;
  readonly caption?: string;
  readonly unit?: string;
}

/** What a paragraph says when it stands alone: whether it is something to be done, and so no heading however short it is. */
export type IsStatement = (text: string) => boolean;

const unitLine = /^[（(]?(?:金额)?单位\s*[:：]\s*([^\s（）()]+)[）)]?$/;
const captionLine = /^[^。；，]{2,40}(?:表|清单|名单|明细|情况)$/u;

/** The clauses, paragraphs and tables of a text by the numbers before them, and where there are none by the outline of its styles. */
export function outlineOf(blocks: readonly TextBlock[], isStatement: IsStatement): Item[] {
  const root: Item[] = [];
  const open: { rank: number; clause: ClauseItem }[] = [];
  const list = (): Item[] => open.at(-1)?.clause.items ?? root;
  const lines = blocks.flatMap(linesOf);
  for (const [at, block] of lines.entries()) {
    if (block.kind === 'table') {
      list().push(tableItem(block, list()));
      continue;
    }
    const text = block.text.trim();
    if (text === '') continue;
    const form = numbered(text) ?? styled(block, text);
    if (form === undefined) {
      const apart = block.centred || block.style === 'caption';
      list().push({ kind: 'text', label: '', text, paragraph: block.number, ...(apart ? { apart } : {}) });
      continue;
    }
    while (open.length > 0 && open.at(-1)!.rank >= form.rank) open.pop();
    const { title, body } = headed(form, block, nextOf(lines, at), isStatement);
    if (title === undefined) {
      list().push({ kind: 'text', label: form.label, text: body, paragraph: block.number });
      continue;
    }
    const clause: ClauseItem = { kind: 'clause', title, label: form.label, items: [], paragraph: block.number };
    list().push(clause);
    open.push({ rank: form.rank, clause });
    if (body !== '') clause.items.push({ kind: 'text', label: '', text: body, paragraph: block.number });
  }
  return root;
}

/** A paragraph's lines as paragraphs. */
function linesOf(block: TextBlock): TextBlock[] {
  if (block.kind === 'table' || !block.text.includes('\n')) return [block];
  return block.text.split('\n').map((text) => ({ ...block, text }));
}

function styled({ outline, style }: Paragraph, text: string) {
  return outline === undefined || style === 'title' ? undefined : { rank: 2.5 + outline, label: '', rest: text };
}

function nextOf(lines: readonly TextBlock[], at: number): TextBlock | undefined {
  return lines.slice(at + 1, at + 20).find((block) => block.kind === 'table' || block.text.trim() !== '');
}

interface Form {
  readonly rank: number;
  readonly label: string;
  readonly rest: string;
}

/** What of a numbered paragraph is a title, and what text. */
function headed(
  { rank, rest }: Form,
  { outline, style }: Paragraph,
  next: TextBlock | undefined,
  isStatement: IsStatement,
): { title?: string; body: string } {
  if (rest === '') return { body: '' };
  const runIn = rank <= 4 ? /^([^。；，：:,;\d]{2,20})。(.+)$/su.exec(rest) : null;
  if (runIn !== null && !isStatement(runIn[1]!)) return { title: runIn[1]!, body: runIn[2]!.trim() };
  const short = [...rest].length <= 34 && !/[。；;！？，,]/u.test(rest);
  const styledAs = outline !== undefined && style !== 'title';
  if (!short || (isStatement(rest) && !styledAs)) return { body: rest };
  const title = rest.replace(/[:：]$/, '');
  if (rank <= 3 || styledAs) return { title, body: '' };
  const below = next !== undefined && (next.kind === 'table' || ranked(next) > rank);
  return below && !/[:：]$/.test(rest) ? { title, body: '' } : { body: rest };
}

/** The rank of a paragraph; one without a number stands below all. */
function ranked(block: Paragraph): number {
  return numbered(block.text.trim())?.rank ?? (block.outline === undefined ? 9 : 2.5 + block.outline);
}

/** A table with the caption and the unit that stand above it. */
function tableItem(table: TextTable, before: Item[]): TableItem {
  let unit: string | undefined;
  let caption: string | undefined;
  for (let taken = 0; taken < 2; taken++) {
    const last = before.at(-1);
    if (last?.kind !== 'text' || last.label !== '') break;
    const said = unitLine.exec(last.text)?.[1];
    if (said !== undefined && unit === undefined) unit = said;
    else if (caption === undefined && (last.apart ? /^[^。；]{2,60}$/u : captionLine).test(last.text))
      caption = last.text;
    else break;
    before.pop();
  }
  return {
    kind: 'table',
    table,
    ...(caption === undefined ? {} : { caption }),
    ...(unit === undefined ? {} : { unit }),
  };
}
