import { measured, type Requirement, unmeasured } from '../types.ts';

/** Clauses 7.4, 7.5 and 8: 版记, page numbers, turned tables. */
export const footRequirements: readonly Requirement[] = [
  measured(
    '7.4.1',
    'ordinary',
    'imprint-rules',
    '版记分隔线与版心等宽',
    'Lines of the imprint are as wide as the type area',
  ),
  measured(
    '7.4.1',
    'ordinary',
    'imprint-strokes',
    '首条和末条 0.35 mm，中间 0.25 mm',
    'The first and the last 0.35 mm high, those between 0.25 mm',
  ),
  measured(
    '7.4.1',
    'ordinary',
    'imprint-place',
    '首条在版记第一个要素之上，末条与最后一面版心下边缘重合',
    'The first over the imprint’s first words, the last on the lower edge of the last page’s type area',
  ),
  unmeasured(
    '7.4',
    'ordinary',
    'last-page',
    '双面印刷时版记在最后一张纸的背面',
    'Printed on both sides, the imprint stands on the back of the last sheet',
  ),
  measured(
    '7.4.2',
    'ordinary',
    'copies',
    '抄送机关用 4 号仿宋，左右各空一字，回行与冒号后的首字对齐，末尾用句号',
    'Copies: 4号 仿宋, one character in at both sides, further lines under the first name, a full stop at the end',
  ),
  measured(
    '7.4.3',
    'ordinary',
    'printing',
    '印发机关左空一字，印发日期右空一字、加“印发”，与其他要素以细线隔开',
    'Who printed one character in at the left, the date with 印发 one character in at the right, a thin line above',
  ),
  measured(
    '7.5',
    'all',
    'number-type',
    '页码用 4 号半角宋体，左右各一条一字线',
    'Page numbers 4号 half-width 宋体 between two dashes',
  ),
  measured('7.5', 'all', 'number-height', '一字线在版心下边缘下 7 mm', 'The dashes 7 mm under the type area'),
  measured(
    '7.5',
    'all',
    'number-side',
    '单页码右空一字，双页码左空一字',
    'Odd numbers one character from the right, even ones one character from the left',
  ),
  measured('7.5', 'all', 'number-running', '附件与正文的页码连续', 'Numbers run on through the annexes'),
  unmeasured(
    '7.5',
    'all',
    'last-page',
    '版记页前有空白页的，空白页和版记页不编页码',
    'No numbers on empty pages before the imprint’s page, nor on it',
  ),
  measured(
    '8',
    'tables',
    'turned-number',
    'A4 横排表格的页码位置与其他页一致',
    'On turned pages the number stands where it does on the others',
  ),
  measured(
    '8',
    'tables',
    'turned-head',
    '横排表格的表头，单页码在订口一边，双页码在切口一边',
    'The head of a turned table is at the binding edge of odd pages, at the cut edge of even ones',
  ),
];
