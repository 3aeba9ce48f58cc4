import { frontLines } from '../letterhead/front.ts';
import { type Mark, type MarkName, markOf, markPitch } from '../letterhead/mark.ts';
import { textCharacters, twips } from '../letterhead/measure.ts';
import { positions } from '../letterhead/positions.ts';
import { signerLines } from '../letterhead/signers.ts';
import { imprintLines } from '../tree/labels.ts';
import type { Imprint, Masthead } from '../tree/types.ts';
import { inkFoot, inkTop } from '../writers/docx/masthead.ts';
import { lines as grid, page, sizes } from '../writers/geometry.ts';
import { imprintPitch } from '../writers/letter-lines.ts';
import type { FlowItem, FlowParagraph, FlowRule } from './flow.ts';
import { type BrokenLine, breakLines, type Piece, type Stretch } from './lines.ts';
import { bodyPiece, character, sizedPiece } from './pieces.ts';

const body = sizes.body * 10;
/** Line height of a mark that stands alone, in its size. */
const alone = 1.15;

/** A paragraph of 版头 whose lines are made by hand. */
function part(
  lines: readonly BrokenLine[],
  pitch: number,
  before: number,
  more: Partial<FlowParagraph> = {},
): FlowParagraph {
  const fixed = { kind: 'paragraph', role: 'text', source: 'masthead', paragraph: 0, after: 0 } as const;
  return { ...fixed, lines, pitch, before, firm: true, keepNext: true, ...more };
}

function lineOf(...stretches: readonly (readonly Stretch[])[]): BrokenLine {
  return { stretches: stretches.flat(), justified: false };
}

/** Pieces side by side from a place on, in one line. */
function from(x: number, pieces: readonly Piece[]): readonly Stretch[] {
  const [line] = breakLines(pieces, { width: 1_000_000, first: x, rest: x, align: 'left' });
  return line!.stretches;
}

function endAt(x: number, pieces: readonly Piece[]): readonly Stretch[] {
  const [line] = breakLines(pieces, { width: x, first: 0, rest: 0, align: 'right' });
  return line!.stretches;
}

/** 版头 down to the red line, or with the double lines of a letter (GB/T 9704—2012, 7.2, 10.1 and 10.3). */
export function mastheadItems(masthead: Masthead, width: number): readonly FlowItem[] {
  return masthead.form === 'letter' ? letterHead(masthead, width) : ordinaryHead(masthead, width);
}

function frontStretches(masthead: Masthead): readonly (readonly Stretch[])[] {
  return frontLines(masthead).map(({ text, black }) =>
    text === '' ? [] : from(0, [bodyPiece(text, black ? 'black' : 'body')]),
  );
}

function ordinaryHead(masthead: Masthead, width: number): readonly FlowItem[] {
  const front = frontStretches(masthead);
  const mark = markOf(masthead);
  const { items, foot } = markItems(mark, twips(positions.markBelowTypeArea) - front.length * grid.pitch, width);
  const numbers = numberLines(masthead, width);
  const above = positions.emptyLines * grid.pitch - foot;
  const last = Math.max(20, twips(positions.ruleBelow) - inkFoot(grid.pitch, body));
  const thickness = twips(positions.redRule);
  const red: FlowRule = { x: 0, y: last + thickness / 2, length: width, thickness, red: true };
  const ruled = { rules: [red], after: thickness };
  return [
    ...(front.length === 0
      ? []
      : [
          part(
            front.map((stretches) => lineOf(stretches)),
            grid.pitch,
            0,
          ),
        ]),
    ...items,
    ...(numbers.length === 0 ? [] : [part(numbers, grid.pitch, above)]),
    part([lineOf()], last, numbers.length === 0 ? Math.max(0, above) : 0, ruled),
  ];
}

function markPiece(text: string, { size, scale }: Pick<Mark, 'size' | 'scale'>): Piece {
  const piece = { ...sizedPiece(text, 'title', size * 2), colour: 'red' as const };
  return scale === 100 ? piece : { ...piece, scale: scale / 100 };
}

function nameStretch(name: MarkName, mark: Mark, x: number): Stretch {
  const count = [...name.text].length;
  const width = (textCharacters(name.text) * mark.size * mark.scale * 20) / 100 + (count - 1) * name.spread * 20;
  return { piece: markPiece(name.text, mark), text: name.text, x, width, spacing: name.spread * 20 };
}

/** The mark, its upper edge `below` under where it begins; `foot`: from its lower edge to the end of its last line. */
function markItems(mark: Mark, below: number, width: number): { readonly items: FlowItem[]; readonly foot: number } {
  const size = mark.size * 20;
  const pitch = Math.round(size * (mark.names.length > 1 ? markPitch : alone));
  const suffix = mark.suffix;
  const total = (mark.width + (suffix?.width ?? 0)) * 20;
  const left = Math.max(0, (width - total) / 2);
  const names = mark.names.map((name) => lineOf([nameStretch(name, mark, left)]));
  const items: FlowItem[] = [part(names, pitch, below - inkTop(pitch, size))];
  if (suffix !== undefined) {
    const line = Math.round(suffix.size * 20 * alone);
    const height = names.length * pitch;
    const word = { ...sizedPiece(suffix.text, 'title', suffix.size * 2), colour: 'red' as const };
    const up = (height + line) / 2;
    items.push(part([lineOf(endAt(left + total, [word]))], line, -up, { after: up - line, paragraph: 1 }));
  }
  return { items, foot: inkFoot(pitch, size) };
}

