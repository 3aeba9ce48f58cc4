import type { Catalogue } from '../types.ts';

/** What came of worked examples. */
export const example = {
  'example.no-agreement': '没有写明是哪份协议的算例，或者协议未找到',
  'example.nothing-expected': '算例没有写预期',
  'example.unknown-name': '经过中的“{name}”在协议中没有',
  'example.no-state': '不能核对（预期的写法不是已知的状态）',
  'example.no-duty': '（没有这项任务）',
  'example.no-indicator': '（没有这项指标）',
  'example.no-system': '（没有指标体系）',
  'example.several-systems': '（有几个指标体系，没有写明用哪一个）',
  'example.unknown': '不能确定',
  'example.total': '总分',
  'example.grade': '等次',
  'example.found': '有',
  'example.not-found': '没有',
  'example.item': '{name}：{score} 分',
} as const satisfies Catalogue;
