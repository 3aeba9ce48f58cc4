import type { Fact, OriginKey, Ref, Text } from './core.ts';
import type { AgreementParty } from './declarations.ts';
import type { Facts } from './summary.ts';

/** One step of an amendment. `facts` holds what is written in the braces, as if it stood in the agreement that is amended. */
export interface AmendmentChange {
  kind: 'replace' | 'add' | 'repeal';
  /** 废止: the part that ends; 增加 到: the clause. */
  of?: Ref;
  /** New parts; names in it are relative to the amended agreement. */
  facts?: Facts;
  at: OriginKey;
}

/** 补充协议: replaces, adds or repeals named parts of an agreement from a day on; the consolidated text is derived. */
export interface Amendment extends Fact {
  title?: string;
  /** 修改: the agreement it changes. */
  of?: Ref;
  /** 签订, ISO. */
  signed?: { date: string; at: OriginKey };
  /** 生效, ISO; missing: the day of signing. */
  effective?: { date: string; at: OriginKey };
  parties: AgreementParty[];
  bases: Ref[];
  reason?: Text;
  /** 形式 as written. */
  form?: Text;
  /** New term of the agreement, where it changes. */
  term?: { from: string; to: string; at: OriginKey };
  changes: AmendmentChange[];
}

/** 情况说明: accepts a finding: its code, on what, why, by whom, until when. */
export interface Explanation extends Fact {
  agreement: string;
  code?: Text;
  /** 涉及: what the finding is about; missing: the whole agreement. */
  about: Ref[];
  reason?: Text;
  authority?: Text;
  /** Last day on which it holds, ISO. */
  until?: { date: string; at: OriginKey };
}
