import { index, type Words } from './vocabulary.ts';

/** Headings of a member table, in both languages. */
export const memberColumnWords: Words<'name' | 'number' | 'from' | 'to' | 'post' | 'rank' | 'term' | 'other'> = {
  name: ['姓名', '成员', '人员', 'name', 'member'],
  number: ['序号', 'no', 'no.'],
  from: ['派出单位', '选派单位', '原单位', '工作单位', '单位', 'from', 'sent by'],
  to: ['接收单位', '受援单位', '挂职单位', '派往单位', 'to', 'received by'],
  post: ['岗位', '职务', '挂任职务', '专业', '科室', 'post'],
  rank: ['职级', '职称', '级别', 'rank'],
  term: ['期限', '起止时间', '派驻时间', '挂职期限', 'term', 'period'],
  other: ['备注', '说明', 'note', 'notes'],
};

type ListColumn =
  | 'number'
  | 'task'
  | 'target'
  | 'unit'
  | 'lead'
  | 'responsible'
  | 'support'
  | 'deadline'
  | 'score'
  | 'scoring'
  | 'evidence'
  | 'rater'
  | 'indicator'
  | 'leads'
  | 'answers'
  | 'carries-out'
  | 'other';

/** Headings of a responsibility list, in both languages; what stands under `lead` leads, `responsible` names who answers for a row. */
export const listColumnWords: Words<ListColumn> = {
  number: ['序号', '编号', 'no', 'no.'],
  task: [
    '目标任务',
    '任务',
    '重点任务',
    '工作任务',
    '主要任务',
    '任务内容',
    '事项',
    '工作内容',
    '项目',
    'task',
    'duty',
  ],
  target: ['目标值', '目标', '工作目标', '量化指标', 'target'],
  unit: ['计量单位', '单位', 'unit'],
  lead: ['牵头单位', '牵头部门', '主责单位', 'lead', 'lead body'],
  responsible: ['责任单位', '责任部门', '承担单位', '责任分工', 'responsible', 'responsible body', 'bearer'],
  support: ['配合单位', '配合部门', '协办单位', '参与单位', 'support', 'supporting bodies'],
  deadline: ['完成时限', '时限', '完成时间', '时间要求', 'deadline'],
  score: ['分值', '权重', '满分', 'score', 'points'],
  scoring: ['评分标准', '评分办法', '计分办法', '评分细则', 'scoring'],
  evidence: ['佐证', '佐证材料', '印证材料', 'evidence'],
  rater: ['评分单位', '评价单位', '考核单位', 'rater'],
  indicator: ['考核', '考核指标', '指标', 'indicator', 'measured-by'],
  leads: ['领导', '责任领导', '分管领导', '市级领导', '县级领导', 'leads', 'leader'],
  answers: ['负责', '责任人', '负责人', 'answers', 'answerable'],
  'carries-out': ['落实', '落实单位', '落实人', '具体落实', '经办', 'carries out'],
  other: ['备注', '说明', 'note', 'notes', 'remarks'],
};

const memberColumns = index(memberColumnWords);
const listColumns = index(listColumnWords);

export const memberColumnOf = (label: string) => memberColumns.get(label.toLowerCase());
export const listColumnOf = (label: string) => listColumns.get(label.toLowerCase());
