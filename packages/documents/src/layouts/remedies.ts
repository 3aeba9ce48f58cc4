import type { Ref, Remedy } from '@duikou/model';
import type { AgreementContext } from './context.ts';
import { asWritten, bodyWord } from './wording/names.ts';
import { squeeze, words } from './wording/text.ts';
import { phraseText } from './wording/times.ts';

const failures = { unfulfilled: '未完成的', overdue: '逾期的', violated: '违反的' } as const;
const modes = { instead: '应当改为', also: '还应当' } as const;

/** The text of a remedy with 在 before a time limit that opens a part of it: 书面说明原因，并在30日内提出整改措施. */
function remedyText({ text, deadline }: Remedy): string {
  const said = words(text).replace(/^(?:应当|应)/u, '');
  const limit = deadline === undefined ? '' : phraseText(deadline.phrase);
  if (limit === '') return said;
  if (!said.includes(limit)) return `于${limit}${said}`;
  return said
    .split('，')
    .map((part, index) => (part.startsWith(limit) ? `${index === 0 ? '在' : '并在'}${part}` : part))
    .join('，');
}

/**
 * What follows a failure, as a part of a sentence: 未完成的，甲方还应当在30日内补足. `bearer` are those who owe the duty; without any,
 * and for what all duties inherit, it is 责任方.
 */
export function remedyWords(context: AgreementContext, remedy: Remedy, bearer: readonly Ref[]): string {
  const text = remedyText(remedy);
  if (squeeze(text) === '') return '';
  const who = remedy.bearer ?? bearer;
  const subject = who.length === 0 ? '责任方' : who.map((ref) => bodyWord(context, ref)).join('、');
  const to = (remedy.counterpart ?? []).map((ref) => bodyWord(context, ref)).join('、');
  const done = `${to === '' ? '' : `向${to}`}${text}`;
  const other =
    remedy.bearer !== undefined &&
    who.map((ref) => asWritten(ref)).join() !== bearer.map((ref) => asWritten(ref)).join();
  if (remedy.mode === 'instead' && other) return `${failures[remedy.failure]}，改由${subject}${done}`;
  return `${failures[remedy.failure]}，${subject}${remedy.mode === undefined ? '应当' : modes[remedy.mode]}${done}`;
}
