import type { Fact, OriginKey, Ref, Text } from './core.ts';
import type { Level } from './declarations.ts';
import type { Deadline } from './duty.ts';

/** 工作机构: a body set up for the work (联合指挥部, 领导小组, 工作组). It may bear duties; a name node of kind `body`. */
export interface Organ extends Fact {
  /** Qualified name of the agreement; empty at the top level. */
  agreement: string;
  title?: string;
  /** Id of the organ above: the one it stands in, or its 上级. */
  parent?: string;
  superior?: Ref;
  head: Text[];
  deputies: Text[];
  /** Bodies or persons as written. */
  members: Text[];
  office?: Text;
  /** 牵头: lead bodies; several are named one after another. */
  lead: Ref[];
  level?: Level;
  /** 职级 of the head, as written (正处级). */
  rank?: Text;
  /** 人数, as written or a figure. */
  headcount?: Text;
  remit?: Text;
  bases?: Ref[];
}

/** 议定事项 of a meeting. */
export interface Decision extends Fact {
  owner: Ref[];
  deadline?: Deadline;
  /** What was decided, without owner and day. */
  text: string;
  /** The line as written, for the document. */
  sentence: string;
  at: OriginKey;
}

/** 联席会议. */
export interface Meeting extends Fact {
  agreement: string;
  title?: string;
  level?: Level;
  /** ISO date. */
  date?: string;
  place?: Text;
  chair: Text[];
  attendees: Text[];
  agenda: Text[];
  decisions: Decision[];
  /** Number of its minutes. */
  number?: Text;
  prose: string[];
}

/** A member of a team: a row of its 成员表. */
export interface Member {
  name: string;
  /** 派出单位. */
  from?: Ref;
  /** 接收单位. */
  to?: Ref;
  post?: string;
  rank?: string;
  term?: { from: string; to: string };
  at: OriginKey;
}

/** 师徒: a mentor and his apprentices. */
export interface MentorPair {
  id: string;
  mentor: string;
  apprentices: string[];
  /** 方式: 教学查房, 疑难病例讨论 … */
  methods: Text[];
  exitTest?: Text;
  at: OriginKey;
}

/** 团队: a batch of persons sent (医疗队, 教育团队, 工作队). */
export interface Team extends Fact {
  agreement: string;
  title?: string;
  /** Id of the team it stands in. */
  parent?: string;
  batch?: Text;
  predecessor?: Ref;
  sending: Ref[];
  receiving: Ref[];
  term?: { from: string; to: string; at: OriginKey };
  head: Text[];
  deputies: Text[];
  rank?: Text;
  headcount?: Text;
  methods: Text[];
  exitTest?: Text;
  handover?: Text;
  remit?: Text;
  members: Member[];
  pairs: MentorPair[];
  place?: Ref[];
  bases?: Ref[];
  prose: string[];
  /** Ids of its tables. */
  tables: string[];
}

/** 需求: what was asked for, by whom and when. */
export interface Need extends Fact {
  agreement: string;
  title?: string;
  raisedBy: Ref[];
  date?: string;
  place: Ref[];
  areas: Ref[];
  content?: Text;
  evidence: Text[];
  prose: string[];
}

/** 事件: a declared happening that deadlines count from and guards wait for. */
export interface EventFact extends Fact {
  agreement: string;
  text: string;
  /** Who gives notice. */
  notice: Ref[];
  evidence: Text[];
  /** Day on which it happened, where the text states it. */
  date?: string;
}
