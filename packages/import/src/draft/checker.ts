import { createReader, type Reader } from '@duikou/language';
import type { Summary } from '@duikou/model';

/** Where a statement of a draft stands. */
export type Context =
  | 'top'
  | 'agreement'
  | 'clause'
  | 'duty'
  | 'fund'
  | 'project'
  | 'pairing'
  | 'defaults'
  | 'system'
  | 'indicator';

/** A word that no office writes: it must come back whole where a statement ends as it should. */
const sentinel = '驿哨';

interface Frame {
  readonly open: string;
  /** Statements that hold the sentinel, the second for where the first one's slot is what is asked about. */
  readonly ends: readonly string[];
  readonly close: string;
}

const frames: Readonly<Record<Context, Frame>> = {
  top: { open: '', ends: [`主体 ${sentinel} { 级别：省 }`], close: '' },
  agreement: { open: '协议 甲 {', ends: [`形式：${sentinel}`, `密级：${sentinel}`], close: '}' },
  clause: { open: '协议 甲 {\n条款 “乙” {', ends: [`任务：甲方 ${sentinel}`], close: '}\n}' },
  duty: { open: '协议 甲 {\n任务 乙：甲方 办理 {', ends: [`佐证：${sentinel}`, `口径：${sentinel}`], close: '}\n}' },
  fund: { open: '协议 甲 {\n资金 乙 {', ends: [`口径：${sentinel}`, `分配依据：${sentinel}`], close: '}\n}' },
  project: { open: '协议 甲 {\n项目 乙 {', ends: [`入库：${sentinel}`, `培训：${sentinel}`], close: '}\n}' },
  pairing: { open: '协议 甲 {\n结对 {', ends: [`${sentinel} 对口 甲一市`], close: '}\n}' },
  defaults: { open: '协议 甲 {\n通则 {', ends: [`佐证：${sentinel}`, `不考核：${sentinel}`], close: '}\n}' },
  system: { open: '协议 甲 {\n指标体系 乙 {', ends: [`出处：${sentinel}`], close: '}\n}' },
  indicator: {
    open: '协议 甲 {\n指标体系 乙 {\n指标 丙：10分 {',
    ends: [`来源：${sentinel}`, `频次：${sentinel}`],
    close: '}\n}\n}',
  },
};

let shared: Reader | undefined;

/** One for all drafts: it keeps nothing between texts, and what it needs for texts with mistakes takes long to make. */
export function sharedReader(): Reader {
  shared ??= createReader();
  return shared;
}

/** Asks the language itself whether it reads what a draft is to hold. */
export class Checker {
  private readonly reader = sharedReader();
  private readonly uri = 'file:///draft.duikou';

  /** What the language reads in a text. */
  read(text: string): Summary {
    return this.reader.read(this.uri, text);
  }

  /** What it reads in statements that stand in a block of a kind; undefined where it finds a mistake, or one runs on past its end. */
  readIn(context: Context, lines: readonly string[]): Summary | undefined {
    const { open, ends, close } = frames[context];
    const keyOf = (end: string): string => end.slice(0, end.indexOf('：') + 1);
    const end = ends.find((one) => keyOf(one) === '' || !lines.some((line) => line.startsWith(keyOf(one)))) ?? ends[0]!;
    const summary = this.read(`${open}\n${lines.join('\n')}\n${end}\n${close}\n`);
    if (!isSound(summary) || !JSON.stringify(summary.facts).includes(`"${sentinel}"`)) return undefined;
    return summary;
  }

  /** Whether a whole text has no mistake in its syntax. */
  sound(text: string): boolean {
    return isSound(this.read(text));
  }
}

function isSound({ problems }: Summary): boolean {
  return !problems.some(({ code }) => code.startsWith('syntax/') || code.startsWith('file/'));
}
