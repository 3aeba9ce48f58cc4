import type { Token } from '../lexing/token.ts';

/** A text and its tokens. */
export interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/**
 * The stretch of a text that an element of the syntax was read from: what the facts need of Langium's concrete syntax tree, without its
 * leaves. Tokens from `first` up to and without `last`.
 */
export class Piece {
  readonly source: Source;
  readonly first: number;
  last: number;
  /** Properties, each followed by the index of the first token it was read from: they are few, and an object of them costs more. */
  private readonly marks: (string | number)[] = [];

  constructor(source: Source, first: number) {
    this.source = source;
    this.first = first;
    this.last = first;
  }

  get offset(): number {
    return this.last > this.first ? this.source.tokens[this.first]!.offset : 0;
  }

  get end(): number {
    return this.last > this.first ? this.source.tokens[this.last - 1]!.end : 0;
  }

  get length(): number {
    return this.end - this.offset;
  }

  get text(): string {
    return this.source.text.slice(this.offset, this.end);
  }

  /** A property is read from the token at an index; of several the first counts. */
  mark(property: string, at: number): void {
    const { marks } = this;
    for (let i = 0; i < marks.length; i += 2) if (marks[i] === property) return;
    marks.push(property, at);
  }

  /** The first token that a property was read from. */
  token(property: string): Token | undefined {
    const { marks } = this;
    for (let i = 0; i < marks.length; i += 2)
      if (marks[i] === property) return this.source.tokens[marks[i + 1] as number];
    return undefined;
  }

  tokens(): Token[] {
    return this.source.tokens.slice(this.first, this.last);
  }
}
