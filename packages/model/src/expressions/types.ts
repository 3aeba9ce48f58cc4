import type { Expression, OriginKey } from '../facts/index.ts';
import type { Dimension, Quantity } from '../quantity/index.ts';
import type { Resolved } from '../resolve/index.ts';
import type { Ratio } from './ratio.ts';
import type { MemberKind } from './words.ts';

/** The unit of a figure; a missing dimension is one that only the values tell. */
export interface Measured {
  readonly dimension?: Dimension;
  readonly unit?: string;
  readonly basis?: string;
}

/** What an expression gives, as told before anything is worked out. */
export type Type =
  | ({ readonly kind: 'quantity' } & Measured)
  | { readonly kind: 'text' | 'date' | 'truth' | 'category' | 'body' }
  | { readonly kind: 'member' | 'set'; readonly of: MemberKind };

/** A figure between its bounds: both the same where it is known, a missing one where there is no bound on that side. */
export interface Figure extends Measured {
  readonly low?: Ratio;
  readonly high?: Ratio;
  /** A figure typed in the unit in which this one is to be shown. */
  readonly like?: Quantity;
}

/** An area, a body, a fund …: `key` is equal for two names of one thing. */
export interface Thing {
  readonly name: string;
  readonly key?: string;
  readonly resolved?: Resolved;
  /** Where it is one of a kind that has attributes. */
  readonly member?: Member;
}

/** A project, a duty, a row of an allocation … */
export interface Member {
  readonly kind: MemberKind;
  readonly id: string;
  readonly name: string;
  readonly at: OriginKey;
  readonly uri: string;
  readonly fact: unknown;
}

/** Something that would have to be said before the answer is known. */
export interface Missing {
  /** Key of the attribute, or the name of a figure with its year. */
  readonly what: string;
  /** Name of what should say it. */
  readonly of: string;
  readonly at?: OriginKey;
}

/**
 * A value. Attributes with several values (领域, 地点) are compared by any of them. `nothing` is the average, smallest, largest or
 * share of nothing, which keeps any bound.
 */
export type Value =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'text' | 'date'; readonly values: readonly string[] }
  | { readonly kind: 'things'; readonly values: readonly Thing[] }
  | { readonly kind: 'set'; readonly members: readonly Member[] }
  | { readonly kind: 'truth'; readonly truth: boolean | undefined }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unknown' };

/** What a name stands for where it is used. */
export interface Named {
  readonly type: Type;
  value(): Value;
}

/** A name that stands for nothing, with names that are near; or for several things (`told` where another check says so). */
export interface Unnamed {
  readonly problem: 'unknown' | 'several' | 'told';
  readonly similar: readonly string[];
}

export type NameExpression = Extract<Expression, { kind: 'name' }>;
export type YearlyExpression = Extract<Expression, { kind: 'yearly' }>;

/** What an expression is judged in: the meaning of names, attributes of members, figures of years. */
export interface Environment {
  name(expression: NameExpression, member: Member | MemberKind | undefined): Named | Unnamed;
  /** The attribute of a kind of member, or of a body; undefined where it has none of that name. */
  attribute(of: MemberKind | 'body', key: string): Type | undefined;
  read(of: Member | Thing, key: string): Value;
  yearly(expression: YearlyExpression, member: Member | undefined): Named | Unnamed;
  /** Whether one area, body or tree is another or lies in it; undefined where it cannot be told. */
  within(inner: Thing, outer: Thing): boolean | undefined;
}

/** What was worked out on the way, for showing it. */
export interface Working {
  readonly expression: Expression;
  readonly value: Value;
  readonly members: readonly WorkingMember[];
}

export interface WorkingMember {
  readonly member: Member;
  /** Its figure in what is added up. */
  readonly value?: Value;
  /** Whether it counts; undefined where it cannot be told. */
  readonly counts: boolean | undefined;
}

export interface Trace {
  readonly workings: Working[];
  readonly missing: Missing[];
}

/** A mistake in an expression itself, told at its place. */
export interface ExpressionProblem {
  readonly code: 'expression/type-mismatch' | 'expression/name-unknown';
  readonly message?: string;
  readonly at: OriginKey;
  readonly params: Readonly<Record<string, string | { zh: string; en: string }>>;
}

export function isNamed(found: Named | Unnamed): found is Named {
  return 'type' in found;
}
