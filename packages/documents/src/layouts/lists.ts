import type { NegativeList, Ref } from '@duikou/model';
import type { Block } from '../tree/types.ts';
import { clauseOf } from './blocks.ts';
import type { AgreementContext } from './context.ts';
import { indicatorAnnex } from './indicators.ts';
import { filledColumns, tableBlock } from './tables.ts';
import { asWritten, documentName, named, resolved } from './wording/names.ts';
import { listed, typographic, words } from './wording/text.ts';

/** The clause on what is adopted: negative lists, areas and indicator systems, by name; those declared here follow as annexes. */
export function listBlocks(context: AgreementContext): readonly Block[] {
  const { agreement, view } = context;
  const declared = new Set(agreement.content);
  const lists = view.facts.negativeLists.filter(({ id }) => declared.has(id));
  const systems = view.facts.indicatorSystems.filter(({ id }) => declared.has(id));
  const adopted = agreement.adopts.map(({ ref, all }) => ({ ref, all, target: resolved(context, ref) }));
  const kind = (name: string) => adopted.filter(({ target, ref }) => (target?.kind ?? guess(ref)) === name);
  const negative = [
    ...lists.map((list) => `《${words(list.title ?? list.name)}》（${negativeAnnex(context, list)}）`),
    ...kind('negative-list').map(({ ref, all, target }) => {
      const name = documentName(context, ref) + (all ? '全部条目' : '');
      const printed = context.options.negativeItems === true && target?.kind === 'negative-list';
      return printed ? `${name}（${negativeAnnex(context, target.fact)}）` : name;
    }),
  ];
  const assessed = [
    ...systems.map((system) => `《${words(system.title ?? system.name)}》（${indicatorAnnex(context, system)}）`),
    ...kind('indicators').map(({ ref }) => documentName(context, ref)),
  ];
  const areas = [...kind('areas'), ...kind('area')].map(({ ref }) => `“${named(context, ref, asWritten(ref))}”`);
  const others = kind('').map(({ ref }) => documentName(context, ref));
  return clauseOf(clauseTitle(negative.length + areas.length + others.length > 0, assessed.length > 0), [
    areas.length === 0 ? '' : `项目重点领域按照${listed(areas)}确定。`,
    negative.length === 0 ? '' : `资金和项目安排遵守${listed(negative)}，资金不得用于清单所列事项。`,
    assessed.length === 0 ? '' : `考核评价按照${listed(assessed)}执行。`,
    others.length === 0 ? '' : `本${context.form}适用${listed(others)}。`,
  ]);
}

function clauseTitle(managed: boolean, assessed: boolean): string {
  if (managed && assessed) return '项目管理与考核评价';
  return assessed ? '考核评价' : '项目管理';
}

/** What a name that leads nowhere is likely to be, by its last word. */
function guess(ref: Ref): string {
  const name = ref.path.at(-1) ?? '';
  if (/清单$/u.test(name)) return 'negative-list';
  if (/领域$/u.test(name)) return 'areas';
  return /考核|评价|指标/u.test(name) ? 'indicators' : '';
}

function negativeAnnex(context: AgreementContext, list: NegativeList): string {
  const title = words(list.title ?? list.name);
  const table = tableBlock(
    filledColumns({
      columns: [{ label: '序号', align: 'center' }, { label: '事项' }, { label: '例外' }],
      rows: list.items.map(({ text, exception }, index) => ({
        cells: [String(index + 1), typographic(text), words(exception?.text ?? '')],
      })),
    }),
  );
  return context.annexes.add(title, list.items.length === 0 ? [] : [table]);
}
