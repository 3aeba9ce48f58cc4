import type { Scoring } from './assessment.ts';
import type { Fact, OriginKey, Ref, Text } from './core.ts';

/**
 * 责任清单: rows of 序号｜目标任务｜目标值｜责任单位｜配合单位｜完成时限｜分值｜评分标准｜佐证｜评分单位. Each row is a {@link Duty} of its own
 * (`Duty.list` is this list's id), so that every check of duties applies, and an item here with what a duty has no slot for.
 */
export interface ResponsibilityList extends Fact {
  agreement: string;
  title?: string;
  clause?: string;
  /** 签发: the body that issues it; in a 责任书 the counterpart of its duties. */
  issuer: Ref[];
  bases: Ref[];
  /** Stated full mark, canonical decimal. */
  fullMark?: { value: string; at: OriginKey };
  items: ResponsibilityItem[];
  prose: string[];
  /** Ids of its tables. */
  tables: string[];
}

export interface ResponsibilityItem {
  /** Id of the duty made from the row. */
  duty: string;
  number?: string;
  /** Bodies marked 牵头, or the 责任单位 as listed; `explicit` where 牵头 is said of them. */
  lead: { ref: Ref; explicit: boolean }[];
  /** 配合单位. */
  support: Ref[];
  /** 分值, canonical decimal. */
  score?: { value: string; at: OriginKey };
  scoring?: Text;
  /** 评分标准 as read; `scoring` keeps its words. */
  rules?: Scoring[];
  rater?: Text;
  /** 领导, 负责, 落实 of a three-level list, as columns of these names. */
  chain: { verb: 'leads' | 'answers' | 'carries-out'; holders: Ref[]; at: OriginKey }[];
  at: OriginKey;
}
