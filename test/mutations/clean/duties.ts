import { type Block, block, type Item, line, slot, type Table } from '../source/tree.ts';
import { day, type Pledge, type Source, total } from './source.ts';

const stock: readonly Omit<Pledge, 'parts'>[] = [
  { name: '选派干部', act: '选派党政挂职干部', unit: '名', indicator: '挂职干部人数' },
  { name: '选派人才', act: '选派专业技术人才', unit: '名', indicator: '人才人数' },
  { name: '新增企业', act: '新增引导企业', unit: '家', indicator: '新增企业数' },
  { name: '帮助就业', act: '帮助农村劳动力就业', unit: '人', indicator: '就业人数' },
  { name: '帮销产品', act: '采购和帮助销售农产品', unit: '万元', indicator: '消费帮扶金额' },
  { name: '培训教师', act: '培训骨干教师', unit: '人次', indicator: '培训人次' },
];

/** Three to five promises of party A with what each city has of them. */
export function promisesOf({ cast, random }: Pick<Source, 'cast' | 'random'>): Pledge[] {
  return random.some(stock, random.whole(3, 5)).map((one) => {
    const scale = one.unit === '万元' ? 100 : one.unit === '人' ? 10 : 1;
    return { ...one, parts: cast.bCities.map(() => random.whole(8, 16) * scale) };
  });
}

export const target = (promise: Pledge): string => `${total(promise.parts)}${promise.unit}`;

/** The slots a duty has of its own: what 通则 does not give, and what measures it, if anything does. */
export function ownSlots({ has, speech }: Source, indicator?: string): Item[] {
  const also = speech.spelling === 'en' ? 'also' : '并应';
  return [
    ...(has('indicators') && indicator !== undefined
      ? [slot('measured-by', indicator)]
      : [slot('not-assessed', '由主管部门另行评价')]),
    ...(has('defaults')
      ? []
      : [slot('evidence', '年度自评报告'), slot('unfulfilled', `${also} 书面说明原因，30日内提出整改措施`)]),
  ];
}

/** Clauses of duties: of the fund, of the promises (sentences or a table), and mutual ones. */
export function clauses(source: Source, amounts: readonly number[]): Block[] {
  const { has, speech } = source;
  const tasks = has('duty-table') ? [dutyTable(source)] : source.promises.map((one) => sentence(source, one));
  return [
    block('clause', undefined, [paying(source, amounts), spending(source), purpose(source)], { title: '资金支持' }),
    block('clause', undefined, tasks, { title: '主要任务' }),
    block('clause', undefined, [meeting(source), ...(has('event') ? conditional(source) : [])], {
      title: speech.spelling === 'en' ? 'Coordination' : '工作机制',
    }),
  ];
}

function paying(source: Source, amounts: readonly number[]): Block {
  const { cast, fund, has, speech } = source;
  const head = `${speech.colon}${speech.from(speech.a, speech.b)}拨付${fund} ${speech.atLeast(`${total(amounts)}万元`)}${speech.comma}${speech.by(day(source, '10-31'))}`;
  const shares = amounts.map((amount, at) =>
    line(`${cast.bCities[at]} ${amount}万元${speech.comma}${speech.by(day(source, '09-30'))}`),
  );
  return block(
    'duty',
    '资金到位',
    [
      slot('fund', fund),
      ...ownSlots(source, '资金到位率'),
      ...(has('breakdown') && !has('allocation') ? [block('breakdown', undefined, shares)] : []),
    ],
    { head },
  );
}

function spending(source: Source): Block {
  const { fund, speech } = source;
  const rate = speech.spelling === 'en' ? 'at least 95%' : '95%以上';
  return block('duty', '资金支出', [slot('fund', fund), ...ownSlots(source, '资金支出率')], {
    head: `${speech.colon}${speech.b} 支出${fund} ${rate}${speech.comma}${speech.by(day(source, '12-15'))}`,
  });
}

function purpose(source: Source): Block {
  const { has, speech } = source;
  const not = speech.spelling === 'en' ? 'must not' : '不得';
  const unless = speech.spelling === 'en' ? 'unless' : '除非';
  return block('term', '资金用途', has('defaults') ? [] : ownSlots(source).slice(1), {
    head: `${speech.colon}${speech.b} ${not} 改变资金用途${speech.comma}${unless} 双方书面同意`,
  });
}

function sentence(source: Source, promise: Pledge): Block {
  const { cast, has, speech } = source;
  const shares = promise.parts.map((part, at) => line(`${cast.bCities[at]} ${part}${promise.unit}`));
  return block(
    'duty',
    promise.name,
    [...ownSlots(source, promise.indicator), ...(has('breakdown') ? [block('breakdown', undefined, shares)] : [])],
    {
      head: `${speech.colon}${speech.from(speech.a, speech.b)}${promise.act} ${speech.atLeast(target(promise))}${speech.comma}${speech.by(day(source, '11-30'))}`,
    },
  );
}

function dutyTable(source: Source): Table {
  const { cast, has, promises, speech } = source;
  const last = has('indicators') ? [speech.keyword('measured-by')] : [];
  return {
    kind: 'table',
    key: 'duty-table',
    about: `${speech.from(speech.a, speech.b).trim()}${speech.comma}${speech.spelling === 'en' ? 'at least' : '不少于'}${speech.comma}${speech.by(day(source, '11-30'))}`,
    columns: [speech.heading('duty'), speech.unit, ...cast.bCities, speech.total, ...last],
    rows: promises.map((one) => [
      one.name,
      one.unit,
      ...one.parts.map(String),
      String(total(one.parts)),
      ...(has('indicators') ? [one.indicator] : []),
    ]),
  };
}

function meeting(source: Source): Block {
  const { speech } = source;
  const both = speech.spelling === 'en' ? 'both jointly' : '双方 共同';
  return block('duty', '工作对接', ownSlots(source, '对接次数'), {
    head: `${speech.colon}${both} 召开工作对接会 ${speech.atLeast('2次')}${speech.comma}${speech.by(day(source, '12-20'))}`,
  });
}

/** An event, and a duty that waits for it. */
function conditional(source: Source): Block[] {
  const { fund, speech } = source;
  const when = speech.spelling === 'en' ? 'when 收到请款函' : '当 收到请款函';
  return [
    block('event', '收到请款函', [], {
      head: `${speech.colon}${speech.b} 书面通知 ${speech.a}${speech.comma}${speech.date(day(source, '05-10'))}`,
    }),
    block('duty', '核对账目', ownSlots(source, '核对次数'), {
      head: `${speech.colon}${speech.from(speech.a, speech.b)}核对${fund}账目 ${speech.atLeast('1次')}${speech.comma}${when}${speech.comma}${speech.by(day(source, '08-31'))}`,
    }),
  ];
}
