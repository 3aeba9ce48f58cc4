import { add, canonicalDecimal, compare, type DecimalText, multiply } from './decimal.ts';

const digits = '零壹贰叁肆伍陆柒捌玖';
const places = ['', '拾', '佰', '仟'] as const;
const groups = ['', '万', '亿'] as const;

/**
 * The amount in 元 that 大写 says (`陆亿伍仟万元整`, `叁佰贰拾伍元零肆分`), with or without 人民币; undefined where it is none.
 * 《正确填写票据和结算凭证的基本规定》, arts. 1 to 4.
 */
export function readAmountInWords(written: string): DecimalText | undefined {
  const found =
    /^(?:人民币)?([零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+)[元圆](?:零?([壹贰叁肆伍陆柒捌玖])角)?(?:零?([壹贰叁肆伍陆柒捌玖])分)?[整正]?$/.exec(
      written.trim(),
    );
  if (found === null) return undefined;
  const whole = wholeOf(found[1]!);
  if (whole === undefined) return undefined;
  const tenths = found[2] === undefined ? '0' : `0.${digits.indexOf(found[2])}`;
  const hundredths = found[3] === undefined ? '0' : `0.0${digits.indexOf(found[3])}`;
  return add(add(whole, tenths), hundredths);
}

/** A whole number: 亿 parts it, then 万. */
function wholeOf(text: string): DecimalText | undefined {
  for (const [scale, factor] of [
    ['亿', '100000000'],
    ['万', '10000'],
  ] as const) {
    const at = text.lastIndexOf(scale);
    if (at < 0) continue;
    const high = wholeOf(text.slice(0, at));
    const low = at + 1 === text.length ? '0' : wholeOf(text.slice(at + 1));
    if (high === undefined || low === undefined || compare(low, factor) >= 0 || compare(high, '100000000') >= 0)
      return undefined;
    return add(multiply(high, factor), low);
  }
  return belowTenThousand(text);
}

function belowTenThousand(text: string): DecimalText | undefined {
  let total = 0;
  let last = 4;
  let digit: number | undefined;
  for (const character of text) {
    const place = (places as readonly string[]).indexOf(character);
    if (place > 0) {
      if (place >= last || (digit === undefined && place !== 1) || digit === 0) return undefined;
      total += (digit ?? 1) * 10 ** place;
      last = place;
      digit = undefined;
    } else {
      const value = digits.indexOf(character);
      if (value < 0 || (digit !== undefined && digit !== 0)) return undefined;
      digit = value;
    }
  }
  return String(total + (digit ?? 0));
}

/** 大写 of an amount in 元: `325.04` is `人民币叁佰贰拾伍元零肆分`; undefined below nought, past 分 or from 万亿 on. */
export function amountInWords(amount: DecimalText): string | undefined {
  const value = canonicalDecimal(amount);
  const found = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(value ?? '');
  if (found === null) return undefined;
  const [whole, fraction] = [found[1]!, (found[2] ?? '').padEnd(2, '0')];
  const [tenths, hundredths] = [Number(fraction[0]), Number(fraction[1])];
  const said = whole === '0' ? '' : `${wholeInWords(whole)}元`;
  const small =
    (tenths > 0 ? `${digits[tenths]}角` : '') +
    (hundredths > 0 ? `${tenths === 0 && said !== '' ? '零' : ''}${digits[hundredths]}分` : '');
  if (said === '' && small === '') return '人民币零元整';
  return `人民币${said}${small}${hundredths > 0 ? '' : '整'}`;
}

function wholeInWords(whole: string): string {
  let text = '';
  let nought = false;
  const padded = whole.padStart(Math.ceil(whole.length / 4) * 4, '0');
  const count = padded.length / 4;
  for (let group = 0; group < count; group++) {
    const four = padded.slice(group * 4, group * 4 + 4);
    const scale = groups[count - 1 - group]!;
    for (const [at, character] of [...four].entries()) {
      if (character === '0') {
        nought = text !== '';
        continue;
      }
      text += `${nought ? '零' : ''}${digits[Number(character)]}${places[3 - at]}`;
      nought = false;
    }
    if (Number(four) > 0) text += scale;
  }
  return text;
}
