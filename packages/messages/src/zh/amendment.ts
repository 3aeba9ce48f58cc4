import type { Catalogue } from '../types.ts';

export const amendment = {
  'amendment/orphan': {
    title: '修改后失去所指',
    message: '补充协议“{amendment}”施行后，原协议中的“{name}”没有所指。',
    why: '协议其余部分仍指向已经废止或者替换的内容，修改后的协议不完整。',
    remedy: '一并替换或者废止指向它的内容。',
  },
  'amendment/orphan.nothing': {
    message: '“{name}”在“{agreement}”中不存在，无从替换、废止或者增加。',
    why: '修改必须指明原协议中的内容，或者此前补充协议增加的内容。',
    remedy: '核对名称；新的内容写在“增加”中。',
  },
  'amendment/clash': {
    title: '补充协议互相冲突',
    message: '补充协议“{amendment}”与“{other}”都自 {day} 起修改“{part}”。',
    why: '两处修改自同日起生效，无法确定以哪个为准。',
    remedy: '合并修改，或者写明不同的生效日期。',
  },
} as const satisfies Catalogue;
