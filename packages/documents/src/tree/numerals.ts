const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const places = ['', '十', '百', '千'];

/**
 * Writes a count in Chinese numerals as headings do: 1 → 一, 10 → 十, 21 → 二十一, 105 → 一百零五.
 * @param count an integer from 0 to 9999
 * @throws RangeError outside that range
 */
export function chineseNumeral(count: number): string {
  if (!Number.isInteger(count) || count < 0 || count > 9999) {
    throw new RangeError(`chineseNumeral: ${count} is not an integer from 0 to 9999`);
  }
  if (count === 0) return digits[0]!;
  const written = String(count);
  let text = '';
  let gap = false;
  for (let index = 0; index < written.length; index++) {
    const digit = Number(written[index]);
    if (digit === 0) {
      gap = true;
      continue;
    }
    text += (gap ? digits[0]! : '') + digits[digit]! + places[written.length - 1 - index]!;
    gap = false;
  }
  return text.startsWith('一十') ? text.slice(1) : text;
}
