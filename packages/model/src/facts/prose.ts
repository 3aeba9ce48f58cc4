import type { Target } from '../quantity/index.ts';
import type { OriginKey, Ref } from './core.ts';

/** A piece of prose: text, a typed interpolation `{资金到位.目标}`, or a claim `{投入.合计：6937.69亿元}`, whose text is what it states. */
export type ProsePart = { text: string } | { ref: Ref; written: string } | { text: string; claim: ProseClaim };

/** A figure stated in prose with what it is to agree with. */
export interface ProseClaim {
  /**
   * value: the terms added up · share: terms 占 `of` · multiple: terms 比 `of` · sum, mean: from the first term's cell to the second's
   * in one row or column · growth: the mean increase a step between the two.
   */
  kind: 'value' | 'share' | 'multiple' | 'sum' | 'mean' | 'growth';
  terms: ClaimTerm[];
  of?: ClaimTerm[];
  /** What is stated: a figure, else a day, else a name. */
  target?: Target;
  date?: string;
  name?: Ref;
  at: OriginKey;
}

export interface ClaimTerm {
  ref: Ref;
  minus?: boolean;
}

export interface Prose {
  id: string;
  parts: ProsePart[];
  at: OriginKey;
}
