import { type Block, block, slot } from '../source/tree.ts';
import { type Source, total } from './source.ts';

interface Leaf {
  name: string;
  unit: string;
  ratio?: boolean;
  source: string;
}

/** A system of indicators whose weights make a hundred, each leaf measured by a duty. */
export function indicators(source: Source): Block {
  const { has, promises, speech } = source;
  const funds: Leaf[] = [
    { name: '资金到位率', unit: '%', ratio: true, source: '国库拨款凭证' },
    { name: '资金支出率', unit: '%', ratio: true, source: '支付凭证' },
  ];
  const work: Leaf[] = [
    ...promises.map(({ indicator: name, unit }) => ({ name, unit, source: '统计报表' })),
    { name: '对接次数', unit: '次', source: '会议登记' },
    ...(has('event') ? [{ name: '核对次数', unit: '次', source: '审计记录' }] : []),
  ];
  const first = weights(source, funds.length, 40);
  const second = weights(source, work.length, 60);
  const points = pointsOf(source);
  const group = (name: string, weight: number, leaves: Block[]) =>
    block('indicator', name, leaves, { head: `${speech.colon}${points(weight)}` });
  return block(
    'indicators',
    '协作考核细则',
    [
      slot('full-mark', points(100)),
      slot('grades', grades(source)),
      slot('rounding', speech.spelling === 'en' ? '2 decimals, half-up' : '保留2位小数，四舍五入'),
      group(
        '资金管理',
        40,
        funds.map((leaf, at) => leafOf(source, leaf, first[at]!)),
      ),
      group(
        '工作成效',
        60,
        work.map((leaf, at) => leafOf(source, leaf, second[at]!)),
      ),
      ...(has('bonus') ? [bonus(source)] : []),
    ],
    { title: '年度协作考核细则' },
  );
}

/** Whole weights of at least one that make `sum`. */
function weights({ random }: Source, count: number, sum: number): number[] {
  const all = Array.from({ length: count - 1 }, () => random.whole(2, Math.floor(sum / count)));
  return [...all, sum - total(all)];
}

const pointsOf =
  ({ speech }: Source) =>
  (figure: number) =>
    speech.spelling === 'en' ? String(figure) : `${figure}分`;

const grades = ({ speech }: Source) =>
  speech.spelling === 'en'
    ? '优秀 at least 90; 良好 80 to below 90; 一般 below 80'
    : '优秀 90分以上；良好 80分以上不满90分；一般 不满80分';

function leafOf(source: Source, { name, unit, ratio, source: from }: Leaf, weight: number): Block {
  const { speech } = source;
  const words =
    speech.spelling === 'en' ? ['ratio', 'sum', 'higher', 'in proportion'] : ['比率', '合计', '越高越好', '按比例计分'];
  return block(
    'indicator',
    name,
    [
      slot('unit', unit),
      slot('aggregation', words[ratio ? 0 : 1]!),
      slot('direction', words[2]!),
      slot('source', from),
      slot('scoring', words[3]!),
    ],
    { head: `${speech.colon}${pointsOf(source)(weight)}` },
  );
}

/** A mark above the full one, with a ceiling, given for what a duty of the agreement does. */
function bonus(source: Source): Block {
  const { speech } = source;
  return block(
    'bonus',
    '典型经验',
    [
      slot('unit', '个'),
      slot('aggregation', speech.spelling === 'en' ? 'sum' : '合计'),
      slot('source', '推广文件登记'),
      slot('scoring', '每超一个加0.5分，最高不超过本项分值'),
    ],
    { head: `${speech.colon}${pointsOf(source)(5)}` },
  );
}
