import type { Catalogue } from '../types.ts';

export const expression = {
  'expression/type-mismatch': {
    title: '两边不能比较或者计算',
    message: '{left}与{right}不能比较，也不能相加。',
    why: '只有同一种量、同一类内容才能比较和计算。',
    remedy: '核对单位和名称，使两边为同一种量或者同一类内容。',
  },
  'expression/type-mismatch.order': {
    message: '{left}与{right}没有大小之分，只能用“=”“≠”“属于”比较。',
  },
  'expression/type-mismatch.figure': {
    message: '此处应为数值，写的是{found}。',
  },
  'expression/type-mismatch.condition': {
    message: '此处应为能够判断是否成立的条件，写的是{found}。',
    remedy: '写成比较，例如“投资 不低于 100万元”，或者“有 环评”。',
  },
  'expression/type-mismatch.set': {
    message: '此处应为一组内容，写的是{found}。',
    remedy: '写“项目”“任务”“资金”“结对”“指标”等，例如“计数(项目)”。',
  },
  'expression/type-mismatch.attribute': {
    message: '没有写明取{set}的哪一项数值。',
    remedy: '在圆点后写明，例如“合计(项目.投资)”。',
  },
  'expression/type-mismatch.one': {
    message: '{found}有多个，不能取其中一个的内容。',
    remedy: '用“合计”“最大”“存在”“每个”等写明怎样取，例如“合计(项目.投资)”。',
  },
  'expression/type-mismatch.share': {
    message: '不能计算{left}占{right}的比重。',
    remedy: '前面写领域、地区、资金或者数值，后面写“全部项目投资”、资金或者同一单位的数值。',
  },
  'expression/name-unknown': {
    title: '条件中的名称没有所指',
    message: '“{name}”不是可用的属性，也没有找到这个名称。',
    why: '名称没有所指，规则和条件就无法判断。',
    remedy: '核对名称；属于其他文件的，先引入。',
  },
  'expression/name-unknown.similar': {
    message: '“{name}”不是可用的属性，也没有找到这个名称。可用的有：{similar}。',
  },
  'expression/name-unknown.several': {
    message: '“{name}”可以指多项内容：{similar}。',
    remedy: '写全名称，使其只指一项。',
  },
} as const satisfies Catalogue;
