import type { Catalogue } from '../types.ts';

export const note = {
  'note.first-declared': '“{name}”首次声明于此',
  'note.also-declared': '“{name}”也声明于此',
  'note.candidate': '“{name}”可能指这里',
  'note.in-circle': '循环经过这里',
  'note.supersedes': '“{later}”在此登记',
  'note.bearer': '承担者',
  'note.declared': '在此声明',
  'note.fund-period': '资金的使用期限',
  'note.last-year': '上年协议的约定',
  'note.parent-term': '上级协议的期限',
  'note.party': '协议的一方',
  'note.signed': '签订日期',
  'note.stage': '应在其前的环节',
  'note.term': '协议期限',
  'note.whole': '总体的时限',
} as const satisfies Catalogue;
