import { type Block, block, type Item, slot } from '../source/tree.ts';
import { day, type Source } from './source.ts';

interface Kind {
  name: string;
  area: string;
  category: string;
}

const industry: readonly Kind[] = [
  { name: '产业园二期', area: '产业协作', category: '园区建设' },
  { name: '冷链物流', area: '产业协作', category: '农产品加工' },
  { name: '帮扶车间', area: '产业协作', category: '帮扶车间' },
];
const other: readonly Kind[] = [
  { name: '技能培训', area: '劳务协作', category: '技能培训' },
  { name: '饮水提升', area: '公共服务', category: '饮水安全' },
  { name: '远程医疗', area: '公共服务', category: '远程医疗' },
];

/** Two or three industry projects and one other, each with everything the regime asks for up to execution. */
export function projects(source: Source): Block[] {
  const { random } = source;
  const kinds = [...random.some(industry, random.whole(2, 3)), random.pick(other)];
  return kinds.map((kind, at) => project(source, kind, at + 1));
}

function project(source: Source, { name, area, category }: Kind, number: number): Block {
  const { cast, fund, has, random, speech, year } = source;
  const place = random.pick(cast.bCities);
  const cost = `${area === '产业协作' ? random.whole(40, 60) * 20 : random.whole(10, 20) * 20}万元`;
  const accepted = has('accepted') && number === 1;
  const items: [string, string][] = [
    ['area', area],
    ['category', category],
    ['place', place],
    ['cost', `${cost}${speech.comma}${speech.keyword('from')} ${fund}`],
    ['answers', has('need') ? '就业岗位' : '就近就业岗位不足'],
    ['implementer', `${place}人民政府`],
    ['supervisor', `${place}审计局`],
    ['acceptor', `${cast.b}人民政府`],
    ['goal', `受益群众${random.whole(3, 9) * 100}人`],
    ['feasibility', `可行性研究报告 乙发改〔${year}〕${number}号`],
    ['pool', `${year}年度项目库 第${number}号`],
    ['benefit-link', `就近务工，带动${random.whole(10, 30) * 10}户`],
    ['fit', '领域性 属于重点领域；目标群体 脱贫人口；流程性 由所在市申报；造点性 依托现有场地'],
    ['training', `操作人员${random.whole(4, 9) * 10}人次`],
    ['schedule', stages(source, accepted)],
    ['payments', `${speech.date(day(source, '04-15'))} 200万元`],
    ...(accepted ? ([['asset', '厂房两栋，确权到村集体，已登记台账']] as [string, string][]) : []),
    ['upkeep', `${place}项目管理中心`],
  ];
  return block(
    'project',
    name,
    items.map(([key, value]): Item => slot(key, value)),
    { title: `${place}${name}` },
  );
}

/** Every stage of the regime's own track before execution; a notice of ten days. */
function stages(source: Source, accepted: boolean): string {
  const { speech, year } = source;
  const on = (stage: string, monthDay: string, more = '') => `${stage} ${speech.date(day(source, monthDay))}${more}`;
  return [
    on('申报', '01-08'),
    on('梳理', '01-15'),
    on('评审', '01-26'),
    on('合署签字', '02-05'),
    on('确认', '02-19'),
    on('终选', '02-26'),
    on('批复', '03-08', ` 乙发〔${year}〕8号`),
    `公示 ${speech.period(day(source, '03-11'), day(source, '03-20'))} 县政府网站`,
    on('执行', '04-01'),
    ...(accepted ? [on('考核', '06-10'), on('验收', '06-20')] : []),
  ].join(speech.semicolon);
}

/** Industry has its share of all projects' cost. */
export function rule({ speech }: Source): Item {
  const head =
    speech.spelling === 'en'
      ? ': 产业协作 share-of all-projects at least 55%, otherwise warning "产业协作资金占比不足"'
      : '：产业协作 占 全部项目投资 不低于55%，否则 提醒 “产业协作资金占比不足”';
  return block('rule', '产业占比', [], { head });
}

export function need({ cast, speech, year }: Source): Block {
  return block('need', '就业岗位', [
    slot('raised-by', cast.bCities[0]!),
    slot('date', speech.date(`${year - 1}-10-15`)),
    slot('content', '就近就业岗位不足'),
  ]);
}

/** A negative list of the agreement's own; nothing in it covers another item or a project. */
export function localList({ speech }: Source): Block {
  const item = (name: string, title: string, keywords: string) =>
    block('item', name, [slot('category', name), slot('keywords', keywords)], { title });
  return block(
    'negative-list',
    '本地负面清单',
    [item('楼堂馆所', '修建楼堂馆所', '办公楼、培训中心'), item('债务偿还', '偿还债务', '偿还债务、还本付息')],
    { title: speech.spelling === 'en' ? 'Local list' : '本地清单' },
  );
}
