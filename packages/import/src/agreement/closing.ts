import type { Draft } from '../draft/draft.ts';
import { oneLine } from '../draft/words.ts';

/** Slots of the agreement that its sentences fill, each as its key and value. */
export type AgreementSlots = Map<string, string>;

const self = '(?:本|该)(?:协议|备忘录|责任书|方案|合同|意向书|议定书|协定|共识)(?:书)?';
const day = '\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日';

type Rule = readonly [pattern: RegExp, slots: (found: RegExpExecArray) => readonly (readonly [string, string])[]];

/** Sentences of closing clauses that are slots and nothing else: what they say is said whole by the slot. */
const rules: readonly Rule[] = [
  [
    new RegExp(
      `^${self}(?:的)?(?:有效期限?|期限|执行期限?|合作期限?|协议期)(?:为|自|：|:)*(?:自|从)?(${day})起?(?:至|到|—|-)(${day})(?:止|为止)?。?$`,
      'u',
    ),
    ([, from, to]) => [['期限', `${tight(from!)}至${tight(to!)}`]],
  ],
  [
    new RegExp(
      `^(?:有效期限?|协议期限|期限|合作期限)\\s*[:：]\\s*(?:自|从)?(${day})起?(?:至|到|—|-)(${day})(?:止)?。?$`,
      'u',
    ),
    ([, from, to]) => [['期限', `${tight(from!)}至${tight(to!)}`]],
  ],
  [new RegExp(`^${self}自(${day})起(?:正式)?生效。?$`, 'u'), ([, date]) => [['生效', tight(date!)]]],
  [new RegExp(`^${self}(自[^，。；]{2,30}之日起(?:正式)?生效)。?$`, 'u'), ([, words]) => [['生效', words!]]],
  [
    new RegExp(`^${self}(一式[^。；]{1,40}?)，(自[^，。；]{2,30}之日起(?:正式)?生效)。?$`, 'u'),
    ([, copies, effect]) => [
      ['文本', copies!],
      ['生效', effect!],
    ],
  ],
  [new RegExp(`^${self}(一式[^。；]{1,40})。?$`, 'u'), ([, words]) => [['文本', words!]]],
  [new RegExp(`^因履行${self}发生(?:的)?争议的?，([^。；]{2,60})。?$`, 'u'), ([, words]) => [['争议', words!]]],
  [
    /^联系人[:：]([^。；]{2,80})。?$/u,
    ([, words]) => [
      ['联系人', words!.replace(/([省市县区州盟旗部委厅局])(?=[^省市县区州盟旗部委厅局、]{2,4}(?:、|$))/gu, '$1 ')],
    ],
  ],
  [
    new RegExp(`^${self}于(${day})在([^，。；]{2,20})签订。?$`, 'u'),
    ([, date, place]) => [['签订', `${tight(date!)}，${place!}`]],
  ],
  [new RegExp(`^(?:签订|签署)(?:日期|时间)\\s*[:：]\\s*(${day})。?$`, 'u'), ([, date]) => [['签订', tight(date!)]]],
  [/^(?:签订|签署)(?:地点|地)\s*[:：]\s*([^，。；]{2,20})。?$/u, ([, place]) => [['签订地点', place!]]],
];

const tight = (text: string): string => text.replace(/\s+/g, '');

/** Takes a sentence into the slots where it is one of them and the language reads the slot; a slot that is there already stays. */
export function takeSlot(draft: Draft, slots: AgreementSlots, sentence: string): boolean {
  const text = oneLine(sentence);
  for (const [pattern, read] of rules) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const given = read(found);
    const free = given.every(([key, value]) => !slots.has(key) || slots.get(key) === value);
    const lines = given.filter(([key]) => key !== '签订地点').map(([key, value]) => `${key}：${value}`);
    if (!free || (lines.length > 0 && draft.checker.readIn('agreement', lines) === undefined)) continue;
    for (const [key, value] of given) slots.set(key, value);
    return true;
  }
  return false;
}

/** The term in a sentence that says more than that, which therefore stays as it is. */
export function termIn(draft: Draft, slots: AgreementSlots, text: string): void {
  const found = new RegExp(`(?:有效期|期限|协议期|合作期)[^。；]{0,14}?(${day})起?(?:至|到|—|-)(${day})`, 'u').exec(
    oneLine(text),
  );
  if (found === null || slots.has('期限')) return;
  const value = `${tight(found[1]!)}至${tight(found[2]!)}`;
  if (draft.checker.readIn('agreement', [`期限：${value}`])) slots.set('期限', value);
}

/** What the signatures say: who signs for each side, and when. */
export interface Signatures {
  readonly representatives: ReadonlyMap<string, string>;
  readonly dates: readonly string[];
  /** Lines that say neither. */
  readonly rest: readonly string[];
}

const opener = /^([甲乙丙])\s*方\s*(?:[（(]\s*(?:盖章|签章|公章|章|签字|盖章、签字|签字、盖章)\s*[）)]\s*)[:：]?\s*/u;
const noText = /^[（(]?(?:本页|以下)(?:无正文|为签字页|为签署页)[^。；]{0,12}[）)]?[。.]?$/u;

/** Whether a line opens the signatures. */
export const opensSignatures = (text: string): boolean => opener.test(text.trim()) || noText.test(text.trim());

/** Whether a line may stand under the signatures: neither a sentence nor long. */
export const isUnderSignatures = (text: string): boolean =>
  [...text.trim()].length <= 60 && !/[。；]$/u.test(text.trim().replace(noText, ''));

const signer =
  /^(?:(?:法定)?代表人?|签字人|签约代表|授权代表)\s*(?:[（(]\s*(?:签字|签名|签章)\s*[）)])?\s*[:：]\s*([\p{Script=Han}·]{2,12})?$/u;
const wholeDay = new RegExp(`^(?:日期\\s*[:：]\\s*)?(${day})$`, 'u');
const openDay = /^(?:日期\s*[:：]\s*)?(?:20\s*)?年\s*月\s*日$/u;

/** Reads the lines of signatures, column by column where they stand in a table. */
export function readSignatures(lines: readonly string[]): Signatures {
  const representatives = new Map<string, string>();
  const dates: string[] = [];
  const rest: string[] = [];
  let side = '';
  for (const line of lines.flatMap((one) => one.split(/(?<=[:：）)])[ \t\u3000\u00a0]{2,}|[ \t\u3000\u00a0]{4,}/u))) {
    const text = line.replace(/[ \t\u3000\u00a0]+/g, ' ').trim();
    if (text === '' || noText.test(text) || openDay.test(text)) continue;
    const opened = opener.exec(text);
    if (opened !== null) {
      side = `${opened[1]!}方`;
      const behind = text.slice(opened[0].length).trim();
      if (behind !== '') rest.push(behind);
      continue;
    }
    const who = signer.exec(text);
    const date = wholeDay.exec(text)?.[1];
    if (who?.[1] !== undefined && side !== '') representatives.set(side, who[1]);
    else if (date !== undefined) dates.push(tight(date));
    else if (who === null || who[1] !== undefined) rest.push(text);
  }
  return { representatives, dates, rest };
}
