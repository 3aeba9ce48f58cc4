import { layoutLetter } from '../layouts/letter.ts';
import type { DocumentMaker } from './kind.ts';

/** The official letter with the agreements it carries: 函, 通知, 报告. */
export const letterDocument: DocumentMaker = {
  kind: 'letter',
  formats: ['docx', 'pdf', 'html', 'md'],
  word: '公文',
  found: ({ facts }) =>
    facts.letters.map(({ id, name, annexes }) => ({
      id,
      name,
      agreement: annexes.find(({ agreement }) => agreement !== undefined)?.agreement?.path.join('.') ?? '',
    })),
  layout: (view, { id }, options) => layoutLetter(view, id, options),
};
