import { layoutAgreement } from '../layouts/agreement.ts';
import type { DocumentMaker } from './kind.ts';

/** The agreement in its kind: 协议, 备忘录, 意向书, 责任书. */
export const agreementDocument: DocumentMaker = {
  kind: 'agreement',
  formats: ['docx', 'pdf', 'html', 'md'],
  word: '',
  found: ({ facts }) => facts.agreements.map(({ id, name }) => ({ id, name, agreement: name })),
  layout: (view, { id }, options) => layoutAgreement(view, id, options),
};
