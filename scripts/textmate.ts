import { type KeywordCategory, keywords, spellings } from '../packages/language/src/lexing/keywords.ts';
import { comparatorSpellings } from '../packages/model/src/quantity/comparators.ts';
import { scales } from '../packages/model/src/quantity/unit-table.ts';
import { builtinUnits } from '../packages/model/src/quantity/units.generated.ts';

/** The words a file is coloured by, each list with every spelling that is read. */
export interface Vocabulary {
  /** Keywords by the part they play; punctuation is not coloured. */
  readonly keywords: readonly { readonly spellings: readonly string[]; readonly category: KeywordCategory }[];
  /** Comparators before and after a figure, and bare signs. */
  readonly comparators: readonly string[];
  /** Units and scales after a figure, such as `亿元`, `名`, `%`. */
  readonly units: readonly string[];
}

/** The parts of a TextMate grammar that are used here. */
export interface TextMateRule {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly include?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
  readonly beginCaptures?: Readonly<Record<string, { readonly name: string }>>;
  readonly endCaptures?: Readonly<Record<string, { readonly name: string }>>;
  readonly patterns?: readonly TextMateRule[];
}

export interface TextMateGrammar {
  readonly $schema: string;
  readonly name: string;
  readonly scopeName: string;
  readonly patterns: readonly TextMateRule[];
  readonly repository: Readonly<Record<string, TextMateRule>>;
}

const DIGIT = '[0-9０-９]';
const NUMBER = `${DIGIT}+(?:[,，]${DIGIT}{3})*(?:[.．]${DIGIT}+)?`;
const BEFORE = '(?<![\\p{L}\\p{N}_])';
const AFTER = '(?![\\p{L}\\p{N}_])';
const NAME = '[\\p{L}_〇][\\p{L}\\p{N}_〇]*(?:·[\\p{L}\\p{N}_〇]+)*';
/** What may follow a date at once, and phrases of time that stand alone. */
const TIME_AFTER_DATE = '底前|以前|以后|前|底|起|至|后|—|–|-';
const TIME_WORDS = [
  '每年',
  '每半年',
  '每季度',
  '每月',
  '协议期内',
  '底前',
  '前',
  '内',
  '至',
  '起',
  'by',
  'within',
  'every',
  'until',
];
const DATE = `(?:${DIGIT}{4}年(?:${DIGIT}{1,2}月(?:${DIGIT}{1,2}日)?)?|${DIGIT}{4}-${DIGIT}{1,2}-${DIGIT}{1,2}|(?<!\\p{N})${DIGIT}{1,2}月(?:${DIGIT}{1,2}日)?)`;

/** The words of the language: the keyword table, the comparators and the units of the library. */
export function vocabulary(): Vocabulary {
  return {
    keywords: keywords.map((keyword) => ({ spellings: spellings(keyword), category: keyword.category })),
    comparators: comparatorSpellings.map((comparator) => comparator.spelling),
    units: [
      ...scales.map((scale) => scale.spelling),
      ...builtinUnits.flatMap((unit) => [unit.name, ...unit.english, ...unit.aliases]),
    ],
  };
}

/**
 * The TextMate grammar that colours a file before the language server answers: comments, strings, titles, prose, dates, figures
 * with their units, comparators and keywords. `\b` and `\w` know no Han characters, so the bounds of a word are spelled out.
 * Every pattern is valid both for Oniguruma and as a JavaScript regular expression with the flag `u`.
 */
