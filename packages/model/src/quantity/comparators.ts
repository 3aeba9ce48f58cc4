import { isLatin } from './half-width.ts';

/** How a figure bounds what is delivered. */
export type Comparator = 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'equal' | 'about' | 'between';

/** One spelling of a comparator. */
export interface ComparatorSpelling {
  /** In half-width characters. */
  readonly spelling: string;
  readonly comparator: Comparator;
  /** Before the figure or after it. */
  readonly position: 'prefix' | 'postfix';
  readonly language: 'zh' | 'en' | 'sign';
  /** The one the formatter and the documents write for this comparator, position and language. */
  readonly canonical?: true;
  /** A verb of reaching: another comparator beside it says nothing twice. */
  readonly soft?: true;
}

const of = (
  position: 'prefix' | 'postfix',
  language: 'zh' | 'en' | 'sign',
  comparator: Comparator,
  spellings: string,
): ComparatorSpelling[] =>
  spellings.split('|').map((spelling, i) => ({
    spelling,
    comparator,
    position,
    language,
    ...(i === 0 ? { canonical: true as const } : {}),
  }));

const reaching: readonly ComparatorSpelling[] = [
  { spelling: '达到', comparator: 'at-least', position: 'prefix', language: 'zh', soft: true },
  { spelling: '达', comparator: 'at-least', position: 'prefix', language: 'zh', soft: true },
];

/**
 * Every spelling, longest first. 以上, 以下 and 以内 include the figure; 不满, 超过 and 以外 do not (Civil Code, art. 1259).
 */
export const comparatorSpellings: readonly ComparatorSpelling[] = [
  ...of('prefix', 'zh', 'at-least', '不少于|不低于|不小于|不下于|至少|最少|最低|大于等于|大于或等于|不得少于|不得低于'),
  ...of(
    'prefix',
    'zh',
    'at-most',
    '不超过|不高于|不多于|不大于|至多|最多|最高|小于等于|小于或等于|不得超过|不得高于|不得多于',
  ),
  ...of('prefix', 'zh', 'more-than', '超过|高于|大于|多于|超出'),
  ...of('prefix', 'zh', 'less-than', '少于|低于|小于|不满|不足'),
  ...of('prefix', 'zh', 'about', '约|大约|约为|大概'),
  ...of('prefix', 'zh', 'between', '介于'),
  ...of('prefix', 'zh', 'equal', '等于'),
  ...reaching,
  ...of('prefix', 'sign', 'at-least', '≥|≧|⩾|>='),
  ...of('prefix', 'sign', 'at-most', '≤|≦|⩽|<='),
  ...of('prefix', 'sign', 'more-than', '>'),
  ...of('prefix', 'sign', 'less-than', '<'),
  ...of('prefix', 'sign', 'about', '≈'),
  ...of('prefix', 'sign', 'equal', '='),
  ...of(
    'prefix',
    'en',
    'at-least',
    'at least|no less than|not less than|no fewer than|not fewer than|no lower than|a minimum of',
  ),
  ...of(
    'prefix',
    'en',
    'at-most',
    'at most|no more than|not more than|not exceeding|up to|no higher than|a maximum of',
  ),
  ...of('prefix', 'en', 'more-than', 'more than|greater than|above|over|exceeding'),
  ...of('prefix', 'en', 'less-than', 'less than|fewer than|below|under'),
  ...of('prefix', 'en', 'about', 'about|around|approximately'),
  ...of('prefix', 'en', 'between', 'between'),
  ...of('prefix', 'en', 'equal', 'exactly|equal to'),
  ...of('postfix', 'zh', 'at-least', '以上|及以上|或以上|(含)以上|以上(含)|以上(含本数)|之上'),
  ...of('postfix', 'zh', 'at-most', '以下|及以下|或以下|(含)以下|以下(含)|以下(含本数)|以内|之内'),
  ...of('postfix', 'zh', 'more-than', '以外|以上(不含)|以上(不含本数)'),
  ...of('postfix', 'zh', 'less-than', '不满|以下(不含)|以下(不含本数)'),
  ...of('postfix', 'zh', 'about', '左右|上下'),
  ...of('postfix', 'zh', 'between', '之间'),
  ...of('postfix', 'en', 'at-least', 'or more|or above|or over|or better|and above|and more|at least'),
  ...of('postfix', 'en', 'at-most', 'or less|or fewer|or below|or under|and below|at most'),
].sort((a, b) => b.spelling.length - a.spelling.length);

const prefixes = comparatorSpellings.filter((entry) => entry.position === 'prefix');
const postfixes = comparatorSpellings.filter((entry) => entry.position === 'postfix');

/** The longest comparator that starts at an offset of half-width text; a Latin one ends at a word's end. */
export function matchComparator(
  text: string,
  offset: number,
  position: 'prefix' | 'postfix',
): ComparatorSpelling | undefined {
  return (position === 'prefix' ? prefixes : postfixes).find(({ spelling }) => {
    const end = offset + spelling.length;
    if (text.slice(offset, end).toLowerCase() !== spelling) return false;
    return !isLatin(spelling.charCodeAt(spelling.length - 1)) || !isLatin(text.charCodeAt(end));
  });
}

/** The postfix comparator that half-width text ends with. */
export function comparatorAtEnd(text: string): ComparatorSpelling | undefined {
  return postfixes.find(({ spelling }) => {
    const start = text.length - spelling.length;
    if (start < 0 || text.slice(start).toLowerCase() !== spelling) return false;
    return !isLatin(spelling.charCodeAt(0)) || start === 0 || !isLatin(text.charCodeAt(start - 1));
  });
}

const floor: readonly Comparator[] = ['at-least', 'more-than'];
const ceiling: readonly Comparator[] = ['at-most', 'less-than'];

/** A comparator before the figure and one after it: what both say, or that they contradict each other. */
export function joinComparators(
  prefix: ComparatorSpelling | undefined,
  postfix: ComparatorSpelling | undefined,
): { comparator: Comparator; redundant: boolean } | 'conflict' {
  if (!prefix || !postfix) return { comparator: (prefix ?? postfix)?.comparator ?? 'equal', redundant: false };
  if (prefix.soft) return { comparator: postfix.comparator, redundant: false };
  const [a, b] = [prefix.comparator, postfix.comparator];
  if (a === 'between' && b === 'between') return { comparator: 'between', redundant: false };
  for (const side of [floor, ceiling])
    if (side.includes(a) && side.includes(b)) return { comparator: a, redundant: true };
  if (a === b) return { comparator: a, redundant: true };
  if (a === 'about') return { comparator: b, redundant: true };
  if (b === 'about') return { comparator: a, redundant: true };
  return 'conflict';
}
