import type { Catalogue } from '../types.ts';

export const text = {
  'text/figure-contradicts': {
    title: '正文与数据不一致',
    message: '正文写作 {stated}，按所指的数据为 {model}，相差 {gap}。',
    why: '正文与表格、任务不一致，无法确定以哪个为准。',
    remedy: '改正正文或者数据；也可以在大括号中只写名称，由数据生成数值。',
  },
  'text/figure-contradicts.equals-row': {
    message:
      '正文写作 {stated}，按所指的数据为 {model}，相差 {gap}，与“{row}”（{cell}）相当：可能漏计或者多计了这一项。',
  },
  'text/figure-contradicts.named': {
    message: '正文中“{name}”为 {stated}，数据中为 {model}。',
  },
  'text/figure-contradicts.near': {
    message: '正文在“{name}”之后写 {stated}，数据中为 {model}；如指同一数值，两处不一致。',
    remedy: '确指同一数值的，改正其中一处；说的是另一数值的，写明是什么。',
  },
  'text/figure-contradicts.date': {
    message: '正文写作“{stated}”，协议中为 {model}。',
  },
  'text/figure-contradicts.date-near': {
    message: '正文在“{name}”之后写“{stated}”，该任务的时限为 {model}。',
    remedy: '确指这一任务的，改正其中一处。',
  },
  'text/figure-contradicts.name': {
    message: '正文写作“{stated}”，协议中为“{model}”。',
  },
  'text/usage': {
    title: '界限重复',
    message: '“{text}”的“{first}”和“{second}”重复。',
    why: '一个数值只需一个界限，两个并用意思不明。',
    remedy: '删去其中一个。',
  },
} as const satisfies Catalogue;
