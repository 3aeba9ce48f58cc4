import type { Severity } from '../checks/finding.ts';
import type { Facts, Parameter, Regime, Term } from '../facts/index.ts';
import { byCodeUnits } from '../resolve/near.ts';
import { emptyConfig } from './parse-config.ts';
import type { Config, Settings } from './types.ts';

/** What the library says, later files over earlier ones. */
interface Library {
  numbers: Map<string, string>;
  words: Map<string, readonly string[]>;
  terms: readonly Term[];
}

/** Keys of all parameters of library files: what `thresholds` in `duikou.json` may name. */
export function parameterKeys(library: readonly Facts[]): string[] {
  return [...new Set(library.flatMap((facts) => facts.parameters.map((parameter) => parameter.key)))].sort(byCodeUnits);
}

/** Joins library files (in order, the later over the earlier) and `duikou.json` into settings. `asOf` is an ISO date. */
export function createSettings(library: readonly Facts[], asOf: string, config: Config = emptyConfig()): Settings {
  const said: Library = { numbers: new Map(), words: new Map(), terms: [] };
  const terms = new Map<string, Term>();
  for (const facts of library) {
    for (const { key, value } of facts.parameters) said.numbers.set(key, value);
    for (const { key, words } of facts.wordLists) said.words.set(key, words);
    for (const term of facts.terms) terms.set(term.word, term);
  }
  said.terms = [...terms.values()].sort((a, b) => byCodeUnits(a.word, b.word));
  return new LayeredSettings(said, asOf, config, undefined);
}

class LayeredSettings implements Settings {
  readonly asOf: string;
  readonly terms: readonly Term[];
  readonly regimes: readonly string[];
  private readonly library: Library;
  private readonly config: Config;
  private readonly ofRegime: Map<string, string>;

  constructor(library: Library, asOf: string, config: Config, parameters: readonly Parameter[] | undefined) {
    this.library = library;
    this.asOf = asOf;
    this.config = config;
    this.terms = library.terms;
    this.regimes = config.regimes;
    this.ofRegime = new Map((parameters ?? []).map(({ key, value }) => [key, value]));
  }

  number(key: string): string {
    const known = this.library.numbers.get(key);
    if (known === undefined) throw new Error(`No library file has a parameter ‘${key}’.`);
    const configured = Object.hasOwn(this.config.thresholds, key) ? this.config.thresholds[key] : undefined;
    return configured ?? this.ofRegime.get(key) ?? known;
  }

  integer(key: string): number {
    const value = this.number(key);
    const number = Number(value);
    if (!Number.isSafeInteger(number)) throw new Error(`The parameter ‘${key}’ is ${value}; a whole number is needed.`);
    return number;
  }

  words(key: string): readonly string[] {
    const words = this.library.words.get(key);
    if (words === undefined) throw new Error(`No library file has a word list ‘${key}’.`);
    return words;
  }

  severity(code: string, registered: Severity): Severity {
    return Object.hasOwn(this.config.severity, code) ? this.config.severity[code]! : registered;
  }

  under(regime: Regime | undefined): Settings {
    if (regime?.parameters === undefined || regime.parameters.length === 0) return this;
    return new LayeredSettings(this.library, this.asOf, this.config, regime.parameters);
  }
}
