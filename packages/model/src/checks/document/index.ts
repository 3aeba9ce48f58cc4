import type { CrossCheck, FileCheck } from '../check.ts';
import { addresseeShouldBeNamed } from './addressee-missing.ts';
import { amountInWordsMustEqualFigure } from './amount-in-words.ts';
import { annexesMustMatch } from './annex-mismatch.ts';
import { classifiedShouldStayOffNetworks } from './classified.ts';
import { copiesMustAddUp } from './copies-mismatch.ts';
import { creditCodeMustHold } from './credit-code.ts';
import { divisionCodeMustExist } from './division-code.ts';
import { issuerShouldBeNamed } from './issuer-missing.ts';
import { formMustBeKnown } from './kind-unknown.ts';
import { numbersMustHaveForm } from './number-form.ts';
import { textShouldHoldNoPersonalData } from './personal-data.ts';
import { signerShouldBeNamed } from './signer-missing.ts';

export const documentFileChecks: readonly FileCheck[] = [
  { code: 'document/number-form', severity: 'error', run: numbersMustHaveForm },
  { code: 'document/kind-unknown', severity: 'error', run: formMustBeKnown },
  { code: 'document/credit-code', severity: 'error', run: creditCodeMustHold },
  { code: 'document/division-code', severity: 'error', run: divisionCodeMustExist },
  { code: 'document/amount-in-words', severity: 'error', run: amountInWordsMustEqualFigure },
  { code: 'document/copies-mismatch', severity: 'error', run: copiesMustAddUp },
  { code: 'document/annex-mismatch', severity: 'error', run: annexesMustMatch },
  { code: 'document/personal-data', severity: 'warning', run: textShouldHoldNoPersonalData },
  { code: 'document/classified', severity: 'warning', run: classifiedShouldStayOffNetworks },
  { code: 'document/issuer-missing', severity: 'warning', run: issuerShouldBeNamed },
  { code: 'document/addressee-missing', severity: 'warning', run: addresseeShouldBeNamed },
  { code: 'document/signer-missing', severity: 'warning', run: signerShouldBeNamed },
];
export const documentCrossChecks: readonly CrossCheck[] = [];
