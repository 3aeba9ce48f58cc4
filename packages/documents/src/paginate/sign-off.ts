import { textCharacters, twips } from '../letterhead/measure.ts';
import { type Placing, sealedPlacing, sealRows, unsealedPlacing } from '../letterhead/sign-off.ts';
import { labels } from '../tree/labels.ts';
import type { SignOffBlock } from '../tree/types.ts';
import { lines as grid } from '../writers/geometry.ts';
import type { FlowParagraph } from './flow.ts';
import { type BrokenLine, breakLines } from './lines.ts';
import { bodyPiece, character } from './pieces.ts';

/** Empty lines above a name under a seal of 42 mm. */
const sealLines = 2;
/** From one row of seals to the next, in millimetres. */
const rowPitch = 45;

/** 发文机关署名 and 成文日期, with room for the seals or without (GB/T 9704—2012, 7.3.5). Kept on one page. */
export function signOffItems(block: SignOffBlock, source: number, width: number): readonly FlowParagraph[] {
  const date = block.date ?? labels.blankDate;
  const items = block.seal ? sealed(block.bodies, date, width) : unsealed(block.bodies, date, width);
  return items.map(({ lines, before }, index) => ({
    kind: 'paragraph',
    role: 'text',
    source,
    paragraph: index,
    lines,
    pitch: grid.pitch,
    before,
    after: 0,
    keepNext: index < items.length - 1,
  }));
}

interface Item {
  readonly lines: readonly BrokenLine[];
  readonly before: number;
}

function unsealed(bodies: readonly string[], date: string, width: number): readonly Item[] {
  const last = unsealedPlacing(bodies.at(-1) ?? '', date);
  return [
    ...bodies.map((name, index) => {
      const placing = index === bodies.length - 1 ? last.name : unsealedPlacing(name, '').name;
      return { lines: placed(name, placing, 'left', width), before: index === 0 ? grid.pitch : 0 };
    }),
    { lines: placed(date, last.date, 'left', width), before: 0 },
  ];
}

function placed(
  text: string,
  { left, right }: Placing,
  align: 'left' | 'center',
  width: number,
): readonly BrokenLine[] {
  const slack = align === 'left' ? Math.min(right, 1) : Math.min(left, right, 0.5);
  const first = Math.round((align === 'left' ? left : left - slack) * character);
  const shape = { width: width - Math.round((right - slack) * character), first, rest: first, align, strict: true };
  return breakLines([bodyPiece(text)], shape);
}

function sealed(bodies: readonly string[], date: string, width: number): readonly Item[] {
  if (bodies.length < 2) {
    const placing = sealedPlacing(bodies[0] ?? '', date);
    return [
      { lines: placed(bodies[0] ?? '', placing.name, 'center', width), before: sealLines * grid.pitch },
      { lines: placed(date, placing.date, 'center', width), before: 0 },
    ];
  }
  const rows = sealRows(bodies, date);
  const names = rows.map((row, index) => ({
    lines: sideBySide(row.bodies, row.middles, row.column),
    before: index === 0 ? sealLines * grid.pitch : twips(rowPitch) - grid.pitch,
  }));
  const last = rows.at(-1)!;
  const lines = sideBySide([date], [last.middles.at(-1)!], Math.max(last.column, textCharacters(date) * 6));
  return [...names, { lines, before: 0 }];
}

/** Texts each about its middle, in columns of one width (millimetres). */
function sideBySide(texts: readonly string[], middles: readonly number[], column: number): readonly BrokenLine[] {
  const half = column / 2;
  const columns = texts.map((text, index) => {
    const first = twips(middles[index]! - half);
    const shape = { width: twips(middles[index]! + half), first, rest: first, align: 'center', strict: true } as const;
    return breakLines([bodyPiece(text)], shape);
  });
  const rows = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: rows }, (_, row) => ({
    justified: false,
    stretches: columns.flatMap((lines) => lines[row - (rows - lines.length)]?.stretches ?? []),
  }));
}
