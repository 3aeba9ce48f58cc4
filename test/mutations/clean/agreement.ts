import { randomOf } from '../source/random.ts';
import { chinese, english, type Speech } from '../source/speech.ts';
import { type Block, block, type Item, line, prose, slot } from '../source/tree.ts';
import { bodies, castOf, pairs } from './cast.ts';
import { clauses, ownSlots, promisesOf } from './duties.ts';
import { allotments, fund } from './funds.ts';
import { indicators } from './indicators.ts';
import { meeting, organ, responsibilities, team } from './organization.ts';
import { actuals, amendment, pastTable, relative, template } from './others.ts';
import { localList, need, projects, rule } from './projects.ts';
import { day, type Feature, features, type Source, total } from './source.ts';

/** What a feature cannot stand without. */
const needed: Partial<Record<Feature, readonly Feature[]>> = {
  regime: ['indicators'],
  bonus: ['indicators'],
  accepted: ['projects'],
  rule: ['projects'],
  need: ['projects'],
  'local-list': ['projects'],
  'duty-table': ['defaults', 'indicators'],
  list: ['defaults'],
  lower: ['breakdown', 'pairing'],
};
/** What cannot stand beside a feature that was asked for. */
const against: Partial<Record<Feature, readonly Feature[]>> = { lower: ['duty-table', 'allocation'] };

/** Features that must be and must not be there, and how likely each other one is. */
export interface Choice {
  wanted?: readonly Feature[];
  unwanted?: readonly Feature[];
  chance?: number;
}

/** An agreement with nothing wrong in it: the features asked for, none of those excluded, and others by the seed. */
export function cleanSource(seed: number, { wanted = [], unwanted = [], chance = 0.3 }: Choice = {}): Source {
  const random = randomOf(seed);
  const without = new Set([...unwanted, ...wanted.flatMap((one) => against[one] ?? [])]);
  const chosen = new Set<Feature>(wanted);
  for (const one of features) if (random.chance(chance)) chosen.add(one);
  for (const one of chosen) for (const other of needed[one] ?? []) chosen.add(other);
  if (chosen.has('lower') && against.lower!.some((other) => wanted.includes(other))) without.add('lower');
  else if (chosen.has('lower')) for (const other of against.lower!) without.add(other);
  for (const one of features) {
    if ((needed[one] ?? []).some((other) => without.has(other))) without.add(one);
  }
  const has = (feature: Feature) => chosen.has(feature) && !without.has(feature);
  const speech: Speech = random.chance(0.5) ? chinese : english;
  const year = random.pick([2023, 2024, 2025]);
  const cast = castOf({ random });
  const source: Source = {
    year,
    speech,
    random,
    has,
    cast,
    fund: random.pick(['财政援助资金', '协作专项资金', '对口帮扶资金']),
    promises: promisesOf({ cast, random }),
    agreement: block('agreement', `${random.pick(['山河', '江河', '云岭', '长风'])}${year}`, []),
    files: new Map(),
  };
  fill(source);
  return source;
}

