import type { Source } from '../clean/source.ts';
import { fault, type Mutation } from '../mutation.ts';
import { type Block, blocksOf, drop, mark, put, slotOf } from '../source/tree.ts';
import { markName, one, promised } from './tools.ts';

const assessed = { needs: ['indicators'] } as const;

/** Indicators that have none below them. */
const leavesOf = (source: Source): Block[] =>
  blocksOf(source.agreement.items, 'indicator').filter((item) => item.items.every(({ kind }) => kind === 'slot'));
const leaf = (source: Source): Block => source.random.pick(leavesOf(source));
/** An indicator that is a share in per cent. */
const rate = (source: Source): Block =>
  leavesOf(source).find(({ name }) => name === source.random.pick(['资金到位率', '资金支出率'])) ??
  leavesOf(source)[0]!;
const weightOf = (of: Block): number => Number(/\d+/.exec(of.head!)![0]);

/** An indicator whose scoring is another one. */
const scored = (code: string, scoring: (source: Source, of: Block) => string) =>
  fault(
    code,
    (source) => {
      const found = rate(source);
      put(found, 'target', '100%');
      put(found, 'scoring', mark(scoring(source, found)));
    },
    assessed,
  );

export const indicatorFaults: readonly Mutation[] = [
  fault(
    'indicator/weights-not-full',
    (source) => {
      const group = blocksOf(source.agreement.items, 'indicator').find(({ items }) => items[0]?.kind === 'block')!;
      const found = source.random.pick(blocksOf(group.items, 'indicator'));
      found.head = found.head!.replace(/\d+/, (weight) => String(Number(weight) + source.random.whole(1, 9)));
      markName(group);
    },
    assessed,
  ),
  fault(
    'indicator/unused',
    (source) => {
      const found = promised(source);
      const measured = slotOf(found, 'measured-by').value;
      drop(found, 'measured-by');
      put(found, 'not-assessed', '由主管部门另行评价');
      markName(leavesOf(source).find(({ name }) => name === measured)!);
    },
    { ...assessed, without: ['duty-table', 'bonus'] },
  ),
  fault(
    'indicator/counted-twice',
    (source) => {
      const found = one(source, 'duty', '资金支出');
      put(found, 'measured-by', `资金支出率、${mark('资金到位率')}`);
    },
    assessed,
  ),
  fault(
    'indicator/bands-gap',
    (source) => {
      const low = source.random.whole(81, 88);
      const en = source.speech.spelling === 'en';
      const good = mark(en ? `良好 ${low} to below 90` : `良好 ${low}分以上不满90分`);
      put(
        one(source, 'indicators'),
        'grades',
        en ? `优秀 at least 90; ${good}; 一般 below 80` : `优秀 90分以上；${good}；一般 不满80分`,
      );
    },
    assessed,
  ),
  fault(
    'indicator/bands-overlap',
    (source) => {
      const low = source.random.whole(81, 88);
      const en = source.speech.spelling === 'en';
      const best = mark(en ? `优秀 at least ${low}` : `优秀 ${low}分以上`);
      put(
        one(source, 'indicators'),
        'grades',
        en ? `${best}; 良好 80 to below 90; 一般 below 80` : `${best}；良好 80分以上不满90分；一般 不满80分`,
      );
    },
    assessed,
  ),
  scored('indicator/score-out-of-range', (source, of) =>
    source.random.pick([`90%以上得${weightOf(of) + 10}分，不满90%不得分`, '按比例计分，每超1个百分点加1分']),
  ),
  scored('indicator/direction-wrong', () => '每高1个百分点扣1分，扣完为止'),
  fault('indicator/division-by-zero', (source) => put(rate(source), 'target', mark('0%')), assessed),
  fault(
    'indicator/rounding-undeclared',
    (source) => {
      const system = one(source, 'indicators');
      drop(system, 'rounding');
      const found = leavesOf(source).find(({ name }) => name === '对接次数')!;
      put(found, 'target', '7次');
      markName(system);
    },
    assessed,
  ),
  fault(
    'indicator/outcome-share-low',
    (source) => {
      const [input, outcome] = source.speech.spelling === 'en' ? ['input', 'outcome'] : ['投入', '结果'];
      const leaves = leavesOf(source);
      const least = leaves.reduce((a, b) => (weightOf(a) <= weightOf(b) ? a : b));
      for (const found of leaves) put(found, 'kind', found === least ? outcome! : input!);
      markName(one(source, 'indicators'));
    },
    { needs: ['indicators'], without: ['bonus'] },
  ),
  fault(
    'indicator/self-evidenced',
    (source) => put(leaf(source), 'source', mark(source.random.pick(['双方自评报告', '甲方自查情况', '乙方自报数据']))),
    assessed,
  ),
  fault(
    'indicator/target-not-above-actual',
    (source) => {
      const found = rate(source);
      const target = source.random.whole(60, 90);
      put(found, 'baseline', `${target + source.random.whole(1, 9)}%`);
      put(found, 'target', mark(`${target}%`));
    },
    assessed,
  ),
  fault(
    'indicator/source-missing',
    (source) => {
      const found = leaf(source);
      drop(found, 'source');
      markName(found);
    },
    { needs: ['indicators'], without: ['bonus'] },
  ),
];
