import { block, type Item, slot, type Table } from '../source/tree.ts';
import { day, type Source, total } from './source.ts';

/** Ten thousand yuan of the fund each city of B gets, and what the region keeps: the first as if by number, within a factor of two. */
export function allotments({ cast, random }: Pick<Source, 'cast' | 'random'>): number[] {
  return cast.bCities.map(() => random.whole(120, 220) * 100);
}

/** The fund party A pays from: with an amount, or a table by city, year and area that adds up. */
export function fund(source: Source, amounts: readonly number[]): Item {
  const { speech, fund: name, has } = source;
  return block('fund', name, [
    slot('source', speech.a),
    slot('channel', '省级国库'),
    slot('period', speech.period(day(source, '01-01'), day(source, '12-31'))),
    slot('carry-over', speech.date(day(source, '06-30', 1))),
    slot('uses', `产业协作 ${speech.spelling === 'en' ? 'at least 60%' : '不低于60%'}`),
    slot('allocation-basis', '人口和上年度绩效'),
    ...(has('allocation') ? [allocation(source, amounts)] : [slot('amount', `${source.year}年 ${total(amounts)}万元`)]),
  ]);
}

function allocation(source: Source, amounts: readonly number[]): Table {
  const { cast, random, speech, year } = source;
  const rows = amounts.map((amount) => {
    const industry = Math.round((amount * random.whole(62, 70)) / 100);
    const labour = Math.round((amount - industry) / 2);
    return [Math.round(amount * 0.95), amount, industry, labour, amount - industry - labour];
  });
  const sums = rows[0]!.map((_, column) => total(rows.map((row) => row[column]!)));
  return {
    kind: 'table',
    key: 'allocation-table',
    about: `${speech.unit}${speech.colon}万元`,
    columns: [speech.heading('recipient'), `${year - 1}年`, `${year}年`, '产业协作', '劳务协作', '公共服务'],
    rows: [...rows.map((row, at) => [cast.bCities[at]!, ...row.map(String)]), [speech.total, ...sums.map(String)]],
  };
}
