import type { Target } from '../quantity/index.ts';
import type { GradeBand, ScoreRounding, Scoring } from './assessment.ts';
import type { Fact, OriginKey, Ref, Text, Validity } from './core.ts';
import type { Deadline, DutyKind, TakeUp } from './duty.ts';
import type { Expression } from './expression.ts';

/** 引入: a library by name or a file relative to the importing one. */
export interface Import {
  target: string;
  kind: 'library' | 'file';
  at: OriginKey;
}

export type Level =
  | 'nation'
  | 'province'
  | 'city'
  | 'county'
  | 'township'
  | 'village'
  | 'department'
  | 'enterprise'
  | 'organization'
  | 'school'
  | 'hospital';

/** 主体: a body that is not in the gazetteer, or one that needs more than the gazetteer says. */
export interface Party extends Fact {
  fullName?: string;
  shortName?: string;
  level?: Level;
  /** Division code, GB/T 2260. */
  code?: string;
  /** 统一社会信用代码, GB 32100—2015. */
  creditCode?: string;
  parent?: Ref;
  tags: string[];
  /** 年度数据: yearly figures (一般公共预算收入 …). */
  figures?: YearlyFigure[];
  /** 取代: bodies it takes the place of. */
  supersedes?: Ref[];
  /** 曾用名, with the last day of each, ISO. */
  formerNames?: { name: string; until?: string; at: OriginKey }[];
  source?: Text;
}

/** A figure of a body in a year. */
export interface YearlyFigure {
  name: string;
  year: number;
  target: Target;
  at: OriginKey;
}

export type Mission = 'ethnic-border' | 'major-project' | 'poverty' | 'disaster';
export type Relation = 'central-local' | 'local-local' | 'within-province';
export type Intent = 'balance' | 'emergency';
/** 一对一 one-to-one is the only rule that `pairing/topology` judges; the others say that several ends are meant. */
export type Topology = 'one-to-one' | 'one-to-many' | 'many-to-one' | 'many-to-many';

/** A floor or ceiling on part of a fund's uses (产业协作 不低于55%), by area, level or tag. */
export interface ShareRule {
  /** Area, or a level phrase such as 县级及以下, as written. */
  part: string;
  area?: Ref;
  /** The level of a phrase such as 县级及以下: what that level and those below it get. */
  level?: Level;
  target: Target;
  /** Validity `[from, to)` where the rule says since when it is in force. */
  validity?: Validity;
  /** 力争: an aim and no floor. */
  aim?: true;
  at: OriginKey;
}

/** Stages of a project that checks know by their meaning, whatever a track calls them. */
export type StageKey = 'approval' | 'execution' | 'notice' | 'acceptance' | 'signing';

/** 机制: what kind of aid this is and what it asks for. Dimensions after 王禹澔 2022, table 2. */
export interface Regime extends Fact {
  title?: string;
  mission: Mission[];
  relation: Relation[];
  intent: Intent[];
  /** 强制考核; missing: not said. */
  assessed?: boolean;
  /** True where the regime is aid (支援, 帮扶) and not mutual co-operation (合作). */
  aid?: boolean;
  topology?: Topology;
  /** Level both ends must have for the topology to be asked of them (`一对一，省级`); missing: any. */
  topologyLevel?: Level;
  /** 斜向: a province may be paired with a prefecture or county. */
  oblique?: boolean;
  /** Project track: names of stages in their order. */
  stages: { name: string; key?: StageKey }[];
  jointSigning?: boolean;
  shareRules: ShareRule[];
  supersedes: Ref[];
  source?: Text;
  /** Year of a practice in a typology, where only that is known. */
  year?: number;
  /** 会议要求: joint meetings a year, at least at this level. */
  meetings?: { count: number; level?: Level; at: OriginKey };
  /** 公示 of projects, in days. */
  noticeDays?: number;
  /** 牵头联系: lead unit and those it liaises with. */
  liaison?: { lead: string; with: string[]; at: OriginKey }[];
  /** Lists and indicator systems that every agreement under it adopts. */
  adopts?: Ref[];
  inherits?: Ref[];
  bases?: Ref[];
  /** Thresholds this regime sets in place of the library's. */
  parameters?: Parameter[];
}

