import { nfkc } from '../../text/nfkc.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { papersPassages, placeIn } from '../shared/passages.ts';

/** 居民身份证号 (GB 11643): division, day of birth, order, check character. */
const identity =
  /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g;
const mobile = /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g;

/** No identity or mobile number stands in the text of an agreement or letter: 《个人信息保护法》, art. 6 asks for no more than the purpose needs. */
export function* textShouldHoldNoPersonalData(view: FileView): Generator<FindingDraft> {
  for (const passage of papersPassages(view)) {
    const text = nfkc(passage.text);
    const exact = text.length === passage.text.length;
    for (const [kind, pattern] of [
      ['identity', identity],
      ['mobile', mobile],
    ] as const) {
      for (const found of text.matchAll(pattern)) {
        if (kind === 'identity' && !isIdentity(found[0])) continue;
        yield {
          subject: passage.subject,
          place: exact ? placeIn(view, passage, found.index, found[0].length) : passage.at,
          ...(kind === 'mobile' && { message: 'document/personal-data.mobile' }),
          params: { ends: found[0].slice(-2) },
        };
      }
    }
  }
}

const checks = '10X98765432';

/** Whether an 18-character number has the check character of GB 11643: Σ aᵢ·2^(i−1) mod 11 = 1, counted from the right. */
function isIdentity(number: string): boolean {
  let total = 0;
  let weight = 1;
  for (const digit of [...number.slice(0, -1)].reverse()) {
    weight = (weight + weight) % checks.length;
    total += Number(digit) * weight;
  }
  return checks[total % checks.length] === number.slice(-1).toUpperCase();
}
