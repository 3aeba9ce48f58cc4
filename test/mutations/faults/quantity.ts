import { day, type Source } from '../clean/source.ts';
import { fault, type Mutation } from '../mutation.ts';
import { type Block, block, blocksOf, line, mark, put, type Table } from '../source/tree.ts';
import { add, clause, duty, inTime, markIn, one, say, table } from './tools.ts';

/** A further table of the agreement. */
function figures(source: Source, name: string, columns: string[], rows: string[][], unit?: string): Table {
  const { speech } = source;
  const made: Table = {
    kind: 'table',
    key: 'table',
    name,
    columns,
    rows,
    ...(unit !== undefined && { about: `${speech.unit}${speech.colon}${unit}` }),
  };
  add(source, made);
  return made;
}

const years = ({ year }: Source, count: number) => Array.from({ length: count }, (_, at) => `${year - count + at}年`);

/** A further duty with a share for each city of party B. */
function shared(
  source: Source,
  name: string,
  unit: string,
  shares: (city: string, at: number) => string,
  sum: number,
): Block {
  const { a, b, atLeast } = source.speech;
  const rows = source.cast.bCities.map((city, at) => line(shares(city, at)));
  const said = { bearer: a, to: b, act: `开展${name}`, figure: atLeast(`${sum}${unit}`), by: inTime(source) };
  return duty(source, name, said, [block('breakdown', undefined, rows)]);
}

/** Tables of dates are of the same kind as tables of figures. */
export const dateFaults: readonly Mutation[] = [
  fault('time/precision-mixed', (source) => {
    const { random, year } = source;
    const cells = ['3-8', '5-20', '7-2', '9-6'].map((day, at) => `${year - 4 + at}-${day}`);
    const at = random.whole(1, 3);
    cells[at] = mark(cells[at]!.replace(/-\d+$/, ''));
    const events = ['框架协议', '首批干部', '园区开工', '园区投产'];
    figures(
      source,
      '沿革',
      ['事项', '时间'],
      cells.map((cell, row) => [events[row]!, cell]),
    );
  }),
];

export const quantityFaults: readonly Mutation[] = [
  fault('quantity/unit-mismatch', (source) => {
    const { spelling } = source.speech;
    put(
      one(source, 'fund'),
      'uses',
      mark(`产业协作 ${spelling === 'en' ? 'at least' : '不低于'} ${source.random.whole(20, 90)}人`),
    );
  }),
  fault(
    'quantity/count-basis-mixed',
    (source) => {
      const sum = source.cast.bCities.length * 40;
      const odd = source.random.whole(0, source.cast.bCities.length - 1);
      clause(
        source,
        shared(source, '师资培训', '人次', (city, at) => (at === odd ? `${mark(city)} 40人` : `${city} 40人次`), sum),
      );
    },
    {
      without: ['lower'],
      consequents: {
        'breakdown/sum-short':
          'Persons and person-times cannot be added: whether the shares make the whole cannot be told.',
      },
    },
  ),
  fault('quantity/scale-mixed', (source) => {
    const { random } = source;
    const cells = [0, 1, 2].map(() => String(random.whole(600, 900) * 100));
    const at = random.whole(0, 2);
    cells[at] = mark(String(Number(cells[at]) / 10000));
    figures(
      source,
      '历年拨付',
      ['年份', '财政资金'],
      years(source, 3).map((year, row) => [year, cells[row]!]),
      '万元',
    );
  }),
  fault(
    'quantity/part-exceeds-whole',
    (source) => {
      const rows = table(source, 'duty-table');
      const [first] = rows.rows;
      const cities = source.cast.bCities.length;
      const more = source.random.whole(0, cities - 1);
      const parts = first!
        .slice(2, 2 + cities)
        .map((cell, at) => (at === more ? Number(cell) + 1 : Math.floor(Number(cell) / 4)));
      const cells = parts.map((part, at) => (at === more ? mark(String(part)) : String(part)));
      rows.rows.splice(1, 0, [
        '其中：女性',
        first![1]!,
        ...cells,
        String(parts.reduce((a, b) => a + b, 0)),
        ...first!.slice(3 + cities),
      ]);
    },
    { needs: ['duty-table'] },
  ),
  fault('quantity/total-mismatch', (source) => {
    const { random } = source;
    const own = [0, 1, 2].map(() => random.whole(40, 70));
    const off = random.pick([-9, -3, 2, 8]);
    figures(
      source,
      '历年培训',
      ['年份', '人数（名）'],
      [
        ...years(source, 3).map((year, at) => [year, String(own[at])]),
        ['合计', mark(String(own.reduce((a, b) => a + b, off)))],
      ],
    );
  }),
  fault(
    'quantity/cross-table',
    (source) => {
      const past = table(source, 'table');
      const row = source.random.pick(past.rows.slice(0, -1));
      figures(
        source,
        '省级投入',
        ['渠道', row[0]!],
        [['省级', mark(String(Number(row[1]) + source.random.whole(1, 9)))]],
        '万元',
      );
    },
    { needs: ['table'] },
  ),
  fault(
    'quantity/rate-mismatch',
    (source) => {
      const [year, own, , sum] = source.random.pick(table(source, 'table').rows.slice(0, -1));
      const wrong = Math.round((Number(own) / Number(sum)) * 100) + source.random.whole(3, 12);
      say(source, `省级投入占{历年投入.${year}.省级 占 历年投入.${year}.合计：${mark(`${wrong}%`)}}。`);
    },
    { needs: ['table'] },
  ),
  fault('quantity/each-or-joint', (source) => {
    const both = mark(source.speech.spelling === 'en' ? 'both' : '双方');
    clause(
      source,
      duty(source, '互派教师', {
        bearer: both,
        act: '选派青年教师',
        figure: `${source.random.whole(4, 20)}名`,
        by: inTime(source),
      }),
    );
  }),
  fault('quantity/partial-sum', (source) => {
    const { random } = source;
    const own = [random.whole(40, 70), random.whole(40, 70)];
    const rows = years(source, 3).map((year, at) => [year, at === 2 ? '—' : String(own[at])]);
    figures(source, '历年资助', ['年份', '学生（名）'], [...rows, ['合计', mark(String(own[0]! + own[1]!))]]);
  }),
  fault('quantity/outlier', (source) => {
    const { random } = source;
    const cells = [0, 1, 2, 3].map(() => String(random.whole(40, 60)));
    const at = random.whole(0, 3);
    cells[at] = mark(String(Number(cells[at]) * random.whole(16, 30)));
    figures(
      source,
      '历年参训',
      ['年份', '学员（名）'],
      years(source, 4).map((year, row) => [year, cells[row]!]),
    );
  }),
  fault(
    'quantity/basis-missing',
    (source) => {
      put(source.agreement, 'signed', source.speech.date(day(source, '01-01')));
      const [province] = blocksOf(source.files.get('协议.duikou')!, 'party').filter(
        ({ name }) => name === source.cast.a,
      );
      province!.items = province!.items.filter((item) => item.kind === 'slot');
      province!.items.push(
        block('figure', '地方财政收入', [], { head: `${source.speech.colon}${source.year - 2}年 640亿元` }),
      );
      markIn(one(source, 'duty', '投入强度'), '上年地方财政收入');
    },
    { needs: ['figure'] },
  ),
];
