/** What stands in the columns of offices' tables. Words are looked for in the order given; the first that fits a heading is its column. */
export type SheetKind = 'responsibilities' | 'indicators' | 'projects' | 'funds';

export interface ColumnWords {
  readonly column: string;
  readonly words: RegExp;
  /** How much a heading says for its kind of table; 1 unless said. */
  readonly weight?: number;
}

const number = /^(?:序号?|编号|项次|no\.?)$/i;
/** Our own sheets name in it what each row is. */
const identity = /^标识$/;
const notes = /^(?:备注|说明|注)$/;

export const columnWords: Readonly<Record<SheetKind, readonly ColumnWords[]>> = {
  responsibilities: [
    { column: 'number', words: number, weight: 0 },
    { column: 'note', words: notes, weight: 0 },
    { column: 'identity', words: identity, weight: 0 },
    { column: 'scoring', words: /^(?:评分|考核|计分|评价|打分|考评)(?:标准|办法|细则|规则|方法)/ },
    { column: 'rater', words: /^(?:评分|考核|评价|考评|打分)(?:单位|部门|主体)/ },
    { column: 'score', words: /^(?:分值|标准分|权重|满分|分数|赋分|基准分)/ },
    { column: 'evidence', words: /佐证|印证|证明材料|支撑材料|备查材料/ },
    { column: 'support', words: /^(?:配合|协办|参与|协同|协助)(?:单位|部门|处室|科室)/, weight: 3 },
    { column: 'leads', words: /(?:分管|责任|牵头|市级|县级|省级|包抓)领导$/, weight: 2 },
    { column: 'answers', words: /^(?:责任人|负责人|联系人)$/, weight: 1 },
    { column: 'carries-out', words: /^(?:落实|具体落实|实施)(?:单位|部门|人)?$/, weight: 1 },
    { column: 'lead', words: /^(?:牵头|主责|主办)(?:单位|部门|处室|科室)|^牵头$/, weight: 3 },
    {
      column: 'responsible',
      words: /^(?:责任|承担|承办|主体责任)(?:单位|部门|处室|科室|主体|分工)|^责任单位/,
      weight: 3,
    },
    {
      column: 'deadline',
      words:
        /^(?:完成|办结|推进|落实)?(?:时限|期限|时间|时间节点|时间要求|时间进度)$|^(?:完成|办结)(?:时限|时间|期限|日期|节点)/,
      weight: 2,
    },
    { column: 'indicator', words: /^(?:考核指标|对应指标|考核)$/ },
    { column: 'unit', words: /^(?:计量)?单位$/, weight: 0 },
    {
      column: 'target',
      words: /^(?:(?:年度|工作|量化)?目标(?:值|数|量)?$|量化指标|计划数|任务数|指标值)/,
      weight: 1,
    },
    {
      column: 'task',
      words:
        /^(?:目标任务|重点任务|工作任务|主要任务|任务内容|任务名称|任务事项|年度任务|任务|重点工作|工作内容|工作事项|事项|工作举措)/,
      weight: 2,
    },
    { column: 'group', words: /^(?:类别|领域|板块|大类|工作类别|任务类别|一级任务)/, weight: 0 },
  ],
  indicators: [
    { column: 'number', words: number, weight: 0 },
    { column: 'note', words: notes, weight: 0 },
    { column: 'identity', words: identity, weight: 0 },
    { column: 'scoring', words: /^(?:评分|考核|计分|评价|打分|考评)(?:标准|办法|细则|规则|方法)/, weight: 2 },
    { column: 'rater', words: /^(?:评分|考核|评价|考评|打分|责任|数据提供)(?:单位|部门|主体)/ },
    { column: 'level1', words: /^(?:一级指标|类别|考核内容|考核项目|考核维度|维度|指标类别|大类)/, weight: 3 },
    { column: 'level2', words: /^(?:二级指标|考核要点)/, weight: 3 },
    { column: 'level3', words: /^(?:三级指标|具体指标)/, weight: 3 },
    { column: 'level4', words: /^四级指标/, weight: 3 },
    { column: 'target', words: /^(?:目标值|目标|指标值|年度目标值|标准值)/ },
    { column: 'baseline', words: /^(?:基期值?|基数|上年(?:值|完成))/ },
    { column: 'definition', words: /^(?:口径|指标说明|指标解释|指标含义|计算方法|统计口径|指标内涵)/, weight: 2 },
    { column: 'source', words: /^(?:数据来源|资料来源|来源|佐证材料|证明材料)/, weight: 2 },
    { column: 'frequency', words: /^(?:频次|考核周期|统计频次)/ },
    { column: 'aggregation+direction', words: /^汇总和方向$/ },
    { column: 'aggregation', words: /^汇总(?:方式)?$/ },
    { column: 'direction', words: /^(?:方向|指标方向)/ },
    { column: 'unit', words: /^(?:计量)?单位$/, weight: 0 },
    { column: 'score', words: /^(?:分值|标准分|权重|满分|分数|赋分|基准分)/, weight: 2 },
    { column: 'name', words: /^(?:指标|指标名称|考核指标|评价指标)$/, weight: 3 },
  ],
  projects: [
    { column: 'number', words: number, weight: 0 },
    { column: 'note', words: notes, weight: 0 },
    { column: 'identity', words: identity, weight: 0 },
    { column: 'name', words: /^(?:项目名称|项目|名称|工程名称)$/, weight: 3 },
    { column: 'area+category', words: /^领域和类别$/, weight: 2 },
    { column: 'area', words: /^(?:所属)?(?:重点)?领域/, weight: 1 },
    { column: 'category', words: /^(?:项目)?(?:类别|类型|性质)$/, weight: 1 },
    { column: 'place', words: /^(?:建设|实施|项目)?(?:地点|地址|所在地|区域)/, weight: 2 },
    { column: 'fund', words: /^(?:资金来源|资金渠道)/, weight: 2 },
    { column: 'aid', words: /(?:援助|帮扶|协作|支援|援建|援藏|援疆|对口)资金|^(?:安排|下达|使用)资金/, weight: 2 },
    { column: 'other-money', words: /(?:自筹|配套|其他|地方|社会|企业)(?:资金|投资|投入)/, weight: 1 },
    {
      column: 'cost',
      words: /^(?:计划|项目|概算|预算)?(?:总投资|投资额|投资总额|投资|总概算|概算|资金规模|投资规模)/,
      weight: 3,
    },
    { column: 'supervisor', words: /^(?:监管|监督|主管)(?:单位|部门)/, weight: 1 },
    { column: 'acceptor', words: /^验收(?:单位|部门)?/, weight: 1 },
    {
      column: 'implementer',
      words: /^(?:项目)?(?:实施|建设|承建|责任|业主|承担|项目)(?:单位|主体|部门)|^项目业主|^业主/,
      weight: 1,
    },
    { column: 'period', words: /^(?:建设|实施)?(?:起止年限|起止时间|起止年月|期限|年限|工期|周期|起止)/, weight: 2 },
    { column: 'content', words: /(?:建设|项目|实施)(?:内容|规模)|建设内容/, weight: 3 },
    { column: 'goal', words: /^(?:绩效目标|绩效|预期效益|预期效果|效益目标|目标任务)/, weight: 1 },
    { column: 'pool', words: /入库|项目库/, weight: 1 },
    { column: 'feasibility', words: /^(?:论证|可研|前期工作|可行性研究)/, weight: 1 },
    { column: 'answers', words: /^回应需求$/, weight: 0 },
    { column: 'benefit', words: /联农带农|利益联结|带动机制/, weight: 1 },
    { column: 'asset', words: /资产|管护/, weight: 1 },
    { column: 'training', words: /^培训$/, weight: 0 },
  ],
  funds: [
    { column: 'number', words: number, weight: 0 },
    { column: 'note', words: notes, weight: 0 },
    { column: 'identity', words: identity, weight: 0 },
    {
      column: 'key',
      words: /^(?:受援方|受援地区?|受援市县?|受援单位|受援县|分配对象|资金使用单位|市县|地区|市州|县区|县（区）|区县)$/,
      weight: 3,
    },
    { column: 'donor', words: /^(?:结对|帮扶|支援)(?:市|县|区|地区|方|县区|单位)$/, weight: 2 },
    { column: 'total', words: /^(?:合计|总计|共计|总额|资金合计)$/, weight: 1 },
    { column: 'year', words: /^\d{4}年(?:度)?(?:.*资金)?$/, weight: 1 },
    { column: 'money', words: /(?:资金|金额|分配额|安排额|分配数|安排数|额度)$/, weight: 1 },
  ],
};

/** A heading without blanks, line ends and the unit in brackets behind it. */
export function plainLabel(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[（(][^（()）]*[）)]$/, '')
    .replace(/[:：*]+$/, '');
}

/** The unit in brackets behind a heading: 总投资（万元）. */
export function unitOfLabel(label: string): string | undefined {
  const inner = /[（(](?:单位[:：])?([^（()）]+)[）)]\s*$/.exec(label.normalize('NFKC').replace(/\s+/g, ''))?.[1];
  return inner !== undefined && /^(?:万元|亿元|元|千元|人|名|人次|个|家|户|次|项|%|分|亩|公里|吨|万人|所)$/.test(inner)
    ? inner
    : undefined;
}

/** The column that a heading stands for in a kind of table. */
export function columnOf(kind: SheetKind, label: string): ColumnWords | undefined {
  const plain = plainLabel(label);
  if (plain === '') return undefined;
  return columnWords[kind].find(({ words }) => words.test(plain));
}
