import { addDays, type DateOnly, parseDate } from '../calendar/index.ts';

/** First and last day on which a guard can hold; a missing one is open. */
export interface GuardDays {
  from?: DateOnly;
  to?: DateOnly;
}

const statement =
  /^(自|在|于|after|before|from|until|on)?\s*([12]\d{3}(?:年(?:\d{1,2}月(?:\d{1,2}[日号]|底|末|[上中下]旬)?|底|末|度|[上下]半年)?|-\d{1,2}-\d{1,2}))\s*(之?前|以前|之?后|以后|起)?$/i;

/** The days that a guard which is a date alone (`2026年1月1日后`, `2025年6月底前`, `after 2026-01-01`) leaves; undefined for other words. */
export function daysOfGuard(text: string): GuardDays | undefined {
  const found = statement.exec(text.normalize('NFKC').trim());
  const read = found && parseDate(found[2]!);
  if (!found || !read || 'problem' in read) return undefined;
  const word = `${found[1] ?? ''} ${found[3] ?? ''}`.toLowerCase();
  if (/起|自|from/.test(word)) return { from: read.from };
  if (/后|after/.test(word)) return { from: addDays(read.to, 1) };
  if (/前|before|until/.test(word)) return { to: read.to };
  return { from: read.from, to: read.to };
}
