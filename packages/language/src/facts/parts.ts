import type { Declaration, Facts, OriginKey, ReadingProblem } from '@duikou/model';
import type { AstNode } from 'langium';
import type { Token } from '../lexing/token.ts';
import { Piece } from '../syntax/piece.ts';
import type { Places } from './places.ts';

/** What a member of a file gave when it was read, to be taken again where its tokens are the same. */
export interface Part {
  /** Its tokens when it was last taken. */
  piece: Piece;
  /** Where it stood when it was read: its spans count from the start of the file then. */
  readonly base: number;
  /** What its reading depended on outside its tokens. */
  readonly context: string;
  readonly result: string | undefined;
  readonly lists: readonly (readonly [key: keyof Facts, facts: readonly unknown[]])[];
  readonly declarations: readonly Declaration[];
  readonly ids: readonly string[];
  readonly keys: readonly OriginKey[];
  /** The id and the slot of each key. */
  readonly owners: readonly string[];
  readonly slots: readonly string[];
  readonly spans: readonly number[];
  /** Each id of `owners` once. */
  readonly ownerIds: readonly string[];
  /** Parts of its own members. */
  readonly children: readonly Part[];
}

/** Parts by their first token. */
export type Parts = Map<Token, Part>;

/** What a reading has gathered so far, as the parts see it. */
export interface Gathered {
  readonly facts: Facts;
  readonly declarations: Declaration[];
  readonly problems: readonly ReadingProblem[];
  readonly places: Places;
  /** How often an id was asked for. */
  readonly ids: Map<string, number>;
}

interface Mark {
  lists: number[];
  declarations: number;
  problems: number;
  ids: number;
  places: number;
  children: number;
}

const listsOf = (facts: Facts): [keyof Facts, unknown[]][] =>
  Object.entries(facts).filter((entry): entry is [keyof Facts, unknown[]] => Array.isArray(entry[1]));

/**
 * Reads the members of a file, and takes what they gave before where nothing has changed: the same tokens, the same context, and no
 * id or place that they share with another member. What is taken again are the same objects.
 */
export class PartReader {
  readonly parts: Parts = new Map();
  private readonly before: Parts;
  private readonly gathered: Gathered;
  private readonly lists: [keyof Facts, unknown[]][];
  /** Ids in the order in which they were asked for. */
  private readonly asked: string[] = [];
  private readonly firstAsked = new Map<string, number>();
  private children: Part[] = [];
  /** First and last tokens of the members that were taken as they were. */
  private readonly taken = new Map<Token, Token>();

  constructor(gathered: Gathered, before: Parts) {
    this.gathered = gathered;
    this.before = before;
    this.lists = listsOf(gathered.facts);
  }

  /** Whether a member was taken as it was. */
  hasTaken(node: { $cstNode?: unknown }): boolean {
    const { $cstNode: piece } = node;
    return piece instanceof Piece && piece.last > piece.first && this.taken.get(firstOf(piece)) === lastOf(piece);
  }

  /** An id is asked for. */
  ask(id: string): void {
    if (!this.firstAsked.has(id)) this.firstAsked.set(id, this.asked.length);
    this.asked.push(id);
  }

  read(node: AstNode, context: string, read: () => string | undefined): string | undefined {
    const piece: unknown = node.$cstNode;
    if (!(piece instanceof Piece) || piece.last === piece.first) return read();
    const known = this.before.get(piece.source.tokens[piece.first]!);
    if (known && known.context === context && sameTokens(known.piece, piece) && this.isFree(known)) {
      this.take(known, piece);
      this.taken.set(firstOf(piece), lastOf(piece));
      return known.result;
    }
    const siblings = this.children;
    this.children = [];
    const mark = this.mark();
    const result = read();
    const part = this.since(mark, piece, context, result);
    this.children = siblings;
    if (part) this.keep(part);
    return result;
  }

  private keep(part: Part): void {
    this.parts.set(part.piece.source.tokens[part.piece.first]!, part);
    this.children.push(part);
  }

  private mark(): Mark {
    const { declarations, problems, places } = this.gathered;
    return {
      lists: this.lists.map(([, list]) => list.length),
      declarations: declarations.length,
      problems: problems.length,
      ids: this.asked.length,
      places: places.keys.length,
      children: this.children.length,
    };
  }

  /** What was gathered since a mark; undefined where it cannot stand by itself. */
  private since(mark: Mark, piece: Piece, context: string, result: string | undefined): Part | undefined {
    const { declarations, problems, places } = this.gathered;
    const ids = this.asked.slice(mark.ids);
    const owners = places.owners.slice(mark.places);
    if (problems.length > mark.problems) return undefined;
    if (ids.some((id) => this.firstAsked.get(id)! < mark.ids)) return undefined;
    const ownerIds = [...new Set(owners)];
    if (ownerIds.some((owner) => places.firstOf(owner) < mark.places)) return undefined;
    return {
      piece,
      base: piece.offset,
      context,
      result,
      lists: this.lists.flatMap(([key, list], i) =>
        list.length > mark.lists[i]! ? [[key, list.slice(mark.lists[i])] as const] : [],
      ),
      declarations: declarations.slice(mark.declarations),
      ids,
      owners,
      ownerIds,
      slots: places.slots.slice(mark.places),
      keys: places.keys.slice(mark.places),
      spans: places.spans.slice(2 * mark.places),
      children: this.children,
    };
  }

  /** Whether nothing read so far has an id or a place of the part's. */
  private isFree(part: Part): boolean {
    const { ids, places } = this.gathered;
    return !part.ids.some((id) => ids.has(id)) && !part.ownerIds.some((owner) => places.firstOf(owner) >= 0);
  }

  private take(part: Part, piece: Piece): void {
    const { facts, declarations, ids, places } = this.gathered;
    for (const [key, list] of part.lists) (facts[key] as unknown[]).push(...list);
    declarations.push(...part.declarations);
    for (const id of part.ids) {
      this.ask(id);
      ids.set(id, (ids.get(id) ?? 0) + 1);
    }
    places.take(part, piece.offset - part.base);
    this.place(part, piece.source, piece.first - part.piece.first);
    this.keep(part);
  }

  /** Tells a part and those in it where their tokens now are. */
  private place(part: Part, source: Piece['source'], moved: number): void {
    const { first, last } = part.piece;
    part.piece = new Piece(source, first + moved);
    part.piece.last = last + moved;
    for (const child of part.children) {
      this.place(child, source, moved);
      this.parts.set(source.tokens[child.piece.first]!, child);
    }
  }
}

const firstOf = ({ source, first }: Piece): Token => source.tokens[first]!;
const lastOf = ({ source, last }: Piece): Token => source.tokens[last - 1]!;

function sameTokens(before: Piece, now: Piece): boolean {
  const length = before.last - before.first;
  if (length !== now.last - now.first) return false;
  for (let i = 0; i < length; i++)
    if (before.source.tokens[before.first + i] !== now.source.tokens[now.first + i]) return false;
  return true;
}
