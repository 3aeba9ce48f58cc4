import { amendedIn, layoutAmendment } from '../layouts/amendment.ts';
import type { DocumentMaker } from './kind.ts';

/** A 补充协议 to be signed. */
export const amendmentDocument: DocumentMaker = {
  kind: 'amendment',
  formats: ['docx', 'pdf', 'html', 'md'],
  word: '补充协议',
  found: (view) =>
    view.facts.amendments.flatMap((amendment) => {
      const amended = amendedIn(view, amendment);
      return amended === undefined
        ? []
        : [{ id: amendment.id, name: amendment.name, agreement: amended.agreement.name }];
    }),
  layout: (view, { id }, options) => layoutAmendment(view, id, options),
};
