import {
  type Declaration,
  emptyFacts,
  type Facts,
  lineAt,
  lineStarts,
  type OriginKey,
  type Range,
  type ReadingProblem,
  type Ref,
  type RefKind,
  type Summary,
} from '@duikou/model';
import type { AstNode } from 'langium';
import type { Expander } from './expander.ts';
import { PartReader, type Parts } from './parts.ts';
import { Places, type Span } from './places.ts';

export type { Span } from './places.ts';

/** Offsets to zero-based positions, by a table of line starts. */
export class Positions {
  /** The offsets at which the lines start. */
  readonly starts: readonly number[];
  /** The line last asked for: places are asked for one after another. */
  private line = 0;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.starts = lineStarts(text);
  }

  at(offset: number): { line: number; character: number } {
    const last = this.starts[this.line]!;
    if (offset >= last && offset < (this.starts[this.line + 1] ?? Number.POSITIVE_INFINITY))
      return { line: this.line, character: offset - last };
    this.line = lineAt(this.starts, offset);
    return { line: this.line, character: offset - this.starts[this.line]! };
  }

  /** The offset of a position; past the text's end it is the end. */
  offset(position: { line: number; character: number }): number {
    return Math.min((this.starts[position.line] ?? this.text.length) + position.character, this.text.length);
  }

  range(offset: number, end: number): Range {
    return { start: this.at(offset), end: this.at(end) };
  }
}

/** What one reading of a file gathers: facts, places, declarations, problems. */
export class Reading {
  readonly facts: Facts = emptyFacts();
  readonly places = new Places();
  readonly declarations: Declaration[] = [];
  readonly problems: ReadingProblem[] = [];
  readonly positions: Positions;
  readonly uri: string;
  readonly text: string;
  spelling: 'zh' | 'en' = 'zh';
  readonly ids = new Map<string, number>();
  /** What 套用 finds and reads templates with. */
  expander?: Expander;
  /** Templates that are being used, the outermost first. */
  within: readonly string[] = [];

  private readonly parts: PartReader | undefined;
  /** Whether nothing was wrong with the file when it was last read. */
  wasSound = false;

  /** `before`: what the members of the file gave when it was last read; without it nothing is kept for a next time. */
  constructor(uri: string, text: string, before?: Parts) {
    this.uri = uri;
    this.text = text;
    this.positions = new Positions(text);
    if (before) this.parts = new PartReader(this, before);
  }

  /**
   * Reads a member, or takes what it gave before if nothing it says has changed. `context` says what its reading depends on besides
   * its own words; apart from that it must only add to what was gathered.
   */
  part(node: AstNode, context: string, read: () => string | undefined): string | undefined {
    return this.parts ? this.parts.read(node, context + (this.expander?.mark ?? ''), read) : read();
  }

  /** Whether a member says what it said when nothing was wrong with the file. */
  isSound(node: { $cstNode?: unknown }): boolean {
    return this.wasSound && this.parts?.hasTaken(node) === true;
  }

  /** What the members gave, for reading the file again. */
  get kept(): Parts | undefined {
    return this.parts?.parts;
  }

  /** An id not given before: the second thing of one name in one scope gets `~2`, and `reference/duplicate` reports it. */
  id(kind: string, path: string[]): string {
    const wanted = `${kind}:${path.join('.')}`;
    this.parts?.ask(wanted);
    const count = (this.ids.get(wanted) ?? 0) + 1;
    this.ids.set(wanted, count);
    return count === 1 ? wanted : `${wanted}~${count}`;
  }

  /** Records a place and gives its key. A second place under one key gets a number. */
  place(id: string, slot: string, span: Span): OriginKey {
    return this.places.add(id, slot, span);
  }

  /** Records a place under this very key, whatever stood there. */
  setPlace(id: string, slot: string, span: Span): OriginKey {
    return this.places.set(id, slot, span);
  }

  /** A place recorded before. */
  placed(key: OriginKey): Span {
    return this.places.get(key)!;
  }

  declare(id: string, kind: string, path: string[], span: Span): OriginKey {
    const at = this.place(id, 'name', span);
    this.declarations.push({ id, kind, path, at });
    return at;
  }

  ref(kinds: RefKind[], path: string[], scope: string, owner: string, slot: string, span: Span): Ref {
    const ref: Ref = { kinds, path, scope, at: this.place(owner, slot, span) };
    this.facts.refs.push(ref);
    return ref;
  }

  problem(
    code: string,
    params: ReadingProblem['params'],
    span: Span,
    fix?: { title: string; span: Span; text: string },
    message?: string,
  ): void {
    const problem: ReadingProblem = { code, params, range: this.positions.range(span.offset, span.end) };
    if (message) problem.message = message;
    if (fix)
      problem.fix = [{ title: fix.title, range: this.positions.range(fix.span.offset, fix.span.end), text: fix.text }];
    this.problems.push(problem);
  }

  slice(span: Span): string {
    return this.text.slice(span.offset, span.end);
  }

  summary(): Summary {
    return {
      uri: this.uri,
      spelling: this.spelling,
      facts: this.facts,
      declarations: this.declarations,
      problems: this.problems,
      origins: { lines: this.positions.starts, keys: this.places.keys, spans: this.places.spans },
    };
  }
}
