const digits = '〇一二三四五六七八九';

/** Source of a regular expression for a whole number in half-width digits or in Chinese numerals below a thousand. */
export const numeral = '(?:\\d{1,4}|[一二两三四五六七八九十百〇零]{1,5})';

/** The number that a numeral says (`30`, `三十`, `十五`, `一百二十`); NaN for a run that says none. */
export function numeralValue(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  let total = 0;
  let digit = 0;
  for (const character of written.replaceAll('零', '〇').replaceAll('两', '二')) {
    const scale = character === '百' ? 100 : character === '十' ? 10 : 0;
    const value = digits.indexOf(character);
    if (scale) {
      total += (digit || 1) * scale;
      digit = 0;
    } else if (value < 0 || digit > 0) {
      return Number.NaN;
    } else {
      digit = value;
    }
  }
  return total + digit;
}
