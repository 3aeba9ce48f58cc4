import type { Catalogue } from '../types.ts';

export const editor = {
  'unreadable.missing': '文件不存在',
  'unreadable.folder': '这是一个文件夹',
  'unreadable.other': '不是普通文件',
  'unreadable.broken-link': '链接所指的文件不存在',
} as const satisfies Catalogue;
