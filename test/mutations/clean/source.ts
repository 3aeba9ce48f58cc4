import type { Random } from '../source/random.ts';
import type { Speech } from '../source/speech.ts';
import type { Block, Item } from '../source/tree.ts';

/** What an agreement may have beyond parties, a fund and duties. A mutation names those it needs. */
export const features = [
  'regime',
  'pairing',
  'defaults',
  'allocation',
  'breakdown',
  'duty-table',
  'indicators',
  'bonus',
  'projects',
  'accepted',
  'rule',
  'organ',
  'meeting',
  'team',
  'list',
  'need',
  'actuals',
  'event',
  'figure',
  'template',
  'table',
  'local-list',
  'amendment',
  'framework',
  'predecessor',
  'lower',
] as const;
export type Feature = (typeof features)[number];

/** The two sides, invented: a province each, with cities below them. */
export interface Cast {
  a: string;
  b: string;
  aCities: string[];
  bCities: string[];
}

/** One promise of party A, before it is written as a sentence or a row. */
export interface Pledge {
  name: string;
  act: string;
  unit: string;
  /** What each city of party B has of it; their sum is the target. */
  parts: number[];
  indicator: string;
}

export interface Source {
  year: number;
  speech: Speech;
  random: Random;
  has(feature: Feature): boolean;
  cast: Cast;
  /** Names that stand for things to be looked up. */
  fund: string;
  promises: Pledge[];
  /** The agreement under which all stands; it is in the first file. */
  agreement: Block;
  /** Items of each file, by name; the first is the agreement's. */
  files: Map<string, Item[]>;
}

/** `Y-MM-DD` of the agreement's year, or another year by `off`. */
export const day = (of: { year: number }, monthDay: string, off = 0): string => `${of.year + off}-${monthDay}`;

export const total = (figures: readonly number[]): number => figures.reduce((sum, one) => sum + one, 0);
