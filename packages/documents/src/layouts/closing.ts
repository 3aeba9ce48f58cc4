import { documentDate, documentPeriod } from '../tree/dates.ts';
import type { Block } from '../tree/types.ts';
import { clauseOf } from './blocks.ts';
import type { AgreementContext } from './context.ts';
import { documentName } from './wording/names.ts';
import { listed, sentence, words } from './wording/text.ts';

/** The last clause: term, entry into force, what it takes the place of, copies, disputes, contacts, place of signing; each only where it is stated, a signing that is still to come not yet. */
export function closingBlocks(context: AgreementContext): readonly Block[] {
  const { agreement, form } = context;
  const { term, effective, copies, disputes, contacts, signed } = agreement;
  const { asOf } = context.options;
  const self = `本${form}`;
  const supersedes = (agreement.supersedes ?? []).map((ref) => documentName(context, ref));
  const titles = new Set(context.view.facts.clauses.map(({ title }) => words(title)));
  return clauseOf(titles.has('附则') ? '其他事项' : '附则', [
    term === undefined ? '' : `${self}期限为${documentPeriod(term.from, term.to)}。`,
    effective === undefined ? '' : effectiveSentence(words(effective.text), self),
    supersedes.length === 0 ? '' : `${self}签订后，${listed(supersedes)}不再执行。`,
    copies === undefined ? '' : sentence(withSelf(words(copies.text), self)),
    disputes === undefined ? '' : disputeSentence(words(disputes.text), self),
    contacts.length === 0 ? '' : sentence(`联系人：${contacts.map(({ text }) => words(text)).join('、')}`),
    signed?.place === undefined || (asOf !== undefined && signed.date > asOf)
      ? ''
      : `${self}于${documentDate(signed.date)}在${words(signed.place)}签订。`,
  ]);
}

function withSelf(text: string, self: string): string {
  return /^本|协议/u.test(text) ? text : self + text;
}

/** 自双方签字盖章之日起生效, 签订之日, 2024年4月1日 … as a whole sentence. */
function effectiveSentence(text: string, self: string): string {
  if (text === '') return '';
  const from = text.includes('生效') ? text : `${text.startsWith('自') ? '' : '自'}${text.replace(/起$/u, '')}起生效`;
  return sentence(withSelf(from, self));
}

function disputeSentence(text: string, self: string): string {
  return text === '' || text.includes('争议') ? sentence(text) : sentence(`因履行${self}发生争议的，${text}`);
}
