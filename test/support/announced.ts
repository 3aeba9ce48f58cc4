import type { Range } from '@duikou/model';

/** What a fixture says must be found. */
export interface Announced {
  level: 'error' | 'warning' | 'info' | 'unknown';
  code: string;
  file: string;
  /** The marked place, where one is marked. */
  range?: Range;
  /** Else the zero-based line on which the finding has to begin. */
  line: number;
}

/** A text with announcements and markers taken out. */
export interface ReadFixture {
  text: string;
  announced: Announced[];
}

/** The fixture itself is wrong: no statement about the checks follows from it. */
export class InvalidFixture extends Error {
  constructor(file: string, reason: string) {
    super(`INVALID FIXTURE ${file}: ${reason}`);
  }
}

const announcement = /^\s*\/\/\s*\$TEST\$/;
const wellFormed = /^\s*\/\/ \$TEST\$ (error|warning|info|unknown) ([a-z-]+\/[a-z-]+)\s*$/;

interface Group {
  announced: Announced[];
  ranges: Range[];
}

/**
 * Takes `// $TEST$ …` lines and `»…«` markers out of a text. Consecutive announcements are a group; the markers between it and the
 * next group are theirs in order. Fewer markers than announcements: the last marker stands for the rest; none: the line after
 * the group.
 */
export function readAnnouncements(file: string, source: string): ReadFixture {
  const kept: string[] = [];
  const groups: Group[] = [];
  let open: Range['start'] | undefined;
  let inGroup = false;
  for (const line of source.split(/\r?\n/)) {
    if (announcement.test(line)) {
      const found = wellFormed.exec(line);
      if (found === null) throw new InvalidFixture(file, `‘${line.trim()}’ is no announcement`);
      if (open !== undefined) throw new InvalidFixture(file, 'an announcement stands between » and «');
      if (!inGroup) groups.push({ announced: [], ranges: [] });
      inGroup = true;
      const level = found[1] as Announced['level'];
      groups.at(-1)!.announced.push({ level, code: found[2]!, file, line: kept.length });
      continue;
    }
    inGroup = false;
    let text = '';
    for (const character of line) {
      if (character !== '»' && character !== '«') {
        text += character;
        continue;
      }
      const here = { line: kept.length, character: text.length };
      const group = groups.at(-1);
      if (group === undefined) throw new InvalidFixture(file, 'a marker stands before any announcement');
      if ((character === '»') !== (open === undefined)) throw new InvalidFixture(file, '» and « do not alternate');
      if (open === undefined) open = here;
      else {
        group.ranges.push({ start: open, end: here });
        open = undefined;
      }
    }
    kept.push(text);
  }
  if (open !== undefined) throw new InvalidFixture(file, '» without «');
  return { text: kept.join('\n'), announced: groups.flatMap((group) => placed(group, file)) };
}

function placed({ announced, ranges }: Group, file: string): Announced[] {
  if (ranges.length > announced.length) throw new InvalidFixture(file, 'more markers than announcements');
  return announced.map((one, index) => {
    const range = ranges[index] ?? ranges.at(-1);
    return range === undefined ? one : { ...one, range };
  });
}
