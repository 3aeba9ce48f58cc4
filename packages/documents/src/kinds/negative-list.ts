import { itemsApplied } from '@duikou/model';
import { layoutNegativeList } from '../layouts/negative-list.ts';
import { negativeListWorkbook } from '../sheets/negative-list.ts';
import type { DocumentMaker } from './kind.ts';
import { partOf } from './subjects.ts';

/** 负面清单: the items that apply to an agreement, and each list that stands outside of any. */
export const negativeListDocument: DocumentMaker = {
  kind: 'negative-list',
  formats: ['docx', 'pdf', 'html', 'md', 'xlsx'],
  word: '负面清单',
  found: (view) => {
    const { agreements, negativeLists } = view.facts;
    const inside = agreements.filter((agreement) => itemsApplied(view, agreement).length > 0);
    const outside = negativeLists.filter(
      ({ id, items, inherits }) =>
        items.length + inherits.length > 0 && !agreements.some(({ name }) => id.startsWith(`negative-list:${name}.`)),
    );
    return [
      ...inside.map(({ id, name }) => ({ id, name, agreement: name })),
      ...outside.map(({ id, name }) => partOf('', id, name)),
    ];
  },
  layout: (view, subject, options) => layoutNegativeList(view, subject, options),
  workbook: (view, subject, options) => negativeListWorkbook(view, subject, options),
};
