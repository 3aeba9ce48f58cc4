import type { Scoring, Tier } from '../../facts/assessment.ts';
import type { UnitTable } from '../../quantity/index.ts';
import { type Piece, readParts, readStep, readStop, readTier, readWhole, type TierWords } from './forms.ts';
import { Scanner } from './scanner.ts';

/** Where a tier stands in the text that was read, as an origin key. */
export type PlaceTier = (offset: number, end: number) => string;

const separators = /[\s,;。.]+|(?:其中|并且|同时|但|且|并|and|then)(?![a-z])\s*/iy;
const veto = /[^;。]*?(?:一票否决|\bveto\b)[^;。]*/iy;
const unknown = /[^,;。]+/y;

/**
 * How values become a score, read from the words of an assessment table (`每低1个百分点扣0.5分，扣完为止`). What is no known form is a rule of kind
 * `text` with its words: nothing is guessed. An empty text has no rules.
 */
export function parseScoring(written: string, units: UnitTable, place: PlaceTier): Scoring[] {
  const scanner = new Scanner(written, units);
  const gathered = new Gathered(written, place);
  for (;;) {
    while (scanner.take(separators)) {}
    if (scanner.ended) break;
    const start = scanner.at;
    const found = scanner.take(veto);
    if (found) {
      gathered.rules.push({ kind: 'veto', text: written.slice(start, scanner.at).trim() });
      continue;
    }
    const piece =
      readStep(scanner) ?? readParts(scanner) ?? readWhole(scanner) ?? readTier(scanner) ?? readStop(scanner);
    const closed =
      piece !== undefined &&
      /^\s*(?:$|[,;。.]|and\b|until\b|up to\b|at most\b|capped\b|not above\b|to a maximum\b|[)）])/.test(
        scanner.text.slice(scanner.at),
      );
    if (
      piece !== undefined &&
      (closed || piece.kind === 'stop' || piece.kind === 'parts' || startsPiece(scanner)) &&
      gathered.take(piece)
    )
      continue;
    scanner.at = start;
    scanner.take(unknown);
    if (scanner.at === start) scanner.at++;
    gathered.text(start, scanner.at);
  }
  return gathered.result();
}

/** Whether what follows without a separator is a form of its own: 每低1%扣1分扣完为止. */
function startsPiece(scanner: Scanner): boolean {
  const before = scanner.at;
  const piece = readStop(scanner) ?? readParts(scanner) ?? readStep(scanner) ?? readTier(scanner) ?? readWhole(scanner);
  scanner.at = before;
  return piece !== undefined;
}

class Gathered {
  readonly rules: Scoring[] = [];
  private readonly written: string;
  private readonly place: PlaceTier;
  private lastEnd = -1;

  constructor(written: string, place: PlaceTier) {
    this.written = written;
    this.place = place;
  }

  /** False where the piece says something of a rule that is not there. */
  take(piece: Piece): boolean {
    if (piece.kind === 'tier') this.tier(piece.tier);
    else if (piece.kind === 'rule') this.rules.push(piece.rule);
    else if (piece.kind === 'stop') return this.stop(piece);
    else return this.parts(piece.parts);
    return true;
  }

  text(offset: number, end: number): void {
    const text = this.written.slice(offset, end).trim();
    const last = this.rules.at(-1);
    if (last?.kind === 'text' && this.lastEnd >= 0) last.text = this.written.slice(this.lastEnd, end).trim();
    else {
      this.rules.push({ kind: 'text', text });
      this.lastEnd = offset;
    }
  }

  result(): Scoring[] {
    const inProportion = this.rules.some(({ kind }) => kind === 'proportional');
    let wholes = 0;
    // 完成得满分，未完成不得分 says one thing twice; beside 按比例计分 it says only where that begins and ends
    return this.rules.filter((rule) => {
      if (rule.kind !== 'all-or-nothing') return true;
      if (inProportion && rule.points === undefined) return false;
      return ++wholes === 1;
    });
  }

  private tier({ offset, end, ...words }: TierWords): void {
    const tier: Tier = { ...words, at: this.place(offset, end) };
    const last = this.rules.find((rule) => rule.kind === 'tiers');
    if (last?.kind === 'tiers') last.tiers.push(tier);
    else this.rules.push({ kind: 'tiers', tiers: [tier] });
  }

  private stop({ stop, of }: Extract<Piece, { kind: 'stop' }>): boolean {
    const last = this.rules.findLast((rule) => rule.kind !== 'text' && rule.kind !== 'veto');
    if (last?.kind === 'proportional' && of !== 'deduct') last.cap = stop;
    else if ((last?.kind === 'per-step' || last?.kind === 'per-event') && (of === undefined || of === last.effect))
      last.stop = stop;
    else return false;
    return true;
  }

  private parts(parts: 'none' | 'share' | 'step'): boolean {
    const last = this.rules.at(-1);
    if (last?.kind !== 'per-step') return false;
    last.whole = parts !== 'share';
    if (parts === 'step') last.up = true;
    return true;
  }
}
