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
  'list/hit.condition': {
    message: '“{name}”符合负面清单所列的条件：{items}（{working}）。',
  },
  'list/hit.condition-unknown': {
    message: '不能确定“{name}”是否符合负面清单所列的条件：{items}。{missing}没有写明。',
    remedy: '写明所缺的内容。',
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
  'list/area-missing': {
    title: '项目不在重点领域',
    message: '“{name}”没有写明领域，不能归入“{areas}”。',
    why: '协议适用重点领域，项目应当投在这些领域。',
    remedy: '用“领域：”写明，例如“领域：产业协作”。',
  },
  'list/area-missing.other': {
    message: '“{name}”的领域“{area}”不在“{areas}”之内。',
    remedy: '改用其中的领域，或者调整项目。',
  },
  'list/exception-unfounded': {
    title: '例外没有写明依据',
    message: '“{name}”按例外使用负面清单所列的“{item}”（例外：{exception}），没有写明依据。',
    why: '例外要有文件依据，否则不能排除负面清单的适用。',
    remedy: '在“例外：”中写明文件的标题或者文号，例如“例外：《乙自治区项目审批意见》乙发〔2024〕8号”。',
  },
  'list/exception-unfounded.other-basis': {
    message: '“{name}”按例外使用负面清单所列的“{item}”，所写依据不是该条要求的{bases}。',
  },
  'list/item-unreachable': {
    title: '条目已被另一条目包括',
    message: '“{name}”的类别和关键词都已包括在“{other}”之中。',
    why: '被包括的条目不会单独命中，清单改动时容易漏改。',
    remedy: '合并两个条目，或者写明这一条目特有的类别。',
  },
} as const satisfies Catalogue;
