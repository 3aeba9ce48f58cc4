import { formatKey } from '@duikou/messages';
import { originOf } from '@duikou/model';
import { colon, type FixProvider, keyword } from './fix.ts';
import { insertInBlock } from './insert.ts';

/** Puts a slot in the block of the indicator or system; `words` are its value by the file's spelling, none where only people know it. */
function slotFix(key: string, words?: { zh: string; en: string }): FixProvider {
  return ({ subject, message }, file) => {
    const range = originOf(file.summary.origins, `${subject}#self`);
    if (range === undefined || message !== undefined) return [];
    const slot = keyword(file, key);
    const line = `${slot}${colon(file)}${words?.[file.summary.spelling] ?? ''}`.trimEnd();
    return [{ title: formatKey(file.locale, 'fix.slot', { slot }), edits: [insertInBlock(file, range, line)] }];
  };
}

export const indicatorFixes: Record<string, FixProvider> = {
  'indicator/source-missing': slotFix('source'),
  'indicator/rounding-undeclared': slotFix('rounding', { zh: '保留2位小数，四舍五入', en: '2 decimals, half-up' }),
};
