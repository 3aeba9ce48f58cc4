import type { Catalogue } from '../types.ts';

export const reference = {
  'reference/unknown': {
    title: '名称未找到',
    message: '未找到“{name}”：本文件、引入的文件、规则库和行政区划中都没有这个名称。',
    why: '引用的对象不存在，与之有关的核对无从进行，生成的文书也会缺少内容。',
    remedy: '核对名称的写法；对象在其他文件中的，用“引入”引入该文件；尚未声明的，先行声明。',
  },
  'reference/unknown.similar': {
    message: '未找到“{name}”。是否指“{similar}”？',
  },
  'reference/unknown.not-imported': {
    message: '“{name}”在 {file} 中声明，本文件没有引入。',
    remedy: '在文件开头写明：引入 {file}',
  },
  'reference/unknown.basis': {
    message: '《{name}》没有登记，无法核对是否现行有效。',
    remedy: '在规则库或本工作区用“依据”登记该文件的发文机关、文号和日期；不需要核对的，可以不作处理。',
  },
  'reference/unknown.file': {
    message: '未找到要引入的文件“{name}”。',
    remedy: '核对文件名和相对路径；文件应在同一工作区内，且未被排除。',
  },
  'reference/unknown.library': {
    message: '未找到名为“{name}”的规则库。',
    remedy: '核对规则库名称；要引入的是文件时，写出带引号的相对路径，例如“山河2023.duikou”。',
  },
  'reference/ambiguous': {
    title: '名称不唯一',
    message: '“{name}”可以指 {count} 处：{candidates}。',
    why: '同一名称对应多个对象时，不能确定指的是哪一个。',
    remedy: '改用全称。',
  },
  'reference/ambiguous.declared': {
    message: '“{name}”有 {count} 处声明，不能确定指哪一处。',
    remedy: '只引入其中一个文件，或者给其中一个改名。',
  },
  'reference/duplicate': {
    title: '名称重复',
    message: '“{name}”在同一范围内已经声明过。',
    why: '同名的两项无法分别引用，修改时容易只改一处。',
    remedy: '给其中一项改名；内容相同的，删去一项。',
  },
  'reference/duplicate.agreement': {
    message: '工作区内有多份协议名为“{name}”。',
  },
  'reference/cycle': {
    title: '循环引用',
    message: '引用形成循环：{path}。',
    why: '互相依赖的两项都没有最终的来源，数值、层级和先后次序无从确定。',
    remedy: '删去其中一处引用。',
  },
  'reference/cycle.import': {
    message: '文件互相引入，形成循环：{path}。',
    remedy: '把共用的内容移到第三个文件，由各文件分别引入。',
  },
  'reference/superseded': {
    title: '引用的文件、机制或者协议已被取代',
    message: '“{name}”自 {from} 起由“{later}”取代，协议的基准日为 {day}。',
    why: '依据已被取代的文件、机制或者协议，条款的效力和考核口径可能存在疑问。',
    remedy: '改为引用“{later}”；确需沿用的，说明理由。',
  },
} as const satisfies Catalogue;
