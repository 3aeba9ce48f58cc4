/**
 * A date as official documents write it: Arabic numerals, the full year, no zero padding (GB/T 9704—2012, 7.3.5.4).
 * @param iso a calendar date, `2024-01-05`
 * @returns `2024年1月5日`
 * @throws RangeError when the text is not a date in that form
 */
export function documentDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (match === null) throw new RangeError(`documentDate: “${iso}” is not a date like 2024-01-05`);
  const [, year, month, day] = match;
  return `${Number(year)}年${Number(month)}月${Number(day)}日`;
}

/**
 * A period as documents write it.
 * @returns `2024年1月1日至2024年12月31日`
 */
export function documentPeriod(from: string, to: string): string {
  return `${documentDate(from)}至${documentDate(to)}`;
}
