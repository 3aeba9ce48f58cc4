import type { TokenType } from 'chevrotain';

/**
 * A token of a text. `type` is the terminal's name or the keyword's key, `kind` its number in the lexer that made it. It has the fields
 * that Chevrotain's tokens have as well, so that terminals and editor features need not ask which lexer made it.
 */
export class Token {
  readonly type: string;
  readonly text: string;
  offset: number;
  end: number;
  readonly kind: number;
  readonly tokenType: TokenType;

  constructor(tokenType: TokenType, kind: number, text: string, offset: number) {
    this.type = tokenType.name;
    this.text = text;
    this.offset = offset;
    this.end = offset + text.length;
    this.kind = kind;
    this.tokenType = tokenType;
  }

  /** Text before the token has become longer or shorter. */
  move(by: number): void {
    this.offset += by;
    this.end += by;
  }

  get image(): string {
    return this.text;
  }

  get startOffset(): number {
    return this.offset;
  }

  /** Offset of the last character, as Chevrotain counts. */
  get endOffset(): number {
    return this.end - 1;
  }

  get tokenTypeIdx(): number {
    return this.kind;
  }
}
