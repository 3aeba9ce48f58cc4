/** A body named in a cell of a responsibility list, with what the cell says of it and its place in the cell's text. */
export interface Holder {
  name: string;
  role: 'lead' | 'support' | 'responsible';
  /** Whether the role is said of the body itself, and not only by the column's heading or by its place. */
  marked: boolean;
  offset: number;
  end: number;
}

const prefix =
  /^(?:(牵头(?:单位|部门)?|主办(?:单位)?|主责(?:单位)?|lead)|(配合(?:单位|部门)?|协办(?:单位)?|参与(?:单位)?|support)|(?:责任单位|承担单位|responsible))\s*[:：]\s*/i;
const bracket = /\s*[（(](?:(牵头|主办|主责|lead)|(配合|协办|参与|support))[）)]$/i;
const suffix = /(?:(牵头|主办)|(配合|协办|参与))(?:落实|实施)?$/;

const roleOf = (found: RegExpExecArray): Holder['role'] => (found[1] ? 'lead' : found[2] ? 'support' : 'responsible');

/**
 * The bodies of a cell: `发展改革委（牵头）、财政局`, `牵头：发展改革委；配合：财政局`, `发展改革委牵头，财政局、农业农村局配合`. A mark in brackets
 * is that of one body; one before a colon or behind a row of names that of all of them.
 */
export function holdersOf(cell: string): Holder[] {
  const found: Holder[] = [];
  for (const group of cell.matchAll(/[^；;\n]+/g)) {
    let role: { role: Holder['role']; marked: boolean } = { role: 'responsible', marked: false };
    for (const part of group[0].matchAll(/[^，,]+/g)) {
      let at = group.index + part.index;
      let text = part[0];
      const lead = text.length - text.trimStart().length;
      at += lead;
      text = text.trim();
      const head = prefix.exec(text);
      if (head) {
        role = { role: roleOf(head), marked: roleOf(head) !== 'responsible' };
        at += head[0].length;
        text = text.slice(head[0].length);
      }
      const tail = bracket.test(text) ? null : suffix.exec(text);
      const own = tail && tail.index > 0 ? { role: roleOf(tail), marked: true } : role;
      if (tail && tail.index > 0) text = text.slice(0, tail.index);
      for (const name of text.matchAll(/[^、]+/g)) {
        const one = holderOf(name[0], at + name.index, own);
        if (one) found.push(one);
      }
    }
  }
  return found;
}

function holderOf(
  written: string,
  offset: number,
  said: { role: Holder['role']; marked: boolean },
): Holder | undefined {
  const lead = written.length - written.trimStart().length;
  const text = written.trim().replace(/[。.]$/, '');
  const mark = bracket.exec(text);
  const name = (mark ? text.slice(0, mark.index) : text).trimEnd();
  if (name === '') return undefined;
  const role = mark ? { role: roleOf(mark), marked: true } : said;
  return { name, ...role, offset: offset + lead, end: offset + lead + name.length };
}
