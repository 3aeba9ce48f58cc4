import type { Agreement, FileView, Step, SystemScore } from '@duikou/model';
import type { SecondLevelNumbering } from '../tree/numbering.ts';
import type { Annexes } from './annexes.ts';

/** What layouts read of a file: facts, what their names mean, and how its agreements score where that was worked out. */
export interface LayoutView extends FileView {
  readonly scored?: readonly ScoredAgreement[];
}

/** An agreement by its indicator systems, as of a day. */
export interface ScoredAgreement {
  /** Its id. */
  readonly agreement: string;
  /** ISO date. */
  readonly asOf: string;
  readonly systems: readonly SystemScore[];
  /** Who told the values, in the order of the text. */
  readonly reporters?: readonly string[];
  /** A step of the working in Chinese. */
  say(step: Step): string;
}

export interface AgreementOptions {
  /** Hash of the source text, kept in the document. */
  readonly sourceHash: string;
  readonly programVersion: string;
  /** Marks every page as 草稿. */
  readonly draft?: boolean;
  readonly author?: string;
  /** The text the document is made from, without comments, to be kept inside it; left out of one with a 密级. */
  readonly source?: string;
  /** Second-level numbers restart under each clause or run on, where the agreement does not say. Default: restart. */
  readonly numbering?: SecondLevelNumbering;
  /** ISO date of the document: a signing that lies after it leaves its date to be filled in by hand. */
  readonly asOf?: string;
  /** Sheets tell how to fill them in in this language too, besides Chinese. */
  readonly locale?: 'zh' | 'en';
  /** Prints the items of negative lists that are adopted and not declared here, too, as an annex. */
  readonly negativeItems?: boolean;
}

/** What each part of the layout sees. */
export interface AgreementContext {
  readonly view: LayoutView;
  readonly agreement: Agreement;
  readonly options: AgreementOptions;
  readonly annexes: Annexes;
  /** The document's word for itself: 协议, 备忘录. */
  readonly form: string;
  /** 双方, 各方. */
  readonly sides: string;
}

/** The facts of the agreement's own file that belong to it. */
export function own<T extends { agreement: string }>(context: AgreementContext, facts: readonly T[]): readonly T[] {
  return facts.filter((fact) => fact.agreement === context.agreement.name);
}
