import { day } from '../clean/source.ts';
import { fault, type Mutation } from '../mutation.ts';
import { block, blocksOf, drop, mark, put, slot, slotOf } from '../source/tree.ts';
import { add, allocated, clause, markName, one, paying, table } from './tools.ts';

export const fundFaults: readonly Mutation[] = [
  fault('fund/overcommitted', (source) => {
    const fund = one(source, 'fund');
    clause(source, paying(source, source.fund, source.random.whole(10, 90) * 100));
    markName(fund);
  }),
  ...(['source', 'channel'] as const).map((missing) =>
    fault(`fund/${missing}-missing`, (source) => {
      const fund = one(source, 'fund');
      drop(fund, missing);
      markName(fund);
    }),
  ),
  fault('fund/idle', (source) => {
    const { random, speech, year } = source;
    add(
      source,
      block('fund', mark('备用资金'), [
        slot('source', speech.a),
        slot('channel', '省级国库'),
        slot('amount', `${year}年 ${random.whole(5, 50) * 100}万元`),
      ]),
    );
  }),
  fault(
    'fund/category-not-permitted',
    (source) => {
      const spent = source.random.pick(blocksOf(source.agreement.items, 'project'));
      const area = slotOf(spent, 'area').value;
      put(one(source, 'fund'), 'excluded', area);
      for (const project of blocksOf(source.agreement.items, 'project')) {
        const category = slotOf(project, 'category');
        if (slotOf(project, 'area').value === area) category.value = mark(category.value);
      }
    },
    { needs: ['projects'], without: ['allocation'] },
  ),
  fault(
    'fund/paid-before-approval',
    (source) => {
      const { date } = source.speech;
      const early = source.random.pick(['03-01', '03-05', '02-28']);
      put(one(source, 'project'), 'payments', mark(`${date(day(source, early))} 200万元`));
    },
    { needs: ['projects'] },
  ),
  fault(
    'fund/paid-over-budget',
    (source) => {
      const { date, semicolon } = source.speech;
      const first = `${date(day(source, '04-15'))} 100万元`;
      put(
        one(source, 'project'),
        'payments',
        `${first}${semicolon}${mark(`${date(day(source, '06-01'))} ${source.random.whole(13, 40) * 100}万元`)}`,
      );
    },
    { needs: ['projects'] },
  ),
  fault(
    'fund/share-below',
    (source) => {
      const { spelling } = source.speech;
      put(
        one(source, 'fund'),
        'uses',
        mark(`产业协作 ${spelling === 'en' ? 'at least' : '不低于'} ${source.random.whole(75, 95)}%`),
      );
    },
    { needs: ['allocation'] },
  ),
  fault('fund/recipient-marginal', (source) => {
    const { cast, random } = source;
    const amounts = cast.bCities.map(() => random.whole(80, 99) * 10);
    const least = random.whole(0, amounts.length - 1);
    amounts[least] = random.whole(10, 20) * 10;
    const { rows } = allocated(source, '社会帮扶资金', amounts, [slot('allocation-basis', '结对关系和项目需求')]);
    rows[least]![1] = mark(rows[least]![1]!);
  }),
  fault('fund/equal-amounts', (source) => {
    const { cast, random } = source;
    const amount = random.whole(10, 90) * 10;
    markName(
      allocated(
        source,
        '社会帮扶资金',
        cast.bCities.map(() => amount),
      ).fund,
    );
  }),
  fault(
    'fund/aid-dependence',
    (source) => {
      const row = source.random.pick(table(source, 'allocation-table').rows.slice(0, -1));
      const city = blocksOf(source.files.get('协议.duikou')!, 'party').find(({ name }) => name === row[0])!;
      const { colon } = source.speech;
      const revenue = Math.round(Number(row[2]) * source.random.pick([1.2, 1.5, 1.8]));
      city.items.push(block('figure', '一般公共预算收入', [], { head: `${colon}${source.year - 1}年 ${revenue}万元` }));
      row[2] = mark(row[2]!);
    },
    { needs: ['allocation'] },
  ),
  fault('fund/direct-and-attracted-mixed', (source) => {
    const yes = source.speech.spelling === 'en' ? 'yes' : '是';
    const { cast, random } = source;
    const amounts = cast.bCities.map(() => random.whole(60, 99) * 10);
    const more = [slot('allocation-basis', '结对关系'), slot('granted', yes), slot('attracted', yes)];
    markName(allocated(source, '合作资金', amounts, more).fund);
  }),
];
