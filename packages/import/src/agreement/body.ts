import type { Block, Draft, Part } from '../draft/draft.ts';
import { quoted, remark } from '../draft/words.ts';
import { nameFor } from '../sheets/index.ts';
import { indicatorSystem } from '../sheets/indicators.ts';
import { addNotes } from '../sheets/project-notes.ts';
import { projectBlocks } from '../sheets/projects.ts';
import { responsibilityList } from '../sheets/responsibilities.ts';
import { type AgreementSlots, takeSlot, termIn } from './closing.ts';
import { dutyParts, readSentence, slotOf } from './duties.ts';
import { sentences } from './forms.ts';
import { fundOf } from './funds.ts';
import type { ClauseItem, Item, TableItem, TextItem } from './outline.ts';
import { dutyTable, gridIn, pairingParts, plainTable, sheetOf } from './tables.ts';

/** Turns the items of an agreement's body into parts of a draft, and gathers the slots that its sentences fill. */
export class Body {
  readonly slots: AgreementSlots = new Map();
  private readonly draft: Draft;
  private readonly names = new Set<string>();
  private readonly tableNames = new Set<string>();
  private readonly systems = new Set<string>();
  /** The slots of the projects made so far, by their names. */
  private readonly projects = new Map<string, Part[]>();

  private readonly annexes: ReadonlySet<string>;

  /** @param annexes titles of the annexes that come with the text */
  constructor(draft: Draft, annexes: ReadonlySet<string>) {
    this.draft = draft;
    this.annexes = annexes;
  }

  isStatement = (text: string): boolean => readSentence(this.draft, text) !== undefined;

  place = (paragraph: number): string => this.draft.say('import.place.paragraph', { number: paragraph });

  /** The parts of items that stand in an agreement or, where `inside`, in a clause: there only what clauses hold. */
  parts(items: readonly Item[], inside: boolean): Part[] {
    const parts: Part[] = [];
    let prose: TextItem[] = [];
    const flush = (): void => {
      const place = prose[0] === undefined ? '' : this.place(prose[0].paragraph);
      parts.push(
        ...this.draft.prose(
          prose.map(({ label, text }) => label + text),
          place,
        ),
      );
      prose = [];
    };
    for (const [at, item] of items.entries()) {
      const next = items[at + 1];
      if (item.kind === 'text' && next?.kind === 'table') {
        const table = dutyTable(this.draft, item.text, next.table);
        if (table !== undefined) {
          flush();
          parts.push(table);
          continue;
        }
      }
      if (item.kind === 'text') {
        const { before, read } = this.paragraph(item);
        prose.push(...before);
        if (read.length > 0) {
          flush();
          parts.push(...read);
        }
        continue;
      }
      flush();
      const above = items[at - 1];
      if (item.kind === 'table' && above?.kind === 'text' && dutyTable(this.draft, above.text, item.table)) continue;
      parts.push(...(item.kind === 'clause' ? this.clause(item, inside) : this.table(item, inside)));
    }
    flush();
    return parts;
  }

  /** What of a paragraph is prose, and what is read behind it. A paragraph of which nothing is read stays whole. */
  private paragraph(item: TextItem): { before: TextItem[]; read: Part[] } {
    const all = sentences(item.text);
    const place = this.place(item.paragraph);
    if (all.length === 1 && takeSlot(this.draft, this.slots, item.text)) return { before: [], read: [] };
    termIn(this.draft, this.slots, item.text);
    const before: string[] = [];
    const read: { sentence: NonNullable<ReturnType<typeof readSentence>>; slots: string[]; rest: string[] }[] = [];
    for (const sentence of all.flatMap(dutiesApart)) {
      const last = read.at(-1);
      const slots = last === undefined || last.rest.length > 0 ? undefined : slotOf(this.draft, sentence);
      const duty = slots === undefined ? readSentence(this.draft, sentence) : undefined;
      if (slots !== undefined) last!.slots.push(...slots);
      else if (duty !== undefined) read.push({ sentence: duty, slots: [], rest: [] });
      else (last?.rest ?? before).push(sentence);
    }
    if (read.length === 0) return { before: [item], read: [] };
    const parts = read.flatMap(({ sentence, slots, rest }) =>
      dutyParts(
        this.draft,
        sentence,
        slots,
        this.draft.prose(rest.length === 0 ? [] : [rest.join('')], place),
        this.names,
        place,
      ),
    );
    const head = before.length === 0 ? [] : [{ ...item, text: before.join('') }];
    return { before: head, read: parts };
  }

