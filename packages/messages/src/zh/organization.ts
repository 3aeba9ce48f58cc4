import type { Catalogue } from '../types.ts';

export const organization = {
  'organ/head-missing': {
    title: '工作机构没有负责人',
    message: '“{name}”没有写明组长、牵头单位，也没有写明办公室。',
    why: '没有人主持、也没有办事机构的工作机构，任务交给它无人落实。',
    remedy: '用“组长：”“牵头：”或者“办公室：”写明。',
  },
  'meeting/too-few': {
    title: '联席会议少于机制的要求',
    message: '机制“{regime}”要求每年召开联席会议 {count} 次，“{name}”{year} 年记有 {found} 次。',
    why: '联席会议是双方商定年度任务的平台，次数列入考核。',
    remedy: '补记已经召开的会议；确未召开的，说明原因并补开。',
  },
  'meeting/too-few.level': {
    message:
      '机制“{regime}”要求每年召开联席会议 {count} 次，“{name}”{year} 年达到所要求级别的有 {found} 次，级别不够的有 {low} 次。',
    remedy: '核对会议的级别；级别不够的会议不计入次数。',
  },
  'meeting/too-few.none': {
    message: '机制“{regime}”要求每年召开联席会议 {count} 次，“{name}”既没有会议记录，也没有约定召开。',
    remedy: '写一项召开联席会议的任务，或者用“联席会议”记下已经召开的会议。',
  },
  'meeting/decision-unassigned': {
    title: '议定事项没有落实到人和时间',
    message: '“{meeting}”的议定事项“{name}”没有写明由谁办理、何时完成。',
    why: '没有承办单位和时限的议定事项，会后无法督办。',
    remedy: '写成“单位 事项，日期前”，如“乙一市人民政府 提出方案，2024年6月底前”。',
  },
  'meeting/decision-unassigned.owner': {
    message: '“{meeting}”的议定事项“{name}”没有写明由谁办理。',
    remedy: '在句首写明承办单位。',
  },
  'meeting/decision-unassigned.deadline': {
    message: '“{meeting}”的议定事项“{name}”没有写明何时完成。',
    remedy: '在句末写明时限。',
  },
  'team/term-missing': {
    title: '选派人员没有期限',
    message: '“{team}”的“{name}”没有写明期限。',
    why: '没有期限，就不能安排轮换和交接，也不能计算在外工作的时间。',
    remedy: '在成员表的“期限”一列写明；全队相同的，写在团队的“期限：”中。',
  },
  'team/term-missing.team': {
    message: '“{name}”没有写明期限，成员也都没有。',
    remedy: '用“期限：”写明起止日期。',
  },
  'team/handover-missing': {
    title: '批次结束没有交接安排',
    message: '“{name}”于 {to} 结束，没有写明如何交接。',
    why: '一批结束时没有交接，手上的工作和病例、项目容易中断。',
    remedy: '用“交接：”写明向谁、以什么方式交接。',
  },
  'team/apprentice-missing': {
    title: '师徒关系不完整',
    message: '“{team}”的“{name}”没有写明徒弟。',
    why: '带教靠结对落实；没有徒弟或者没有出师考核，带教的效果无从认定。',
    remedy: '写成“师傅 -> 徒弟”，几个徒弟用“、”分开。',
  },
  'team/apprentice-missing.exit-test': {
    message: '“{team}”有 {count} 对师徒没有写明出师考核，第一对的师傅为“{name}”。',
    remedy: '在各对后写明“出师考核：”；全队相同的，写在团队中。',
  },
  'party/body-renamed': {
    title: '机构名称与当时不符',
    message: '“{name}”用到 {date} 为止；{day} 签订的协议应当称“{instead}”。',
    why: '机构已经更名或者改组，用旧名容易认错责任单位。',
    remedy: '改用“{instead}”；确指更名以前的事项的，写明年份。',
  },
  'party/body-renamed.later': {
    message: '“{name}”自 {date} 起使用；{day} 签订的协议应当称“{instead}”。',
    remedy: '改用当时的名称“{instead}”，或者核对签订日期。',
  },
} as const satisfies Catalogue;
