import type { Catalogue } from '../types.ts';

export const responsibility = {
  'responsibility/lead-several': {
    title: '一项任务有几个牵头单位',
    message: '“{name}”写了 {count} 个牵头单位：{leads}。',
    why: '几个单位都牵头的任务，没有一个单位对结果负总责。',
    remedy: '保留一个牵头单位，其余改为配合；没有写明牵头的，以列在第一位的为准。',
  },
  'responsibility/lead-among-support': {
    title: '牵头单位同时列为配合单位',
    message: '“{body}”既承担“{name}”，又列为它的配合单位。',
    why: '同一单位不能在一项任务中既牵头又配合，其中一处写错了。',
    remedy: '从承担（牵头）或者配合中删去一处。',
  },
  'responsibility/chain-broken': {
    title: '责任链条中间断开',
    message: '“{name}”有领导、有落实，中间没有人负责。',
    why: '中间一级没有责任人，任务交办之后没有人对结果负责。',
    remedy: '在“负责”或者“责任单位”一列写明责任人。',
  },
  'responsibility/annex-unreferenced': {
    title: '责任清单没有条款引用',
    message: '“{name}”的 {count} 项都没有条款引用。',
    why: '附在协议后的清单，须由条款引入，才是协议的一部分。',
    remedy: '在条款中写明按照“{name}”落实，或者用清单中的名称引用，如 清单名.任务名.目标。',
  },
  'responsibility/annex-unreferenced.row': {
    message: '“{list}”中的“{name}”没有条款引用，清单的其他项有。',
    remedy: '在条款中引用这一项；整张清单都适用的，在条款中写明清单的名称。',
  },
  'indicator/weights-not-full.list-short': {
    message: '“{name}”满分 {parent} 分，各项分值之和为 {children} 分，少 {gap} 分。',
    remedy: '调整各项分值，使其和等于满分。',
  },
  'indicator/weights-not-full.list-over': {
    message: '“{name}”满分 {parent} 分，各项分值之和为 {children} 分，多 {gap} 分。',
    remedy: '调整各项分值，使其和等于满分。',
  },
  'indicator/weights-not-full.list-unsaid': {
    message: '不能确定“{name}”的分值之和：满分 {parent} 分，已写明 {children} 分，另有 {count} 项没有分值。',
    remedy: '写明各项的分值。',
  },
} as const satisfies Catalogue;
