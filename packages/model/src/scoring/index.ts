export {
  isActualsForm,
  type RowProblem,
  type RowsRead,
  type RowValue,
  readActualRows,
  type SheetCell,
} from './actuals/rows.ts';
export {
  type ActualsFound,
  type AgreementScore,
  actualsOf,
  agreementOfBlock,
  agreementsNamed,
  type ScoreOptions,
  type Standing,
  scoreAgreement,
  toldBy,
} from './agreement.ts';
export { tierText } from './bases.ts';
export { type Extent, extentOf } from './extent.ts';
export { exactDecimal, type Fraction, fraction, shown, times } from './fraction.ts';
export { dutyReach, dutyTarget, type Ground, type IndicatorValue, indicatorValue } from './indicator-value.ts';
export { type Reach, type Reached, reachedOf, type Told, valueIn } from './reached.ts';
export { scoreOf } from './score.ts';
export { inputOf, scoreSystem, type WholeSystem, wholeSystem } from './system.ts';
export type { ItemScore, Score, ScoreInput, Step, SystemScore, Value } from './types.ts';
export { shownValue } from './values.ts';
export { type BandWords, parseGrades, parseRounding } from './words/grades.ts';
export { type PlaceTier, parseScoring } from './words/read.ts';
