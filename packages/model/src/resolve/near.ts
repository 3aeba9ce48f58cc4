/** Order by UTF-16 code unit, the same on every machine. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Edit distance in characters (insert, delete, replace, swap of neighbours), or `limit + 1` where it is more than the limit. */
export function editDistance(a: string, b: string, limit: number): number {
  const from = [...a];
  const to = [...b];
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = to.map((_, index) => index + 1);
  row.unshift(0);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
    }
    if (Math.min(...next) > limit && Math.min(...row) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return Math.min(row[to.length]!, limit + 1);
}

/** Slips a name of this length may have; two characters are too few to guess from. */
function allowance(name: string): number {
  const length = [...name].length;
  return length < 3 ? 0 : length < 5 ? 1 : 2;
}

/**
 * At most `count` of the names that may have been meant by `written`: an edit distance of at most 2, or one holding the other
 * (two characters at least). The nearest first, then by code unit. The name itself is never among them.
 */
export function near(written: string, names: Iterable<string>, count = 3): string[] {
  const limit = allowance(written);
  const found = new Map<string, number>();
  for (const name of names) {
    if (name === written || name === '' || found.has(name)) continue;
    const distance = editDistance(written, name, limit);
    if (distance <= limit) found.set(name, distance);
    else if (holds(written, name) || holds(name, written)) found.set(name, 3 + Math.abs(name.length - written.length));
  }
  return [...found]
    .sort(([a, x], [b, y]) => x - y || byCodeUnits(a, b))
    .slice(0, count)
    .map(([name]) => name);
}

function holds(long: string, short: string): boolean {
  return short.length >= 2 && long.includes(short);
}
