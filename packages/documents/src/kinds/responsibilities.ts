import { isObligation } from '../layouts/duty-rows.ts';
import { layoutResponsibilities } from '../layouts/responsibilities.ts';
import { responsibilitiesWorkbook } from '../sheets/responsibilities.ts';
import type { DocumentMaker } from './kind.ts';
import { agreementsWith } from './subjects.ts';

/** 责任清单: the duties of an agreement as a list. */
export const responsibilitiesDocument: DocumentMaker = {
  kind: 'responsibilities',
  formats: ['docx', 'pdf', 'html', 'md', 'xlsx'],
  word: '责任清单',
  found: (view) =>
    agreementsWith(view, ({ name }) => view.facts.duties.some((duty) => duty.agreement === name && isObligation(duty))),
  layout: (view, { agreement }, options) => layoutResponsibilities(view, agreement, options),
  workbook: (view, { agreement }, options) => responsibilitiesWorkbook(view, agreement, options),
};
