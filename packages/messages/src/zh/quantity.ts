import type { Catalogue } from '../types.ts';

export const quantity = {
  'quantity/unit-mismatch': {
    title: '计量单位不同',
    message: '“{name}”的 {figure} 与 {other} 计量的不是同一种量，不能比较。',
    why: '单位不同的数值不能比较，也不能相加。',
    remedy: '核对单位，改为同一种量；确为两项内容的，分开写。',
  },
  'quantity/unit-mismatch.share': {
    message: '“{name}”的占比写作 {figure}，应为百分比或者金额。',
    remedy: '改写为百分比，例如“不低于55%”。',
  },
  'quantity/part-exceeds-whole': {
    title: '部分大于整体',
    message: '“{name}”在“{where}”为 {part}，大于“{of}”的 {whole}，超出 {excess}。',
    why: '其中数不能大于所属的总数，两者必有一处写错。',
    remedy: '核对其中数和总数；不属于“{of}”的，不要写作“其中”。',
  },
  'quantity/total-mismatch': {
    title: '合计与各项之和不符',
    message: '“{row}”的“{column}”为 {stated}，各项之和为 {computed}，相差 {gap}。',
    why: '合计与明细不一致，无法确定以哪个为准。',
    remedy: '核对各项与合计，改正其中一处。',
  },
  'quantity/total-mismatch.left-out': {
    message:
      '“{row}”的“{column}”为 {stated}，各项之和为 {computed}，相差 {gap}，恰等于“{item}”：合计可能没有计入这一项。',
  },
  'quantity/total-mismatch.twice': {
    message:
      '“{row}”的“{column}”为 {stated}，各项之和为 {computed}，相差 {gap}，恰等于“{item}”：合计可能多计了这一项。',
  },
  'quantity/total-mismatch.areas': {
    message: '“{row}”的“{column}”为 {stated}，各领域之和为 {computed}，相差 {gap}。',
    remedy: '核对各领域与年度总额，改正其中一处。',
  },
  'quantity/count-basis-mixed': {
    title: '计数口径混用',
    message: '“{name}”的 {figure} 与 {other} 计数口径不同，不宜比较或者相加。',
    why: '人与人次、户与人等口径不同，合在一起的数字说不清是多少。',
    remedy: '统一口径；确需分别统计的，分成两项。',
  },
  'quantity/count-basis-mixed.indicator': {
    message: '“{name}”的目标 {figure} 与指标“{indicator}”的单位“{unit}”口径不同。',
    remedy: '按指标的单位写目标，或者修改指标的单位。',
  },
  'quantity/count-basis-mixed.definition': {
    message: '“{name}”的口径为“{here}”，所列资金“{fund}”的口径为“{there}”：一为资金，一为款物。',
    remedy: '统一口径，写明是否包含实物折款。',
  },
  'quantity/count-basis-mixed.goods': {
    message: '“{row}”的“{column}”把“{goods}”与“{money}”相加，没有写明是款物合计。',
    remedy: '分列资金和实物；合并计算的，在名称中写明“款物合计”。',
  },
  'quantity/scale-mixed': {
    title: '数量级单位不一',
    message: '同一表中既用“{other}”又用“{unit}”（{figure}）。',
    why: '同一表格混用万元和亿元，容易看错、加错。',
    remedy: '统一单位，并在表头写明。',
  },
  'quantity/scale-mixed.slip': {
    message: '“{row}”的“{column}”为 {figure}，相邻的为 {near}，相差近万倍。',
    remedy: '核对单位是万元还是亿元。',
  },
  'quantity/cross-table': {
    title: '同一数值前后不一',
    message: '“{row}”的“{column}”此处为 {figure}，别处为 {other}。',
    why: '同一数值在两处不同，无法确定以哪个为准。',
    remedy: '核对两处，改正其中一处；确为两项内容的，用不同的名称。',
  },
  'quantity/rate-mismatch': {
    title: '比率与计算结果不符',
    message: '占比写作 {stated}，按所列数值计算为 {computed}。',
    why: '比率、倍数、平均数应当能由所列数值算出。',
    remedy: '按写明的小数位数四舍五入，改正数值；确为估计的，写“约”。',
  },
  'quantity/rate-mismatch.multiple': {
    message: '倍数写作 {stated}，按所列数值计算为 {computed}。',
  },
  'quantity/rate-mismatch.mean': {
    message: '平均数写作 {stated}，按所列数值计算为 {computed}。',
  },
  'quantity/rate-mismatch.growth': {
    message: '平均每期增加写作 {stated}，按所列数值计算为 {computed}。',
  },
  'quantity/each-or-joint': {
    title: '未写明各自还是共同',
    message: '“{name}”由{bearer}承担 {figure}，没有写明是各自完成还是共同完成。',
    why: '“各”与“共同”相差一倍，考核时容易产生分歧。',
    remedy: '在“{bearer}”后写“各”或者“共同”。',
  },
  'quantity/partial-sum': {
    title: '合计不含空白项',
    message: '“{row}”的“{column}”为 {stated}，所合计的 {rows} 项中有 {blanks} 项空白。',
    why: '空白可能是零，也可能是没有数据；后一种情形下合计只是一部分。',
    remedy: '确为零的写 0；没有数据的，在表下说明合计的范围。',
  },
  'quantity/outlier': {
    title: '数值远大于相邻数值',
    message: '“{row}”的“{column}”为 {figure}，是相邻数值（{near}）的 {factor} 倍以上。',
    why: '相差悬殊的数值，可能是小数点或者单位写错。',
    remedy: '核对数值；确实如此的，不需处理。',
  },
  'quantity/basis-missing': {
    title: '相对目标的基数没有数值',
    message: '“{name}”以{year}年的“{base}”为基数，该年度已经结束，但没有写明数值，目标无法计算。',
    why: '相对目标只有基数确定以后才能核算和考核。',
    remedy: '在承担单位的“主体”中写明“年度数据 {base}：{year}年 …”，或者在资金中写明该年度的金额。',
  },
} as const satisfies Catalogue;
