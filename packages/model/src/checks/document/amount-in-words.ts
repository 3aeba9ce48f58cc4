import {
  amountInWords,
  builtinUnits,
  compare,
  createUnitTable,
  groupDigits,
  multiply,
  readAmountInWords,
  scanQuantity,
} from '../../quantity/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { type Passage, papersPassages, placeIn } from '../shared/passages.ts';

const units = createUnitTable(builtinUnits);
const inWords =
  /(?:人民币)?([零壹贰叁肆伍陆柒捌玖拾][零壹贰叁肆伍陆柒捌玖拾佰仟万亿]*[元圆](?:[零壹贰叁肆伍陆柒捌玖角分]*)[整正]?)/g;
/** Between an amount in words and the same in figures. */
const between = /^[\s（()）:：,，;；为即计]*(?:大写|小写|金额|人民币|RMB|¥|￥)*[\s（(:：为¥￥]*$/;
/** A figure with its unit, and at most such words between it and the end. */
const figureBefore =
  /([¥￥]?\s*\d[\d,]*(?:\.\d+)?\s*(?:万亿元|亿元|万元|元)?)[\s（()）:：,，;；为即计]*(?:大写|金额|人民币)*[\s（(:：为]*$/;

/** An amount in words (人民币陆亿伍仟万元整) and the figure beside it say the same (《支付结算办法》 annex 1, 正确填写票据和结算凭证的基本规定). */
export function* amountInWordsMustEqualFigure(view: FileView): Generator<FindingDraft> {
  for (const passage of papersPassages(view)) yield* inPassage(view, passage);
}

function* inPassage(view: FileView, passage: Passage): Generator<FindingDraft> {
  const { text, subject } = passage;
  for (const found of text.matchAll(inWords)) {
    const said = readAmountInWords(found[1]!);
    const figure = beside(text, found.index, found.index + found[0].length);
    if (figure === undefined) continue;
    if (said !== undefined && compare(said, figure) === 0) continue;
    const better = amountInWords(figure);
    yield {
      subject,
      place: placeIn(view, passage, found.index, found[0].length),
      ...(said === undefined && { message: 'document/amount-in-words.unreadable' }),
      params: { words: found[0], figure: `${groupDigits(figure)}元`, better: better ?? '' },
      witness: { figure, ...(said !== undefined && { words: said }), unit: '元' },
    };
  }
}

/** The amount in figures next to a stretch of text, in 元. */
function beside(text: string, from: number, to: number): string | undefined {
  const before = figureBefore.exec(text.slice(0, from))?.[1];
  const amount = before === undefined ? undefined : amountOf(before);
  if (amount !== undefined) return amount;
  const after = text.slice(to);
  const first = after.search(/[\d¥￥]/);
  if (first < 0 || !between.test(after.slice(0, first))) return undefined;
  return amountOf(after.slice(first).replace(/^[¥￥]\s*/, ''));
}

function amountOf(written: string): string | undefined {
  const text = written.normalize('NFKC').replace(/^[¥\s]+/, '');
  const found = scanQuantity(text, 0, units);
  if (found === undefined) return undefined;
  if (found.unit === undefined) return multiply(found.value, found.scale);
  return found.unit.definition.dimension === 'money' ? multiply(found.value, found.unit.factor) : undefined;
}
