import type { Dimension } from '../quantity/index.ts';
import type { Type } from './types.ts';
import { setWords, spelt } from './words.ts';

const dimensions: Readonly<Record<Dimension, { zh: string; en: string }>> = {
  none: { zh: '数', en: 'a number' },
  money: { zh: '金额', en: 'an amount of money' },
  count: { zh: '计数', en: 'a count' },
  length: { zh: '长度', en: 'a length' },
  area: { zh: '面积', en: 'an area of land' },
  volume: { zh: '体积', en: 'a volume' },
  mass: { zh: '质量', en: 'a mass' },
  energy: { zh: '能量', en: 'an amount of energy' },
  power: { zh: '功率', en: 'a power' },
  time: { zh: '时长', en: 'a length of time' },
  age: { zh: '年龄', en: 'an age' },
  score: { zh: '分值', en: 'a score' },
  ratio: { zh: '百分比', en: 'a percentage' },
  'ratio-difference': { zh: '百分点', en: 'percentage points' },
};

/** What a type is called in messages. */
export function typeName(type: Type): { zh: string; en: string } {
  switch (type.kind) {
    case 'quantity': {
      const { zh, en } = type.dimension === undefined ? { zh: '数值', en: 'a figure' } : dimensions[type.dimension];
      const unit = type.basis ?? (type.dimension === 'money' && type.unit !== '元' ? type.unit : undefined);
      return unit === undefined ? { zh, en } : { zh: `${zh}（${unit}）`, en: `${en} (${unit})` };
    }
    case 'text':
      return { zh: '文字', en: 'text' };
    case 'date':
      return { zh: '日期', en: 'a date' };
    case 'truth':
      return { zh: '判断（是否）', en: 'a yes or no' };
    case 'category':
      return { zh: '领域或者类别', en: 'an area or category' };
    case 'body':
      return { zh: '地区或者单位', en: 'a place or body' };
    case 'member':
      return { zh: `一个${spelt(setWords[type.of], 'zh')}`, en: `one ${spelt(setWords[type.of], 'en')}` };
    case 'set':
      return { zh: `一组${spelt(setWords[type.of], 'zh')}`, en: `a set of ${setWords[type.of].en[1]}` };
  }
}
