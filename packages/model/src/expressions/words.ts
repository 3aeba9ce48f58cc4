import type { Aggregate, BinaryOperator, Comparison } from '../facts/index.ts';

/** Spellings of one word of expressions in both languages; the first of each is the canonical one. */
export interface Spelling {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

const of = (zh: string, en: string): Spelling => ({ zh: zh.split('|'), en: en.split('|') });

/** Kinds of things that can be counted and added up. */
export const memberKinds = [
  'project',
  'duty',
  'fund',
  'pairing',
  'indicator',
  'allocation',
  'party',
  'meeting',
  'team',
  'need',
] as const;

export type MemberKind = (typeof memberKinds)[number];

/** Sets: 项目, 任务 … of the agreement a rule is for (of the file, for a rule outside agreements). */
export const setWords: Readonly<Record<MemberKind, Spelling>> = {
  project: of('项目|全部项目|所有项目', 'project|projects'),
  duty: of('任务|全部任务|所有任务', 'duty|duties'),
  fund: of('资金|全部资金', 'fund|funds'),
  pairing: of('结对|结对关系', 'pairing|pairings'),
  indicator: of('指标|全部指标', 'indicator|indicators'),
  allocation: of('分配|分配表', 'allocation|allocations'),
  party: of('主体', 'party|parties'),
  meeting: of('联席会议', 'meeting|meetings'),
  team: of('团队', 'team|teams'),
  need: of('需求', 'need|needs'),
};

/** Attributes of members, by the key of the keyword that writes them. */
export const attributeWords = {
  name: of('名称', 'name'),
  cost: of('投资|总投资', 'cost'),
  area: of('领域', 'area'),
  category: of('类别', 'category'),
  place: of('地点', 'place'),
  fund: of('资金', 'fund'),
  implementer: of('实施|实施单位', 'implementer'),
  supervisor: of('监管|监管单位', 'supervisor'),
  acceptor: of('验收|验收单位', 'acceptor'),
  answers: of('回应', 'answers'),
  goal: of('绩效目标', 'goal'),
  mode: of('方式', 'mode'),
  exception: of('例外', 'exception'),
  track: of('管理流程', 'track'),
  pool: of('入库|项目库', 'pool'),
  'benefit-link': of('联农带农', 'benefit-link'),
  asset: of('资产', 'asset'),
  feasibility: of('论证', 'feasibility'),
  upkeep: of('管护', 'upkeep'),
  training: of('培训', 'training'),
  ecology: of('环评|环境影响评价', 'ecology'),
  risk: of('稳评|社会稳定风险评估', 'risk'),
  target: of('目标|目标值', 'target'),
  bearer: of('承担|承担者', 'bearer'),
  counterpart: of('对象', 'counterpart'),
  'measured-by': of('考核', 'measured-by'),
  evidence: of('佐证', 'evidence'),
  kind: of('性质', 'kind'),
  modality: of('情态', 'modality'),
  deadline: of('时限|完成时限', 'deadline'),
  source: of('来源', 'source'),
  channel: of('拨付', 'channel'),
  amount: of('金额|总额', 'amount|total'),
  donor: of('支援方', 'donor'),
  recipient: of('受援方', 'recipient'),
  level: of('级别', 'level'),
  tags: of('标签', 'tags'),
  weight: of('权重', 'weight'),
  unit: of('单位', 'unit'),
  baseline: of('基期值|基线', 'baseline'),
  date: of('日期', 'date'),
  'raised-by': of('提出', 'raised-by'),
} as const satisfies Readonly<Record<string, Spelling>>;

export type AttributeKey = keyof typeof attributeWords;

export const aggregateWords: Readonly<Record<Aggregate, Spelling>> = {
  sum: of('合计|总和|求和', 'sum'),
  count: of('计数|数量|个数', 'count'),
  average: of('平均|平均值', 'average|mean'),
  max: of('最大|最大值', 'max|largest'),
  min: of('最小|最小值', 'min|smallest'),
  exists: of('存在', 'exists|some'),
  all: of('每个', 'each|every|for-each'),
};

/** How comparisons are written; comparators such as 不低于 are read by their own table and printed as signs. */
export const comparisonWords: Readonly<Record<Comparison, Spelling>> = {
  '=': of('=', '=|equals'),
  '≠': of('≠|不等于|不是|不为', '≠|is not'),
  '<': of('<|早于', '<|before'),
  '≤': of('≤|不晚于', '≤|no later than'),
  '>': of('>|晚于', '>|after'),
  '≥': of('≥|不早于', '≥|no earlier than'),
  is: of('为|是|在|位于', 'is'),
  in: of('属于', 'in'),
  'not-in': of('不属于', 'not in'),
};

export const binaryWords: Readonly<Record<BinaryOperator, Spelling>> = {
  '+': of('+|加', '+|plus'),
  '-': of('-|−|–|减', '-|−|–|minus'),
  '*': of('×|*|乘以|乘', '*|×|times'),
  '/': of('÷|/|除以', '/|÷'),
  and: of('且|并且|而且', 'and'),
  or: of('或|或者', 'or'),
};

/** 非 · 有 · 没有 · 占, and what stands for them in English. */
export const smallWords = {
  not: of('非|并非', 'not'),
  has: of('有|写明|已有', 'has|states'),
  lacks: of('没有|未写明|无', 'lacks'),
  share: of('占', 'share-of|out-of'),
  when: of('当|其中', 'when|where'),
  between: of('介于', 'between'),
  yes: of('是|真', 'yes|true'),
  no: of('否|假', 'no|false'),
  the: of('该', 'the'),
} as const satisfies Readonly<Record<string, Spelling>>;

/** 上年 and 前年, as offsets from the year judged. */
export const yearOffsets: readonly (Spelling & { offset: number })[] = [
  { offset: -1, ...of('上年|上年度|上一年|上一年度|去年', 'last year') },
  { offset: -2, ...of('前年|前年度', 'two years before') },
  { offset: 0, ...of('当年|当年度|本年|本年度|今年', 'this year') },
];

function index<K extends string>(table: Readonly<Record<K, Spelling>>): ReadonlyMap<string, K> {
  return new Map(
    (Object.entries(table) as [K, Spelling][]).flatMap(([key, { zh, en }]) =>
      [...zh, ...en].map((word) => [word, key] as const),
    ),
  );
}

export const setOf = index(setWords);
export const attributeOf: ReadonlyMap<string, AttributeKey> = new Map([
  ...(Object.keys(attributeWords) as AttributeKey[]).map((key) => [key, key] as const),
  ...index(attributeWords),
]);
export const aggregateOf = index(aggregateWords);
export const comparisonOf = index(comparisonWords);
export const binaryOf = index(binaryWords);
export const smallOf = index(smallWords);

/** The canonical spelling of a word in a language. */
export function spelt(spelling: Spelling, locale: 'zh' | 'en'): string {
  return spelling[locale][0]!;
}

/** The figure meant where a thing stands for one: 财政援助资金的5% is of its amount. */
export const figureOfKind: Partial<Record<MemberKind, AttributeKey>> = {
  fund: 'amount',
  duty: 'target',
  project: 'cost',
  indicator: 'target',
};
