import { attributeOf, setOf } from '@duikou/model';
import type { LineToken } from './line.ts';

/**
 * Words typed without blanks taken apart where their parts are known: `上年地方财政收入的`, `2023年财政援助资金的`, `没有环评`,
 * `每个项目当领域`, `产业协作占全部项目投资`. A name that only looks like this is quoted by its author.
 */
export function partedWords(tokens: readonly LineToken[]): LineToken[] {
  return tokens.flatMap((token, index) => parted(token, tokens[index + 1]));
}

const years = /^(上一?年度?|去年|前年度?|当年度?|本年度?|今年)(?=.)/;
const figureYear = /^([12]\d{3}年度?)(.+)$/;
const stated = /^(没有|未写明|写明|已有|有|非)(.+)$/;
const eachOf = /^(每个)(.+?)(?:(当)(.+))?$/;
const whenOf = /^(当)(.+)$/;
const shareOfAll = /^(.+)(占)((?:全部|所有)项目(?:投资)?|项目总投资)$/;

function parted(token: LineToken, next: LineToken | undefined): LineToken[] {
  if (token.type === 'MEASURE') {
    const year = figureYear.exec(token.text);
    if (year)
      return cut(token, [year[1]!, year[2]!], ['MEASURE', 'ID']).flatMap((one, i) =>
        i === 1 ? ofEnd(one, next) : [one],
      );
    return token.text.endsWith('的') && token.text.length > 1
      ? cut(token, [token.text.slice(0, -1), '的'], ['MEASURE', 'ID'])
      : [token];
  }
  if (token.type !== 'ID') return [token];
  const year = years.exec(token.text);
  if (year)
    return cut(token, [year[0], token.text.slice(year[0].length)], ['ID', 'ID']).flatMap((one, i) =>
      i === 1 ? ofEnd(one, next) : [one],
    );
  const said = stated.exec(token.text);
  if (said && (attributeOf.has(said[2]!) || setOf.has(said[2]!))) return cut(token, [said[1]!, said[2]!], ['ID', 'ID']);
  const each = eachOf.exec(token.text);
  if (each && setOf.has(each[2]!) && (each[4] === undefined || attributeOf.has(each[4])))
    return cut(token, each.slice(1).filter(Boolean), ['for-each', 'ID', 'when', 'ID']);
  const when = whenOf.exec(token.text);
  if (when && attributeOf.has(when[2]!)) return cut(token, when.slice(1), ['when', 'ID']);
  const share = shareOfAll.exec(token.text);
  if (share) return cut(token, [share[1]!, share[2]!, share[3]!], ['ID', 'share-of', 'ID']);
  return ofEnd(token, next);
}

/** `财政援助资金的` before a figure. */
function ofEnd(token: LineToken, next: LineToken | undefined): LineToken[] {
  return token.text.length > 1 && token.text.endsWith('的') && next?.type === 'MEASURE'
    ? cut(token, [token.text.slice(0, -1), '的'], ['ID', 'ID'])
    : [token];
}

function cut(token: LineToken, parts: string[], types: string[]): LineToken[] {
  let offset = token.offset;
  return parts.map((text, i) => {
    const part = { type: types[i]!, text, offset, end: offset + text.length };
    offset = part.end;
    return part;
  });
}
