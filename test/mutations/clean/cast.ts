import { block, type Item, slot } from '../source/tree.ts';
import type { Cast, Source } from './source.ts';

const stems = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'] as const;
const numerals = ['一', '二', '三', '四'] as const;

/** Two provinces with two to four cities each below them; party B may be an autonomous region. */
export function castOf({ random }: Pick<Source, 'random'>): Cast {
  const [first, second] = random.some(stems, 2) as [string, string];
  const cities = (stem: string) => numerals.slice(0, random.whole(2, 4)).map((numeral) => `${stem}${numeral}市`);
  return {
    a: `${first}省`,
    b: `${second}${random.chance(0.5) ? '省' : '自治区'}`,
    aCities: cities(first),
    bCities: cities(second),
  };
}

export function bodies({ cast, speech, year, has }: Source): Item[] {
  const level = (of: 'province' | 'city') => (speech.spelling === 'en' ? of : of === 'province' ? '省' : '市');
  const province = (name: string) =>
    block('party', name, [
      slot('level', level('province')),
      ...(name === cast.a && has('figure')
        ? [block('figure', '地方财政收入', [], { head: `${speech.colon}${year - 1}年 ${650}亿元` })]
        : []),
    ]);
  const city = (superior: string) => (name: string) =>
    block('party', name, [slot('level', level('city')), slot('superior', superior)]);
  return [province(cast.a), ...cast.aCities.map(city(cast.a)), province(cast.b), ...cast.bCities.map(city(cast.b))];
}

/** Each city of B with one of A's, in turn: a city of A may have several, and each has at least one where there are enough. */
export function pairs({ cast, speech }: Source): Item[] {
  const arrow = speech.spelling === 'en' ? '->' : '对口';
  const rows = cast.aCities.flatMap((donor, at) => {
    const own = cast.bCities.filter((_, index) => index % cast.aCities.length === at);
    return own.length > 0 ? [`${donor} ${arrow} ${own.join('、')}`] : [];
  });
  return [
    block(
      'pairing',
      undefined,
      rows.map((text) => ({ kind: 'line', text })),
    ),
  ];
}
