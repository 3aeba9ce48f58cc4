import type { Agreement, Duty, Level, Meeting, Regime } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import { figureOfDuty, wordsOf } from '../duty/duties.ts';
import type { FindingDraft } from '../finding.ts';
import { compareLevels } from '../shared/levels.ts';

/**
 * A regime that asks for joint meetings a year (会议要求) has them: as meetings on record, or, where none is, as a duty of the
 * agreement to hold them. A year is judged by its meetings once it is over; a meeting of a lower level than asked for does not count.
 */
export function* meetingsShouldBeHeld(view: FileView): Generator<FindingDraft> {
  for (const agreement of view.facts.agreements) {
    const asked = view.regimeOf(agreement);
    if (asked?.meetings === undefined || agreement.term === undefined) continue;
    const meetings = view.facts.meetings.filter((meeting) => meeting.agreement === agreement.name);
    if (meetings.length > 0) yield* judgeYears(view, agreement, asked, meetings);
    else if (
      !view.facts.duties.some((duty) => duty.agreement === agreement.name && plans(view, duty, asked.meetings!.count))
    )
      yield {
        subject: agreement.id,
        message: 'meeting/too-few.none',
        params: {
          name: agreement.title ?? agreement.name,
          regime: asked.title ?? asked.name,
          count: asked.meetings.count,
        },
        witness: { required: String(asked.meetings.count), found: '0' },
      };
  }
}

function* judgeYears(
  view: FileView,
  agreement: Agreement,
  regime: Regime,
  meetings: Meeting[],
): Generator<FindingDraft> {
  const { count, level } = regime.meetings!;
  const { from, to } = agreement.term!;
  const high = meetings.filter((meeting) => level === undefined || isHighEnough(meeting.level, level));
  if (high.some(({ date }) => date === undefined)) return;
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    const end = to < `${year}-12-31` ? to : `${year}-12-31`;
    if (end >= view.settings.asOf) return;
    const held = high.filter(({ date }) => date!.startsWith(String(year)));
    if (held.length >= count) continue;
    const low = meetings.filter(({ date }) => date?.startsWith(String(year))).length - held.length;
    yield {
      subject: `${agreement.id}.${year}`,
      place: `${agreement.id}#name`,
      ...(low > 0 && { message: 'meeting/too-few.level' }),
      params: {
        name: agreement.title ?? agreement.name,
        regime: regime.title ?? regime.name,
        year,
        count,
        found: held.length,
        low,
      },
      related: held.map((meeting) => ({ at: `${meeting.id}#name`, note: 'note.meeting' })),
      witness: { required: String(count), found: String(held.length), year: String(year) },
    };
  }
}

/** A meeting whose level is not said may be of any. */
function isHighEnough(level: Level | undefined, asked: Level): boolean {
  return level === undefined || compareLevels(level, asked) <= 0;
}

/** Whether a duty holds joint meetings, as often as asked for where it says how often. */
function plans(view: FileView, duty: Duty, count: number): boolean {
  if (!wordsOf(duty).includes('联席会议')) return false;
  const figure = figureOfDuty(view, duty);
  return figure === undefined || Number(figure.value) >= count;
}
