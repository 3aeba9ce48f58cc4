import type { Agreement, Duty, Facts, Fund, OriginKey, Ref, Regime, Share, Summary } from '../facts/index.ts';
import type { AboveAgreement, Amount, Placed, Resolution, Resolved, Resolver } from '../resolve/index.ts';
import type { Recorded } from '../resolve/recorded.ts';
import type { Settings } from '../settings/index.ts';
import type { FindingDraft, Severity } from './finding.ts';

/**
 * What a check of one file sees: its facts, the settings, and a resolver over the file's own names, its imports, the library,
 * declared parties and the gazetteer. It sees nothing of other files but through {@link FileView.resolve}, which records what was
 * asked, so that an edit elsewhere runs the check again only where a name it asked for has changed.
 */
export interface FileView {
  uri: string;
  summary: Summary;
  facts: Facts;
  /** The workspace's settings; {@link settingsFor} adds what a regime says. */
  settings: Settings;
  /** What a reference means; `uri` is the file it stands in where that is not the one under check. */
  resolve(ref: Ref, uri?: string): Resolution;
  /** The resolver itself, for what has no method here. It records what is asked, too. */
  resolver: Resolver;
  /** Settings as the agreement's regime changes them. */
  settingsFor(agreement: Agreement | undefined): Settings;
  /**
   * What each body has of a duty or fund: the duty's own breakdown, else the body columns of its row in a duty table, else the
   * rows of the fund's year its target names. For a fund, give the year unless it has one amount column.
   */
  sharesOf(of: { kind: 'duty'; fact: Duty } | { kind: 'fund'; fact: Fund }, uri?: string, year?: number): Share[];
  /** A fund's amount in a year, or over the term where no year is given. */
  fundAmount(fund: Fund, year?: number, uri?: string): Amount | undefined;
  /** See `isBelowOrEqual` of resolve: undefined where it cannot be told. */
  isBelowOrEqual(a: Resolved, b: Resolved): boolean | undefined;
  /** A key equal for one body however it is named; undefined for several bodies and for what is no body. */
  bodyKey(body: Resolved): string | undefined;
  /** The single bodies a name stands for (a role's, or the one itself); undefined where one is not known. */
  bodiesOf(body: Resolved): readonly Resolved[] | undefined;
  /** The regime of an agreement of this file (its own, or that of the nearest above it) that is in force at signing, if there is one. */
  regimeOf(agreement: Agreement): Regime | undefined;
  /** The agreements it stands under through 上级协议, the nearest first. */
  agreementsAbove(agreement: Agreement): readonly AboveAgreement[];
  /** What it adopts, with what it has from those above where it is silent. */
  adoptsOf(agreement: Agreement): Placed<Agreement['adopts'][number]>[];
  /** Its policy documents, or those of the nearest agreement above where it names none. */
  basesOf(agreement: Agreement): Placed<Ref>[];
  /** An agreement of this file as each of its amendments leaves it, in the order of their effect. */
  versionsOf(agreement: Agreement): readonly AmendedVersion[];
  agreementOf(fact: { agreement: string }): Agreement | undefined;
  /** Modality with the form's default, and slots filled from 通则 (clause first, then agreement, then those above it). */
  effective(duty: Duty): Duty & { modality: NonNullable<Duty['modality']> };
  /** What `oncePerView` keeps: by what is worked out, then by what for. */
  memory: Map<object, Map<object, Recorded<unknown>>>;
  /** Whether another version of the file may follow, for which {@link memory} then serves. */
  again: boolean;
  /** Day to judge by: the signing date, else the first day of the term; missing: undefined. */
  referenceDate(agreement: Agreement | undefined): string | undefined;
}

/** An agreement from a day on: the view of its file then, and where a place of it really is. */
export interface AmendedVersion {
  /** ISO; missing where the amendment says no day. */
  from: string | undefined;
  view: FileView;
  placeOf(at: OriginKey): { uri: string; at: OriginKey };
}

/** A check that reads one file and what its names resolve to. */
export interface FileCheck {
  code: string;
  severity: Severity;
  run(view: FileView): Iterable<FindingDraft>;
}

/** What one file contributes to a question across files, under a key that joins it with others. Plain JSON. */
export interface Contribution<T = unknown> {
  key: string;
  uri: string;
  value: T;
}

/**
 * A check across files. `collect` reads one file (through the same view); `judge` sees the contributions of one key and the
 * settings, nothing else, so that an edit judges again only the keys it touched and shards can be joined by key.
 */
export interface CrossCheck<T = unknown> {
  code: string;
  severity: Severity;
  collect(view: FileView): Iterable<{ key: string; value: T }>;
  judge(
    key: string,
    contributions: Contribution<T>[],
    settings: Settings,
  ): Iterable<FindingDraft & { place: { uri: string; at: string } }>;
}
