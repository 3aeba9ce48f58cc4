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
  'indicator/bands-gap': {
    title: '等次或者分档有空缺',
    message: '“{name}”{range}的数值，既不属于“{first}”，也不属于“{second}”。',
    why: '落在空缺处的得分没有等次、没有分数，考核时只能临时议定。',
    remedy: '使相邻两档首尾相接，每个分界值只属于一档，例如：90分以上；80分以上不满90分。',
  },
  'indicator/bands-gap.one': {
    message: '“{name}”的 {from} 既不属于“{first}”，也不属于“{second}”。',
  },
  'indicator/bands-gap.end': {
    message: '“{name}”{range}的数值不属于任何一档，最近的一档是“{band}”。',
  },
  'indicator/bands-overlap': {
    title: '等次或者分档重叠',
    message: '“{name}”{range}的数值，既属于“{first}”，又属于“{second}”。',
    why: '同一个得分可以评为两个等次，各方理解不一，结果不可比。',
    remedy: '使每个分界值只属于一档，例如：90分以上；80分以上不满90分。',
  },
  'indicator/bands-overlap.one': {
    message: '“{name}”的 {from} 既属于“{first}”，又属于“{second}”。',
  },
  'indicator/score-out-of-range': {
    title: '得分可能超出范围',
    message: '“{name}”为 {full} 分，按评分的写法最高可得 {most} 分。',
    why: '超出范围的得分会侵占其他指标的分值，合计不再以满分为限。',
    remedy: '扣分的写明“扣完为止”，加分的写明最高加多少分，分档的得分不超过本项分值。',
  },
  'indicator/score-out-of-range.below': {
    message: '“{name}”为 {full} 分，按评分的写法最低可能为 {least} 分。',
  },
  'indicator/score-out-of-range.no-ceiling': {
    message: '“{name}”为 {full} 分，加分没有写明上限。',
  },
  'indicator/score-out-of-range.no-floor': {
    message: '不能确定“{name}”的得分是否会低于0分：{full} 分扣到何时为止没有写明。',
  },
  'indicator/direction-wrong': {
    title: '得分与方向相反',
    message: '“{name}”{direction}，评分却为“{words}”。',
    why: '得分与方向相反时，做得越好得分越低。',
    remedy: '核对分档的得分，或者改正“方向”。',
  },
  'indicator/direction-wrong.tier': {
    message: '“{name}”{direction}，这一档得 {points} 分，较低的一档得 {other} 分。',
  },
  'indicator/division-by-zero': {
    title: '可能以零为除数',
    message: '“{name}”按目标值 {target} 的比例计分，目标值为零。',
    why: '以零为除数算不出得分。',
    remedy: '改正目标值，或者写明分母为零时怎样计分、缩小取值范围。',
  },
  'indicator/division-by-zero.denominator': {
    message: '“{name}”的分母“{denominator}”可以为零。',
  },
  'indicator/rounding-undeclared': {
    title: '没有写明舍入办法',
    message: '“{system}”有 {count} 项得分可能除不尽，没有写明舍入：{names}。',
    why: '舍入办法不同，得分就不同，分界处的等次也会不同。',
    remedy: '在指标体系中写明，例如“舍入：保留2位小数，四舍五入”。',
  },
  'indicator/rounding-undeclared.way': {
    message: '“{name}”写明保留 {digits} 位小数，没有写明怎样舍入。',
  },
  'indicator/counted-twice': {
    title: '同一任务重复计分',
    message: '任务“{name}”对应 {count} 项末级指标：{names}。',
    why: '同一成绩计两次分，权重就偏离了约定。',
    remedy: '只保留一项，或者把任务分开。',
  },
  'indicator/outcome-share-low': {
    title: '结果指标权重偏低',
    message: '“{name}”的结果指标为 {outcome} 分，占 {total} 分的 {share}%，低于 {percent}%。',
    why: '投入和过程占分多，容易重形式、轻成效。',
    remedy: '提高结果指标的分值，或者写明其余指标的性质。',
  },
  'indicator/self-evidenced': {
    title: '只有双方自己的证明',
    message: '“{name}”的数据来源“{source}”出自双方自己（{word}）。',
    why: '自己填报、自己证明的数据，难以使另一方和上级信服。',
    remedy: '加上第三方的记录，例如国库凭证、统计报表、审计报告、第三方调查。',
  },
  'indicator/target-not-above-actual': {
    title: '目标不高于已有水平',
    message: '“{name}”的目标为 {target}，基期值为 {actual}。',
    why: '目标低于已经达到的水平，不必努力即可得满分。',
    remedy: '提高目标值，或者说明下调的理由。',
  },
  'indicator/source-missing': {
    title: '没有写明数据来源',
    message: '指标“{name}”没有写明数据来源。',
    why: '没有来源的数据无从核实，各方可能各用各的数。',
    remedy: '写明来源，例如“来源：国库拨款凭证”。',
  },
} as const satisfies Catalogue;
