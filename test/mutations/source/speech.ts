import { spell } from '../../../packages/language/src/lexing/keywords.ts';

export type Spelling = 'zh' | 'en';

/** The words and marks of one spelling. Names, acts and figures are the same in both. */
export interface Speech {
  spelling: Spelling;
  keyword(key: string): string;
  colon: string;
  comma: string;
  semicolon: string;
  a: string;
  b: string;
  /** An ISO date as it is written. */
  date(iso: string): string;
  by(iso: string): string;
  period(from: string, to: string): string;
  atLeast(figure: string): string;
  atMost(figure: string): string;
  /** `甲方 向 乙方 `. */
  from(bearer: string, to: string): string;
  quoted(text: string): string;
  brackets(text: string): string;
  total: string;
  /** The heading of a first column, by what its rows are. */
  heading(of: 'duty' | 'recipient'): string;
  unit: string;
}

const chineseDate = (iso: string) => {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

const common = (spelling: Spelling) => ({ spelling, keyword: (key: string) => spell(key, spelling) });

export const chinese: Speech = {
  ...common('zh'),
  colon: '：',
  comma: '，',
  semicolon: '；',
  a: '甲方',
  b: '乙方',
  date: chineseDate,
  by: (iso) => `${chineseDate(iso)}前`,
  period: (from, to) => `${chineseDate(from)}至${chineseDate(to)}`,
  atLeast: (figure) => `不少于${figure}`,
  atMost: (figure) => `不超过${figure}`,
  from: (bearer, to) => `${bearer} 向 ${to} `,
  quoted: (text) => `“${text}”`,
  brackets: (text) => `（${text}）`,
  total: '合计',
  heading: (of) => (of === 'duty' ? '任务' : '受援方'),
  unit: '单位',
};

export const english: Speech = {
  ...common('en'),
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  a: 'party-a',
  b: 'party-b',
  date: (iso) => iso,
  by: (iso) => `by ${iso}`,
  period: (from, to) => `${from} to ${to}`,
  atLeast: (figure) => `at least ${figure}`,
  atMost: (figure) => `at most ${figure}`,
  from: (bearer, to) => `${bearer} to ${to} `,
  quoted: (text) => `"${text}"`,
  brackets: (text) => ` (${text})`,
  total: 'total',
  heading: (of) => (of === 'duty' ? 'duty' : 'recipient'),
  unit: 'unit',
};