export function textMateGrammar(words: Vocabulary = vocabulary()): TextMateGrammar {
  const of = (...categories: KeywordCategory[]): string[] =>
    words.keywords.filter((keyword) => categories.includes(keyword.category)).flatMap((keyword) => keyword.spellings);
  const unit = alternatives(words.units);
  const unitInRun = alternatives(words.units.filter((spelling) => spelling !== '年'));
  const comparator = alternatives(words.comparators);
  const slot = alternatives(of('declaration', 'slot'));
  const quantity = (unitPattern: string): TextMateRule['match'] => `(${NUMBER})(${unitPattern})(${comparator})?`;
  const quantityCaptures = {
    1: { name: 'constant.numeric.duikou' },
    2: { name: 'keyword.other.unit.duikou' },
    3: { name: 'keyword.operator.comparator.duikou' },
  };
  return {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    name: 'Duikou',
    scopeName: 'source.duikou',
    patterns: [{ include: '#prose' }, { include: '#code' }],
    repository: {
      code: {
        patterns: [
          { include: '#comment' },
          { include: '#title' },
          { include: '#string' },
          { include: '#date' },
          { include: '#quantity' },
          { include: '#keyword' },
          { include: '#separator' },
        ],
      },
      comment: {
        patterns: [
          { name: 'comment.block.duikou', begin: '/\\*', end: '\\*/' },
          { name: 'comment.line.double-slash.duikou', match: '(?://|／／).*$' },
        ],
      },
      title: { name: 'string.other.title.duikou', begin: '《', end: '》|$', patterns: [{ include: '#title' }] },
      string: {
        patterns: [
          { name: 'string.quoted.double.duikou', begin: '“', end: '”|$', patterns: [{ include: '#string' }] },
          { name: 'string.quoted.double.duikou', match: '"[^"\\n]*(?:"|$)' },
        ],
      },
      prose: {
        name: 'string.unquoted.prose.duikou',
        begin: '["“”]{3}',
        end: '["“”]{3}',
        beginCaptures: { 0: { name: 'punctuation.definition.string.begin.duikou' } },
        endCaptures: { 0: { name: 'punctuation.definition.string.end.duikou' } },
        patterns: [
          {
            name: 'meta.interpolation.duikou variable.other.duikou',
            begin: '[{｛]',
            end: '[}｝]|$',
            beginCaptures: { 0: { name: 'punctuation.section.interpolation.begin.duikou' } },
            endCaptures: { 0: { name: 'punctuation.section.interpolation.end.duikou' } },
          },
        ],
      },
      date: {
        match: `((?<![\\p{N}_])${DATE})(?:(${TIME_AFTER_DATE})(?![\\p{L}_]))?`,
        captures: { 1: { name: 'constant.numeric.date.duikou' }, 2: { name: 'keyword.other.time.duikou' } },
      },
      quantity: {
        patterns: [
          { match: `${BEFORE}${quantity(`\\s*(?:${unit})|`)}`, captures: quantityCaptures },
          { match: `(?<![\\p{N}_.．])${quantity(`\\s*(?:${unitInRun})`)}`, captures: quantityCaptures },
        ],
      },
      keyword: {
        patterns: [
          {
            match: `${BEFORE}(${slot})(?=[ \\t　]*[:：])`,
            captures: { 1: { name: 'variable.other.property.duikou' } },
          },
          {
            match: `(?:^|[{｛;；])[ \\t　]*(${alternatives(of('declaration'))})${AFTER}(?:[ \\t　]+(${NAME}))?`,
            captures: { 1: { name: 'storage.type.duikou' }, 2: { name: 'entity.name.type.duikou' } },
          },
          whole(of('modality'), 'keyword.control.modality.duikou'),
          { name: 'keyword.operator.comparator.duikou', match: `(?:${comparator})(?=\\s*${DIGIT})` },
          whole(words.comparators, 'keyword.operator.comparator.duikou'),
          whole(TIME_WORDS, 'keyword.other.time.duikou'),
          whole(of('word'), 'keyword.other.duikou'),
        ],
      },
      separator: { name: 'punctuation.separator.table.duikou', match: '[|｜]' },
    },
  };
}

function whole(words: readonly string[], name: string): TextMateRule {
  const letters = words.filter((word) => /[\p{L}\p{N}]/u.test(word));
  const signs = words.filter((word) => !/[\p{L}\p{N}]/u.test(word));
  const bounded = `${BEFORE}(?:${alternatives(letters)})${AFTER}`;
  return { name, match: signs.length === 0 ? bounded : `${bounded}|${alternatives(signs)}` };
}

/**
 * The spellings as alternatives, longest first, so that none hides a longer one; a blank stands for any number of them and a
 * parenthesis for either width. No spelling at all matches nothing.
 */
function alternatives(spellings: readonly string[]): string {
  const sorted = [...new Set(spellings)].filter((word) => word !== '');
  sorted.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return sorted.length === 0 ? '(?!)' : sorted.map(pattern).join('|');
}

function pattern(word: string): string {
  return word
    .replace(/[\\^$.*+?[\]{}|/]/g, '\\$&')
    .replace(/[(（]/g, '[(（]')
    .replace(/[)）]/g, '[)）]')
    .replace(/ /g, '[ \\t　]+');
}
