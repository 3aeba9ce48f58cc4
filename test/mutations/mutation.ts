import type { Feature, Source } from './clean/source.ts';

/** One fault of one code, planted in an agreement with nothing wrong in it. */
export interface Mutation {
  code: string;
  /** What the agreement must have, and what would stand in the way. */
  needs?: readonly Feature[];
  without?: readonly Feature[];
  /** Where what is found is that it cannot be told. */
  unknown?: true;
  /**
   * Codes that must follow from this fault, each with the reason. They are said by hand, from what the checks are for, and not
   * taken from what comes out.
   */
  consequents?: Readonly<Record<string, string>>;
  /** Codes that follow in some of the agreements it is planted in only, each with the reason. */
  perhaps?: Readonly<Record<string, string>>;
  /** Changes the source. Every place where the code must be found is marked; `duikou.json` may be given as a marked text. */
  plant(source: Source): undefined | { config: string };
}

type Plant = (source: Source) => unknown;

/** A mutation of a code; `plant` marks the places. */
export function fault(code: string, plant: Plant, more: Omit<Mutation, 'code' | 'plant'> = {}): Mutation {
  return {
    code,
    ...more,
    plant: (source) => {
      plant(source);
      return undefined;
    },
  };
}

/** A mutation that ends in a text of `duikou.json`. */
export function configFault(code: string, config: string): Mutation {
  return { code, plant: () => ({ config }) };
}
