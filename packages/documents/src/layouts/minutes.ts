import type { Decision, Meeting } from '@duikou/model';
import { documentDate } from '../tree/dates.ts';
import type { Block, DocumentTree } from '../tree/types.ts';
import { Annexes } from './annexes.ts';
import { heading, item, paragraph } from './blocks.ts';
import type { AgreementContext, AgreementOptions, LayoutView } from './context.ts';
import { contextNamed, derivedDocument } from './derived.ts';
import { decisionSentence, meetingLevels } from './meetings.ts';
import { numberClauses } from './numbering.ts';
import { proseBlocks } from './prose.ts';
import { filledColumns, type RowSpec, tableBlock } from './tables.ts';
import { titleOf } from './title.ts';
import { bodyWord } from './wording/names.ts';
import { sentence, words } from './wording/text.ts';
import { phraseText } from './wording/times.ts';

/**
 * The minutes of a joint meeting (纪要, GB/T 9704—2012, 10.3): when and where, who presided, what was spoken of, what was decided, who
 * was there; the decisions follow as a work list with body and day.
 * @throws RangeError when the file has no such meeting
 */
export function layoutMinutes(
  view: LayoutView,
  { id, agreement }: { readonly id: string; readonly agreement: string },
  options: AgreementOptions,
): DocumentTree {
  const context = contextNamed(view, agreement, options);
  const meeting = view.facts.meetings.find((one) => one.id === id);
  if (meeting === undefined) throw new RangeError(`layoutMinutes: no meeting “${id}” in ${view.uri}`);
  const annexes = new Annexes(false);
  const rows = workRows(context, meeting);
  if (rows.length > 0) annexes.add('议定事项清单', [workList(rows)]);
  const blocks = [
    paragraph(opening(meeting)),
    ...agendaBlocks(meeting),
    ...decisionBlocks(context, meeting),
    ...annexes.names(),
    ...attendance(meeting),
    ...annexes.blocks(),
  ];
  const title = titleOf(meeting.title ?? meeting.name);
  const named = /纪要$/u.test(title.join('')) ? title : [...title.slice(0, -1), `${title.at(-1)}纪要`];
  return {
    ...derivedDocument('minutes', named, context, numberClauses(blocks, 'restart', new Map())),
    masthead: {
      form: 'minutes',
      issuers: ['联席会议'],
      suffix: '纪要',
      ...(meeting.number === undefined ? {} : { number: words(meeting.number.text) }),
    },
  };
}

const texts = (list: Meeting['chair']): string => list.map(({ text }) => words(text)).join('、');

function opening(meeting: Meeting): string {
  const { date, place, level, chair } = meeting;
  const grade = level === undefined ? undefined : meetingLevels[level];
  const what = `${words(meeting.title ?? meeting.name)}${grade === undefined ? '' : `（${grade}）`}`;
  const day = date === undefined ? '' : documentDate(date);
  const where = place === undefined ? '' : `在${words(place.text)}`;
  if (chair.length > 0) return sentence(`${day === '' ? '' : `${day}，`}${texts(chair)}${where}主持召开${what}`);
  return sentence(`${day}${where}${day + where === '' ? '' : '，'}${what}召开`);
}

function agendaBlocks({ agenda }: Meeting): readonly Block[] {
  if (agenda.length === 0) return [];
  if (agenda.length === 1) return [heading(1, '会议议题'), paragraph(sentence(texts(agenda)))];
  return [heading(1, '会议议题'), ...agenda.map(({ text }) => item(2, sentence(words(text))))];
}

function decisionBlocks(context: AgreementContext, { decisions, prose }: Meeting): readonly Block[] {
  const own = context.view.facts.prose.filter(({ id }) => prose.includes(id));
  return [
    ...own.flatMap((one) => proseBlocks(context, one)),
    ...(decisions.length === 0
      ? []
      : [heading(1, '议定事项'), ...decisions.map((decision) => item(2, decisionSentence(context, decision)))]),
  ];
}

function attendance({ attendees }: Meeting): readonly Block[] {
  return attendees.length === 0 ? [] : [{ kind: 'attendance', label: '出席', text: texts(attendees) }];
}

/** A decision as a row of the work list. */
export interface WorkRow {
  readonly decision: Decision;
  readonly number: number;
  readonly name: string;
  readonly text: string;
  readonly owner: string;
  readonly deadline: string;
}

/** The decisions of a meeting as work to be done. */
export function workRows(context: AgreementContext, { decisions }: Meeting): readonly WorkRow[] {
  return decisions.map((decision, index) => ({
    decision,
    number: index + 1,
    name: words(decision.name),
    text: words(decision.text),
    owner: decision.owner.map((ref) => bodyWord(context, ref)).join('、'),
    deadline: decision.deadline === undefined ? '' : phraseText(decision.deadline.phrase),
  }));
}

function workList(rows: readonly WorkRow[]): Block {
  return tableBlock(
    filledColumns({
      columns: [
        { label: '序号', align: 'center' },
        { label: '事项' },
        { label: '内容' },
        { label: '责任单位' },
        { label: '完成时限', align: 'center' },
      ],
      rows: rows.map(
        ({ number, name, text, owner, deadline }): RowSpec => ({
          cells: [String(number), name, text, owner, deadline],
        }),
      ),
    }),
  );
}
