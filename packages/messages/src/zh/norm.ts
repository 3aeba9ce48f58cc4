import type { Catalogue } from '../types.ts';

export const norm = {
  'norm/conflict': {
    title: '应当与不得冲突',
    message: '“{name}”要求{body}“{act}”，“{other}”不允许。',
    why: '两条约定不能同时履行，履行一条即违反另一条。',
    remedy: '删去或者缩小其中一条；确有先后的，写“优先于：”；有例外的，写“除非 …”。',
  },
  'norm/conflict.day': {
    message: '“{name}”要求{body}在 {day} 前后“{act}”，“{other}”在这段时间不允许。',
  },
  'norm/conflict.unknown': {
    message: '“{name}”要求{body}“{act}”，“{other}”不允许；两条是否同时适用，尚不能判断。',
    why: '取决于尚未发生的事件或者尚不知道的日期。两条同时适用时，不能都履行。',
    remedy: '写明哪一条优先（“优先于：”），或者写明例外（“除非 …”）。',
  },
  'norm/permission-denied': {
    title: '可以与不得冲突',
    message: '“{name}”允许{body}“{act}”，“{other}”不允许。',
    why: '是否允许没有定论，办理时会各执一条。',
    remedy: '删去或者缩小其中一条；确有先后的，写“优先于：”；有例外的，写“除非 …”。',
  },
  'norm/permission-denied.day': {
    message: '“{name}”允许{body}“{act}”，“{other}”在 {day} 不允许。',
  },
  'norm/limit-unreachable': {
    title: '下限高于上限',
    message: '“{name}”要求不少于{floor}，“{other}”限于{ceiling}。',
    why: '同一承担者的同一事项，下限高于上限，两条不能同时履行。',
    remedy: '核对两处的数值和时限；口径不同的，分别写明“口径：”。',
  },
  'norm/limit-unreachable.instances': {
    message: '“{name}”{count} 次合计不少于{floor}，“{other}”限于{ceiling}。',
  },
  'norm/remedy-too-early': {
    title: '补救早于应履行之日',
    message: '“{name}”的“{remedy}”应在 {day} 前完成，而任务到 {due} 才到期。',
    why: '任务到期之前不会出现未完成，补救的时限落空。',
    remedy: '推迟补救的时限，或者写成到期后的期间，例如“30日内”。',
  },
  'norm/remedy-ambiguous': {
    title: '补救与原任务的关系未写明',
    message: '“{name}”的“{remedy}”没有写明是“改为”还是“并应”。',
    why: '没有写明的，不能确定原任务是否仍须履行。',
    remedy: '代替原任务的写“改为”，与原任务一并履行的写“并应”。',
  },
  'norm/remedy-ambiguous.defaults': {
    message: '通则的“{remedy}”没有写明是“改为”还是“并应”。',
  },
  'norm/condition-never': {
    title: '条件不能成就',
    message: '“{name}”的条件“{guard}”最早在 {from} 成就，而这一条最迟适用到 {to}。',
    why: '条件不能成就的，这一条没有作用。',
    remedy: '核对条件和时限；不再需要的，删去。',
  },
  'norm/condition-never.past': {
    message: '“{name}”的条件“{guard}”最迟到 {to}，而这一条自 {from} 起适用。',
  },
  'norm/condition-never.circle': {
    message: '“{name}”的条件“{guard}”最终取决于它自己：{path}。',
    why: '相互等待的约定都不会开始。',
    remedy: '取消其中一处条件。',
  },
  'norm/condition-never.no-breach': {
    message: '“{name}”的条件“{guard}”不会出现：“{other}”只是允许，谈不上未履行或者违反。',
    remedy: '改为等待一项任务、不得或者事件。',
  },
  'norm/condition-never.figures': {
    message: '“{name}”的条件“{first}”与“{second}”不能同时满足。',
    remedy: '核对“{what}”的两个数值。',
  },
} as const satisfies Catalogue;
