import type { Catalogue } from '../types.ts';

export const duty = {
  'duty/bearer-missing': {
    title: '未写明承担者',
    message: '“{name}”没有写明由谁承担。',
    why: '没有承担者的任务无法落实，也无法考核和追踪。',
    remedy: '在句首写明承担者（如“甲方”），或者用“承担：”写明。',
  },
  'duty/bearer-missing.table': {
    message: '任务表中的 {count} 项任务都没有写明由谁承担。',
    remedy: '在任务表表头的括号内写明承担者，如“任务表（甲方 向 乙方，…）”，或者设“责任单位”一列。',
  },
  'duty/counterpart-missing': {
    title: '未写明对象',
    message: '“{name}”没有写明对谁承担，也不能推定。',
    why: '不知道对谁承担，就没有一方可以验收或者主张履行。',
    remedy: '用“向 …”或“对象：”写明对象；多项任务相同的，写在“通则”中。',
  },
  'duty/counterpart-missing.everywhere': {
    message: '“{name}”的 {count} 项任务都没有写明对谁承担，也不能推定。',
    remedy: '写明甲方和乙方，或者在“通则”中写“对象：”。',
  },
  'duty/counterpart-missing.table': {
    message: '任务表中的 {count} 项任务都没有写明对谁承担，也不能推定。',
    remedy: '在任务表表头的括号内写明对象，如“任务表（甲方 向 乙方，…）”。',
  },
  'duty/target-missing': {
    title: '未写明目标值',
    message: '“{name}”没有可以衡量的目标：缺少比较词、数字和单位。',
    why: '没有目标值，到期时不能判断是否完成。',
    remedy: '写明目标，如“不少于10名”；一次性事项写“性质：一次性”。',
  },
  'duty/target-missing.table': {
    message: '任务表中的 {count} 项任务都没有可以衡量的目标。',
    remedy: '设“合计”列或者各地的列，填写数字，并设“单位”列。',
  },
  'duty/target-missing.unit': {
    message: '“{name}”的目标“{figure}”没有单位。',
    remedy: '在数字后写明单位；任务表中设“单位”列。',
  },
  'duty/deadline-missing': {
    title: '未写明时限',
    message: '“{name}”没有写明时限：没有日期、周期，也没有起止时间。',
    why: '没有时限，就不能判断任务是否逾期，也无法安排进度。',
    remedy: '写明时限，如“2024年10月31日前”“每季度”“协议期内”；多项任务相同的，写在“通则”中。',
  },
  'duty/deadline-missing.everywhere': {
    message: '“{name}”的 {count} 项任务都没有写明时限。',
    remedy: '逐项写明时限；都相同的，在“通则”中写“时限：”。',
  },
  'duty/deadline-missing.table': {
    message: '任务表中的 {count} 项任务都没有写明时限。',
    remedy: '在任务表表头的括号内写明时限，或者设“时限”一列。',
  },
  'duty/funding-missing': {
    title: '未写明资金来源',
    message: '“{name}”要支出资金，但没有写明用哪笔资金。',
    why: '资金未落实的任务难以执行，也无法与资金总额核对。',
    remedy: '用“资金：”写明所用资金，或者以资金的年度数为目标，如“不少于 财政援助资金.2024年”。',
  },
  'duty/funding-missing.everywhere': {
    message: '“{name}”的 {count} 项支出资金的任务都没有写明用哪笔资金。',
    remedy: '逐项用“资金：”写明；都相同的，写在“通则”中。',
  },
  'duty/funding-missing.table': {
    message: '任务表中的 {count} 项任务要支出资金，都没有写明用哪笔资金。',
    remedy: '在“通则”中写“资金：”，或者把这些任务分别列出。',
  },
  'duty/indicator-missing': {
    title: '未对应考核指标',
    message: '“{name}”没有对应的考核指标，也没有写明不考核的理由。',
    why: '协议的机制实行强制考核，没有指标的任务不会进入考核结果。',
    remedy: '用“考核：”写明指标，或者在指标中用“衡量：”指明这项任务；确不考核的，用“不考核：”写明理由。',
  },
  'duty/indicator-missing.everywhere': {
    message: '“{name}”的 {count} 项任务都没有对应的考核指标。',
    remedy: '逐项用“考核：”写明指标；确不考核的，用“不考核：”写明理由。',
  },
  'duty/indicator-missing.table': {
    message: '任务表中的 {count} 项任务都没有对应的考核指标。',
    remedy: '在任务表中设“考核”一列。',
  },
  'duty/evidence-missing': {
    title: '未写明佐证',
    message: '“{name}”没有写明用什么证明完成。',
    why: '没有佐证材料或者数据来源，完成情况无法核实。',
    remedy: '用“佐证：”写明材料；多项任务相同的，写在“通则”中；指标已有来源的，用“考核：”对应指标。',
  },
  'duty/evidence-missing.everywhere': {
    message: '“{name}”的 {count} 项任务都没有写明用什么证明完成。',
    remedy: '在“通则”中写“佐证：”，例如“佐证：年度自评报告”。',
  },
  'duty/evidence-missing.table': {
    message: '任务表中的 {count} 项任务都没有写明用什么证明完成。',
    remedy: '在任务表中设“佐证”一列，或者在“通则”中写“佐证：”。',
  },
  'duty/remedy-missing': {
    title: '未写明未完成的处理',
    message: '“{name}”没有写明未完成、逾期或者违反时如何处理。',
    why: '没有后续处理，未完成的任务就没有着落。',
    remedy: '用“未完成：”“逾期：”或“违反：”写明；多项任务相同的，写在“通则”中。',
  },
  'duty/remedy-missing.everywhere': {
    message: '“{name}”的 {count} 项任务都没有写明未完成时如何处理。',
    remedy: '在“通则”中写“未完成：”，例如“未完成：并应 30日内提出整改措施”。',
  },
  'duty/remedy-missing.table': {
    message: '任务表中的 {count} 项任务都没有写明未完成时如何处理。',
    remedy: '在“通则”中写“未完成：”。',
  },
  'duty/bearer-is-counterpart': {
    title: '承担者与对象相同',
    message: '“{name}”的承担者和对象都是“{body}”。',
    why: '对自己承担的任务没有另一方可以验收，通常是主体写错。',
    remedy: '核对承担者和对象；双方互相承担的，写“双方”。',
  },
  'duty/party-not-bound': {
    title: '主体不受协议约束',
    message: '“{name}”中的“{body}”不是协议的一方，也不在任何一方之下。',
    why: '协议只约束签订的各方及其所属的地区和单位，对其他主体不产生任务。',
    remedy: '改由一方或者其所属单位承担；该主体确为一方的，列入协议的各方。',
  },
  'duty/party-not-bound.unknown': {
    message: '不能确定“{name}”中的“{body}”是否属于协议的一方：没有写明它的上级。',
    remedy: '在“主体”中用“上级：”写明其上级。',
  },
  'duty/wording-vague': {
    title: '表述不够明确',
    message: '“{name}”用了“{word}”，没有数字，也没有日期。',
    why: '这类表述不产生可以核对的结果。',
    remedy: '写明数量或者时限；只是表明意愿的，写入条款的正文。',
  },
  'duty/wording-vague.owner': {
    message: '“{name}”由“{word}”承担，没有写明具体单位。',
    remedy: '写明具体的责任单位。',
  },
  'duty/wording-vague.time': {
    message: '“{name}”用了“{word}”，没有写明日期。',
    remedy: '写明日期、周期或者起止时间。',
  },
  'duty/reports-only': {
    title: '只有请示或者报告',
    message: '“{name}”只要求“{act}”，没有其他行动。',
    why: '只向上请示或者报告的任务，不产生对方可以得到的结果。',
    remedy: '写明报告之外要做的事；属于自评的，写明“自评”。',
  },
  'duty/reports-only.unknown': {
    message: '“{name}”只要求“{act}”；对象是否为上级不能确定。',
    remedy: '在“主体”中写明双方的上级；写明报告之外要做的事。',
  },
  'duty/lead-time-short': {
    title: '签订后时间过短',
    message: '“{name}”的时限为 {due}，距签订（{signed}）只有 {days} 天，少于 {least} 天。',
    why: '从签订到完成的时间过短，任务可能来不及执行。',
    remedy: '推迟时限，或者核对签订日期。',
  },
  'duty/lead-time-short.past': {
    message: '“{name}”的时限为 {due}，在签订（{signed}）之前 {days} 天。',
    remedy: '核对时限和签订日期；已经完成的事项，写入条款的正文。',
  },
  'duty/reduced': {
    title: '低于上年的约定',
    message: '“{name}”为 {now}，低于上年协议的 {before}。',
    why: '援助的数量一般不低于上年，减少需要有批准的依据。',
    remedy: '核对数字；确需减少的，在该任务中用“依据：”写明批准的文件。',
  },
  'duty/one-sided': {
    title: '援助任务少于相互任务',
    message: '“{name}”有数字的任务中，支援方的 {aid} 项，双方的 {mutual} 项。',
    why: '机制以援助为主，而写明数字的多是双方共同的任务，援助的分量可能没有体现。',
    remedy: '核对支援方的任务是否都写明了目标值。',
  },
  'duty/mirror-missing': {
    title: '乙方没有任务',
    message: '“{name}”共 {count} 项任务，没有一项由乙方“{body}”承担。',
    why: '援助通常需要受援方配合，如落实用地、管好资金、组织人员；都不写明，执行时责任不清。',
    remedy: '写明乙方的任务；确实没有的，可以不作处理。',
  },
} as const satisfies Catalogue;
