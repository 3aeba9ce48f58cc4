import type { Scoring } from '../../facts/assessment.ts';
import { canonicalDecimal, divide, type Quantity, type UnitTable } from '../../quantity/index.ts';
import { type Interval, scanInterval } from './interval.ts';
import { type Scanner, stepOf } from './scanner.ts';
import {
  aboveWords,
  addWords,
  belowWords,
  deductWords,
  doneWords,
  eventWords,
  fullWords,
  gradeWords,
  lateWords,
  noneWords,
  numerals,
  otherwiseWords,
  undoneWords,
} from './vocabulary.ts';

/** A tier as read: its interval or word, what it gives, and where it stands in the text. */
export interface TierWords extends Interval {
  word?: string;
  otherwise?: true;
  points?: string;
  share?: string;
  offset: number;
  end: number;
}

/** What one piece of the words says: a rule, a tier, or something about the rule before it. */
export type Piece =
  | { kind: 'rule'; rule: Exclude<Scoring, { kind: 'tiers' }> }
  | { kind: 'tier'; tier: TierWords }
  | { kind: 'stop'; stop: string; of?: 'deduct' | 'add' }
  | { kind: 'parts'; parts: 'none' | 'share' | 'step' };

const number = String.raw`(\d+(?:\.\d+)?|[一二两三四五六七八九十半])`;
const decimal = (written: string): string => numerals[written] ?? canonicalDecimal(written)!;

const sticky = (source: string): RegExp => new RegExp(source, 'iy');

const perStep = sticky(
  `每(?:(${belowWords})|(${aboveWords})|(${lateWords})|(${eventWords}))?了?([^,;。]{0,14}?)(?:的)?,?\\s*(?:(${deductWords})|(${addWords}))\\s*${number}\\s*分`,
);
const oneFound = sticky(`(?:发现|发生|出现)([一1][^,;。\\d]{1,10}?)(?:的)?,?(${deductWords})\\s*${number}\\s*分`);
const englishStep = sticky(
  String.raw`(?:(deduct|minus|take off|less)|(add|plus|give)|)\s*(\d+(?:\.\d+)?)\s*(?:points?|marks?)\s*(?:(off|deducted|less)|(added|extra|more)|)\s*(?:for each|for every|per|each)\s+([^,;.]*?)(?=\s*(?:[,;.]|$|until\b|up to\b|at most\b|capped\b|not above\b))`,
);
const englishSide =
  /^(.*?)\s*\b(?:(below|short|under|short of target|below target)|(above|over|beyond|more than target)|(late|overdue|of delay))\b.*$/i;

function unitOf(text: string, units: UnitTable): { unit?: string } {
  const unit = text.trim().replace(/^[一1]/, '');
  return unit === '' ? {} : { unit: units.lookup(unit)?.definition.base ?? unit };
}

function stepRule(
  when: 'below' | 'above' | 'late',
  step: Quantity | undefined,
  points: string,
  effect: 'deduct' | 'add',
): Piece | undefined {
  if (step === undefined) return undefined;
  return { kind: 'rule', rule: { kind: 'per-step', when, step, points, effect, whole: true } };
}

/** 每低1个百分点扣0.5分, 每超一个加0.5分, 每逾期1天扣0.1分, 每发生一次扣1分, 发现一处错误扣2分. */
export function readStep(scanner: Scanner): Piece | undefined {
  return scanner.attempt(() => {
    const found = scanner.take(perStep);
    if (found) {
      const [, below, above, late, , step = '', deduct, , written = ''] = found;
      const points = decimal(written);
      const effect = deduct === undefined ? 'add' : 'deduct';
      const when = below ? 'below' : above ? 'above' : late ? 'late' : undefined;
      if (when) return stepRule(when, stepOf(step, scanner.units), points, effect);
      return { kind: 'rule', rule: { kind: 'per-event', points, effect, ...unitOf(step, scanner.units) } };
    }
    const one = scanner.take(oneFound);
    if (one)
      return {
        kind: 'rule',
        rule: { kind: 'per-event', points: decimal(one[3]!), effect: 'deduct', ...unitOf(one[1]!, scanner.units) },
      };
    return readEnglishStep(scanner);
  });
}

function readEnglishStep(scanner: Scanner): Piece | undefined {
  const found = scanner.take(englishStep);
  if (!found) return undefined;
  const [, minus, plus, written = '', off, added, what = ''] = found;
  const effect = minus || off ? 'deduct' : plus || added ? 'add' : undefined;
  const points = decimal(written);
  const side = englishSide.exec(what);
  if (side) {
    const when = side[2] ? 'below' : side[3] ? 'above' : 'late';
    return effect && stepRule(when, stepOf(side[1]!, scanner.units), points, effect);
  }
  return { kind: 'rule', rule: { kind: 'per-event', points, effect: effect ?? 'add', ...unitOf(what, scanner.units) } };
}

const untilGone = sticky(
  `扣完(?:本项|该项|为止)?(?:的)?(?:(?:${number}分)|(?:分值|分数|得分|基本分|满分|权重|分))?(?:为止)?|(?:down to|to) nothing|until (?:nothing|none) is left|until the mark is used up`,
);
const most = sticky(
  `(加分|扣分|得分)?(?:累计|合计|总共)?(?:最高|最多|上限为?|至多)?(?:(${deductWords})|(加分|加|得分|得|计))?(?:(?:不得|不)(?:超过|高于))?(?:为|至)?(?:(?:本项|该项|本指标|指标)?的?(?:基本分|分值|满分|权重)|${number}\\s*分)(?:为限|封顶|为止)?`,
);
const ends = /最高|最多|上限|至多|不得?超过|不得?高于|为限|封顶/;
const englishMost = sticky(
  String.raw`(?:up to|at most|capped at|not above|no more than|to a maximum of)\s+(?:(\d+(?:\.\d+)?)\s*(?:points?|marks?)|(?:the\s+)?(?:item(?:’s|'s)?\s+|full\s+|own\s+)*(?:mark|weight))`,
);

