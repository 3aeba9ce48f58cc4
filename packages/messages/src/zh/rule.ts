import type { Catalogue } from '../types.ts';

export const rule = {
  'rule/share': {
    title: '占比规则没有满足',
    message: '规则“{name}”要求“{part}”{asked}，实为 {percent}%（{amount}，总额 {whole}）。',
    why: '这是本工作区自定的规则。',
    remedy: '调整项目或者其领域；规则有误的，修改规则。',
  },
  'rule/share.said': {
    message: '{said}（规则“{name}”：“{part}”{asked}，实为 {percent}%）',
  },
  'rule/share.unknown': {
    message: '不能确定是否满足规则“{name}”（“{part}”{asked}）：能够确定的为 {percent}%，有的项目没有写明领域或者投资。',
    remedy: '写明各项目的领域和投资。',
  },
} as const satisfies Catalogue;
