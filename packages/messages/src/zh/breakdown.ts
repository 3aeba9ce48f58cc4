import type { Catalogue } from '../types.ts';

export const breakdown = {
  'breakdown/sum-short': {
    title: '分解合计不足',
    message: '“{name}”为 {parent}，分解合计 {children}，少 {residual}。',
    why: '分解不足的部分没有单位承担，到期时总数无法完成。',
    remedy: '补足各份的数值，或者用“其余：”写明剩余部分由谁统筹；总数有误的，改正总数。',
  },
  'breakdown/sum-short.unsaid': {
    message: '不能确定“{name}”的分解是否足够：总数 {parent}，已写明 {children}，“{parts}”没有写明可以相加的数值。',
    remedy: '写明各份的数值和单位。',
  },
  'breakdown/sum-over': {
    title: '分解合计超出总数',
    message: '“{name}”为 {parent}，分解合计 {children}，超出 {excess}（{percent}%）。',
    why: '各份之和明显大于总数，总数或者分解可能有一处写错。',
    remedy: '核对总数与各份的数值；有意留出余量的，写“汇总规则：不少于”，或者调整允许的比例（{margin}%）。',
  },
  'breakdown/sum-over.ceiling': {
    message: '“{name}”不超过 {parent}，分解合计 {children}，超出 {excess}。',
    remedy: '调低各份的数值，或者提高上限。',
  },
  'breakdown/not-additive': {
    title: '不能相加的数值被相加',
    message: '“{name}”是比率，各份相加得 {children}，没有含义。',
    why: '比率、期末数和去重数相加得出的总数没有含义。',
    remedy: '各地分别达到同一数值的，写“汇总规则：各”；否则分别写明各自的目标。',
  },
  'breakdown/not-additive.latest': {
    message: '“{name}”由指标“{indicator}”衡量，取期末数，各年相加得 {children}，没有含义。',
    remedy: '只写期末年度的目标，或者把指标的“汇总”改为合计。',
  },
  'breakdown/not-additive.distinct': {
    message: '“{name}”由指标“{indicator}”衡量，按去重计数，各份相加得 {children}，可能重复计算。',
    remedy: '分别写明各份，总数另行按去重口径写明；口径可以相加的，把指标的“汇总”改为合计。',
  },
  'breakdown/share-missing': {
    title: '结对地区没有分解',
    message: '“{name}”没有分解到 {count} 个同级结对地区：{bodies}。',
    why: '有结对关系而没有分解，可能是遗漏，年底时该地区没有任务可以核对。',
    remedy: '补上这些地区的数值；确不承担的，写“—”，或者用“其余：”写明剩余部分由谁统筹。',
  },
  'breakdown/share-missing.table': {
    message: '任务表没有列出 {count} 个同级结对地区：{bodies}。',
    remedy: '为这些地区各设一列；确不承担的，在单元格中写“—”。',
  },
  'breakdown/owner-missing': {
    title: '分解没有承担者',
    message: '“{name}”分解到“{part}”的部分没有写明由谁承担。',
    why: '没有承担者的部分无法落实。',
    remedy: '分解到具体的地区或单位，或者写明任务的承担者。',
  },
  'breakdown/owner-missing.rest': {
    message: '“{name}”的其余部分没有写明由谁承担。',
    remedy: '写明由谁统筹，例如“其余：省本级统筹”。',
  },
  'breakdown/owner-missing.row': {
    message: '“{name}”的表中有一行写了数值，没有写明是哪个地区或单位。',
    remedy: '在行首写明地区或单位。',
  },
  'breakdown/not-taken-up': {
    title: '分解没有承接',
    message: '“{name}”（{share}）没有下级协议承接。',
    why: '没有承接的份额停留在上级协议中，没有落实到具体的单位和项目。',
    remedy: '在下级协议中写“承接：”，指明份额和数值；签订后一定天数内不提示。',
  },
  'breakdown/not-taken-up.part': {
    message: '“{name}”为 {share}，下级协议承接 {taken}（{percent}）。',
  },
  'breakdown/taken-up-more': {
    title: '承接超过份额',
    message: '“{name}”为 {share}，{count} 处承接合计 {taken}，超出 {excess}。',
    why: '承接的合计超过份额，同一笔资金或者任务可能承接了两次。',
    remedy: '核对各处承接的数值；下级自行增加的部分，另列任务。',
  },
  'breakdown/year-sum': {
    title: '各年之和与总数不符',
    message: '“{name}”为 {parent}，各年合计 {children}，相差 {residual}。',
    why: '分年计划与协议期总数不一致，年度考核与期末考核的结论会不同。',
    remedy: '核对各年与总数，改正其中一处。',
  },
  'breakdown/year-sum.years-missing': {
    message: '不能确定“{name}”各年之和是否等于总数：总数 {parent}，已写明 {children}，没有写明 {years} 年。',
    remedy: '补上这些年度的数值。',
  },
} as const satisfies Catalogue;
