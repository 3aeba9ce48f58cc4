import { textCharacters } from '../letterhead/measure.ts';
import { addresseeText, annexLabel, annexListLines, labels, noteText } from '../tree/labels.ts';
import { partyLines, signatoryLines } from '../tree/text.ts';
import { titleText } from '../tree/titles.ts';
import type { Block, ChangedLine, DocumentTree, HeadingBlock, Run, SignatureBlock } from '../tree/types.ts';
import { lines as grid, sizes } from '../writers/geometry.ts';
import type { FlowItem, FlowParagraph, ParagraphRole } from './flow.ts';
import { type BrokenLine, breakLines, type LineAlignment, type LineShape, type Piece } from './lines.ts';
import { bodyPiece, character, sizedPiece, tablePitch } from './pieces.ts';
import { signOffItems } from './sign-off.ts';
import type { FontRole, PrintedSource } from './types.ts';

function runPieces(runs: readonly Run[], font: FontRole = 'body'): Piece[] {
  return runs.map((run) => bodyPiece(run.text, run.emphasis === 'strong' ? 'black' : font, run.change));
}

/** The pieces of a line in a redline, in the type that it has without changes. */
function withChanges(pieces: readonly Piece[], { runs, change }: ChangedLine): Piece[] {
  const { text: _, ...type } = pieces.at(-1)!;
  return runs.map((run) => {
    const mark = change ?? run.change;
    return { ...type, text: run.text, ...(mark === undefined ? {} : { change: mark.kind }) };
  });
}

export interface ParagraphSpec {
  readonly source: PrintedSource;
  readonly paragraph?: number;
  readonly role?: ParagraphRole;
  readonly pieces: readonly Piece[];
  readonly align?: LineAlignment;
  /** Left edge of the first line and of those after it, in characters. */
  readonly first?: number;
  readonly rest?: number;
  readonly pitch?: number;
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
  readonly breakBefore?: boolean;
  readonly bookmark?: string | undefined;
}

export function paragraphOf(spec: ParagraphSpec, width: number): FlowParagraph {
  const shape: LineShape = {
    width,
    first: (spec.first ?? 0) * character,
    rest: (spec.rest ?? 0) * character,
    align: spec.align ?? 'left',
  };
  return {
    kind: 'paragraph',
    role: spec.role ?? 'text',
    source: spec.source,
    paragraph: spec.paragraph ?? 0,
    lines: breakLines(spec.pieces, shape),
    pitch: spec.pitch ?? grid.pitch,
    before: spec.before ?? 0,
    after: spec.after ?? 0,
    keepNext: spec.keepNext ?? false,
    ...(spec.breakBefore ? { breakBefore: true } : {}),
    ...(spec.bookmark === undefined ? {} : { bookmark: spec.bookmark }),
  };
}

/** The title of a document: 2号, centred, its lines as the author broke them, a blank line under it. */
export function titleItem(
  { title, titleRuns }: Pick<DocumentTree, 'title' | 'titleRuns'>,
  width: number,
  before = 0,
): FlowParagraph {
  const plain = [sizedPiece(title.join('\n'), 'title', sizes.title)];
  const pieces = titleRuns === undefined ? plain : withChanges(plain, { runs: titleRuns });
  return paragraphOf({ source: 'title', role: 'title', pieces, align: 'center', before, after: grid.pitch }, width);
}

const headingFonts = { 1: 'black', 2: 'kai', 3: 'body', 4: 'body' } as const;

function headingItem(block: HeadingBlock, source: number, width: number, keepNext: boolean): FlowParagraph {
  const runIn = block.runIn ?? [];
  const font = headingFonts[block.level];
  const clause = block.text === '' && runIn.length > 0;
  const head = (block.number ?? '') + block.text;
  const own = block.headRuns ?? (head === '' ? [] : [{ text: head }]);
  const pieces = [...runPieces(own, font), ...runPieces(runIn)].map((piece) =>
    block.change === undefined ? piece : { ...piece, change: block.change.kind },
  );
  const role = clause ? 'text' : (`heading${block.level}` as const);
  const keeps = (!clause && runIn.length === 0) || keepNext;
  const bookmark = clause ? undefined : head;
  return paragraphOf({ source, role, pieces, align: 'justify', first: 2, keepNext: keeps, bookmark }, width);
}

export interface Surroundings {
  readonly keepNext: boolean;
  readonly atStart: boolean;
  /** A block of the same kind stands before. */
  readonly continued: boolean;
}

