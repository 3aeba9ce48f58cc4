import { type Block, block, type Item, line, slot, type Table } from '../source/tree.ts';
import { ownSlots } from './duties.ts';
import { day, type Source, total } from './source.ts';

/** A table of figures of past years that adds up in both directions, and a sentence that says its total. */
export function pastTable(source: Source): { table: Table; words: string } {
  const { random, speech, year } = source;
  const rows = [3, 2, 1].map((before) => {
    const own = [random.whole(40, 60), random.whole(30, 50)];
    return [`${year - before}年`, ...own, total(own)] as [string, ...number[]];
  });
  const sums = [1, 2, 3].map((column) => total(rows.map((row) => row[column] as number)));
  return {
    table: {
      kind: 'table',
      key: 'table',
      name: '历年投入',
      title: '近三年投入',
      about: `${speech.unit}${speech.colon}万元`,
      columns: ['年份', '省级', '市级', '合计'],
      rows: [...rows.map((row) => row.map(String)), ['合计', ...sums.map(String)]],
    },
    words: `近三年累计投入{历年投入.合计：${sums[2]}万元}。`,
  };
}

/** What was reached by the middle of the year. */
export function actuals(source: Source): Block {
  const { fund, promises, speech } = source;
  const date = speech.date(day(source, '06-20'));
  return block('actuals', '半年完成情况', [
    slot('as-of', speech.date(day(source, '06-30'))),
    slot('reporter', `${source.cast.b}人民政府`),
    ...promises
      .slice(0, 2)
      .map((one): Item => line(`${one.name}${speech.colon}${one.parts[0]}${one.unit}${speech.comma}${date}`)),
    ...(fund === '' ? [] : [line(`资金到位${speech.colon}3000万元${speech.comma}${date}`)]),
  ]);
}

/** A duty whose floor is a share of what party A took in last year. */
export function relative(source: Source): Block {
  const { speech } = source;
  const base = '上年地方财政收入';
  return block('duty', '投入强度', ownSlots(source), {
    head: `${speech.colon}${speech.from(speech.a, speech.b)}引导企业投资 ${speech.spelling === 'en' ? 'at least ' : '不低于 '}${base}的0.1%${speech.comma}${speech.by(day(source, '11-15'))}`,
  });
}

/** A template at the top of a file, and its use in an agreement. */
export function template(source: Source): { declared: Block; used: Item } {
  const { speech } = source;
  const act = `举办业务培训 ${speech.spelling === 'en' ? 'at least' : '不少于'} 数量${speech.comma}时间`;
  const named = (name: string, value: string) => `${name}${speech.colon}${value}`;
  return {
    declared: block(
      'template',
      '培训条款',
      [
        block(
          'clause',
          undefined,
          [block('duty', '业务培训', ownSlots(source), { head: `${speech.colon}${speech.b} ${act}` })],
          { title: '业务培训' },
        ),
      ],
      { head: speech.brackets('数量，时间') },
    ),
    used: line(
      `${speech.keyword('use')} 培训条款${speech.brackets(`${named('数量', '2期')}，${named('时间', speech.by(day(source, '10-31')))}`)}`,
    ),
  };
}

/** An amendment that lowers nothing and adds a duty of party B. */
export function amendment(source: Source): Block {
  const { speech } = source;
  return block('amendment', `${source.agreement.name}补充`, [
    slot('amends', source.agreement.name!),
    slot('signed', speech.date(day(source, '05-20'))),
    block('add', undefined, [
      block(
        'clause',
        undefined,
        [
          block(
            'duty',
            '信息公开',
            [...ownSlots(source), ...(source.has('defaults') ? [slot('evidence', '公示截图')] : [])],
            {
              head: `${speech.colon}${speech.b} 公布进展 ${speech.atLeast('2次')}${speech.comma}${speech.by(day(source, '11-30'))}`,
            },
          ),
        ],
        { title: '补充事项' },
      ),
    ]),
  ]);
}