/** 依据: a policy document. */
export interface Basis extends Fact {
  /** Title without 《》. */
  title: string;
  issuer?: string;
  /** 发文字号. */
  number?: string;
  date?: string;
  force?: 'hard' | 'soft';
  supersedes: Ref[];
  source?: Text;
}

export interface AgreementParty {
  /** 甲方 a, 乙方 b, 丙方 c. */
  role: 'a' | 'b' | 'c';
  body: Ref;
  /** 支援方 donor, 受援方 recipient, 发包方 principal. */
  capacity?: 'donor' | 'recipient' | 'principal';
  representative?: string;
  at: OriginKey;
}

export interface Agreement extends Fact {
  title?: string;
  form?: Text;
  regime?: Ref;
  /** 上年: the agreement it follows. */
  predecessor?: Ref;
  /** 上级协议: the framework it stands under. */
  parent?: Ref;
  parties: AgreementParty[];
  bases: Ref[];
  /** 适用: lists and indicator systems adopted; `all` is 全部适用. */
  adopts: { ref: Ref; all: boolean }[];
  term?: { from: string; to: string; at: OriginKey };
  signed?: { date: string; place?: string; at: OriginKey };
  effective?: Text;
  copies?: Text;
  disputes?: Text;
  contacts: Text[];
  annexes: Text[];
  takesUp: TakeUp[];
  /** Second-level numbers restart under each clause, or run on. */
  numbering?: 'restart' | 'run-on';
  /** 层次: framework 框架 · annual 年度 · county 县级 · special 专项. */
  tier?: 'framework' | 'annual' | 'county' | 'special';
  /** 取代: agreements it takes the place of. */
  supersedes?: Ref[];
  /** 签发 of a 责任书: the body to which its duties are owed. */
  issuer?: Ref;
  /** 密级 as written. */
  classification?: Text;
  /** 文号 of the agreement. */
  number?: Text;
  /** Order of what stands in it (ids of clauses, duties, tables, funds, prose …), for the document. */
  content: string[];
}

/** One edge of a pairing: donor → recipient. */
export interface Pairing extends Fact {
  /** Agreement's qualified name, or empty at the top level. */
  agreement: string;
  regime?: Ref;
  donor: Ref;
  recipient: Ref;
  basis?: Text;
  source?: Text;
  /** 主要由: the body that mainly does it. */
  mainly?: Ref;
  at: OriginKey;
}

export interface Clause extends Fact {
  agreement: string;
  /** Id of the clause above. */
  parent?: string;
  title: string;
  numbering?: 'restart' | 'run-on';
  content: string[];
}

/** 资金. Yearly amounts come from 金额 or from the allocation's total of that year. */
export interface Fund extends Fact {
  agreement: string;
  sources: Ref[];
  channel?: Text;
  /** 投向: shares of this fund's own. */
  uses: ShareRule[];
  amounts: { year?: number; target: Target; at: OriginKey }[];
  period?: { from: string; to: string; at: OriginKey };
  /** 结转: until when what is left may be spent. */
  carryOver?: { to: string; at: OriginKey };
  allocationBasis?: Text;
  permitted: Ref[];
  excluded: Ref[];
  granted?: boolean;
  /** 引进资金: attracted and not granted. */
  attracted?: boolean;
  /** 实物折款: in kind, valued. */
  inKind?: boolean;
  definition?: Text;
  bases?: Ref[];
  /** Ids of the prose in its braces. */
  prose?: string[];
  /** Ids of its tables. */
  tables: string[];
}

export interface IndicatorSystem extends Fact {
  /** Agreement's qualified name if declared inside one. */
  agreement: string;
  title?: string;
  /** Full mark, canonical decimal; missing: not said. */
  fullMark?: { value: string; at: OriginKey };
  /** Ids of the leading groups or leaves. */
  roots: string[];
  source?: Text;
  grades?: GradeBand[];
  rounding?: ScoreRounding;
  inherits?: Ref[];
  regime?: Ref;
  bases?: Ref[];
}

/** How values of several bodies or periods make one: the indicator decides whether a breakdown may be summed. */
export type Aggregation = 'sum' | 'latest' | 'distinct' | 'ratio';

