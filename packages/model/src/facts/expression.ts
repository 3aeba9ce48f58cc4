import type { Quantity } from '../quantity/index.ts';
import type { Fact, OriginKey, Ref, Text } from './core.ts';

/** 合计 计数 平均 最大 最小 存在 每个(all). */
export type Aggregate = 'sum' | 'count' | 'average' | 'max' | 'min' | 'exists' | 'all';
export type BinaryOperator = '+' | '-' | '*' | '/' | 'and' | 'or';
/** `is` is = for sets and categories: equal to, or below in the tree; `in` membership in a list. */
export type Comparison = '=' | '≠' | '<' | '≤' | '>' | '≥' | 'is' | 'in' | 'not-in';

/** An expression as read; names in it are followed, and types given, by the model. `at` is the place of the whole of each part. */
export type Expression =
  | { kind: 'quantity'; value: Quantity; at: OriginKey }
  | { kind: 'text'; text: string; at: OriginKey }
  | { kind: 'date'; date: string; at: OriginKey }
  /** A name path: a member's attribute (投资), a set (项目, 全部项目), a fund's year, a party's figure, an area … */
  | { kind: 'name'; ref: Ref; at: OriginKey }
  /** 上年地方财政收入, 2023年地方财政收入: a yearly figure with an offset from the year judged. */
  | { kind: 'yearly'; name: Expression; offset?: number; year?: number; at: OriginKey }
  /** `合计(项目.投资 当 领域 = 产业协作)`. */
  | { kind: 'aggregate'; aggregate: Aggregate; over: Expression; where?: Expression; at: OriginKey }
  | { kind: 'member'; of: Expression; name: string; at: OriginKey }
  | { kind: 'binary'; operator: BinaryOperator; left: Expression; right: Expression; at: OriginKey }
  | { kind: 'compare'; operator: Comparison; left: Expression; right: Expression; at: OriginKey }
  /** `A 占 B`: the ratio of two sums. */
  | { kind: 'share'; part: Expression; whole: Expression; at: OriginKey }
  | { kind: 'not'; of: Expression; at: OriginKey }
  | { kind: 'negate'; of: Expression; at: OriginKey }
  | { kind: 'list'; items: Expression[]; at: OriginKey };

/** 规则: a constraint over the model, by an author or a library. */
export interface Rule extends Fact {
  agreement: string;
  /** 每个: the set whose members are judged one by one. */
  forEach?: Expression;
  /** 当/条件: which members, or (without 每个) when the rule applies at all. */
  condition?: Expression;
  /** 要求; missing where the text could not be read. */
  requires?: Expression;
  severity: 'error' | 'warning' | 'info';
  message?: string;
  bases: Ref[];
  source?: Text;
  /** 机制: the regime whose agreements a library's rule is for; missing: all. */
  regime?: Ref;
  at: OriginKey;
}
