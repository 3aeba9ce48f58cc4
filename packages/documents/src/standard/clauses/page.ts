import { measured, type Requirement, unmeasured } from '../types.ts';

/** Clauses 4 to 6: paper, page, printing and binding. */
export const pageRequirements: readonly Requirement[] = [
  unmeasured(
    '4',
    'all',
    'paper',
    '纸张的定量、白度、耐折度、不透明度和 pH 值',
    'Weight, whiteness, folding endurance, opacity and pH of the paper',
  ),
  measured('5.1', 'all', 'page-size', 'A4 纸，210 mm × 297 mm', 'A4 paper, 210 mm × 297 mm'),
  measured('5.2.1', 'all', 'top-margin', '上白边 37 mm（±1 mm）', 'Margin at the head 37 mm (±1 mm)'),
  measured(
    '5.2.1',
    'all',
    'binding-edge',
    '装订一侧白边 28 mm（±1 mm），奇数页在左，偶数页在右',
    'Margin at the binding edge 28 mm (±1 mm), at the left of odd pages and the right of even ones',
  ),
  measured('5.2.1', 'all', 'type-area', '版心 156 mm × 225 mm', 'Type area 156 mm × 225 mm'),
  measured('5.2.2', 'all', 'body-type', '没有另行规定的用 3 号仿宋', '3号 仿宋 wherever nothing else is said'),
  measured('5.2.3', 'all', 'lines-per-page', '每面 22 行，撑满版心', '22 lines to a page, filling the type area'),
  measured(
    '5.2.3',
    'all',
    'characters-per-line',
    '每行 28 字，撑满版心',
    '28 characters to a line, filling the type area',
  ),
  measured('5.2.4', 'all', 'text-black', '没有另行规定的文字为黑色', 'Text is black wherever nothing else is said'),
  unmeasured(
    '6.1',
    'all',
    'plates',
    '版面干净、字迹清楚，版心误差不超过 1 mm',
    'Clean plates, clear characters, type area true to 1 mm',
  ),
  measured('6.2', 'all', 'both-sides', '双面印刷', 'Printed on both sides'),
  unmeasured(
    '6.2',
    'all',
    'printing',
    '页码套正误差不超过 2 mm，油墨黑、红的浓度',
    'Page numbers of both sides in register to 2 mm; density of black and red ink',
  ),
  unmeasured(
    '6.3',
    'all',
    'binding',
    '左侧装订，钉位、裁切和成品误差',
    'Bound at the left; places of the staples, trimming and their tolerances',
  ),
];
