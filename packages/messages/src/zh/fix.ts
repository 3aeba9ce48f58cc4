import type { Catalogue } from '../types.ts';

export const fix = {
  'fix.close': '补上后一半',
  'fix.full-stop-as-dot': '改为“.”',
  'fix.space': '改为“{keyword} {name}”',
  'fix.use-similar': '改为“{similar}”',
  'fix.colon': '加上冒号',
  'fix.remove': '删去“{found}”',
  'fix.total': '改为各项之和 {value}',
  'fix.whole': '把总数改为各部分之和：{value}',
  'fix.rest': '加一行“{rest} {value}”',
  'fix.remedy-mode': '写明“{word}”',
  'fix.slot': '加上“{slot}”一项',
  'fix.import': '引入 {file}',
  'fix.slot-word': '写明“{word}”',
} as const satisfies Catalogue;
