/**
 * Words in which assessment tables say how values become scores, in both languages, longest first where one begins another. Sources
 * of the forms: public assessment tables (每低1个百分点扣0.5分，扣完为止; 每推迟一天扣0.5分; 每超一个加0.5分，加分最高不超过本项基本分; 部分完成的按比例计分).
 */

const alternatives = (...words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');

/** 每低, 每超, 每逾期: what a step is counted from. */
export const belowWords = alternatives(
  '低于目标值',
  '低于目标',
  '低于标准',
  '低于',
  '降低',
  '下降',
  '未达',
  '少于',
  '短少',
  '低',
  '少',
  '差',
  '欠',
);
export const aboveWords = alternatives(
  '超过目标值',
  '超过目标',
  '超额完成',
  '高于目标值',
  '高于目标',
  '超过',
  '超出',
  '高于',
  '高出',
  '增加',
  '提高',
  '上升',
  '超',
  '高',
  '多',
);
export const lateWords = alternatives('逾期', '延期', '超期', '推迟', '延迟', '拖延', '迟', '晚');
export const eventWords = alternatives(
  '发生',
  '出现',
  '发现',
  '缺少',
  '缺',
  '漏',
  '获得',
  '完成',
  '新增',
  '举办',
  '有',
);

export const deductWords = alternatives('扣减', '扣除', '减', '扣');
export const addWords = alternatives('加', '得', '计');

/** Full mark and no mark. */
export const fullWords = alternatives('得满分', '计满分', '得全分', '满分', '全分');
export const noneWords = alternatives(
  '不予得分',
  '不予计分',
  '不得分',
  '不计分',
  '得零分',
  '计零分',
  '零分',
  '得0分',
  '计0分',
  '0分',
);

export const undoneWords = alternatives(
  '未达到目标值的',
  '未达到目标值',
  '未达到目标的',
  '未达到目标',
  '达不到目标的',
  '达不到目标',
  '没有完成的',
  '没有完成',
  '未完成的',
  '未完成',
  '未达标的',
  '未达标',
  '不达标的',
  '不达标',
);
export const doneWords = alternatives(
  '达到目标值的',
  '达到目标值',
  '达到目标的',
  '达到目标',
  '全部完成的',
  '全部完成',
  '完成的',
  '完成',
  '达标的',
  '达标',
);
export const otherwiseWords = alternatives('其他情形', '其他情况', '其余情形', '否则', '其余', '其他', '此外');

/** Grades that may stand in the place of an interval. */
export const gradeWords = alternatives(
  '优秀',
  '良好',
  '较好',
  '基本合格',
  '不合格',
  '合格',
  '一般',
  '较差',
  '中等',
  '优',
  '良',
  '好',
  '中',
  '差',
  'excellent',
  'good',
  'fair',
  'average',
  'poor',
  'fail',
);

/** Numbers in words that stand before a unit. */
export const numerals: Readonly<Record<string, string>> = {
  一: '1',
  二: '2',
  两: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  十: '10',
  半: '0.5',
  a: '1',
  an: '1',
  one: '1',
  two: '2',
  three: '3',
  half: '0.5',
};
