import type { Range } from '@duikou/model';
import type { Speech } from './speech.ts';
import type { Item } from './tree.ts';

/** A text, and the marked places in it in their order. */
export interface Written {
  text: string;
  marks: Range[];
}

/** Writes items, one to a line; marks are taken out and their places kept. */
export function write(items: readonly Item[], speech: Speech): Written {
  return unmarked(lines(items, speech, 0).join('\n'));
}

function lines(items: readonly Item[], speech: Speech, depth: number): string[] {
  const indent = '    '.repeat(depth);
  return items.flatMap((item): string[] => {
    if (item.kind === 'line') return [indent + item.text];
    if (item.kind === 'slot') return [`${indent}${speech.keyword(item.key)}${speech.colon}${item.value}`];
    if (item.kind === 'prose') return ['"""', ...item.lines, '"""'].map((text) => indent + text);
    const name = item.name === undefined ? '' : ` ${item.name}`;
    const title = item.title === undefined ? '' : ` ${speech.quoted(item.title)}`;
    const opening = `${indent}${speech.keyword(item.key)}${name}${title}`;
    if (item.kind === 'table') {
      const rows = [item.columns, ...item.rows].map((cells) => `${indent}    ${cells.join(' | ')}`);
      return [`${opening}${item.about === undefined ? '' : speech.brackets(item.about)} {`, ...rows, `${indent}}`];
    }
    if (item.items.length === 0 && item.head !== undefined) return [opening + item.head];
    return [`${opening}${item.head ?? ''} {`, ...lines(item.items, speech, depth + 1), `${indent}}`];
  });
}

/** Takes `»` and `«` out; what stands between two of them is a place. */
export function unmarked(marked: string): Written {
  const marks: Range[] = [];
  let start: Range['start'] | undefined;
  const text = marked.split('\n').map((source, line) => {
    let kept = '';
    for (const character of source) {
      const here = { line, character: kept.length };
      if (character === '»') start = here;
      else if (character !== '«') kept += character;
      else if (start === undefined) throw new Error(`« without » in: ${source}`);
      else {
        marks.push({ start, end: here });
        start = undefined;
      }
    }
    return kept;
  });
  if (start !== undefined) throw new Error('» without «');
  return { text: text.join('\n'), marks };
}
