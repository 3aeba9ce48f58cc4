import { layoutFundPlan } from '../layouts/fund-plan.ts';
import { fundsWorkbook } from '../sheets/funds.ts';
import type { DocumentMaker } from './kind.ts';
import { agreementsWith } from './subjects.ts';

/** 资金计划: the funds of an agreement by source, year, recipient and area. */
export const fundsDocument: DocumentMaker = {
  kind: 'funds',
  formats: ['docx', 'pdf', 'html', 'md', 'xlsx'],
  word: '资金计划',
  found: (view) => agreementsWith(view, ({ name }) => view.facts.funds.some(({ agreement }) => agreement === name)),
  layout: (view, { agreement }, options) => layoutFundPlan(view, agreement, options),
  workbook: (view, { agreement }, options) => fundsWorkbook(view, agreement, options),
};
