import type { TimePhrase } from '../calendar/index.ts';
import type { Expression, Facts, Ref } from '../facts/index.ts';
import type { Comparator, DecimalText, Quantity, Target } from '../quantity/index.ts';

/** What a slot says, in the form in which it can be set beside another; the words are the reader's. */
export type ComparedValue =
  | { kind: 'figure'; target: Target }
  /** The figure of something named; `target` where that is known. */
  | { kind: 'reference'; name: string; comparator?: Comparator; target?: Target }
  | { kind: 'names'; names: string[] }
  | { kind: 'words'; words: string[] }
  /** One of a closed set, as a fact holds it: `must`, `sum`, `one-to-one`. */
  | { kind: 'word'; word: string }
  | { kind: 'date'; date: string }
  | { kind: 'period'; from: string; to: string }
  | { kind: 'times'; phrases: TimePhrase[] }
  | { kind: 'decimal'; value: DecimalText }
  | { kind: 'flag'; value: boolean }
  | { kind: 'expression'; expression: Expression }
  /** Anything else: that it is there is all that is said. */
  | { kind: 'content' };

/** By how much a value moved. */
export type Difference =
  /** The later figure less the earlier, in their base unit; `percent` of the earlier, one decimal, missing where that is nought. */
  | { kind: 'figure'; by: Quantity; percent?: DecimalText }
  | { kind: 'decimal'; by: DecimalText }
  /** Days from the earlier day to the later; negative where it comes sooner. */
  | { kind: 'days'; by: number };

/** One slot that says another thing, that came, or that went. */
export interface SlotChange {
  /** Slot as a fact names it: `target`, `deadlines`, `shares`. */
  slot: string;
  /** Which one of several: the body of a share, the year of an amount, row and column of a cell. */
  of?: string[];
  before?: ComparedValue;
  after?: ComparedValue;
  difference?: Difference;
}

/** A part of an agreement or a declaration, by its later id where it has two. */
export interface PartName {
  list: keyof Facts;
  id: string;
  /** Name as written; empty for what has none. */
  name: string;
  /** Qualified name of the agreement (or other declaration) in which it stands; empty at the top level. */
  within: string;
  /** Title of the clause in which it stands. */
  clause?: string;
  /** A standing term (约定) and no duty. */
  form?: 'term';
}

/** One part whose meaning changed. A renamed part may have changed slots, too. */
export interface PartChange extends PartName {
  change: 'added' | 'removed' | 'renamed' | 'changed';
  /** Name before, where it was renamed. */
  formerName?: string;
  slots: SlotChange[];
  /** The words of a duty or of prose that came or went, as written. */
  sentence?: string;
  /** What came or went together with it: names of parts that stand in it. */
  parts?: string[];
  /** The amendment that holds the part, where amendments are compared. */
  amendment?: string;
}

/** What differs between two versions. Only `changes` are changes of meaning. */
export interface FactsComparison {
  changes: PartChange[];
  /** Parts that say the same in other words or with figures written otherwise (6.5亿元, 65000万元). */
  reworded: PartName[];
  /** Parts or lists whose members stand in another order. */
  reordered: PartName[];
}

export interface CompareOptions {
  /** The figure a name stands for, to be shown where a target is a name. */
  figure?(name: Ref, side: 'before' | 'after'): Target | undefined;
}

/** Whether nothing changed in meaning. */
export function isSameMeaning({ changes }: FactsComparison): boolean {
  return changes.length === 0;
}
