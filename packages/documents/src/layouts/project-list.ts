import { itemsApplied } from '@duikou/model';
import type { Block, DocumentTree } from '../tree/types.ts';
import { type AgreementContext, type AgreementOptions, type LayoutView, own } from './context.ts';
import { contextNamed, derivedDocument, titleWith } from './derived.ts';
import { noteBlocks } from './notes.ts';
import { type VerdictRow, verdictRows } from './project-verdicts.ts';
import { projectTables } from './projects.ts';
import { filledColumns, tableBlock } from './tables.ts';
import { listed, titleMarks, words } from './wording/text.ts';

/**
 * The projects of an agreement, each with what the negative lists say of it, and the items and reasons of those that are not simply
 * allowed.
 * @throws RangeError when the file has no agreement of that name
 */
export function layoutProjectList(view: LayoutView, agreement: string, options: AgreementOptions): DocumentTree {
  const context = contextNamed(view, agreement, options);
  const projects = own(context, view.facts.projects);
  const verdicts = verdictRows(context, projects);
  const byProject = new Map(verdicts.map(({ project, word }) => [project, word]));
  const [list, ...others] = projectTables(context, projects, byProject);
  const blocks: readonly Block[] = [
    list!,
    ...noteBlocks(noteTexts(context, verdicts)),
    ...reasonTable(verdicts, list!.landscape),
    ...others,
  ];
  return derivedDocument('projects', titleWith(context, '项目清单'), context, blocks);
}

function reasonTable(verdicts: readonly VerdictRow[], landscape: boolean | undefined): readonly Block[] {
  const told = verdicts.filter(({ items, reason }) => items !== '' || reason !== '');
  if (told.length === 0) return [];
  return [
    tableBlock(
      filledColumns({
        caption: '负面清单核对情况',
        landscape,
        columns: [
          { label: '项目名称' },
          { label: '核对结论', align: 'center' },
          { label: '清单条目' },
          { label: '理由' },
        ],
        rows: told.map(({ project, word, items, reason }) => ({
          cells: [words(project.title ?? project.name), word, items, reason],
        })),
      }),
    ),
  ];
}

/** By which lists, and how many projects came out how. */
function noteTexts({ view, agreement }: AgreementContext, verdicts: readonly VerdictRow[]): readonly string[] {
  if (verdicts.length === 0) return [];
  const lists = new Set(itemsApplied(view, agreement).map(({ list }) => titleMarks(list.title ?? list.name)));
  const counts = [...Map.groupBy(verdicts, ({ word }) => word)].map(([word, rows]) => `${word}${rows.length}个`);
  return [`按照${listed([...lists])}核对：${counts.join('，')}。`];
}
