import { formatText } from '@duikou/language';
import { formatKey, type Locale, type Params } from '@duikou/messages';
import { Checker, type Context } from './checker.ts';
import { harmless, proseLines, quoted, remark, tableLines } from './words.ts';

/** A part of a draft: lines as they stand, or a block with parts in it. */
export type Part = readonly string[] | Block;

export interface Block {
  readonly head: string;
  readonly parts: readonly Part[];
}

/** What could not be understood, or only in part. */
export interface Mark {
  /** In the source file: `Sheet1!B7`, 第3段. */
  readonly place: string;
  /** What there is to look at, in the language of messages. */
  readonly text: string;
}

/** What an import can make of a file. */
export type DraftKind = 'agreement' | 'responsibilities' | 'indicators' | 'projects' | 'funds' | 'table';

/** Names of what was understood, counted in the report. */
export type Counted =
  | 'parties'
  | 'bases'
  | 'clauses'
  | 'duties'
  | 'terms'
  | 'tables'
  | 'funds'
  | 'projects'
  | 'indicators'
  | 'rows'
  | 'pairs';

/** Gathers the parts of a draft, the marks, and the counts. */
export class Draft {
  readonly checker = new Checker();
  readonly parts: Part[] = [];
  readonly marks: Mark[] = [];
  readonly understood: Partial<Record<Counted, number>> = {};
  /** Paragraphs, cells and the like that were kept as text. */
  kept = 0;
  readonly locale: Locale;

  constructor(locale: Locale) {
    this.locale = locale;
  }

  say(key: string, params: Params = {}): string {
    return formatKey(this.locale, key, params);
  }

  count(what: Counted, times = 1): void {
    this.understood[what] = (this.understood[what] ?? 0) + times;
  }

  /** A remark that asks for a look at a place of the source file. */
  mark(place: string, key: string, params: Params = {}): Part {
    const text = this.say(key, params);
    this.marks.push({ place, text });
    return [remark(`${this.say('import.mark')}${place} ${text}`)];
  }

  /**
   * A slot, as written where the language reads it, else in quotation marks; a value it reads in neither way becomes a mark.
   * @param value one line; nothing for an empty one
   */
  slot(context: Context, key: string, value: string, place: string): Part[] {
    const text = harmless(value)
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[，、；。,;]+$/u, '');
    if (text === '') return [];
    const plain = `${key}：${text}`;
    const risky = /["“”]|\/[/*]|[；;]\s*[\p{L}-]+\s*[:：]|^[》]/u.test(text);
    if (!risky && this.checker.readIn(context, [plain])) return [[plain]];
    const inMarks = `${key}：${quoted(text)}`;
    if (this.checker.readIn(context, [inMarks])) return [[inMarks]];
    this.kept++;
    return [this.mark(place, 'import.mark.value', { column: key, value: text })];
  }

  /** Paragraphs kept word for word; empty for none. */
  prose(texts: readonly string[], place: string): Part[] {
    const lines = texts.flatMap(proseLines);
    if (lines.length === 0) return [];
    this.kept += texts.length;
    const changed = texts.some((text) => /[{}｛｝]|["“”]{3}/.test(text));
    return [...(changed ? [this.mark(place, 'import.mark.signs')] : []), ['"""', ...lines, '"""']];
  }

  /** A table under a head: `表 投入（单位：亿元）`. */
  table(head: string, rows: readonly (readonly string[])[]): Part {
    return [`${head} {`, ...tableLines(rows).map((line) => `    ${line}`), '}'];
  }

  /** The text of the draft, formatted, without a mistake in its syntax whatever it was made from. */
  text(): string {
    const whole = textOf(this.parts);
    if (this.checker.sound(whole)) return formatText(whole);
    const mended = textOf(this.parts.map((part) => this.mended(part, 'top')));
    return formatText(this.checker.sound(mended) ? mended : textOf([asRemarks(this.parts)]));
  }

  /** A part with what the language does not read turned into remarks. */
  private mended(part: Part, context: Context): Part {
    if (this.checker.readIn(context, linesOf([part])) !== undefined) return part;
    if (!('head' in part) || this.checker.readIn(context, [`${part.head} {`, '}']) === undefined)
      return asRemarks([part]);
    const inner = contextOf(part.head);
    return { head: part.head, parts: part.parts.map((one) => (inner ? this.mended(one, inner) : asRemarks([one]))) };
  }
}

const contexts: readonly (readonly [RegExp, Context])[] = [
  [/^协议/, 'agreement'],
  [/^条款/, 'clause'],
  [/^资金/, 'fund'],
  [/^项目/, 'project'],
  [/^结对/, 'pairing'],
  [/^通则/, 'defaults'],
  [/^指标体系/, 'system'],
  [/^(?:指标|加分项|扣分项)/, 'indicator'],
  [/^(?:任务|约定)/, 'duty'],
];

function contextOf(head: string): Context | undefined {
  return contexts.find(([pattern]) => pattern.test(head))?.[1];
}

function asRemarks(parts: readonly Part[]): Part {
  return linesOf(parts).map((line) => (line.trim().startsWith('//') ? line : remark(line)));
}

function linesOf(parts: readonly Part[], depth = 0): string[] {
  const indent = '    '.repeat(depth);
  return parts.flatMap((part) =>
    'head' in part
      ? [`${indent}${part.head} {`, ...linesOf(part.parts, depth + 1), `${indent}}`]
      : part.map((line) => (line === '' ? '' : indent + line)),
  );
}

function textOf(parts: readonly Part[]): string {
  return `${linesOf(parts).join('\n')}\n`;
}
