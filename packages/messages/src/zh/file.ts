import type { Catalogue } from '../types.ts';

export const file = {
  'file/not-utf8': {
    title: '文件编码不是 UTF-8',
    message: '文件编码不是 UTF-8，无法读取。',
    why: '其他编码的汉字会读成乱码，内容无从核对。',
    remedy: '在编辑器中以原编码打开，再另存为 UTF-8。',
  },
  'file/binary': {
    title: '不是文本文件',
    message: '文件含有二进制内容，不是文本。',
    why: '只有文本文件才能读取和核对。',
    remedy: '确认扩展名是否有误；从其他格式转换的，重新导出为文本。',
  },
  'file/too-large': {
    title: '文件过大',
    message: '文件超过 {limit} 个字符，没有读取。',
    why: '过大的文件会使编辑和核对变得很慢。',
    remedy: '按协议或条款拆分为多个文件，用“引入”连接。',
  },
  'file/too-large.nested': {
    title: '括号层数过多',
    message: '花括号嵌套超过 {limit} 层，没有读取。',
    why: '层数过多，多半是前面缺少“}”；这样的文件无法读取。',
    remedy: '核对花括号是否成对。',
  },
  'file/unreadable': {
    title: '文件无法读取',
    message: '文件无法读取：{reason}。',
    why: '未读取的文件没有参加核对。',
    remedy: '检查文件是否存在、是否有读取权限，以及同名的是否为文件夹。',
  },
} as const satisfies Catalogue;
