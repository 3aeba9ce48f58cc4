import type { Catalogue } from '../types.ts';

export const time = {
  'time/date-impossible': {
    title: '日期不存在',
    message: '“{written}”中有日历上没有的日期。',
    why: '不存在的日期不能作为期限，也会写进生成的文书。',
    remedy: '核对年、月、日。',
  },
  'time/date-impossible.year-missing': {
    title: '日期没有写明年份',
    message: '“{written}”没有写明年份。',
    why: '没有年份，不能确定是哪一天，也就不能核对期限。',
    remedy: '写明年份，例如“2024年9月底前”；每年都有的，写“每年9月底前”。',
  },
  'time/outside-term': {
    title: '时限在协议期限之外',
    message: '“{name}”的时限为 {due}，不在协议期限（{from} 至 {to}）之内。',
    why: '对协议期限之外的任务，协议没有约束力。',
    remedy: '修改时限或者协议期限；考核、验收、审计、结算、移交类任务可以在期满后到期，用“性质：”写明。',
  },
  'time/outside-term.instance': {
    message: '“{name}”按周期有一次在 {due} 到期，不在协议期限（{from} 至 {to}）之内。',
    remedy: '修改周期的时限或者协议期限；属于考核、验收、审计、结算、移交的，用“性质：”写明。',
  },
  'time/outside-fund-period': {
    title: '支出在资金期限之外',
    message: '“{name}”在 {due} 使用“{fund}”，晚于该资金的最后使用日 {limit}。',
    why: '资金超过使用期限和结转期限的，不能再支出。',
    remedy: '提前时限，或者核对资金的“期限：”和“结转：”。',
  },
  'time/outside-fund-period.early': {
    message: '“{name}”在 {due} 使用“{fund}”，早于该资金的开始日 {limit}。',
    remedy: '推迟时限，或者核对资金的“期限：”。',
  },
  'time/child-after-parent': {
    title: '分解晚于总体',
    message: '“{name}”的时限为 {due}，晚于总体的 {whole}。',
    why: '总体到期时，晚于总体的部分还没有完成。',
    remedy: '提前这一部分的时限，或者推迟总体的时限。',
  },
  'time/order-reversed': {
    title: '时间顺序颠倒',
    message: '“{name}”的起始 {from} 晚于截止 {to}。',
    why: '顺序颠倒的时间不能用于计算期限和进度。',
    remedy: '核对日期。',
  },
  'time/order-reversed.carry-over': {
    message: '“{name}”的结转截止 {to} 早于资金期限的截止 {from}。',
    remedy: '核对“期限：”和“结转：”。',
  },
  'time/order-reversed.stages': {
    message: '“{name}”的“{stage}”（{to}）早于应在其前的“{earlier}”（{from}）。',
    remedy: '核对两个环节的日期。',
  },
  'time/order-reversed.signed': {
    message: '“{name}”签订于 {signed}，期限自 {from} 开始。',
    why: '期限开始到签订之间，协议还没有约束力；年度协议常见，供核对。',
    remedy: '日期无误的，可以不作处理。',
  },
  'time/order-reversed.signed-late': {
    message: '“{name}”签订于 {signed}，期限已于 {to} 届满。',
    remedy: '核对签订日期和协议期限。',
  },
  'time/order-reversed.table': {
    message: '“{column}”一列按时间排列，{date} 却排在 {before} 之后。',
    why: '次序颠倒的，可能是日期或者行的位置有误。',
    remedy: '核对日期，或者调换两行。',
  },
  'time/precision-mixed': {
    title: '日期的精确程度不一',
    message: '“{column}”一列 {rows} 个日期多写到日，{count} 个没有写到日，例如 {date}。',
    why: '只写到年或者月的日期，不能与写到日的比较先后，也不能计算期限。',
    remedy: '补全日期；不能补全的，可以不作处理。',
  },
  'time/precision-mixed.coarse': {
    message: '“{column}”一列 {rows} 个日期多只写到年或者月，{count} 个与其余的精确程度不同，例如 {date}。',
  },
  'time/beyond-parent': {
    title: '期限超出上级协议或者机制',
    message: '“{name}”的期限到 {to}，上级协议“{parent}”到 {end}。',
    why: '上级协议或者机制届满后，这份协议的依据可能不再存在。',
    remedy: '缩短期限；上级协议已续签的，改为引用续签的协议。',
  },
  'time/beyond-parent.regime': {
    message: '“{name}”的期限到 {to}，机制“{parent}”施行到 {end}。',
    remedy: '缩短期限；机制已有后续的，核对其名称和施行日期。',
  },
  'time/basis-not-in-force': {
    title: '依据在签订时未施行',
    message: '“{name}”施行到 {date}，协议的基准日为 {day}。',
    why: '签订时已经失效或者尚未施行的文件、清单和机制，不能作为协议的依据。',
    remedy: '改为引用签订时施行的文件，或者核对签订日期。',
  },
  'time/basis-not-in-force.not-yet': {
    message: '“{name}”自 {date} 起施行，协议的基准日为 {day}。',
    remedy: '改为引用签订时施行的文件，或者核对日期。',
  },
  'time/term-outdated': {
    title: '名称已不再使用',
    message: '“{word}”用到 {until} 为止，协议的基准日为 {day}，现称“{instead}”。',
    why: '沿用旧称会使文书与现行文件和考核办法不一致。',
    remedy: '改为“{instead}”；引用文件名称的，写在书名号内。',
  },
} as const satisfies Catalogue;
