import type { Catalogue } from '../types.ts';

export const project = {
  'project/stage-skipped': {
    title: '项目跳过了环节',
    message: '“{name}”已到“{stage}”（{date}），此前没有写明：{skipped}。',
    why: '环节依次办理，后面的环节才有根据；审计和考核按环节核对。',
    remedy: '在“进度：”中补上这些环节和日期，或者用“管理流程：”写明项目所用的流程。',
  },
  'project/joint-signing-missing': {
    title: '项目没有双方合署签字',
    message: '“{name}”{since}已经开始实施，没有写明合署签字的日期；“{regime}”要求双方签字。',
    why: '双方都同意的项目才能实施，责任才由双方承担。',
    remedy: '在“进度：”中写明，例如“合署签字 2024年5月6日”。',
  },
  'project/notice-missing': {
    title: '项目没有公示',
    message: '“{name}”{since}已经开始实施，没有写明实施前的公示。',
    why: '公示以后实施，受益群众才能事先知道并提出意见。',
    remedy: '在“进度：”中写明公示的起止日期和地点，例如“公示 2024年5月6日至2024年5月12日 县政府网站”。',
  },
  'project/notice-missing.short': {
    message: '“{name}”实施以前公示了 {days} 日，要求不少于 {asked} 日。',
    remedy: '核对公示的起止日期；公示不足的，补足以后再实施。',
  },
  'project/notice-missing.length-unknown': {
    message: '不能确定“{name}”的公示是否满 {asked} 日：没有写明公示到哪一天。',
    remedy: '写明公示的起止日期或者日数，例如“公示 2024年5月6日至2024年5月12日”。',
  },
  'project/acceptor-is-implementer': {
    title: '验收方就是实施方',
    message: '“{name}”的实施和验收都是“{body}”。',
    why: '实施和验收为同一主体时，结果没有另一方核对。',
    remedy: '把“验收：”改为实施方以外的主体，例如上级或者支援方。',
  },
  'project/owner-missing': {
    title: '实施、监管、验收没有唯一的责任方',
    message: '“{name}”{since}已经批复，没有写明由谁负责：{roles}。',
    why: '每个环节有一个责任方，出现问题才知道由谁处理。',
    remedy: '分别用“实施：”“监管：”“验收：”写明一个主体。',
  },
  'project/owner-missing.several': {
    message: '“{name}”的{roles}写了几个主体，没有唯一的责任方。',
    remedy: '只写一个责任方，其余写入说明。',
  },
  'project/pool-missing': {
    title: '项目没有入库',
    message: '“{name}”{since}已经批复，没有写明入库。',
    why: '资金只安排给项目库中的项目，入库是安排资金的前提。',
    remedy: '用“入库：”写明项目库和编号，例如“入库：2024年度项目库 第12号”。',
  },
  'project/performance-goal-missing': {
    title: '项目没有绩效目标',
    message: '“{name}”{since}已经批复，没有写明绩效目标。',
    why: '没有目标，验收和绩效评价就没有标准。',
    remedy: '用“绩效目标：”写明数量，例如“绩效目标：吸纳就业600人”。',
  },
  'project/benefit-link-missing': {
    title: '产业项目没有联农带农',
    message: '“{name}”属于“{kind}”，{since}已经批复，没有写明联农带农。',
    why: '产业项目以带动农户为目的，写明怎样带动，才能核对谁受益。',
    remedy: '用“联农带农：”写明方式和户数，例如“联农带农：土地流转和务工，带动200户”。',
  },
  'project/asset-unregistered': {
    title: '项目资产没有确权登记',
    message: '“{name}”{since}已经验收，形成资产“{asset}”，没有写明{lacks}。',
    why: '没有确权登记的资产，期满后归谁、由谁管都不清楚。',
    remedy: '用“资产：”写明产权归属和登记，例如“资产：厂房确权到村集体，已登记台账”。',
  },
  'project/asset-unregistered.incomplete': {
    message: '“{name}”{since}已经验收，资产“{asset}”没有写明{lacks}。',
  },
  'project/need-missing': {
    title: '项目没有回应需求',
    message: '“{name}”{since}已经批复，没有写明回应什么需求。',
    why: '从受援地的需求出发，项目才不会与实际脱节。',
    remedy: '用“回应：”写明需求，例如“回应：就业岗位不足”。',
  },
  'project/need-missing.unrecorded': {
    message: '“{name}”回应的“{need}”不在协议记录的需求之中。',
    remedy: '改为已记录的需求的名称，或者补记这项需求。',
  },
  'project/feasibility-missing': {
    title: '项目没有论证',
    message: '“{name}”{since}已经批复，没有写明论证。',
    why: '经过论证才能知道项目是否可行、规模是否合适。',
    remedy: '用“论证：”写明可行性研究报告或者专家论证意见，例如“论证：可行性研究报告 乙发改〔2024〕5号”。',
  },
  'project/fit-missing': {
    title: '项目适配说明不全',
    message: '“{name}”{since}已经批复，适配的 {asked} 个方面中说明了 {count} 个。',
    why: '领域、目标群体、流程、选点都说明，才能看出项目是否适合当地。',
    remedy: '用“适配：”分别写明领域性、目标群体、流程性、造点性。',
  },
  'project/upkeep-missing': {
    title: '项目资产没有管护',
    message: '“{name}”{since}已经完成或者到期，资产“{asset}”没有写明由谁管护。',
    why: '没有管护的资产会闲置或者损坏。',
    remedy: '用“管护：”写明由谁管护、经费从哪里来。',
  },
  'project/training-missing': {
    title: '设备没有配套培训',
    message: '“{name}”{since}已经开始实施，含有“{word}”，没有写明培训。',
    why: '没有会用的人，设备会闲置。',
    remedy: '用“培训：”写明培训谁、多少人，例如“培训：操作人员30人次”。',
  },
  'project/duplicate': {
    title: '同类项目在同一地点重复',
    message: '“{name}”与“{agreement}”中的“{other}”同属“{kind}”，同在“{place}”，期限重叠。',
    why: '同一地点同时建设同类项目，可能重复投入。',
    remedy: '核对两个项目的内容：确属同一项目的，只在一份协议中列出；不同的，写明各自的地点和期限。',
  },
  'project/overfunded': {
    title: '项目资金超过投资',
    message: '“{name}”投资 {cost}，各项资金合计 {funding}，超出 {excess}。',
    why: '超出投资的资金没有去向，资金合计也会虚增。',
    remedy: '核对投资和各项资金的金额。',
  },
  'project/ecology-unassessed': {
    title: '项目没有环境影响评价',
    message: '“{name}”含有“{word}”，位于“{place}”（{tag}），{since}已经批复，没有写明环评。',
    why: '生态敏感地区的资源类、污染类项目，建设前应当评价对环境的影响。',
    remedy: '用“环评：”写明批复文号，例如“环评：乙环审〔2024〕5号”。',
  },
  'project/risk-unassessed': {
    title: '重大项目没有社会稳定风险评估',
    message: '“{name}”投资 {cost}，达到重大项目标准（{bound}），{since}已经批复，没有写明稳评。',
    why: '重大项目涉及面广，事先评估可以发现并化解矛盾。',
    remedy: '用“稳评：”写明评估报告或者备案文号。',
  },
} as const satisfies Catalogue;