/** 发文字号 in the middle; with 签发人 at the left, the names at the right of the same line (7.2.5, 7.2.6). */
function numberLines({ number, signers = [] }: Masthead, width: number): readonly BrokenLine[] {
  if (signers.length === 0) {
    if (number === undefined) return [];
    return breakLines([bodyPiece(number)], { width, first: 0, rest: 0, align: 'center' });
  }
  const rows = signerLines(signers, textCharacters(number ?? ''));
  return rows.map(({ label, names }, index) =>
    lineOf(
      index === rows.length - 1 && number !== undefined ? from(character, [bodyPiece(number)]) : [],
      label === undefined ? [] : from(label.at * character, [bodyPiece(label.text)]),
      ...names.map(({ text, at }) => from(at * character, [bodyPiece(text, 'kai')])),
    ),
  );
}

const { thick, gap, thin } = positions.doubleLine;

/** Mark and double lines where they stand on the page; number, 份号, 密级 and 紧急程度 under the first line (10.1). */
function letterHead(masthead: Masthead, width: number): readonly FlowItem[] {
  const mark = markOf(masthead);
  const size = mark.size * 20;
  const pitch = Math.round(size * alone);
  const markTop = twips(positions.letterMarkBelowPage);
  const top = markTop - inkTop(pitch, size) - page.top;
  const firstRule = markTop + Math.round(0.92 * size) + twips(positions.ruleBelow);
  const footRule = page.height - twips(positions.letterRuleAboveFoot) - twips(thick + gap + thin);
  const left = Math.max(0, (width - mark.width * 20) / 2);
  const rules = [
    ...doubleRule(firstRule - page.top - top, thick, thin, width),
    ...doubleRule(footRule - page.top - top, thin, thick, width),
  ];
  const head = part([lineOf([nameStretch(mark.names[0]!, mark, left)])], pitch, top, { rules });
  const fronts = frontStretches(masthead);
  const under = Array.from({ length: Math.max(1, fronts.length) }, (_, index) =>
    lineOf(
      fronts[index] ?? [],
      index === 0 && masthead.number !== undefined ? endAt(width, [bodyPiece(masthead.number)]) : [],
    ),
  );
  const ruled = firstRule + twips(thick + gap + thin);
  const start = ruled + Math.round(positions.besideLetterRule * body) - inkTop(grid.pitch, body) - page.top;
  return [head, part(under, grid.pitch, start - top - pitch, { paragraph: 1 })];
}

function doubleRule(y: number, above: number, below: number, width: number): FlowRule[] {
  const length = twips(positions.letterRule);
  const x = (width - length) / 2;
  return [
    { x, y: y + twips(above) / 2, length, thickness: twips(above), red: true },
    { x, y: y + twips(above + gap) + twips(below) / 2, length, thickness: twips(below), red: true },
  ];
}

/** One character of 4号 type. */
const small = sizes.small * 10;
/** Room of a line of 版记. */
const ruleRoom = 50;

/** 版记, to stand at the foot of the last page (7.4); a letter has 抄送 alone, without lines (10.1). */
export function imprintItems(imprint: Imprint, form: Masthead['form'] | undefined, width: number): readonly FlowItem[] {
  const { copies, printing } = imprintLines(imprint, form);
  const shared = { source: 'imprint', atFoot: true, firm: true, keepNext: false } as const;
  const items: FlowParagraph[] = [];
  if (copies !== undefined) {
    const pieces = [sizedPiece(copies.lead + copies.text, 'body', sizes.small)];
    const shape = {
      width: width - small,
      first: small,
      rest: small + textCharacters(copies.lead) * small,
      align: 'left',
      strict: true,
    } as const;
    items.push(part(breakLines(pieces, shape), imprintPitch, 0, shared));
  }
  if (printing !== undefined) {
    const line = lineOf(
      from(small, [sizedPiece(printing.by, 'body', sizes.small)]),
      printing.on === '' ? [] : endAt(width - small, [sizedPiece(printing.on, 'body', sizes.small)]),
    );
    items.push(part([line], imprintPitch, 0, { ...shared, paragraph: 1 }));
  }
  if (form === 'letter') return items;
  const { outer, inner } = positions.imprintRules;
  const rule = (y: number, millimetres: number): FlowRule => {
    const thickness = twips(millimetres);
    return { x: 0, y: y - thickness / 2, length: width, thickness, red: false };
  };
  return items.map((item, index) => {
    const last = index === items.length - 1;
    const end = item.lines.length * imprintPitch + ruleRoom;
    return {
      ...item,
      before: ruleRoom,
      after: last ? ruleRoom : 0,
      rules: [rule(0, index === 0 ? outer : inner), ...(last ? [rule(end, outer)] : [])],
    };
  });
}

/** The title under a red line stands on the third line (7.3.1). */
export const titleBelow = positions.emptyLines * grid.pitch;
