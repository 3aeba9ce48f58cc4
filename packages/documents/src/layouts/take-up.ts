import type { TakeUp } from '@duikou/model';
import type { Block } from '../tree/types.ts';
import { clauseOf, heading, paragraph } from './blocks.ts';
import type { AgreementContext } from './context.ts';
import { placeTable } from './placing.ts';
import { tableBlock } from './tables.ts';
import { targetText } from './wording/figures.ts';
import { asWritten, resolved } from './wording/names.ts';
import { sentence, titleMarks, typographic, words } from './wording/text.ts';

/** Parts taken up beyond which they are a table and no sentences. */
const inSentences = 3;

interface TakenUp {
  /** The higher agreement in its title marks. */
  readonly agreement: string;
  readonly fund: boolean;
  /** Name of its duty or fund. */
  readonly name: string;
  /** Whose share it is. */
  readonly share: string;
  readonly figure: string;
}

function takenUp(context: AgreementContext, { share, target }: TakeUp): TakenUp | undefined {
  const found = resolved(context, share);
  if (found?.kind !== 'share') return undefined;
  const { of, fact } = found;
  const above = context.view.resolve({ ...share, kinds: ['agreement'], path: [of.fact.agreement] });
  const title = above.kind === 'one' && above.target.kind === 'agreement' ? above.target.fact.title : undefined;
  return {
    agreement: titleMarks(title ?? of.fact.agreement),
    fund: of.kind === 'fund',
    name: typographic(of.fact.name),
    share: words(fact.key),
    figure: target === undefined ? '' : targetText(target),
  };
}

/** What is taken up of a higher agreement: 承接《…》“资金到位”任务乙一市份额中的5200万元. */
export function takeUpWords(context: AgreementContext, takeUp: TakeUp): string {
  const one = takenUp(context, takeUp);
  const figure = takeUp.target === undefined ? '' : targetText(takeUp.target);
  if (one === undefined) return `承接“${asWritten(takeUp.share)}”${figure}`;
  const what = one.fund ? one.name : `“${one.name}”任务`;
  return `承接${one.agreement}${what}${one.share}份额${figure === '' ? '' : `中的${figure}`}`;
}

/** The clause on what the agreement as a whole takes up; many parts of one higher agreement are a table. */
export function takeUpBlocks(context: AgreementContext): readonly Block[] {
  const { takesUp } = context.agreement;
  const self = `本${context.form}`;
  const all = takesUp.map((takeUp) => takenUp(context, takeUp));
  const above = new Set(all.map((one) => one?.agreement));
  const [agreement] = above;
  if (takesUp.length <= inSentences || above.size !== 1 || agreement === undefined) {
    return clauseOf(
      '任务承接',
      takesUp.map((takeUp) => sentence(self + takeUpWords(context, takeUp))),
    );
  }
  const list = all.filter((one) => one !== undefined);
  const { see, blocks } = placeTable(
    context,
    tableBlock({
      caption: '任务承接表',
      columns: [{ label: '任务' }, { label: '份额', align: 'center' }, { label: '承接数量' }],
      rows: list.map(({ name, share, figure }) => ({ cells: [name, share, figure === '' ? '全部' : figure] })),
    }),
  );
  return [heading(1, '任务承接'), paragraph(`${self}承接${agreement}的任务见${see}。`), ...blocks];
}
