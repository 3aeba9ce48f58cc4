import type { Catalogue } from '../types.ts';

export const explanation = {
  'explanation/unfounded': {
    title: '情况说明不完备',
    message: '情况说明没有写明：{missing}。',
    why: '接受一项提示，应当写明针对什么、为什么、由谁批准、到何时为止，否则日后无从核对。',
    remedy: '补全“针对”“理由”“批准”“有效期至”。',
  },
  'explanation/unfounded.expired': {
    message: '情况说明的有效期至 {until}，早于 {day}。',
    why: '有效期已过的情况说明不再起作用。',
    remedy: '消除所说明的问题，或者重新批准。',
  },
  'explanation/unfounded.family': {
    message: '“{code}”不能以情况说明接受。',
    why: '文件无法读懂、设置有误、说明本身不完备的，必须改正。',
    remedy: '改正所提示的问题，删去该情况说明。',
  },
  'explanation/unused': {
    title: '情况说明没有对象',
    message: '没有“{code}”的提示需要说明。',
    why: '问题已经消除而说明仍在，容易掩盖以后的问题。',
    remedy: '删去，或者核对编号和涉及的内容。',
  },
} as const satisfies Catalogue;
