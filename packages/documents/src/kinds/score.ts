import { layoutScore } from '../layouts/score-report.ts';
import { scoreWorkbook } from '../sheets/score.ts';
import type { DocumentMaker } from './kind.ts';
import { agreementsWith } from './subjects.ts';

/** 考核评分报告: what an agreement scores, with the working. Only agreements that were scored have one. */
export const scoreDocument: DocumentMaker = {
  kind: 'score',
  formats: ['docx', 'pdf', 'html', 'md', 'xlsx'],
  word: '考核评分报告',
  found: (view) => agreementsWith(view, ({ id }) => view.scored?.some(({ agreement }) => agreement === id) === true),
  layout: (view, { agreement }, options) => layoutScore(view, agreement, options),
  workbook: (view, { agreement }, options) => scoreWorkbook(view, agreement, options),
};
