import type { Severity } from '../checks/finding.ts';
import type { Regime, Term } from '../facts/index.ts';

/** What checks are given: policy numbers and words from the library, a regime in force, and `duikou.json`, in rising priority. */
export interface Settings {
  /** Day for states and expiry, ISO; other checks use the signing date. */
  readonly asOf: string;
  /** A threshold as canonical decimal. Throws where the library has no parameter of that key: a programming error. */
  number(key: string): string;
  /** The same as a JavaScript integer, for days and counts. Throws where it is not one. */
  integer(key: string): number;
  /** Words of a list. Throws where the library has no list of that key. */
  words(key: string): readonly string[];
  /** Dated terminology, sorted by word. */
  readonly terms: readonly Term[];
  /** The severity `duikou.json` gives a code, else the one given. */
  severity(code: string, registered: Severity): Severity;
  /** Names of regimes in force by `duikou.json`. */
  readonly regimes: readonly string[];
  /** These settings with a regime's own parameters between library and `duikou.json`. */
  under(regime: Regime | undefined): Settings;
}

/** `duikou.json`, read. Lists are empty and values missing where the file says nothing. */
export interface Config {
  severity: Record<string, Severity>;
  /** Canonical decimals by parameter key. */
  thresholds: Record<string, string>;
  /** Regimes in force: visible without import; a single one stands for agreements that name none. */
  regimes: string[];
  locale?: 'zh' | 'en';
  keywords?: 'zh' | 'en' | 'keep';
  /** Globs relative to the file's folder. */
  exclude: string[];
  /** Further library files, relative to the file's folder. */
  libraries: string[];
  /** Output folder, relative to the file's folder. */
  out?: string;
  /** Folder of fonts for PDF, relative to the file's folder. */
  fonts?: string;
  /** ISO date. */
  asOf?: string;
  numbering?: 'restart' | 'run-on';
  /** Whether a generated DOCX carries the source text of its agreement; missing: yes. */
  embedSource?: boolean;
}
