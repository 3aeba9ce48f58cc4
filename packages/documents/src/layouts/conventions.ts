import type { DutyDefaults } from '@duikou/model';
import type { AgreementContext } from './context.ts';
import { remedyWords } from './remedies.ts';
import { asWritten, bodyWord, eventName, named } from './wording/names.ts';
import { listed, sentence, words } from './wording/text.ts';
import { deadlineText } from './wording/times.ts';

/** What 通则 says for all duties below it, once: 除另有约定外，各项任务以…为佐证材料；未完成的，责任方还应当…. `of` is 各项任务 or 本条各项任务. */
export function conventionSentence(context: AgreementContext, defaults: DutyDefaults, of: string): string {
  const names = (refs: DutyDefaults['funds']) => listed(refs.map((ref) => named(context, ref, asWritten(ref))));
  const times = defaults.deadlines.map((deadline) => {
    const event = deadline.event === undefined ? undefined : eventName(context, deadline.event);
    return deadlineText(deadline, event, `本${context.form}`).text;
  });
  const evidence = defaults.evidence.map(({ text }) => words(text)).filter((text) => text !== '');
  const counterpart = defaults.counterpart.map((ref) => bodyWord(context, ref)).join('、');
  const slots = [
    ...(counterpart === '' ? [] : [`面向${counterpart}`]),
    ...(times.length === 0 ? [] : [`于${times.join('、')}完成`]),
    ...(defaults.funds.length === 0 ? [] : [`所需资金从${names(defaults.funds)}中列支`]),
    ...(defaults.indicators.length === 0 ? [] : [`以${names(defaults.indicators)}为考核指标`]),
    ...(evidence.length === 0 ? [] : [`以${listed(evidence)}为佐证材料`]),
  ];
  const remedies = defaults.remedies.map((remedy) => remedyWords(context, remedy, [])).filter((text) => text !== '');
  if (slots.length === 0 && remedies.length === 0) return '';
  const first = slots.length === 0 ? [] : [`${of}${slots.join('，')}`];
  return sentence(`除另有约定外，${[...first, ...remedies].join('；')}`);
}
