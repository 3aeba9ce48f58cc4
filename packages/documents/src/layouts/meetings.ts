import type { Decision, Level, Meeting } from '@duikou/model';
import { documentDate } from '../tree/dates.ts';
import type { Block } from '../tree/types.ts';
import { heading, item } from './blocks.ts';
import { type AgreementContext, own } from './context.ts';
import { proseBlocks } from './prose.ts';
import { bodyWord } from './wording/names.ts';
import { sentence, words } from './wording/text.ts';
import { phraseText } from './wording/times.ts';

/** Levels of meetings in words. */
export const meetingLevels: Partial<Readonly<Record<Level, string>>> = {
  nation: '国家级',
  province: '省级',
  city: '市级',
  county: '县级',
  township: '乡级',
  village: '村级',
};

/** The clause on joint meetings: each in a sentence, what it decided under it. */
export function meetingBlocks(context: AgreementContext): readonly Block[] {
  const meetings = own(context, context.view.facts.meetings);
  if (meetings.length === 0) return [];
  return [heading(1, '联席会议'), ...meetings.flatMap((meeting) => blocksOf(context, meeting))];
}

function blocksOf(context: AgreementContext, meeting: Meeting): readonly Block[] {
  const prose = context.view.facts.prose.filter(({ id }) => meeting.prose.includes(id));
  return [
    item(2, meetingSentence(meeting)),
    ...meeting.decisions.map((decision) => item(3, decisionSentence(context, decision))),
    ...prose.flatMap((one) => proseBlocks(context, one)),
  ];
}

function meetingSentence(meeting: Meeting): string {
  const { date, place, level, chair, attendees, agenda, number, decisions } = meeting;
  const texts = (list: Meeting['chair']): string => list.map(({ text }) => words(text)).join('、');
  const name = words(meeting.title ?? meeting.name);
  const held = [
    `${date === undefined ? '' : documentDate(date)}${place === undefined ? '' : `在${words(place.text)}`}召开${name}`,
    level === undefined || meetingLevels[level] === undefined ? '' : `会议级别为${meetingLevels[level]}`,
    chair.length === 0 ? '' : `由${texts(chair)}主持`,
    attendees.length === 0 ? '' : `${texts(attendees)}参加`,
    number === undefined ? '' : `会议纪要为${words(number.text)}`,
  ].filter((part) => part !== '');
  const said = agenda.length === 0 ? '' : sentence(`议题为${texts(agenda)}`);
  return `${sentence(held.join('，'))}${said}${decisions.length === 0 ? '' : '议定以下事项：'}`;
}

/** What was decided, by whom and by when. */
export function decisionSentence(context: AgreementContext, { name, owner, text, deadline }: Decision): string {
  const who = owner.map((ref) => bodyWord(context, ref)).join('、');
  const when = deadline === undefined ? '' : `，于${phraseText(deadline.phrase)}完成`;
  return sentence(`${words(name)}：${who}${words(text)}${when}`);
}
