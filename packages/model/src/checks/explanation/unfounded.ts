import type { Explanation } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft, Param } from '../finding.ts';

/** Families whose findings nobody can accept: the file cannot be read, or the explanation itself is at fault. */
export const unacceptable = /^(?:syntax|file|config|explanation)\//;

/** An explanation says which finding, why, on whose authority and until when, and that day has not passed by the day of states. */
export function* explanationsMustBeFounded(view: FileView): Generator<FindingDraft> {
  const day = view.settings.asOf;
  for (const explanation of view.facts.explanations) {
    const { id, code, until } = explanation;
    const missing = missingOf(explanation);
    if (missing.length > 0) {
      const named: Param = { zh: missing.map(({ zh }) => zh).join('、'), en: missing.map(({ en }) => en).join(', ') };
      yield { subject: id, params: { missing: named } };
    } else if (code !== undefined && unacceptable.test(code.text)) {
      yield { subject: id, place: code.at, message: 'explanation/unfounded.family', params: { code: code.text } };
    } else if (until !== undefined && until.date < day) {
      yield {
        subject: id,
        place: until.at,
        message: 'explanation/unfounded.expired',
        params: { until: until.date, day },
        witness: { until: until.date, day },
      };
    }
  }
}

/** What an explanation lacks. */
function missingOf({ code, reason, authority, until }: Explanation): { zh: string; en: string }[] {
  return [
    { said: code?.text, zh: '针对', en: 'the code (针对)' },
    { said: reason?.text, zh: '理由', en: 'the reason (理由)' },
    { said: authority?.text, zh: '批准', en: 'the authority (批准)' },
    { said: until?.date, zh: '有效期至', en: 'the end (有效期至)' },
  ].filter(({ said }) => said === undefined || said === '');
}

/** Whether an explanation accepts anything on a day. */
export function isFounded(explanation: Explanation, day: string): boolean {
  const { code, until } = explanation;
  return missingOf(explanation).length === 0 && !unacceptable.test(code!.text) && until!.date >= day;
}
