import { type Duty, type InstanceStatus, nfkc, type Ref, type Share } from '@duikou/model';
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { dutyText } from '../layouts/duties.ts';
import { words } from '../layouts/wording/text.ts';
import { cleanText } from '../writers/escape.ts';
import { agreementId, contextOf, type ExportContext, momentOf, titleOfAgreement } from './context.ts';
import { statusesOf } from './dues.ts';
import { digest } from './identifiers.ts';
import { organizationsOf } from './organizations.ts';
import type { ExportRequest } from './types.ts';
import { wordingOf } from './wording.ts';

/** Days before a due date on which a calendar reminds. */
export const reminderDays = [7, 1] as const;

interface Due {
  readonly duty: Duty;
  readonly share?: Share;
  readonly date: string;
  /** What tells it from the duty's other days: empty for the only one. */
  readonly instance: string;
}

/**
 * The days on which obligations fall due as iCalendar (RFC 5545): all-day events with reminders, recurrences one by one, parts of an
 * obligation that have a day of their own. Identifiers stay the same when a day is moved. What has no day (it waits for an event, or
 * holds throughout) is left out, as is what is released or superseded. Undefined where nothing falls due.
 * @throws RangeError when the file has no such agreement
 */
export function icsText(request: ExportRequest): string | undefined {
  const context = contextOf(request);
  const dues = duesOf(context).filter(({ duty, share }) => isBorneBy(context, duty, share, request.bearer));
  if (dues.length === 0) return undefined;
  const stamp = new Date(momentOf(context));
  const title = titleOfAgreement(context.agreement);
  const calendar = ical({
    // The library does not escape a line's end here.
    name: clean(title).replace(/\s+/gu, ' '),
    prodId: { company: 'Duikou', product: 'duikou', language: 'ZH' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const wording = wordingOf(context);
  const own = agreementId(context);
  for (const { duty, share, date, instance } of dues) {
    const day = new Date(`${date}T00:00:00Z`);
    const what = clean(`${duty.name || words(duty.act)}${share === undefined ? '' : `（${share.key}）`}`);
    const event = calendar.createEvent({
      id: `${digest([own, duty.id, share?.id ?? '', instance].join('\n'))}@duikou`,
      start: day,
      allDay: true,
      stamp,
      summary: clean(`${bearerNames(context, duty, share).join('、')}：${what}`.replace(/^：/, '')),
      description: clean(describe(context, duty, dutyText(wording, duty))),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    for (const days of reminderDays)
      event.createAlarm({ type: ICalAlarmType.display, trigger: days * 86_400, description: what });
  }
  return `${calendar.toString().replace(/(?:\r\n)*$/, '')}\r\n`;
}

/** Text as iCalendar can hold it: no control character but the line feed. */
function clean(text: string): string {
  return cleanText(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\u007f-\u009f]/g, ' ');
}

function duesOf(context: ExportContext): readonly Due[] {
  const { view, agreement } = context;
  const statuses = statusesOf(context);
  return view.facts.duties
    .filter((duty) => duty.agreement === agreement.name)
    .flatMap((written): Due[] => {
      const duty = view.effective(written);
      const status = statuses.get(duty.id);
      const dated = duty.deadlines.some(({ phrase }) => phrase.kind !== 'throughout');
      if (status === undefined || (duty.modality !== 'must' && duty.modality !== 'strive')) return [];
      const whole = dated ? status.instances.flatMap(dueOf) : [];
      const shares = view.sharesOf({ kind: 'duty', fact: written }).filter(({ deadline }) => deadline !== undefined);
      const parts = shares.flatMap((share) => {
        const found = status.shares.find(({ id }) => id === share.id)?.instances.flatMap(dueOf) ?? [];
        return found.map((date): Due => ({ duty, share, date, instance: found.length > 1 ? date : '' }));
      });
      return [...whole.map((date): Due => ({ duty, date, instance: whole.length > 1 ? date : '' })), ...parts];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function dueOf({ due, state }: InstanceStatus): string[] {
  return due === undefined || state === 'released' || state === 'superseded' ? [] : [due];
}

function bodyNames({ view }: ExportContext, refs: readonly Ref[]): string[] {
  return refs.flatMap((ref) => organizationsOf(view, ref).map(({ name }) => name));
}

function bearerNames(context: ExportContext, duty: Duty, share: Share | undefined): string[] {
  return bodyNames(context, share?.body === undefined ? duty.bearer : [share.body]);
}

function isBorneBy(context: ExportContext, duty: Duty, share: Share | undefined, asked: string | undefined): boolean {
  if (asked === undefined) return true;
  const names = [
    ...bearerNames(context, duty, share),
    ...duty.bearer.map(({ path }) => path.join('.')),
    ...(share === undefined ? [] : [share.key]),
  ];
  return names.some((name) => nfkc(name) === nfkc(asked));
}

function describe(context: ExportContext, duty: Duty, text: string): string {
  const { view, agreement } = context;
  const clauses = new Map(view.facts.clauses.map((clause) => [clause.id, clause]));
  const titles: string[] = [];
  for (let at = duty.clause; at !== undefined && titles.length < 9; at = clauses.get(at)?.parent)
    titles.unshift(clauses.get(at)?.title ?? '');
  const lines = [
    ['责任主体', bodyNames(context, duty.bearer).join('、')],
    ['相对方', bodyNames(context, duty.counterpart).join('、')],
    ['条款', titles.filter((title) => title !== '').join('—')],
    ['内容', text],
    ['协议', titleOfAgreement(agreement)],
  ];
  return lines.flatMap(([label, value]) => (value === '' ? [] : [`${label}：${value}`])).join('\n');
}