  private clause(clause: ClauseItem, inside: boolean): Part[] {
    if (!inside) {
      const own = this.special(clause);
      if (own !== undefined) return own;
    }
    const parts = this.parts(clause.items, true);
    if (parts.length === 0 && clause.items.length > 0) return [];
    this.draft.count('clauses');
    return [{ head: `条款 ${quoted(clause.title)}`, parts }];
  }

  /** Clauses that are other declarations of the language: pairings, funds, what all duties share. */
  private special(clause: ClauseItem): Part[] | undefined {
    const { items } = clause;
    const tables = items.filter((item) => item.kind === 'table');
    if (/结对/u.test(clause.title) && tables.length === 1 && items.length <= 2) {
      const pairing = pairingParts(this.draft, tables[0]!.table);
      const text = items.find((item) => item.kind === 'text')?.text ?? '';
      if (pairing !== undefined && (text === '' || /^(?:双方|各方)确定的结对关系见下表。$/u.test(text)))
        return [pairing];
    }
    if (/资金/u.test(clause.title) && items.length > 0 && items.every(({ kind }) => kind === 'clause')) {
      const funds = (items as ClauseItem[]).map((item) => fundOf(this.draft, item, this.place, this.isStatement));
      if (funds.every((fund) => fund !== undefined)) return funds as Block[];
    }
    const fund = fundOf(this.draft, clause, this.place, this.isStatement);
    if (fund !== undefined) return [fund];
    const own = writtenAnew(items, this.annexes);
    if (own !== undefined)
      return [own.map((item) => remark(`${this.place(item.paragraph)} ${item.label}${item.text}`))];
    if (clause.title === '共同约定' && items.length === 1 && items[0]!.kind === 'text')
      return this.defaults(items[0]!.text);
    return undefined;
  }

  private defaults(text: string): Part[] | undefined {
    const found = /^除另有约定外，各项任务以([^，；。]+)为佐证材料(?:；未完成的，责任方还应当([^；。]+))?。$/u.exec(
      text,
    );
    if (found === null) return undefined;
    const remedy = found[2] === undefined ? [] : [`未完成：并应 ${found[2].replace(/并在/gu, '')}`];
    const lines = [`佐证：${found[1]!.replace(/和/gu, '、')}`, ...remedy];
    return this.draft.checker.readIn('defaults', lines) ? [{ head: '通则', parts: [lines] }] : undefined;
  }

  /** A table as the declaration its headings fit where one may stand here, else as it is. */
  table({ table, caption, unit }: TableItem, inside: boolean): Part[] {
    const grid = gridIn(this.draft, table, caption, unit);
    const name = grid === undefined ? '' : nameFor(grid, { name: caption ?? '' }, this.systems);
    if (grid?.kind === 'responsibilities') {
      const made = responsibilityList(this.draft, grid, name);
      if (made.length > 0) return made;
    }
    const sheet = sheetOf(table, this.draft);
    if (this.projects.size > 0 && addNotes(this.draft, sheet, this.projects)) return [];
    if (!inside && grid?.kind === 'projects') {
      const made = projectBlocks(this.draft, grid, this.projects);
      if (made.length > 0) return made;
    }
    if (!inside && grid?.kind === 'indicators') {
      const made = indicatorSystem(this.draft, grid, name);
      if (made.length > 0) return made;
    }
    return [plainTable(this.draft, table, caption ?? '', unit, this.tableNames)];
  }
}

/** A clause that only says where its annex stands: it is written anew from what the annex holds. */
function writtenAnew(items: readonly Item[], annexes: ReadonlySet<string>): TextItem[] | undefined {
  const texts = items.filter((item) => item.kind === 'text');
  const known = texts.every(
    ({ text }) =>
      (annexes.has('项目清单') &&
        /^(?:双方|各方)商定实施(?:的项目见附件\d*|项目\d+个，项目清单见附件\d*)。$/u.test(text)) ||
      [...annexes].some((title) => text.startsWith(`考核评价按照《${title}》（附件`) && text.endsWith('）执行。')),
  );
  return known && texts.length > 0 && texts.length === items.length ? texts : undefined;
}

/** Statements parted by `；` of which each begins with who is to do it. */
function dutiesApart(sentence: string): string[] {
  const parts = sentence.split(/(?<=；)/u);
  return parts.length > 1 && parts.every((part) => /^(?:甲方|乙方|丙方|双方|各方)/u.test(part)) ? parts : [sentence];
}
