import type { SystemScore } from '@duikou/model';
import { documentDate } from '../tree/dates.ts';
import type { Block, DocumentTree } from '../tree/types.ts';
import { heading, paragraph } from './blocks.ts';
import type { AgreementContext, AgreementOptions, LayoutView, ScoredAgreement } from './context.ts';
import { contextNamed, derivedDocument, titleWith } from './derived.ts';
import { mergeGroups } from './indicators.ts';
import { noteBlocks } from './notes.ts';
import { numberClauses } from './numbering.ts';
import { scoreRows, scoreText, stepText } from './score-rows.ts';
import { filledColumns, tableBlock } from './tables.ts';
import { listed, sentence, titleMarks, words } from './wording/text.ts';

/**
 * The assessment report of an agreement: by each of its indicator systems the total and grade, every score with its working, and what
 * could not be told.
 * @throws RangeError when the agreement is not there or was not scored
 */
export function layoutScore(view: LayoutView, agreement: string, options: AgreementOptions): DocumentTree {
  const context = contextNamed(view, agreement, options);
  const scored = view.scored?.find((one) => one.agreement === context.agreement.id);
  if (scored === undefined) throw new RangeError(`layoutScore: “${agreement}” was not scored`);
  const blocks = scored.systems.flatMap((system) => systemBlocks(scored, system, scored.systems.length > 1));
  return derivedDocument(
    'score',
    titleWith(context, '考核评分报告'),
    context,
    numberClauses([opening(context, scored), ...blocks], 'restart', new Map()),
  );
}

function opening({ agreement }: AgreementContext, { asOf, systems, reporters = [] }: ScoredAgreement): Block {
  const by = systems.map(({ system }) => titleMarks(system.title ?? system.name));
  const told = reporters.length === 0 ? '完成情况' : `${reporters.map(words).join('、')}填报的完成情况`;
  const what = titleMarks(agreement.title ?? agreement.name);
  return paragraph(`按照${listed(by)}，根据截至${documentDate(asOf)}${told}，对${what}计分如下。`);
}

function systemBlocks(scored: ScoredAgreement, score: SystemScore, several: boolean): readonly Block[] {
  const { system, unknown, steps } = score;
  const rows = scoreRows(scored, score);
  const table = tableBlock(
    filledColumns({
      columns: [{ label: '类别' }, { label: '指标' }, { label: '分值' }, { label: '得分' }, { label: '计分过程' }],
      rows: [
        ...rows.map(({ group, name, full, score: own, working }) => ({
          cells: [group, name, full, own, working.join('；')],
        })),
        {
          cells: ['总分', '总分', system.fullMark?.value ?? '', scoreText({ ...score, score: score.total }), ''],
          role: 'total' as const,
        },
      ],
    }),
  );
  const grouped = rows.some(({ group }) => group !== '');
  const open = unknown.length === 0 ? '' : `${listed(unknown.map((name) => `“${words(name)}”`))}的得分不能确定。`;
  return [
    ...(several ? [heading(1, words(system.title ?? system.name))] : []),
    paragraph(resultText(score) + open),
    grouped ? { ...table, rows: mergeGroups(table.rows) } : table,
    ...noteBlocks(steps.map((step) => sentence(stepText(scored, step)))),
  ];
}

/** 总分98.5分（满分100分），等次为优秀。 */
function resultText({ total, least, most, grade, system }: SystemScore): string {
  const full = system.fullMark === undefined ? '' : `（满分${system.fullMark.value}分）`;
  const sum =
    total !== undefined
      ? `总分${total}分`
      : least !== undefined && most !== undefined
        ? `总分在${least}分至${most}分之间`
        : '总分不能确定';
  return sentence(`${sum}${full}${grade === undefined ? '' : `，等次为${words(grade)}`}`);
}
