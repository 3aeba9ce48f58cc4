/**
 * The one keyword table. `key` is the canonical spelling in the grammar and the English one; `zh` the canonical Chinese one;
 * `aliases` are read and normalised by the formatter. Lexer, completion, formatter, TextMate grammar, documentation and messages
 * are all made from it. A surface belongs to one keyword only. Comparators and time phrases have tables of their own in the model.
 */
export type KeywordCategory = 'declaration' | 'slot' | 'modality' | 'word' | 'punctuation';

export interface Keyword {
  key: string;
  zh: string;
  aliases: readonly string[];
  category: KeywordCategory;
}

const k =
  (category: KeywordCategory) =>
  (key: string, zh: string, ...aliases: string[]): Keyword => ({ key, zh, aliases, category });
const declaration = k('declaration');
const slot = k('slot');
const modality = k('modality');
const word = k('word');
const punctuation = k('punctuation');

export const keywords: readonly Keyword[] = [
  declaration('import', '引入'),
  declaration('library', '库'),
  declaration('party', '主体'),
  declaration('regime', '机制', '制度'),
  declaration('basis', '依据'),
  declaration('agreement', '协议'),
  declaration('defaults', '通则'),
  declaration('pairing', '结对'),
  declaration('fund', '资金'),
  declaration('clause', '条款'),
  declaration('duty', '任务', '义务', '责任'),
  declaration('term', '约定'),
  declaration('duty-table', '任务表'),
  declaration('allocation-table', '分配表'),
  declaration('unit-table', '单位表'),
  declaration('table', '表'),
  declaration('breakdown', '分解'),
  declaration('project', '项目'),
  declaration('negative-list', '负面清单'),
  declaration('item', '条目'),
  declaration('areas', '重点领域'),
  declaration('area', '领域'),
  declaration('category', '类别'),
  declaration('indicators', '指标体系'),
  declaration('indicator', '指标'),
  declaration('bonus', '加分项'),
  declaration('rule', '规则'),
  declaration('organ', '工作机构'),
  declaration('meeting', '联席会议'),
  declaration('decision', '议定事项'),
  declaration('team', '团队'),
  declaration('mentoring', '师徒'),
  declaration('member-table', '成员表'),
  declaration('need', '需求'),
  declaration('event', '事件'),
  declaration('responsibility-list', '责任清单'),
  declaration('actuals', '完成情况'),
  declaration('actuals-table', '完成表'),
  declaration('example', '算例'),
  declaration('given', '经过'),
  declaration('expect', '预期'),
  declaration('amendment', '补充协议'),
  declaration('replace', '替换'),
  declaration('add', '增加'),
  declaration('explanation', '情况说明'),
  declaration('letter', '公文'),
  declaration('template', '模板'),
  declaration('use', '套用'),
  declaration('figure', '年度数据'),
  declaration('deduction', '扣分项'),
  declaration('outdated', '旧称'),
  declaration('parameter', '参数'),
  declaration('words', '词表'),

  slot('full-name', '全称', '法定全称'),
  slot('short-name', '简称'),
  slot('level', '级别'),
  slot('division-code', '区划代码'),
  slot('credit-code', '统一社会信用代码'),
  slot('superior', '上级'),
  slot('tags', '标签'),
  slot('mission', '使命'),
  slot('relation', '关系'),
  slot('intent', '导向'),
  slot('assessed', '强制考核'),
  slot('aid', '援助性质'),
  slot('topology', '结对规则'),
  slot('oblique', '斜向'),
  slot('stages', '阶段'),
  slot('joint-signing', '合署签字'),
  slot('share', '占比'),
  slot('supersedes', '取代'),
  slot('cited', '出处'),
  slot('year', '年份'),
  slot('in-force', '施行'),
  slot('title', '标题'),
  slot('issuer', '发文机关'),
  slot('number', '文号', '发文字号'),
  slot('date', '日期'),
  slot('force', '效力'),
  slot('form', '形式'),
  slot('predecessor', '上年'),
  slot('framework', '上级协议', '框架协议'),
  slot('party-a', '甲方'),
  slot('party-b', '乙方'),
  slot('party-c', '丙方'),
  slot('adopts', '适用'),
  slot('adopts-all', '全部适用'),
  slot('period', '期限'),
  slot('signed', '签订'),
  slot('effective', '生效'),
  slot('copies', '文本'),
  slot('disputes', '争议'),
  slot('contacts', '联系人'),
  slot('annexes', '附件'),
  slot('numbering', '编号'),
  slot('takes-up', '承接'),
  slot('mainly-by', '主要由'),
  slot('source', '来源'),
  slot('channel', '拨付'),
  slot('uses', '投向'),
  slot('amount', '金额', '总额'),
  slot('carry-over', '结转'),
  slot('allocation-basis', '分配依据'),
  slot('permitted', '可用于'),
  slot('excluded', '不得用于'),
  slot('granted', '无偿'),
  slot('bearer', '承担'),
  slot('counterpart', '对象'),
  slot('act', '事项'),
  slot('modality', '情态'),
  slot('target', '目标'),
  slot('deadline', '时限', '完成时限'),
  slot('kind', '性质'),
  slot('measured-by', '考核'),
  slot('not-assessed', '不考核'),
  slot('evidence', '佐证'),
  slot('unfulfilled', '未完成'),
  slot('overdue', '逾期'),
  slot('violated', '违反'),
  slot('counted-as', '口径'),
  slot('condition', '条件'),
  slot('sum-rule', '汇总规则'),
  slot('rest', '其余'),
  slot('place', '地点'),
  slot('cost', '投资'),
  slot('answers', '回应'),
  slot('implementer', '实施'),
  slot('supervisor', '监管'),
  slot('acceptor', '验收'),
  slot('schedule', '进度'),
  slot('goal', '绩效目标'),
  slot('mode', '方式'),
  slot('exception', '例外'),
  slot('inherits', '继承'),
  slot('keywords', '关键词'),
  slot('aliases', '别名'),
  slot('full-mark', '满分'),
  slot('weight', '权重'),
  slot('measures', '衡量'),
  slot('unit', '单位'),
  slot('aggregation', '汇总'),
  slot('direction', '方向'),
  slot('scoring', '评分'),
  slot('rater', '评价单位', '评分单位'),
  slot('baseline', '基期值', '基线'),
  slot('frequency', '频次'),
  slot('range', '取值范围'),
  slot('rounding', '舍入'),
  slot('ceiling', '上限'),
  slot('veto', '一票否决'),
  slot('numerator', '分子'),
  slot('denominator', '分母'),
  slot('grades', '等次'),
  slot('head', '组长', '负责人', '总指挥', '领队'),
  slot('deputies', '副组长', '副总指挥', '副领队'),
  slot('members', '成员'),
  slot('office', '办公室'),
  slot('remit', '职责'),
  slot('headcount', '人数'),
  slot('rank', '职级'),
  slot('chair', '主持'),
  slot('attendees', '参会'),
  slot('agenda', '议题'),
  slot('raised-by', '提出'),
  slot('content', '内容'),
  slot('notice', '通知'),
  slot('public-notice', '公示'),
  slot('batch', '批次'),
  slot('sending', '派出'),
  slot('receiving', '接收'),
  slot('handover', '交接'),
  slot('exit-test', '出师考核'),
  slot('issued-by', '签发'),
  slot('lead', '牵头'),
  slot('support', '配合'),
  slot('overrides', '优先于'),
  slot('tolerance', '容差'),
  slot('as-of', '截至'),
  slot('data-file', '数据'),
  slot('reporter', '填报'),
  slot('amends', '修改'),
  slot('repeals', '废止'),
  slot('reason', '理由'),
  slot('code', '针对', '提示编号'),
  slot('about', '涉及'),
  slot('authority', '批准', '批准单位'),
  slot('until', '有效期', '有效期至'),
  slot('tier', '层次'),
  slot('classification', '密级'),
  slot('meetings', '会议要求'),
  slot('liaison', '牵头联系'),
  slot('former-names', '曾用名'),
  slot('attracted', '引进资金'),
  slot('in-kind', '实物折款'),
  slot('track', '管理流程'),
  slot('pool', '入库', '项目库'),
  slot('benefit-link', '联农带农'),
  slot('asset', '资产'),
  slot('feasibility', '论证'),
  slot('fit', '适配'),
  slot('upkeep', '管护'),
  slot('training', '培训'),
  slot('ecology', '环评', '环境影响评价'),
  slot('risk', '稳评', '社会稳定风险评估'),
  slot('payments', '支付'),
  slot('budget-change', '预算调整'),
  slot('for-each', '每个'),
  slot('requires', '要求'),
  slot('genre', '文种'),
  slot('copy-number', '份号'),
  slot('urgency', '紧急程度'),
  slot('signer', '签发人'),
  slot('addressees', '主送', '主送机关'),
  slot('copied-to', '抄送', '抄送机关'),
  slot('seal', '印章'),
  slot('printed-by', '印发机关'),
  slot('printed-on', '印发日期'),
  slot('remarks', '附注'),

  modality('must', '应当', '应', '须', '必须', 'shall'),
  modality('strive', '力争', 'strive to'),
  modality('must-not', '不得', 'must not', 'shall not'),
  modality('may', '可以'),
  modality('has-power', '有权', 'has power to'),

  word('each', '各'),
  word('jointly', '共同'),
  word('both', '双方'),
  word('all-parties', '各方'),
  word('to', '向'),
  word('on', '于'),
  word('after', '后'),
  word('unless', '除非'),
  word('when', '当'),
  word('instead', '改为'),
  word('also', '并应'),
  word('of', '中'),
  word('share-of', '占'),
  word('otherwise', '否则'),
  word('from', '来自'),
  word('paired-with', '对口'),

  punctuation('{', '｛'),
  punctuation('}', '｝'),
  punctuation('(', '（'),
  punctuation(')', '）'),
  punctuation(':', '：'),
  punctuation(',', '，'),
  punctuation(';', '；'),
  punctuation('、', '､'),
  punctuation('.', '．'),
  punctuation('->', '→', '－＞'),
];

