import type { Catalogue } from '../types.ts';

export const fund = {
  'fund/source-missing': {
    title: '资金没有写明来源',
    message: '“{name}”没有写明来源。',
    why: '不知道由谁出资，资金就无法落实和催缴。',
    remedy: '用“来源：”写明出资方，例如“来源：甲方”。',
  },
  'fund/overcommitted': {
    title: '安排超过资金总额',
    message: '“{name}”{when}为 {amount}，以此资金安排的项目合计 {committed}，超出 {excess}。',
    why: '安排超过资金总额，有的任务或者项目将没有资金。',
    remedy: '核对金额，减少安排，或者为超出部分写明其他资金。',
  },
  'fund/overcommitted.duties': {
    message: '“{name}”{when}为 {amount}，同一承担者以此资金承担的任务合计 {committed}，超出 {excess}。',
  },
  'fund/overcommitted.allocation': {
    message: '“{name}”{when}为 {amount}，分配表合计 {committed}，超出 {excess}。',
  },
  'fund/overcommitted.unknown': {
    message: '不能确定“{name}”{when}的 {amount} 是否够用：可能的安排合计 {committed}，有的没有写明年度。',
    remedy: '为跨年度的任务和项目写明各年度的金额。',
  },
  'fund/share-below': {
    title: '占比不符合要求',
    message: '“{name}”要求“{part}”{asked}，实为 {percent}%（{amount}，总额 {whole}）。',
    why: '资金投向是考核和审计核对的内容。',
    remedy: '调整分配，或者核对领域的归属。',
  },
  'fund/share-below.regime': {
    message: '“{regime}”要求“{part}”{asked}，“{name}”实为 {percent}%（{amount}，总额 {whole}）。',
  },
  'fund/share-below.aim': {
    message: '“{regime}”以“{part}”{asked}为努力方向，“{name}”实为 {percent}%（{amount}，总额 {whole}）。',
    remedy: '可以提高该领域的比重；力争的目标不是下限。',
  },
  'fund/share-below.unknown': {
    message: '不能确定“{name}”的“{part}”是否{asked}：能够确定的为 {percent}%，有的没有写明领域。',
    remedy: '为各列或者各项目写明领域。',
  },
  'fund/share-below.level-unknown': {
    message: '不能确定“{name}”的“{part}”是否{asked}：分配到该级的为 {percent}%，分配到上一级的可能继续下达。',
    remedy: '把分配写到该级，或者写明各地的级别。',
  },
  'fund/channel-missing': {
    title: '资金没有写明拨付渠道',
    message: '“{name}”没有写明拨付渠道。',
    why: '不知道经由哪一级国库拨付，资金的到位和监督都无从核对。',
    remedy: '用“拨付：”写明，例如“拨付：省级国库”。',
  },
  'fund/idle': {
    title: '资金没有安排',
    message: '“{name}”有 {amount}，没有任务、项目或者分配使用。',
    why: '列入协议而没有安排的资金，到期可能结余。',
    remedy: '为任务或者项目写明“资金：”，或者写出分配表。',
  },
  'fund/category-not-permitted': {
    title: '资金用于不得使用的领域',
    message: '“{name}”的“{kind}”在“{fund}”不得使用的范围之内。',
    why: '超出规定用途的支出在审计中不能认可。',
    remedy: '调整项目，或者改用其他资金。',
  },
  'fund/category-not-permitted.outside': {
    message: '“{name}”的“{kind}”不在“{fund}”可以使用的范围（{permitted}）之内。',
  },
  'fund/category-not-permitted.table': {
    message: '“{fund}”的分配表安排了“{kind}”，在不得使用的范围之内。',
    remedy: '调整分配表，或者核对“不得用于：”。',
  },
  'fund/category-not-permitted.table-outside': {
    message: '“{fund}”的分配表安排了“{kind}”，不在可以使用的范围（{permitted}）之内。',
    remedy: '调整分配表，或者核对“可用于：”。',
  },
  'fund/paid-before-approval': {
    title: '批复以前支付',
    message: '“{name}”于 {paid} 支付，早于“{stage}”（{approved}）。',
    why: '批复以后才能支付，此前的支付没有依据。',
    remedy: '核对支付和批复的日期。',
  },
  'fund/paid-over-budget': {
    title: '支付超过预算',
    message: '“{name}”累计支付 {paid}，预算 {budget}，超出 {excess}。',
    why: '预算是支付的上限，超出的部分没有依据。',
    remedy: '核对支付金额；预算已经调整的，用“预算调整：”写明日期、金额和文号。',
  },
  'fund/recipient-marginal': {
    title: '受援方所得明显偏少',
    message: '“{fund}”安排给“{name}” {amount}，为平均数 {mean} 的 {share}，低于 {percent}%。',
    why: '明显低于平均数的，可能不足以完成任务。',
    remedy: '核对分配，或者在“分配依据：”中说明。',
  },
  'fund/recipient-marginal.by-head': {
    message: '“{fund}”安排给“{name}” {amount}，为按人口计算的平均数 {mean} 的 {share}，低于 {percent}%。',
  },
  'fund/equal-amounts': {
    title: '各受援方金额相同',
    message: '“{name}”安排给 {count} 个受援方的金额都是 {amount}，没有写明分配依据。',
    why: '各地情况不同，金额相同需要说明理由。',
    remedy: '用“分配依据：”写明，例如“分配依据：人口和脱贫任务”。',
  },
  'fund/aid-dependence': {
    title: '援助资金占自身收入比重偏高',
    message: '“{name}”获得援助资金 {aid}，为其 {year} 年收入 {revenue} 的 {share}，超过 {percent}%。',
    why: '比重偏高时，期满以后难以接续。',
    remedy: '在协议中写明逐年递减或者退出的安排。',
  },
  'fund/direct-and-attracted-mixed': {
    title: '直接投入与引进资金混合',
    message: '“{name}”既是无偿资金，又是引进资金。',
    why: '直接投入和引进的资金口径不同，不能合并计算。',
    remedy: '分成两项资金分别写明。',
  },
  'fund/direct-and-attracted-mixed.duty': {
    message: '“{name}”的一个数额同时使用“{granted}”和引进资金“{attracted}”。',
    remedy: '分成两项任务，各写各的数额。',
  },
  'fund/direct-and-attracted-mixed.table': {
    message: '表“{name}”的合计把“{granted}”和引进资金“{attracted}”加在一起。',
    remedy: '分别合计，或者去掉这一列合计。',
  },
} as const satisfies Catalogue;
