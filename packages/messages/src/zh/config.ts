import type { Catalogue } from '../types.ts';

export const config = {
  'config/not-json': {
    title: '设置文件格式有误',
    message: 'duikou.json 的格式有误：{reason}。',
    why: '设置文件读不出来时，工作区按默认设置核对。',
    remedy: '按 JSON 格式改正：键和文字用双引号，各项之间用逗号，括号成对。',
  },
  'config/unknown-key': {
    title: '设置项不存在',
    message: '没有名为“{key}”的设置项。',
    why: '写错的设置项不起作用。',
    remedy: '核对名称；编辑器会列出可用的设置项。',
  },
  'config/unknown-key.similar': {
    message: '没有名为“{key}”的设置项。是否指“{similar}”？',
  },
  'config/wrong-type': {
    title: '设置项的值不合要求',
    message: '“{key}”的值应为{expected}。',
    why: '不合要求的值不起作用，按默认设置核对。',
    remedy: '按要求改写这个值。',
  },
  'config/wrong-type.choice': {
    message: '“{key}”的值应为下列之一：{values}。',
  },
  'config.expected.string': '文字',
  'config.expected.number': '数值',
  'config.expected.date': '形如 2024-12-31 的日期',
  'config.expected.strings': '文字的列表，例如 ["甲", "乙"]',
  'config.expected.map': '由名称和值组成的对象，例如 {"…": …}',
} as const satisfies Catalogue;
