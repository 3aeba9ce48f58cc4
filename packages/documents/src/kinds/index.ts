import type { DocumentKind } from '../tree/types.ts';
import { agreementDocument } from './agreement.ts';
import { amendmentDocument } from './amendment.ts';
import { consolidatedDocument } from './consolidated.ts';
import { fundsDocument } from './funds.ts';
import { indicatorsDocument } from './indicators.ts';
import type { DocumentMaker } from './kind.ts';
import { letterDocument } from './letter.ts';
import { minutesDocument } from './minutes.ts';
import { negativeListDocument } from './negative-list.ts';
import { projectsDocument } from './projects.ts';
import { responsibilitiesDocument } from './responsibilities.ts';
import { scoreDocument } from './score.ts';

export type { DocumentFormat, DocumentMaker, DocumentSubject } from './kind.ts';
export { documentFormats } from './kind.ts';

/** Every kind of document, in the order in which they are written. */
export const documentMakers: readonly DocumentMaker[] = [
  agreementDocument,
  letterDocument,
  responsibilitiesDocument,
  projectsDocument,
  negativeListDocument,
  fundsDocument,
  indicatorsDocument,
  scoreDocument,
  minutesDocument,
  amendmentDocument,
  consolidatedDocument,
];

/** @throws RangeError where there is no such kind */
export function makerOf(kind: DocumentKind): DocumentMaker {
  const found = documentMakers.find((maker) => maker.kind === kind);
  if (found === undefined) throw new RangeError(`makerOf: no kind “${kind}”`);
  return found;
}
