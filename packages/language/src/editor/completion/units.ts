import { builtinUnits } from '@duikou/model';

/** Units that agreements count in most, offered first. */
const common = ['万元', '亿元', '元', '百万元', '人', '人次', '个', '家', '次', '项', '%'];

/** The spellings of all units, those that the text uses oftenest first, then the common ones. */
export function unitSpellings(text: string, spelling: 'zh' | 'en'): { unit: string; also: string }[] {
  const uses = usesOf(text);
  const listed = builtinUnits.flatMap(({ name, aliases, english, dimension }) => {
    // Of ‘CNY million’ and ‘million CNY’ the second follows a figure; ‘10 thousand CNY’ cannot.
    const follows = english.filter((word) => !/^CNY .|\d/.test(word));
    const plural = (dimension === 'money' ? follows[0] : english[1]) ?? english[0] ?? name;
    if (spelling === 'en' && follows.length === 0) return [];
    const place = common.includes(name) ? common.indexOf(name) : common.length;
    const written = spelling === 'zh' ? [name, ...aliases] : [plural];
    return written.map((unit, index) => ({
      unit,
      also: spelling === 'zh' ? plural : name,
      // Dates are full of 年, 月 and 日.
      uses: dimension === 'time' ? 0 : (uses.get(unit) ?? 0),
      place: index === 0 ? place : common.length + 1,
    }));
  });
  return listed.sort((a, b) => b.uses - a.uses || a.place - b.place).map(({ unit, also }) => ({ unit, also }));
}

/** How often a word stands behind a figure. */
function usesOf(text: string): Map<string, number> {
  const uses = new Map<string, number>();
  for (const [, unit] of text.matchAll(/[\d０-９] ?([^\s\d０-９，。；、：,.;:{}()（）|｜]+)/g)) {
    for (let end = 1; end <= Math.min(unit!.length, 12); end++) {
      const word = unit!.slice(0, end);
      uses.set(word, (uses.get(word) ?? 0) + 1);
    }
  }
  return uses;
}
