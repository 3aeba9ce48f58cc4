import type { ItemScore, Step, SystemScore } from '@duikou/model';
import type { ScoredAgreement } from './context.ts';
import { squeeze, typographic, words } from './wording/text.ts';

/** An item of a scored system as printed; its typed values are those of `item`. */
export interface ScoreRow {
  readonly item: ItemScore;
  /** The leading group, with its score. */
  readonly group: string;
  readonly name: string;
  readonly full: string;
  /** The score; where it cannot be told, between which two it lies. */
  readonly score: string;
  /** Steps of the working. */
  readonly working: readonly string[];
}

/** The items at the ends of a system's branches, in order. */
export function scoreRows(scored: ScoredAgreement, { items }: SystemScore): readonly ScoreRow[] {
  return items.flatMap((item) => rowsUnder(scored, item, []));
}

function rowsUnder(scored: ScoredAgreement, item: ItemScore, above: readonly string[]): readonly ScoreRow[] {
  const { indicator, children, full } = item;
  const name = words(indicator.name) + (indicator.bonus ? '（加分项）' : indicator.deduction ? '（扣分项）' : '');
  if (children.length > 0) {
    const head =
      above.length > 0 ? name : `${name}（${full === undefined ? '' : `${full}分，`}得${scoreText(item)}分）`;
    return children.flatMap((child) => rowsUnder(scored, child, [...above, head]));
  }
  const [group = '', ...between] = above;
  return [
    {
      item,
      group,
      name: [...between, name].join('—'),
      full: full ?? '',
      score: scoreText(item),
      working: item.steps.map((step) => stepText(scored, step)),
    },
  ];
}

/** A step as documents write it: without blanks beside Chinese characters and signs. */
export function stepText(scored: ScoredAgreement, step: Step): string {
  return typographic(squeeze(scored.say(step)))
    .replace(/\s*([=≈+×÷])\s*/gu, '$1')
    .replaceAll('=≈', '≈');
}

/** 7, or 3—8 where some value is missing. */
export function scoreText({ score, least, most }: Pick<ItemScore, 'score' | 'least' | 'most'>): string {
  if (score !== undefined) return score;
  return least === undefined || most === undefined ? '不能确定' : `${least}—${most}`;
}
