import type { CrossCheck, FileCheck } from '../check.ts';
import { namesInExpressionsMustBeKnown, typesMustAgree } from './problems.ts';

export const expressionFileChecks: readonly FileCheck[] = [
  { code: 'expression/type-mismatch', severity: 'error', run: typesMustAgree },
  { code: 'expression/name-unknown', severity: 'error', run: namesInExpressionsMustBeKnown },
];
export const expressionCrossChecks: readonly CrossCheck[] = [];
