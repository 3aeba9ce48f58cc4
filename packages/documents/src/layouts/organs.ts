import type { Organ } from '@duikou/model';
import type { Block, HeadingLevel } from '../tree/types.ts';
import { below, heading, item } from './blocks.ts';
import { type AgreementContext, own } from './context.ts';
import { bodyWord } from './wording/names.ts';
import { sentence, words } from './wording/text.ts';

/** The clause on organs: each in a sentence, those that stand in it under it. */
export function organBlocks(context: AgreementContext): readonly Block[] {
  const organs = own(context, context.view.facts.organs);
  const leading = organs.filter(({ parent }) => parent === undefined);
  if (leading.length === 0) return [];
  const under = Map.groupBy(organs, ({ parent }) => parent);
  return [heading(1, '工作机构'), ...leading.flatMap((organ) => organBlock(context, organ, under, 2))];
}

function organBlock(
  context: AgreementContext,
  organ: Organ,
  under: ReadonlyMap<string | undefined, Organ[]>,
  level: HeadingLevel,
): readonly Block[] {
  const inner = under.get(organ.id) ?? [];
  return [
    item(level, organSentence(context, organ, inner)),
    ...inner.flatMap((one) => organBlock(context, one, under, below(level))),
  ];
}

/** 设立…，组长由…担任，…；办公室设在…. What is not stated is not said. */
function organSentence(context: AgreementContext, organ: Organ, inner: readonly Organ[]): string {
  const texts = (list: Organ['head']): string => list.map(({ text }) => words(text)).join('、');
  const lead = organ.lead.map((ref) => bodyWord(context, ref)).join('、');
  const rank = words(organ.rank?.text ?? '');
  const head = texts(organ.head);
  const superior = organ.superior === undefined ? '' : bodyWord(context, organ.superior);
  const said = [
    `${organ.parent === undefined ? '设立' : ''}${nameOf(organ)}`,
    superior === '' ? '' : `受${superior}领导`,
    lead === '' ? '' : `由${lead}牵头`,
    head === '' ? '' : `负责人为${head}${rank === '' ? '' : `（${rank}）`}`,
    head === '' && rank !== '' ? `负责人职级为${rank}` : '',
    organ.deputies.length === 0 ? '' : `副职为${texts(organ.deputies)}`,
    organ.members.length === 0 ? '' : `成员为${texts(organ.members)}`,
    organ.headcount === undefined ? '' : `人数为${words(organ.headcount.text)}`,
    officeOf(organ),
    inner.length === 0 ? '' : `下设${inner.map(nameOf).join('、')}`,
  ].filter((part) => part !== '');
  const remit = words(organ.remit?.text ?? '');
  return sentence(said.join('，')) + (remit === '' ? '' : sentence(`职责是${remit.replace(/^(?:负责|职责是)/u, '')}`));
}

function officeOf({ office }: Organ): string {
  const text = words(office?.text ?? '');
  return text === '' ? '' : `办公室${/^设(?:在|于)/u.test(text) ? '' : '设在'}${text}`;
}

function nameOf(organ: Organ): string {
  return words(organ.title ?? organ.name);
}