const byKey = new Map(keywords.map((keyword) => [keyword.key, keyword]));

/** The keyword of a grammar key; an unknown key is a mistake in the grammar and throws. */
export function keywordOf(key: string): Keyword {
  const found = byKey.get(key);
  if (!found) throw new Error(`The keyword table has no entry for '${key}'.`);
  return found;
}

/** Whether the grammar key is in the table. */
export function isKeyword(key: string): boolean {
  return byKey.has(key);
}

/** All spellings of a keyword, longest first. Punctuation keeps the half-width form first. */
export function spellings(keyword: Keyword): string[] {
  return [...new Set([keyword.key, keyword.zh, ...keyword.aliases])].sort((a, b) => b.length - a.length);
}

/** The canonical spelling in one of the two languages. */
export function spell(key: string, spelling: 'zh' | 'en'): string {
  const keyword = keywordOf(key);
  return spelling === 'zh' && keyword.category !== 'punctuation' ? keyword.zh : keyword.key;
}

const bySurface = new Map(
  keywords.flatMap((keyword) => spellings(keyword).map((s) => [s.normalize('NFKC'), keyword] as const)),
);

/** The keyword a surface stands for, by any spelling, after NFKC. */
export function keywordBySurface(surface: string): Keyword | undefined {
  return bySurface.get(surface) ?? bySurface.get(surface.normalize('NFKC').replace(/\s+/g, ' '));
}
