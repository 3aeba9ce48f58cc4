import { type AgreementContext, type AgreementOptions, type LayoutView, own } from '../layouts/context.ts';
import { contextNamed, titleWith } from '../layouts/derived.ts';
import { appliedItems, negativeRows } from '../layouts/negative-rows.ts';
import { verdictRows } from '../layouts/project-verdicts.ts';
import { titleOf } from '../layouts/title.ts';
import { words } from '../layouts/wording/text.ts';
import { bookOf } from './book.ts';
import { indexCell, textCell } from './cells.ts';
import { sheetKey } from './entries.ts';
import { gridSheet } from './grid.ts';
import type { Sheet, Workbook } from './types.ts';

/**
 * The items of negative lists that apply to an agreement, or of one list that stands outside of any, and what they say of each of the
 * agreement's projects.
 * @throws RangeError when the file has no such list or agreement
 */
export function negativeListWorkbook(
  view: LayoutView,
  { id, agreement }: { readonly id: string; readonly agreement: string },
  options: AgreementOptions,
): Workbook {
  const context = contextNamed(view, agreement, options);
  const declared = agreement === '' ? view.facts.negativeLists.find((list) => list.id === id) : context.agreement;
  if (declared === undefined) throw new RangeError(`negativeListWorkbook: no list “${id}” in ${view.uri}`);
  const title = agreement === '' ? titleOf(declared.title ?? declared.name) : titleWith(context, '负面清单');
  const items = appliedItems(view, declared);
  return bookOf('negative-list', title, [itemSheet(context, items), ...verdictSheet(context)], context);
}

function itemSheet(context: AgreementContext, items: ReturnType<typeof appliedItems>): Sheet {
  return gridSheet({
    name: '负面清单',
    title: '负面清单',
    notes: [],
    columns: [
      { label: '序号' },
      { label: '清单' },
      { label: '事项', least: 30, most: 60 },
      { label: '对应类别', optional: true },
      { label: '关键词', optional: true },
      { label: '条件', optional: true },
      { label: '例外', optional: true },
      { label: '依据', optional: true },
    ],
    rows: () =>
      negativeRows(context, items).map(
        ({ applied, number, text, categories, keywords, condition, exception, bases }) => ({
          cells: [
            indexCell(number),
            ...[words(applied.list.title ?? applied.list.name), text, categories, keywords].map((said) =>
              textCell(said),
            ),
            ...[condition, exception, bases].map((said) => textCell(said)),
          ],
        }),
      ),
    frozenColumns: 1,
  });
}

/** What the lists say of each project; none where there are no projects. */
export function verdictSheet(context: AgreementContext): readonly Sheet[] {
  const verdicts = verdictRows(context, own(context, context.view.facts.projects));
  if (verdicts.length === 0) return [];
  return [
    gridSheet({
      name: '负面清单核对',
      title: '项目负面清单核对情况',
      notes: [],
      columns: [
        { label: '序号' },
        { label: '项目名称', least: 16 },
        { label: '核对结论' },
        { label: '清单条目', most: 48, optional: true },
        { label: '理由', most: 48, optional: true },
        { label: '标识', hidden: true },
      ],
      rows: () =>
        verdicts.map(({ project, word, items, reason }, at) => ({
          cells: [
            indexCell(at + 1),
            textCell(words(project.title ?? project.name)),
            textCell(word, { align: 'center' }),
            textCell(items),
            textCell(reason),
            textCell(sheetKey(context.view, 'project', project.id)),
          ],
        })),
      frozenColumns: 2,
    }),
  ];
}
