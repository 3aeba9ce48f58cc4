import type { Applied } from '@duikou/model';
import type { DocumentTree } from '../tree/types.ts';
import type { AgreementContext, AgreementOptions, LayoutView } from './context.ts';
import { contextNamed, derivedDocument, titleWith } from './derived.ts';
import { appliedItems, negativeRows } from './negative-rows.ts';
import { noteBlocks } from './notes.ts';
import { filledColumns, type RowSpec, tableBlock } from './tables.ts';
import { titleOf } from './title.ts';
import { sentence, titleMarks, words } from './wording/text.ts';

/**
 * The negative lists that apply to an agreement, or one that stands outside of any, with what they inherit: items, the categories and
 * words by which a project falls under them, conditions, exceptions and bases.
 * @throws RangeError when the file has no such list or agreement
 */
export function layoutNegativeList(
  view: LayoutView,
  { id, agreement }: { readonly id: string; readonly agreement: string },
  options: AgreementOptions,
): DocumentTree {
  const context = contextNamed(view, agreement, options);
  const declared = agreement === '' ? view.facts.negativeLists.find((list) => list.id === id) : context.agreement;
  if (declared === undefined) throw new RangeError(`layoutNegativeList: no list “${id}” in ${view.uri}`);
  const items = appliedItems(view, declared);
  const table = tableBlock(
    filledColumns({
      columns: [
        { label: '序号', align: 'center' },
        { label: '事项' },
        { label: '对应类别' },
        { label: '关键词' },
        { label: '条件' },
        { label: '例外' },
        { label: '依据' },
      ],
      rows: rowsOf(context, items),
    }),
  );
  const title = agreement === '' ? titleOf(declared.title ?? declared.name) : titleWith(context, '负面清单');
  return derivedDocument('negative-list', title, context, [table, ...noteBlocks(sources(items))]);
}

function rowsOf(context: AgreementContext, items: readonly Applied[]): readonly RowSpec[] {
  const rows = negativeRows(context, items);
  const groups = Map.groupBy(rows, ({ applied }) => applied.list);
  return [...groups].flatMap(([list, own]) => [
    ...(groups.size > 1 ? [{ cells: [words(list.title ?? list.name)], group: true }] : []),
    ...own.map(({ number, text, categories, keywords, condition, exception, bases }) => ({
      cells: [String(number), text, categories, keywords, condition, exception, bases],
    })),
  ]);
}

/** Where each list is from, and since when it is in force. */
function sources(items: readonly Applied[]): readonly string[] {
  return [...new Set(items.map(({ list }) => list))].map((list) => {
    const source = words(list.source?.text ?? '');
    return source === '' ? '' : sentence(`${titleMarks(list.title ?? list.name)}出处：${source}`);
  });
}
