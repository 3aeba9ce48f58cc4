import type { CrossCheck, FileCheck } from '../check.ts';
import { namesMustBeClear } from './ambiguous.ts';
import { referencesMustNotCircle } from './cycle.ts';
import { agreementNameMustBeUnique, nameMustBeUniqueInScope } from './duplicate.ts';
import { importsMustNotCircle } from './import-cycle.ts';
import { supersededShouldNotBeRelied } from './superseded.ts';
import { namesMustBeKnown } from './unknown.ts';

export const referenceFileChecks: readonly FileCheck[] = [
  { code: 'reference/unknown', severity: 'error', run: namesMustBeKnown },
  { code: 'reference/ambiguous', severity: 'error', run: namesMustBeClear },
  { code: 'reference/duplicate', severity: 'error', run: nameMustBeUniqueInScope },
  { code: 'reference/cycle', severity: 'error', run: referencesMustNotCircle },
  { code: 'reference/cycle', severity: 'error', run: importsMustNotCircle },
  { code: 'reference/superseded', severity: 'warning', run: supersededShouldNotBeRelied },
];

export const referenceCrossChecks: readonly CrossCheck[] = [agreementNameMustBeUnique];
