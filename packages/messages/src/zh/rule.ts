import type { Catalogue } from '../types.ts';

export const rule = {
  'rule/violated': {
    title: '规则没有满足',
    message: '没有满足规则“{name}”（{requires}）：{working}。',
    why: '这是本工作区或者所引入的库写明的规则。',
    remedy: '按所列的数值核对并调整；规则有误的，修改规则。',
  },
  'rule/violated.said': {
    message: '{said}（规则“{name}”：{requires}；{working}）',
  },
  'rule/violated.each': {
    message: '有 {count} 项没有满足规则“{name}”（{requires}）：{members}。',
  },
  'rule/violated.each-said': {
    message: '{said}（规则“{name}”：{requires}；{count} 项没有满足：{members}）',
  },
  'rule/violated.unknown': {
    message: '不能确定是否满足规则“{name}”（{requires}）：{missing}没有写明。{working}',
    remedy: '写明所缺的内容。',
  },
  'rule/violated.unclear': {
    message: '不能确定是否满足规则“{name}”（{requires}）：有的数值单位不同，不能相加或者比较。{working}',
    remedy: '统一各项的单位。',
  },
} as const satisfies Catalogue;
