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
} as const satisfies Catalogue;