function fill(source: Source): void {
  const { agreement, cast, has, random, speech } = source;
  const amounts = allotments(source);
  const past = has('table') ? pastTable(source) : undefined;
  const list = has('list') ? responsibilities(source) : undefined;
  const made = has('template') ? template(source) : undefined;
  const [support, main, ...rest] = clauses(source, amounts) as [Block, Block, ...Block[]];
  if (has('figure')) support.items.push(relative(source));
  if (has('bonus')) main.items.push(experience(source));
  const words = [...(past ? [past.words] : []), ...(list ? [list.words] : []), '未尽事宜由双方协商。'];
  agreement.title = `${cast.a} ${cast.b}｜${source.year}年度协作协议`;
  agreement.items = [
    ...header(source),
    ...(has('pairing') ? pairs(source) : []),
    ...(has('defaults') ? [block('defaults', undefined, ownSlots({ ...source, has: () => false }).slice(1))] : []),
    fund(source, amounts),
    support,
    main,
    ...rest,
    block('clause', undefined, [prose(...words)], { title: speech.spelling === 'en' ? 'Notes' : '其他' }),
    ...(past ? [past.table] : []),
    ...(has('need') ? [need(source)] : []),
    ...(has('projects') ? projects(source) : []),
    ...(has('rule') ? [rule(source)] : []),
    ...(has('indicators') ? [indicators(source)] : []),
    ...(has('organ') ? [organ(source)] : []),
    ...(has('meeting') ? [meeting(source)] : []),
    ...(has('team') ? [team(source)] : []),
    ...(list ? [list.list] : []),
    ...(has('actuals') ? [actuals(source)] : []),
    ...(made ? [made.used] : []),
    slot('copies', random.pick(['一式四份，双方各执二份', '一式八份，双方各执四份'])),
  ];
  const imports: Item[] = has('regime') || has('projects') ? [line(`${speech.keyword('import')} 东西部协作`)] : [];
  const other = (name: string) => line(`${speech.keyword('import')} ${speech.quoted(`${name}.duikou`)}`);
  if (has('framework')) imports.push(other('框架'));
  if (has('predecessor')) imports.push(other('上年'));
  source.files.set('协议.duikou', [
    ...imports,
    ...bodies(source),
    ...(has('local-list') ? [localList(source)] : []),
    ...(made ? [made.declared] : []),
    agreement,
  ]);
  if (has('framework')) source.files.set('框架.duikou', [framework(source)]);
  if (has('predecessor')) source.files.set('上年.duikou', [predecessor(source, total(amounts))]);
  if (has('amendment')) source.files.set('补充.duikou', [other('协议'), amendment(source)]);
  if (has('lower')) {
    for (const [at, amount] of amounts.entries()) {
      source.files.set(`下级${at + 1}.duikou`, [other('协议'), lower(source, at, amount)]);
    }
  }
}

function header(source: Source): Item[] {
  const { cast, has, random, speech } = source;
  const en = speech.spelling === 'en';
  const party = (of: string, role: string, person: string) =>
    [`${of}人民政府`, role, `${en ? 'represented by' : '代表'} ${person}`].join(speech.comma);
  const adopted = [
    ...(has('regime') && has('projects') ? ['结对帮扶资金负面清单', '七大领域'] : []),
    ...(has('local-list') ? ['本地负面清单'] : []),
  ];
  return [
    ...(has('regime') ? [slot('regime', '东西部协作2021')] : []),
    slot('form', '协议'),
    ...(has('framework') ? [slot('framework', `框架协议${source.year - 1}`)] : []),
    ...(has('predecessor') ? [slot('predecessor', `上年协议${source.year - 1}`)] : []),
    slot('party-a', party(cast.a, en ? 'donor' : '支援方', '张某')),
    slot('party-b', party(cast.b, en ? 'recipient' : '受援方', '李某')),
    ...(adopted.length > 0 ? [slot('adopts', adopted.join(en ? ', ' : '、'))] : []),
    slot('period', speech.period(day(source, '01-01'), day(source, '12-31'))),
    slot('signed', speech.date(day(source, `12-${random.whole(10, 28)}`, -1))),
  ];
}

function experience(source: Source): Block {
  const { speech } = source;
  return block('duty', '典型经验', ownSlots(source, '典型经验'), {
    head: `${speech.colon}${speech.from(speech.b, speech.a)}总结典型经验 ${speech.atLeast('2个')}${speech.comma}${speech.by(day(source, '11-30'))}`,
  });
}

/** Another agreement of the same parties, with one duty each. */
function other(source: Source, name: string, from: string, to: string, signed: string, items: Item[]): Block {
  const { cast, speech } = source;
  return block('agreement', name, [
    slot('form', '协议'),
    slot('party-a', `${cast.a}人民政府${speech.comma}${speech.spelling === 'en' ? 'donor' : '支援方'}`),
    slot('party-b', `${cast.b}人民政府${speech.comma}${speech.spelling === 'en' ? 'recipient' : '受援方'}`),
    slot('period', speech.period(from, to)),
    slot('signed', speech.date(signed)),
    ...items,
  ]);
}

