import type { Actuals, Example } from './assessment.ts';
import type { Amendment, Explanation } from './change.ts';
import type { OriginKey, ReadingProblem, Ref } from './core.ts';
import type {
  Agreement,
  Area,
  Basis,
  Clause,
  Fund,
  Import,
  Indicator,
  IndicatorSystem,
  NegativeList,
  Pairing,
  Parameter,
  Party,
  Project,
  Regime,
  Term,
  WordList,
} from './declarations.ts';
import type { Duty, DutyDefaults } from './duty.ts';
import type { Rule } from './expression.ts';
import type { Letter } from './letter.ts';
import type { EventFact, Meeting, Need, Organ, Team } from './organization.ts';
import type { Origins } from './origins.ts';
import type { Prose } from './prose.ts';
import type { ResponsibilityList } from './responsibility.ts';
import type { Table } from './table.ts';

/** The facts of one file, a function of its text alone. Plain JSON: no class, no cycle, no `undefined` inside arrays. */
export interface Facts {
  /** 库 NAME: the file is a library of that name. */
  library?: string;
  imports: Import[];
  parties: Party[];
  regimes: Regime[];
  bases: Basis[];
  agreements: Agreement[];
  pairings: Pairing[];
  clauses: Clause[];
  duties: Duty[];
  defaults: DutyDefaults[];
  funds: Fund[];
  tables: Table[];
  prose: Prose[];
  indicatorSystems: IndicatorSystem[];
  indicators: Indicator[];
  areas: Area[];
  negativeLists: NegativeList[];
  projects: Project[];
  rules: Rule[];
  organs: Organ[];
  meetings: Meeting[];
  teams: Team[];
  needs: Need[];
  events: EventFact[];
  responsibilityLists: ResponsibilityList[];
  actuals: Actuals[];
  examples: Example[];
  amendments: Amendment[];
  explanations: Explanation[];
  letters: Letter[];
  terms: Term[];
  parameters: Parameter[];
  wordLists: WordList[];
  /** Every reference in the file once, in text order, for linking, renaming and finding references. */
  refs: Ref[];
}

/** What a file declares for others and itself: kind and qualified name, `at` its name's place. */
export interface Declaration {
  id: string;
  kind: string;
  /** Qualified name split at the dots. */
  path: string[];
  at: OriginKey;
}

/** One file: facts, places, declarations, and what reading alone found wrong. */
export interface Summary {
  uri: string;
  /** Spelling most keywords of the file have; messages name keywords in it. */
  spelling: 'zh' | 'en';
  facts: Facts;
  declarations: Declaration[];
  problems: ReadingProblem[];
  /** Asked by {@link originOf}. */
  origins: Origins;
}

/** Facts with nothing in them. */
export function emptyFacts(): Facts {
  return {
    imports: [],
    parties: [],
    regimes: [],
    bases: [],
    agreements: [],
    pairings: [],
    clauses: [],
    duties: [],
    defaults: [],
    funds: [],
    tables: [],
    prose: [],
    indicatorSystems: [],
    indicators: [],
    areas: [],
    negativeLists: [],
    projects: [],
    rules: [],
    organs: [],
    meetings: [],
    teams: [],
    needs: [],
    events: [],
    responsibilityLists: [],
    actuals: [],
    examples: [],
    amendments: [],
    explanations: [],
    letters: [],
    terms: [],
    parameters: [],
    wordLists: [],
    refs: [],
  };
}
