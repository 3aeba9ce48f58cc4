import type { Param } from '../checks/finding.ts';
import type { Example, Expectation } from '../facts/index.ts';

/** A step of the working, of a score or of a state: a key of the catalogue with its parameters. */
export interface ExampleStep {
  key: string;
  params: Record<string, Param>;
}

/** What came of one expectation. */
export interface ExampleOutcome {
  expectation: Expectation;
  ok: boolean;
  /** What it is about: a name, 总分, a code. */
  subject: Param;
  expected: Param;
  got: Param;
  /** How what came about came about. */
  steps: ExampleStep[];
}

/** What came of a worked example. `problem`: why it could not be run, a key of the catalogue (`example.…`). */
export interface ExampleResult {
  uri: string;
  example: Example;
  /** The day by which it was judged. */
  asOf: string;
  ok: boolean;
  outcomes: ExampleOutcome[];
  problem?: ExampleStep;
}
