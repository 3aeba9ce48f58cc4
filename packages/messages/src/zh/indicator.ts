import type { Catalogue } from '../types.ts';

export const indicator = {
  'indicator/weights-not-full': {
    title: '权重之和不等于满分',
    message: '“{name}”满分 {parent} 分，一级指标之和为 {children} 分，少 {gap} 分。',
    why: '权重不足或者超出时，得分不能按满分换算，各地之间也不可比。',
    remedy: '调整权重，使下级之和等于上级；加分项另列，不计入满分。',
  },
  'indicator/weights-not-full.mark-over': {
    message: '“{name}”满分 {parent} 分，一级指标之和为 {children} 分，多 {gap} 分。',
  },
  'indicator/weights-not-full.parent-short': {
    message: '“{name}”为 {parent} 分，下级指标之和为 {children} 分，少 {gap} 分。',
  },
  'indicator/weights-not-full.parent-over': {
    message: '“{name}”为 {parent} 分，下级指标之和为 {children} 分，多 {gap} 分。',
  },
  'indicator/weights-not-full.weight-missing': {
    message: '不能确定“{name}”的权重之和：为 {parent} 分，已写明 {children} 分，“{missing}”没有写明分值。',
    remedy: '写明各指标的分值。',
  },
  'indicator/weights-not-full.mark-missing': {
    message: '“{name}”没有写明满分，不能核对一级指标之和 {children} 分。',
    remedy: '用“满分：”写明，例如“满分：100分”。',
  },
  'indicator/unused': {
    title: '指标没有对应任务',
    message: '“{system}”的指标“{name}”没有任务对应。',
    why: '没有任务对应的指标，考核时没有约定可以依据。',
    remedy: '在任务中用“考核：”对应这一指标，或者在指标中用“衡量：”指明任务；不再使用的，从指标体系中删去。',
  },
  'indicator/unused.adopted': {
    message: '全部适用的“{system}”中有 {count} 项指标没有任务对应：{names}。',
    remedy: '为这些指标写明任务；只用其中一部分的，改为“适用”。',
  },
} as const satisfies Catalogue;
