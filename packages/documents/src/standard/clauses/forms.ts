import { measured, type Requirement, unmeasured } from '../types.ts';

/** Clause 10: letters, orders and minutes. */
export const formRequirements: readonly Requirement[] = [
  measured(
    '10.1',
    'letter',
    'letter-mark',
    '信函的标志只用机关名称（联合行文用主办机关），居中，上边缘距上页边 30 mm',
    'The mark of a letter is the body’s name (the leading body’s, if joint), centred, 30 mm under the edge of the page',
  ),
  measured(
    '10.1',
    'letter',
    'letter-first-rule',
    '标志下 4 mm 处印红色双线，上粗下细，长 170 mm，居中',
    'Double red line, thick above thin, 170 mm wide, centred, 4 mm under the mark',
  ),
  measured(
    '10.1',
    'letter',
    'letter-second-rule',
    '距下页边 20 mm 处印红色双线，上细下粗，长 170 mm',
    'Double red line, thin above thick, 170 mm wide, 20 mm over the lower edge of the page',
  ),
  measured(
    '10.1',
    'letter',
    'letter-front',
    '份号、密级、紧急程度在第一条双线下顶格依次排列，第一个要素距线为字高的 7/8',
    'Copy number, classification and urgency in order at the left under the first line, the first ⅞ of a character’s height below it',
  ),
  measured(
    '10.1',
    'letter',
    'letter-number',
    '发文字号在第一条双线下居右顶格，距线为字高的 7/8',
    'The number at the right under the first line, ⅞ of a character’s height below it',
  ),
  measured(
    '10.1',
    'letter',
    'letter-title',
    '标题与其上最后一个要素相距二行',
    'Two empty lines between the title and what stands above it',
  ),
  measured(
    '10.1',
    'letter',
    'letter-beside-rule',
    '第二条双线上一行文字距线为字高的 7/8',
    'Text next above the second line keeps ⅞ of a character’s height from it',
  ),
  measured('10.1', 'letter', 'letter-no-number', '首页不显示页码', 'No page number on the first page'),
  measured(
    '10.1',
    'letter',
    'letter-imprint',
    '版记没有印发机关、印发日期和分隔线，在最后一面版心最下方',
    'The imprint has neither printing nor lines, and stands lowest in the type area of the last page',
  ),
  unmeasured('10.2', 'order', 'orders', '命令（令）的格式', 'The form of orders'),
  measured(
    '10.3',
    'minutes',
    'minutes-mark',
    '纪要标志由“××××纪要”组成，居中，上边缘在版心上边缘下 35 mm',
    'The mark of minutes ends in 纪要, is centred, its upper edge 35 mm under that of the type area',
  ),
  measured(
    '10.3',
    'minutes',
    'attendance',
    '“出席”用 3 号黑体，在正文下空一行左空二字，名单用仿宋，回行与冒号后的首字对齐',
    '出席 in 3号 黑体, one empty line under the text and two characters in; names in 仿宋, further lines under the first',
  ),
  measured('10.3', 'minutes', 'attendance-others', '请假、列席依次另起一行', '请假 and 列席 follow, a line each'),
];
