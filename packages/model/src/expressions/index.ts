export { attributesOfKind } from './attributes.ts';
export { checkCondition, typeOf } from './checker.ts';
export { environmentOf, type Place as ExpressionPlace } from './environment.ts';
export { evaluate, holds, truthOf } from './evaluator.ts';
export { exactOf, figureOfQuantity } from './figures.ts';
export { printExpression, tellExpression } from './print.ts';
export { decimalOf, type Ratio } from './ratio.ts';
export { type RelativeTarget, relativeTarget, targetProblems } from './relative.ts';
export { type AppliedRule, judgeRule, type RuleOutcome, ruleProblems, rulesApplied } from './rules.ts';
export { typeName } from './type-names.ts';
export type {
  Environment,
  ExpressionProblem,
  Figure,
  Member as SetMember,
  Missing,
  Named,
  NameExpression,
  Thing,
  Trace,
  Type as ExpressionType,
  Value as ExpressionValue,
  Working,
  YearlyExpression,
} from './types.ts';
export {
  type AttributeKey,
  aggregateOf,
  aggregateWords,
  attributeOf,
  attributeWords,
  binaryOf,
  comparisonOf,
  type MemberKind,
  memberKinds,
  type Spelling,
  setOf,
  setWords,
  smallOf,
  yearOffsets,
} from './words.ts';
export { showMissing, showValue, showWorkings } from './working.ts';
