import type {
  Actuals,
  Agreement,
  Amendment,
  Area,
  Basis,
  Clause,
  Deadline,
  Duty,
  EventFact,
  Example,
  Explanation,
  Fund,
  Indicator,
  IndicatorSystem,
  Letter,
  Meeting,
  NamedTable,
  Need,
  NegativeList,
  Organ,
  OriginKey,
  Party,
  Project,
  Ref,
  Regime,
  ResponsibilityList,
  Rule,
  Share,
  TableRow,
  Team,
} from '../facts/index.ts';
import type { Division } from '../gazetteer/index.ts';
import type { Target } from '../quantity/index.ts';

/** A fact a name stands for, with the file it stands in. `id` is `fact.id`. */
export interface DeclaredFact<K extends string, F> {
  kind: K;
  fact: F;
  uri: string;
  id: string;
}

export type ResolvedParty = DeclaredFact<'party', Party>;

/** A declaration with a name of its own. */
export type ResolvedDeclaration =
  | ResolvedParty
  | DeclaredFact<'agreement', Agreement>
  | DeclaredFact<'regime', Regime>
  | DeclaredFact<'basis', Basis>
  | DeclaredFact<'fund', Fund>
  | DeclaredFact<'duty', Duty>
  | DeclaredFact<'indicator', Indicator>
  | DeclaredFact<'indicators', IndicatorSystem>
  | DeclaredFact<'area', Area>
  | DeclaredFact<'areas', Area>
  | DeclaredFact<'negative-list', NegativeList>
  | DeclaredFact<'project', Project>
  | DeclaredFact<'need', Need>
  | DeclaredFact<'organ', Organ>
  | DeclaredFact<'team', Team>
  | DeclaredFact<'meeting', Meeting>
  | DeclaredFact<'clause', Clause>
  | DeclaredFact<'declared-event', EventFact>
  | DeclaredFact<'responsibility-list', ResponsibilityList>
  | DeclaredFact<'rule', Rule>
  | DeclaredFact<'actuals', Actuals>
  | DeclaredFact<'example', Example>
  | DeclaredFact<'amendment', Amendment>
  | DeclaredFact<'explanation', Explanation>
  | DeclaredFact<'letter', Letter>
  | DeclaredFact<'table', NamedTable>;

/** 甲方, 双方 …: the bodies of the agreement round about it. `all` also stands for several bodies of one capacity. */
export interface ResolvedRole {
  kind: 'role';
  role: 'a' | 'b' | 'c' | 'both' | 'all';
  bodies: Ref[];
  /** The agreement whose parties they are. */
  agreement: Agreement;
  uri: string;
  /** The agreement's id. */
  id: string;
}

/** A division of the gazetteer, or an office of it (`body`: 人民政府, 财政局 …). */
export interface ResolvedDivision {
  kind: 'division';
  division: Division;
  body?: string;
}

/**
 * A body named through a declared party: `body` is what stands after the party's name (甲省 declared, 甲省人民政府 used), and is
 * missing where the place is meant and its government declared (甲省人民政府 declared, 甲省 used).
 */
export interface ResolvedDerived {
  kind: 'derived';
  of: ResolvedParty;
  body?: string;
}

/** What one body has of a duty or of a fund in one year; an allocation cell appears here as a share too. */
export interface ResolvedShare {
  kind: 'share';
  fact: Share;
  /** The duty or fund it is a share of. */
  of: DeclaredFact<'duty', Duty> | DeclaredFact<'fund', Fund>;
  uri: string;
  id: string;
}

/** A row of a fund's table where the year is left open (`财政援助资金.乙一市`). */
export interface ResolvedRow {
  kind: 'row';
  of: DeclaredFact<'fund', Fund>;
  table: string;
  row: TableRow;
  uri: string;
  id: string;
  at: OriginKey;
}

/** A fund's year (`财政援助资金.2024年`); `target` is missing where no amount is stated for it. */
export interface ResolvedFundYear {
  kind: 'fund-year';
  of: DeclaredFact<'fund', Fund>;
  year: number;
  target?: Target;
  uri: string;
  /** The fund's id. */
  id: string;
  at: OriginKey;
}

/** A slot's value (`资金到位.目标`, `.数值`, `.期限`, `财政援助资金.总额`); the value is missing where the slot is empty. */
export interface ResolvedSlot {
  kind: 'slot';
  slot: SlotName;
  of: ResolvedDeclaration | ResolvedShare | ResolvedFundYear;
  target?: Target;
  deadlines?: Deadline[];
  period?: { from: string; to: string };
  date?: string;
  uri: string;
  /** The id of what it is a slot of. */
  id: string;
  at: OriginKey;
}

/** target with its comparator · value without · deadline · total of a fund · cost of a project · term and signing of an agreement. */
export type SlotName = 'target' | 'value' | 'deadline' | 'total' | 'cost' | 'term' | 'signed';

/** An event: a project's stage (`产业园二期.批复`), or signing or entry into force of the agreement round about. */
export type ResolvedEvent =
  | {
      kind: 'event';
      event: 'stage';
      of: DeclaredFact<'project', Project>;
      stage: string;
      date?: string;
      uri: string;
      id: string;
      at: OriginKey;
    }
  | {
      kind: 'event';
      event: 'signing' | 'effective';
      of: DeclaredFact<'agreement', Agreement>;
      date?: string;
      uri: string;
      id: string;
      at: OriginKey;
    };

/** What a name stands for. `uri` and `id` are missing for gazetteer entries and what is derived from a party (see `of`). */
export type Resolved =
  | ResolvedDeclaration
  | ResolvedRole
  | ResolvedDivision
  | ResolvedDerived
  | ResolvedShare
  | ResolvedRow
  | ResolvedFundYear
  | ResolvedSlot
  | ResolvedEvent;

/** Where the first match was found, in the order of looking. */
export type Via = 'own' | 'imports' | 'library' | 'parties' | 'gazetteer' | 'member';

/**
 * The answer for a reference. `several`: the names it may stand for, each spelt so that it would be unambiguous where that is
 * possible. `none`: up to three names in scope that are near, and files that declare the name without being imported.
 */
export type Resolution =
  | { kind: 'one'; target: Resolved; via: Via; uri?: string }
  | { kind: 'several'; candidates: Candidate[]; via: Via }
  | { kind: 'none'; similar: string[]; declaredIn: string[] };

export interface Candidate {
  /** Full name that would be unambiguous. */
  name: string;
  target: Resolved;
  uri?: string;
  /** Id of the declaration, where it is one. */
  id?: string;
}