const whole = (source: Source): Source => ({ ...source, has: () => false });

function framework(source: Source): Block {
  const { speech, year } = source;
  const both = speech.spelling === 'en' ? 'both jointly' : '双方 共同';
  return other(source, `框架协议${year - 1}`, `${year - 1}-01-01`, `${year + 2}-12-31`, `${year - 2}-12-10`, [
    block('duty', '年度协议', ownSlots(whole(source)), {
      head: `${speech.colon}${both} 签订年度协议 ${speech.atLeast('1份')}${speech.comma}${speech.by(`${year}-12-31`)}`,
    }),
  ]);
}

function predecessor(source: Source, amount: number): Block {
  const { fund, speech, year } = source;
  return other(source, `上年协议${year - 1}`, `${year - 1}-01-01`, `${year - 1}-12-31`, `${year - 2}-12-10`, [
    block('duty', '资金到位', [...ownSlots(whole(source))], {
      head: `${speech.colon}${speech.from(speech.a, speech.b)}动员${fund} ${speech.atLeast(`${Math.round(amount * 0.9)}万元`)}${speech.comma}${speech.by(`${year - 1}-10-31`)}`,
    }),
    block('duty', '报送台账', [...ownSlots(whole(source))], {
      head: `${speech.colon}${speech.from(speech.b, speech.a)}编制工作台账 ${speech.atLeast('4份')}${speech.comma}${speech.by(`${year - 1}-12-15`)}`,
    }),
  ]);
}

/** An agreement of a city of party B with one of party A that takes up what it has of everything. */
function lower(source: Source, at: number, amount: number): Block {
  const { agreement, cast, promises, speech, year } = source;
  const [a, b] = [cast.aCities[at % cast.aCities.length]!, cast.bCities[at]!];
  const name = agreement.name!;
  const takes = (duty: string) => slot('takes-up', `${name}.${duty}.${b}`);
  const paid = `${year}年 ${amount}万元`;
  return block('agreement', `${b}协议${year}`, [
    slot('form', '协议'),
    slot('framework', name),
    slot('party-a', `${a}人民政府${speech.comma}${speech.spelling === 'en' ? 'donor' : '支援方'}`),
    slot('party-b', `${b}人民政府${speech.comma}${speech.spelling === 'en' ? 'recipient' : '受援方'}`),
    slot('period', speech.period(`${year}-01-01`, `${year}-12-31`)),
    slot('signed', speech.date(`${year - 1}-12-29`)),
    block('fund', '市级资金', [slot('source', speech.a), slot('channel', '直达市县'), slot('amount', paid)]),
    block('duty', '市级到位', [takes('资金到位'), slot('fund', '市级资金'), ...ownSlots(whole(source))], {
      head: `${speech.colon}${speech.from(speech.a, speech.b)}落实市级资金 ${speech.atLeast(`${amount}万元`)}${speech.comma}${speech.by(`${year}-09-15`)}`,
    }),
    ...promises.map((one) =>
      block('duty', `市级${one.name}`, [takes(one.name), ...ownSlots(whole(source))], {
        head: `${speech.colon}${speech.from(speech.a, speech.b)}${one.act} ${speech.atLeast(`${one.parts[at]}${one.unit}`)}${speech.comma}${speech.by(`${year}-10-31`)}`,
      }),
    ),
    block('duty', '市级支出', [slot('fund', '市级资金'), ...ownSlots(whole(source))], {
      head: `${speech.colon}${speech.b} 支出市级资金 ${speech.spelling === 'en' ? 'at least 95%' : '95%以上'}${speech.comma}${speech.by(`${year}-12-10`)}`,
    }),
  ]);
}