/** 扣完为止, 扣完30分为止, 最高不超过本项分值, 最多加3分, up to 3 points. */
export function readStop(scanner: Scanner): Piece | undefined {
  const gone = scanner.take(untilGone);
  if (gone) return { kind: 'stop', stop: gone[1] === undefined ? 'full' : decimal(gone[1]), of: 'deduct' };
  const most_ = scanner.attempt(() => {
    const found = scanner.take(most);
    return found && ends.test(found[0]) ? found : undefined;
  });
  if (most_) {
    const [, noun, deduct, , points] = most_;
    const of = deduct || noun === '扣分' ? ({ of: 'deduct' } as const) : {};
    return { kind: 'stop', stop: points === undefined ? 'full' : decimal(points), ...of };
  }
  const english = scanner.take(englishMost);
  return english ? { kind: 'stop', stop: english[1] === undefined ? 'full' : decimal(english[1]) } : undefined;
}

const parts = sticky(
  '不足(?:一|1)?[^,;。]{0,8}?的?,?(?:(不计|不扣分?|不加分?|不予计算|忽略|舍去)|(按比例(?:计算|计分|折算|扣分)?|折算)|(按(?:一|1)[^,;。]{0,6}?(?:计算|计|扣分)))|parts? of a step (?:(do not count|count for nothing)|(count in proportion)|(count as (?:a|one) step))',
);

/** 不足1个百分点的不计, 不足1个百分点按比例折算, 不足一天按一天计. */
export function readParts(scanner: Scanner): Piece | undefined {
  const found = scanner.take(parts);
  if (!found) return undefined;
  return { kind: 'parts', parts: (found[1] ?? found[4]) ? 'none' : (found[2] ?? found[5]) ? 'share' : 'step' };
}

const proportional = sticky(
  `(?:其余|其他|其他情形|部分完成的?|未(?:全部)?完成的?)?的?,?按(?:实际)?(?:完成|到位|执行|支出)?(?:情况|进度)?的?(?:比例|比率|完成率|率)(?:折算|换算)?(?:计|得|给|打|折)?(?:算得)?分|按比例(?:计算|折算)|in proportion(?: to (?:the )?(?:target|completion))?|pro rata|proportional(?:ly)?`,
);
const allDone = sticky(
  `(?:(${undoneWords}),?(?:${noneWords}))|(?:(?:${doneWords}),?(?:${fullWords}|[得计]${number}分))|all or nothing|(?:no points?|nothing) (?:if not|unless) (?:done|completed|reached|fulfilled)|full marks? (?:if|when|once) (?:done|completed|reached|fulfilled)`,
);

/** 按比例计分; 未完成不得分, 完成得满分. */
export function readWhole(scanner: Scanner): Piece | undefined {
  if (scanner.take(proportional)) return { kind: 'rule', rule: { kind: 'proportional' } };
  const done = scanner.take(allDone);
  if (!done) return undefined;
  const points = done[2] === undefined ? {} : { points: decimal(done[2]) };
  return { kind: 'rule', rule: { kind: 'all-or-nothing', ...points } };
}

const award = sticky(
  `(?:的|者|:|=)?,?\\s*(?:(?:gets?|gives?|scores?|for)\\s+)?(?:(${noneWords}|no points?|none|nothing)|(${fullWords}|full marks?)|[得计]?(?:本项)?(?:分值|满分)?的?(\\d+(?:\\.\\d+)?)\\s*%的?(?:分值|分数|满分|分)?|[得计]?(?:一半分值|一半分|half(?: marks?)?)()|[得计]?\\s*(\\d+(?:\\.\\d+)?)\\s*(?:分|points?|marks?))`,
);

function readAward(scanner: Scanner): { points?: string; share?: string } | undefined {
  const found = scanner.take(award);
  if (!found) return undefined;
  const [, none, full, percent, half, points] = found;
  if (none !== undefined) return { share: '0' };
  if (full !== undefined) return { share: '1' };
  if (percent !== undefined) return { share: divide(decimal(percent), '100', 20)! };
  return half === undefined ? { points: decimal(points!) } : { share: '0.5' };
}

const otherwise = sticky(`(?:${otherwiseWords}|otherwise|else|any other value)(?:的)?,?:?\\s*`);
const grade = sticky(`(?:评为|结果为|等次为|for )?(${gradeWords})(?:等次|等级)?(?:的)?`);

/** 90%以上得满分, 80%以上不满90%得8分, 良好得8分, 其余不得分, 90% or more full marks. */
export function readTier(scanner: Scanner): Piece | undefined {
  return scanner.attempt(() => {
    while (scanner.text[scanner.at] === ' ') scanner.at++;
    const offset = scanner.at;
    const open = { lowInclusive: true, highInclusive: true };
    const of = scanner.take(otherwise)
      ? { ...open, otherwise: true as const }
      : (scanInterval(scanner) ?? wordOf(scanner));
    const given = of && readAward(scanner);
    return given && { kind: 'tier', tier: { ...of, ...given, offset, end: scanner.at } };
  });
}

function wordOf(scanner: Scanner): (Interval & { word: string }) | undefined {
  const found = scanner.take(grade);
  return found ? { word: found[1]!, lowInclusive: true, highInclusive: true } : undefined;
}
