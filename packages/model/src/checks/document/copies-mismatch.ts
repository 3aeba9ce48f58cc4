import { numeral, numeralValue } from '../../calendar/index.ts';
import type { Agreement } from '../../facts/index.ts';
import { nfkc } from '../../text/nfkc.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';

const whole = new RegExp(`(?:一式|共|正本)\\s*(${numeral})\\s*份`);
const each = new RegExp(
  `(双方|三方|各方|甲乙双方|甲乙丙三方)?\\s*各(?:自)?(?:执|存|持|保存|留存)\\s*(${numeral})\\s*份`,
  'g',
);
const single = new RegExp(
  `([^，,；;。、\\s]+?)\\s*(?:执|存|持|保存|留存|备案|存档)\\s*(${numeral})\\s*份|(?:报|送|交|其余|另|另有|余下)[^，,；;。、]*?(${numeral})\\s*份`,
  'g',
);

/** 文本：一式八份，双方各执四份: what is given out comes to what there is. A distribution that leaves some unsaid is less, not more. */
export function* copiesMustAddUp(view: FileView): Generator<FindingDraft> {
  for (const agreement of view.facts.agreements) {
    const { id, copies } = agreement;
    const found = copies && whole.exec(nfkc(copies.text));
    if (!copies || !found) continue;
    const total = numeralValue(found[1]!);
    const given = givenOut(agreement, nfkc(copies.text).slice(found.index + found[0].length));
    if (given === undefined || Number.isNaN(total) || given === total) continue;
    yield {
      subject: id,
      place: copies.at,
      params: { total, given },
      witness: { total: String(total), given: String(given) },
    };
  }
}

/** Copies that the text gives out; undefined where it gives none out, or a number cannot be read. */
function givenOut({ parties }: Agreement, text: string): number | undefined {
  let given = 0;
  let said = false;
  const rest = text.replace(each, (_, who: string | undefined, count: string) => {
    const holders = /双方/.test(who ?? '') ? TWO : /三方/.test(who ?? '') ? THREE : parties.length;
    given += holders * numeralValue(count);
    said = true;
    return '';
  });
  for (const [, , held, filed] of rest.matchAll(single)) {
    given += numeralValue(held ?? filed ?? '');
    said = true;
  }
  return said && !Number.isNaN(given) ? given : undefined;
}

const TWO = numeralValue('二');
const THREE = numeralValue('三');