/** The flow of every block but tables; `keepNext` where a signature follows. */
export function blockItems(
  block: Exclude<Block, { kind: 'table' }>,
  source: number,
  width: number,
  { keepNext, atStart, continued }: Surroundings,
): readonly FlowItem[] {
  const changed = 'lines' in block ? block.lines : undefined;
  const one = (spec: Omit<ParagraphSpec, 'source'>): FlowParagraph => {
    const line = changed?.[spec.paragraph ?? 0];
    return paragraphOf(
      { source, ...spec, ...(line === undefined ? {} : { pieces: withChanges(spec.pieces, line) }) },
      width,
    );
  };
  switch (block.kind) {
    case 'heading':
      return [headingItem(block, source, width, keepNext)];
    case 'paragraph': {
      const first = block.indent === false ? 0 : 2;
      return [one({ pieces: runPieces(block.runs), align: 'justify', first, keepNext })];
    }
    case 'parties': {
      const texts = block.parties.flatMap(partyLines);
      return texts.map((text, index) =>
        one({ pieces: [bodyPiece(text)], paragraph: index, after: index === texts.length - 1 ? grid.pitch : 0 }),
      );
    }
    case 'annex': {
      const label = block.label ?? annexLabel(block.number);
      return [
        one({ pieces: [bodyPiece(label, 'black')], keepNext: true, breakBefore: !atStart }),
        one({
          role: 'heading1',
          pieces: [sizedPiece(block.title.join('\n'), 'title', sizes.title)],
          paragraph: 1,
          align: 'center',
          before: grid.pitch,
          after: grid.pitch,
          keepNext: true,
          bookmark: `${label} ${titleText(block.title)}`,
        }),
      ];
    }
    case 'annex-list': {
      const names = block.titles.length > 1 ? 6 : 5;
      return annexListLines(block.titles).map(({ lead, text }, index) =>
        one({
          pieces: [bodyPiece(lead + text)],
          paragraph: index,
          first: index === 0 ? 2 : 5,
          rest: names,
          before: index === 0 ? grid.pitch : 0,
          keepNext,
        }),
      );
    }
    case 'signature':
      return signatureItems(block, source, width);
    case 'note':
      return [
        block.of === 'table'
          ? one({ pieces: [sizedPiece(noteText('table', block.text), 'body', sizes.table)], pitch: tablePitch })
          : one({ pieces: [bodyPiece(noteText('document', block.text))], first: 2 }),
      ];
    case 'addressee':
      return [one({ pieces: [bodyPiece(addresseeText(block.text))] })];
    case 'attendance': {
      const lead = textCharacters(block.label + labels.colon);
      const pieces = [bodyPiece(block.label, 'black'), bodyPiece(labels.colon + block.text)];
      const before = continued ? 0 : grid.pitch;
      return [one({ pieces, align: 'justify', first: 2, rest: 2 + lead, before })];
    }
    case 'sign-off':
      return signOffItems(block, source, width);
    case 'page-break':
      return atStart ? [] : [one({ pieces: [bodyPiece('')], breakBefore: true })];
  }
}

/** Space above whose seal, the name, who signs and when. */
const spaceAbove = [2 * grid.pitch, 0, grid.pitch, grid.pitch] as const;

/** The sides in two columns; a long name takes further lines, and both sides stay level. The block is kept on one page. */
function signatureItems(block: SignatureBlock, source: number, width: number): readonly FlowItem[] {
  const half = Math.floor(width / 2);
  const items: FlowParagraph[] = [];
  for (let index = 0; index < block.sides.length; index += 2) {
    const pair = block.sides.slice(index, index + 2).map(signatoryLines);
    spaceAbove.forEach((before, line) => {
      const columns = pair.map((side, column) => {
        const changed = block.lines?.[(index + column) * spaceAbove.length + line];
        const pieces = [bodyPiece(side[line]!)];
        const shape = { width: half, first: 0, rest: 0, align: 'left' } as const;
        return breakLines(changed === undefined ? pieces : withChanges(pieces, changed), shape);
      });
      items.push({
        kind: 'paragraph',
        role: 'text',
        source,
        paragraph: items.length,
        lines: sideBySide(columns, half),
        pitch: grid.pitch,
        before,
        firm: true,
        after: 0,
        keepNext: true,
      });
    });
  }
  return items.map((item, index) => (index === items.length - 1 ? { ...item, keepNext: false } : item));
}

function sideBySide(columns: readonly (readonly BrokenLine[])[], half: number): readonly BrokenLine[] {
  const rows = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: rows }, (_, row) => ({
    justified: false,
    stretches: columns.flatMap((column, index) =>
      (column[row]?.stretches ?? []).map((stretch) => ({ ...stretch, x: stretch.x + index * half })),
    ),
  }));
}
