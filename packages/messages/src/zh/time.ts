import type { Catalogue } from '../types.ts';

export const time = {
  'time/date-impossible': {
    title: '日期不存在',
    message: '“{written}”不是存在的日期。',
    why: '不存在的日期不能作为期限，也会写进生成的文书。',
    remedy: '核对年、月、日。',
  },
} as const satisfies Catalogue;
