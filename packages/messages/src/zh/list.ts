import type { Catalogue } from '../types.ts';

export const list = {
  'list/hit': {
    title: '项目属于负面清单所列',
    message: '“{name}”的“{kind}”属于负面清单所列：{items}。',
    why: '负面清单所列的内容不得使用援助资金。',
    remedy: '调整项目内容，或者改用其他资金；清单规定了例外的，用“例外：”写明依据。',
  },
  'list/hit.keyword': {
    message: '“{name}”含有“{word}”，可能属于负面清单所列：{items}。',
    remedy: '核对项目内容，写明“类别”；确属清单所列的，调整项目。',
  },
  'list/unclassified': {
    title: '项目没有写明类别',
    message: '“{name}”没有写明类别，不能确定是否属于负面清单所列。',
    why: '负面清单按类别核对，没有类别就不能得出结论。',
    remedy: '用“类别：”写明，例如“类别：园区建设”。',
  },
  'list/unclassified.category-unknown': {
    message: '“{name}”的类别“{category}”不在重点领域和负面清单中，不能确定是否属于负面清单所列。',
    remedy: '改用重点领域中的类别，或者在本地的重点领域中登记这一类别。',
  },
} as const satisfies Catalogue;
