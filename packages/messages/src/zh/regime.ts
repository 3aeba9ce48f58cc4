import type { Catalogue } from '../types.ts';

export const regime = {
  'regime/dimension-missing': {
    title: '机制的维度没有写全',
    message: '机制“{name}”没有写明使命。',
    why: '使命、关系和导向决定适用哪些检查，也是与其他机制区分的依据。',
    remedy: '用“使命：”写明：民族边疆、重大工程、贫困治理、赈灾应急。',
  },
  'regime/dimension-missing.relation': {
    message: '机制“{name}”没有写明关系。',
    remedy: '用“关系：”写明：中央—地方、地方—地方、省区内部。',
  },
  'regime/dimension-missing.intent': {
    message: '机制“{name}”没有写明导向。',
    remedy: '用“导向：”写明：均衡发展、应急治理。',
  },
} as const satisfies Catalogue;
