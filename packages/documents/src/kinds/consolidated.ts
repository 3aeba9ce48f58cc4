import { layoutConsolidated } from '../layouts/consolidated.ts';
import type { DocumentMaker } from './kind.ts';

/** An agreement as its amendments have it. */
export const consolidatedDocument: DocumentMaker = {
  kind: 'consolidated',
  formats: ['docx', 'pdf', 'html', 'md'],
  word: '合并文本',
  found: (view) =>
    view.facts.agreements
      .filter((agreement) => view.versionsOf(agreement).length > 0)
      .map(({ id, name }) => ({ id, name, agreement: name })),
  layout: (view, { id }, options) => layoutConsolidated(view, id, options),
};
