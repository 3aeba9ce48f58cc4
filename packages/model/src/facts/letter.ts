import type { Fact, Ref, Text } from './core.ts';

/** 紧急程度: 特急, 加急. */
export type Urgency = 'extra-urgent' | 'urgent';

/** What a letter carries: an agreement by its name, or another paper by its title. */
export interface LetterAnnex {
  agreement?: Ref;
  /** Title as written, in 《》 or quotation marks, or the agreement's name. */
  title: Text;
}

/** 公文: the official letter (函, 通知, 报告 …) with which agreements travel, its elements those of GB/T 9704—2012, 7. */
export interface Letter extends Fact {
  title?: string;
  /** 文种, as written. */
  genre?: Text;
  /** 发文机关, the leading one first. */
  issuers: Ref[];
  /** 发文字号. */
  number?: Text;
  /** 份号. */
  copyNumber?: Text;
  /** 密级和保密期限. */
  classification?: Text;
  urgency?: Urgency;
  /** 签发人, the leading body's first. */
  signers: Text[];
  /** 主送, one text with the marks its author put between the bodies. */
  addressees?: Text;
  /** 抄送, likewise. */
  copies?: Text;
  annexes: LetterAnnex[];
  /** 成文日期, ISO. */
  date?: string;
  /** Whether a seal is put on it; not said, it is. */
  seal?: boolean;
  /** 印发机关. */
  printer?: Text;
  /** 印发日期, ISO. */
  printed?: string;
  /** 附注, without its brackets. */
  remarks?: Text;
  prose: string[];
}
