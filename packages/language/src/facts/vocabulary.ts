import type {
  Aggregation,
  Agreement,
  DutyKind,
  Intent,
  Level,
  Mission,
  Modality,
  NormState,
  Relation,
  TableColumn,
  Topology,
  Urgency,
} from '@duikou/model';

/**
 * Words that stand as values and table headings, in both languages: the terms of language.md §2 to §4. The first spelling of each
 * language is the canonical one. Sources: missions, relations and intents after 王禹澔 2022, table 2.
 */
export type Words<T extends string> = Readonly<Record<T, readonly string[]>>;

export function index<T extends string>(words: Words<T>): Map<string, T> {
  return new Map(
    Object.entries(words).flatMap(([key, list]) =>
      [key, ...(list as string[])].map((word) => [word, key as T] as const),
    ),
  );
}

export const kindWords: Words<DutyKind> = {
  achieve: ['达标'],
  maintain: ['保持'],
  recur: ['定期'],
  limit: ['限额'],
  once: ['一次性'],
  assessment: ['考核'],
  acceptance: ['验收'],
  audit: ['审计'],
  settlement: ['结算'],
  handover: ['移交'],
};
export const modalityWords: Words<Modality> = {
  must: ['应当', '应', '须', '必须'],
  strive: ['力争'],
  'must-not': ['不得'],
  may: ['可以'],
  'has-power': ['有权'],
};
export const levelWords: Words<Level> = {
  nation: ['国家', '中央'],
  province: ['省', '省级'],
  city: ['市', '地市', '市级', '地级'],
  county: ['县', '县级'],
  township: ['乡', '乡级', '镇'],
  village: ['村', '村级'],
  department: ['部门'],
  enterprise: ['企业'],
  organization: ['社会组织'],
  school: ['学校'],
  hospital: ['医院'],
};
export const missionWords: Words<Mission> = {
  'ethnic-border': ['民族边疆', '民族与边疆'],
  'major-project': ['重大工程', '国家重大工程'],
  poverty: ['贫困治理'],
  disaster: ['赈灾应急'],
};
export const relationWords: Words<Relation> = {
  'central-local': ['中央—地方', '中央与地方', '中央对地方', '中央地方'],
  'local-local': ['地方—地方', '地方与地方', '地方地方'],
  'within-province': ['省区内部', '地方内部', '省内'],
};
export const intentWords: Words<Intent> = { balance: ['均衡发展'], emergency: ['应急治理'] };
export const topologyWords: Words<Topology> = {
  'one-to-one': ['一对一'],
  'one-to-many': ['一对多'],
  'many-to-one': ['多对一'],
  'many-to-many': ['多对多'],
};
export const aggregationWords: Words<Aggregation> = {
  sum: ['合计', '求和', '累计'],
  latest: ['期末', '最新'],
  distinct: ['去重', '不重复计数'],
  ratio: ['比率', '比例'],
};
export const natureWords: Words<'outcome' | 'process' | 'input' | 'output'> = {
  outcome: ['结果', '效果', '成效'],
  process: ['过程'],
  input: ['投入'],
  output: ['产出'],
};
export const directionWords: Words<'higher' | 'lower'> = {
  higher: ['越高越好', '正向'],
  lower: ['越低越好', '逆向'],
};
export const capacityWords: Words<'donor' | 'recipient' | 'principal'> = {
  donor: ['支援方', '帮扶方', '东部方'],
  recipient: ['受援方', '被帮扶方', '西部方'],
  principal: ['发包方'],
};
export const columnWords: Words<TableColumn['kind']> = {
  key: [
    '受援方',
    '受援地区',
    '地区',
    '任务',
    '事项',
    '项目',
    '指标',
    '单位名称',
    '年度',
    'recipient',
    'duty',
    'task',
    'area',
    'name',
  ],
  body: [],
  donor: ['结对市', '结对县', '结对地区', '结对方', '支援方', '帮扶方', 'paired city'],
  year: [],
  area: [],
  unit: ['单位', '计量单位'],
  total: ['合计', '总计', '共计', '总额', 'sum'],
  subtotal: ['小计'],
  part: [],
  indicator: ['考核', '考核指标', 'measured-by'],
  deadline: ['时限', '完成时限', '期限'],
  evidence: ['佐证', '佐证材料'],
  bearer: ['承担', '责任单位', '承担单位'],
  number: ['序号', 'no', 'no.'],
  other: ['备注', '说明', 'note', 'notes', 'remarks'],
};
/** Tracks of stages that the library declares (`project/tracks.…`). */
export const trackWords: Words<'programme' | 'engineering'> = {
  programme: ['项目制'],
  engineering: ['工程'],
};
/** Ways of delivering a project: money is handed over, or the finished work (黄亚新、丁强 2023). */
export const modeWords: Words<'cheque' | 'turnkey'> = {
  cheque: ['交支票'],
  turnkey: ['交钥匙'],
};
/** The four fits of a project, 孙良顺 2023. */
export const fitWords: Words<'area' | 'group' | 'process' | 'site'> = {
  area: ['领域性', '领域性适配', '领域'],
  group: ['目标群体', '目标群体适配'],
  process: ['流程性', '流程性适配'],
  site: ['造点性', '造点性适配', '造点'],
};

