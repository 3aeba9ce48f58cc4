import type { Source } from '../clean/source.ts';
import { fault, type Mutation } from '../mutation.ts';
import { type Block, block, blocksOf, type Line, line, mark, put, slotOf } from '../source/tree.ts';
import { markName, one, promised } from './tools.ts';

const split = { needs: ['breakdown'], without: ['duty-table', 'lower'] } as const;

const sharesOf = (of: Block): Line[] => blocksOf(of.items, 'breakdown')[0]!.items as Line[];

/** Adds to the figure of a share. */
function change(share: Line, by: number): void {
  share.text = share.text.replace(/ (\d+)/, (_, figure: string) => ` ${Number(figure) + by}`);
}
const figureOf = (share: Line): number => Number(/ (\d+)/.exec(share.text)![1]);

/** A lower agreement's duty that takes up one share, and that share. */
function takenUp(source: Source): { duty: Block; share: Line; unit: string } {
  const at = source.random.whole(0, source.cast.bCities.length - 1);
  const taken = source.random.pick(source.promises);
  const lower = blocksOf(source.files.get(`下级${at + 1}.duikou`)!, 'duty');
  return {
    duty: lower.find(({ name }) => name === `市级${taken.name}`)!,
    share: sharesOf(one(source, 'duty', taken.name))[at]!,
    unit: taken.unit,
  };
}

export const breakdownFaults: readonly Mutation[] = [
  fault(
    'breakdown/sum-short',
    (source) => {
      const found = promised(source);
      change(source.random.pick(sharesOf(found)), -source.random.whole(1, 5));
      markName(found);
    },
    split,
  ),
  fault(
    'breakdown/sum-over',
    (source) => {
      const found = promised(source);
      const shares = sharesOf(found);
      const share = source.random.pick(shares);
      change(
        share,
        shares.reduce((sum, one) => sum + figureOf(one), 0),
      );
      markName(found);
    },
    split,
  ),
  fault(
    'breakdown/not-additive',
    (source) => {
      const found = one(source, 'duty', '资金支出');
      const { bCities } = source.cast;
      const part = Math.floor(95 / bCities.length);
      const rows = bCities.map((city, at) => line(`${city} ${at === 0 ? 95 - part * (bCities.length - 1) : part}%`));
      found.items.push(block('breakdown', undefined, rows));
      markName(found);
    },
    { without: ['lower'] },
  ),
  fault(
    'breakdown/share-missing',
    (source) => {
      const found = promised(source);
      const shares = sharesOf(found);
      const at = source.random.whole(1, shares.length - 1);
      change(shares[0]!, figureOf(shares[at]!));
      shares.splice(at, 1);
      markName(found);
    },
    { needs: ['breakdown', 'pairing'], without: ['duty-table', 'lower', 'actuals'] },
  ),
  fault(
    'breakdown/owner-missing',
    (source) => {
      const shares = sharesOf(promised(source));
      change(source.random.pick(shares), -2);
      shares.push(line(mark(`${source.speech.keyword('rest')}${source.speech.colon.trim()}`)));
    },
    split,
  ),
  fault(
    'breakdown/not-taken-up',
    (source) => {
      const { duty, share } = takenUp(source);
      duty.items = duty.items.filter((item) => item.kind !== 'slot' || item.key !== 'takes-up');
      share.text = share.text.replace(/^\S+/, (city) => mark(city));
    },
    { needs: ['lower'] },
  ),
  fault(
    'breakdown/taken-up-more',
    (source) => {
      const { duty, share, unit } = takenUp(source);
      const taken = slotOf(duty, 'takes-up');
      const more = figureOf(share) + source.random.whole(1, 4);
      taken.value = mark(`${taken.value} ${source.speech.keyword('of')} ${more}${unit}`);
      promise(duty, figureOf(share), more, unit);
    },
    { needs: ['lower'] },
  ),
  fault(
    'breakdown/year-sum',
    (source) => {
      const fund = one(source, 'fund');
      const amount = Number(/ (\d+)万元/.exec(slotOf(fund, 'amount').value)![1]);
      const wrong = amount + source.random.pick([-300, 200, 500]);
      put(fund, 'amount', `${wrong}万元、${source.year}年 ${amount}万元`);
      markName(fund);
    },
    { without: ['allocation'] },
  ),
];

/** The lower duty promises what it takes up. */
function promise(duty: Block, before: number, after: number, unit: string): void {
  duty.head = duty.head!.replace(`${before}${unit}`, `${after}${unit}`);
}
