import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';

/** GB 32100—2015: the characters in the order of their values. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const base = alphabet.length;
/** 18 characters: registry, kind, six digits of a division, nine of the body, check. */
const form = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/;

/** A 统一社会信用代码 has 18 characters of its alphabet and ends in its check character (GB 32100—2015, 4 and annex A). */
export function* creditCodeMustHold(view: FileView): Generator<FindingDraft> {
  for (const { id, name, creditCode } of view.facts.parties) {
    if (creditCode === undefined) continue;
    const code = creditCode.replace(/[\s-]/g, '').toUpperCase();
    const expected = form.test(code) ? checkCharacter(code) : undefined;
    if (expected === code.at(-1)) continue;
    yield {
      subject: id,
      place: `${id}#slot.credit-code`,
      ...(expected !== undefined && { message: 'document/credit-code.check' }),
      params: { name, code: creditCode, expected: expected ?? '', found: code.at(-1) ?? '' },
      witness: { code, ...(expected !== undefined && { expected }) },
    };
  }
}

/** The eighteenth character that the first seventeen ask for: (31 − Σ Cᵢ·3^(i−1) mod 31) mod 31. */
export function checkCharacter(code: string): string {
  let weight = 1;
  let total = 0;
  for (const character of code.slice(0, -1)) {
    total += alphabet.indexOf(character) * weight;
    weight = (weight + weight + weight) % base;
  }
  return alphabet[(base - (total % base)) % base]!;
}