/** What becomes of what a guard waits for. */
export const normStateWords: Words<NormState> = {
  happened: ['发生', '已发生', '后', 'has happened'],
  fulfilled: ['完成', '已完成', '履行', '已履行', '履行完毕', 'is fulfilled'],
  unfulfilled: ['未完成', '未履行', 'is unfulfilled'],
  overdue: ['逾期', '已逾期', 'is overdue'],
  violated: ['被违反', '违反', 'is violated'],
};
/** What a power does to other norms. */
export const powerWords: Words<'suspend' | 'resume' | 'terminate' | 'release'> = {
  suspend: ['中止', '暂停', 'suspend'],
  resume: ['恢复', 'resume'],
  terminate: ['终止', '解除', 'terminate'],
  release: ['免除', '豁免', 'release'],
};
export const tierWords: Words<NonNullable<Agreement['tier']>> = {
  framework: ['框架', '框架协议'],
  annual: ['年度', '年度协议'],
  county: ['县级', '县级计划', '县级方案'],
  special: ['专项', '专项协议'],
};

/** 紧急程度 of a paper document; GB/T 9704—2012, 7.2.3. */
export const urgencyWords: Words<Urgency> = { 'extra-urgent': ['特急'], urgent: ['加急'] };

const kinds = index(kindWords);
const columns = index(columnWords);

export const kindOf = (word: string) => kinds.get(word);
export const columnKindOf = (label: string) => columns.get(label.toLowerCase());

/** The level of `县级及以下`, `county and below`. */
export function levelAndBelow(phrase: string): Level | undefined {
  const found = /^(.+?)(?:及以下|以下|(?: level)? and below)$/.exec(phrase.trim());
  return found ? wordValue(levelWords, found[1]!) : undefined;
}

/** The value a word stands for in one of the word tables. */
export function wordValue<T extends string>(words: Words<T>, word: string): T | undefined {
  let known = indexed.get(words) as Map<string, T> | undefined;
  if (known === undefined) {
    known = new Map();
    for (const [key, list] of Object.entries(words) as [T, readonly string[]][])
      for (const one of [key, ...list]) if (!known.has(one)) known.set(one, key);
    indexed.set(words, known);
  }
  return known.get(word) ?? (dash.test(word) ? known.get(word.replace(/[–-]/g, '—')) : undefined);
}

const dash = /[–-]/;
const indexed = new WeakMap<object, Map<string, unknown>>();

export const yes = new Set(['是', '有', 'yes', 'true', '实行', '需要']);
export const no = new Set(['否', '无', 'no', 'false', '不实行', '不需要']);
/** First cells of rows that are checked and never added. */
export const totalRow = /^(合计|总计|共计|total|sum)$/i;
export const subtotalRow = /^(小计|subtotal)/i;
export const partRow = /^(其中|of which)[:：\s]*/i;
/** Rows that stand for what is not given to a body: 自治区本级统筹, 预留, 其余. */
export const restRow = /(统筹|预留|机动|其余|本级|\breserve\b|\brest\b)/i;
/** Cells with nothing in them. */
export const emptyCell = /^(|—+|–|-|－|\/|／|无|空)$/;