export interface Indicator extends Fact {
  system: string;
  parent?: string;
  children: string[];
  /** Canonical decimal; missing: no weight stated. */
  weight?: { value: string; at: OriginKey };
  /** 加分项: apart from the full mark. */
  bonus: boolean;
  /** 扣分项: points are only taken off. */
  deduction?: boolean;
  unit?: string;
  definition?: Text;
  aggregation?: Aggregation;
  direction?: 'higher' | 'lower';
  source?: Text;
  scoring?: Text;
  rater?: Text;
  /** 衡量: duties that it measures, said from its own side; a duty that says 考核 needs no such word. */
  measures?: Ref[];
  /** 性质: what it looks at; 结果 outcome, 过程 process, 投入 input, 产出 output. */
  nature?: 'outcome' | 'process' | 'input' | 'output';
  /** 评分 as read; `scoring` keeps its words. */
  rules?: Scoring[];
  target?: { target: Target; at: OriginKey };
  baseline?: { target: Target; at: OriginKey };
  frequency?: Text;
  /** 取值范围. */
  range?: { target: Target; at: OriginKey };
  rounding?: ScoreRounding;
  /** 上限 of a bonus or deduction, canonical decimal. */
  ceiling?: { value: string; at: OriginKey };
  veto?: Text;
  numerator?: Ref;
  denominator?: Ref;
}

/** 重点领域: a tree of areas and categories. */
export interface Area extends Fact {
  /** Id of the area above. */
  parent?: string;
  tree: string;
  /** 依据 and 出处 of the whole tree, on its topmost areas. */
  bases?: Ref[];
  source?: Text;
  aliases: string[];
  category: boolean;
}

export interface NegativeList extends Fact {
  title?: string;
  inherits: Ref[];
  bases: Ref[];
  source?: Text;
  items: ListItem[];
}

export interface ListItem extends Fact {
  /** The item's words, quoted in findings. */
  text: string;
  categories: string[];
  keywords: string[];
  /** 条件 over the project's attributes. */
  condition?: Expression;
  exception?: Text;
  bases?: Ref[];
}

export interface Project extends Fact {
  agreement: string;
  title?: string;
  areas: Ref[];
  categories: { text: string; at: OriginKey }[];
  place: Ref[];
  cost?: { target: Target; at: OriginKey };
  funding: { fund: Ref; target?: Target; year?: number; at: OriginKey }[];
  period?: { from: string; to: string; at: OriginKey };
  implementer: Ref[];
  supervisor: Ref[];
  acceptor: Ref[];
  needs: Text[];
  /** 回应 as names of recorded needs; a name that is none is plain text. */
  needRefs?: Ref[];
  goal?: Text;
  mode?: Text;
  /** 例外 used, with its basis. */
  exception?: Text;
  stages: ProjectStage[];
  /** 管理流程: its own track of stages, where it differs from the regime's (项目制, 工程). */
  track?: Text;
  pool?: Text;
  benefitLink?: Text;
  asset?: Text;
  feasibility?: Text;
  /** 适配: 领域 area · 目标群体 group · 流程 process · 造点 site (孙良顺 2023). */
  fit?: { kind: 'area' | 'group' | 'process' | 'site' | 'other'; text: string; at: OriginKey }[];
  upkeep?: Text;
  training?: Text;
  ecology?: Text;
  risk?: Text;
  bases?: Ref[];
  /** Ids of the prose in its braces. */
  prose?: string[];
  /** 考核: indicators that look at it. */
  indicators?: Ref[];
  payments?: { date?: string; target: Target; at: OriginKey }[];
  /** 预算调整: the new cost, approved on a day under a number. */
  budgetChanges?: { date?: string; target: Target; number?: string; at: OriginKey }[];
}

/** A stage of a project. `to` where a period is written (公示 2024年5月6日至2024年5月12日); `days` where only a length is. */
export interface ProjectStage {
  name: string;
  /** What the name means, where it is one of the words known. */
  key?: StageKey;
  date?: string;
  to?: string;
  days?: number;
  number?: string;
  place?: string;
  deadline?: Deadline;
  at: OriginKey;
}

/** 术语: a name no longer used from a date on. */
export interface Term extends Fact {
  /** The word not used any more from `validity.to` on. */
  word: string;
  instead: string;
  /** Last day on which the word was in use, ISO. */
  until: string;
  source?: Text;
}

/** 参数 and 词表 of a library file: thresholds and word lists by key (`duty/lead-time-short.days`). */
export interface Parameter {
  key: string;
  value: string;
  at: OriginKey;
}
export interface WordList {
  key: string;
  words: string[];
  at: OriginKey;
}

export type { DutyKind };
