/** A keyword as the colouring sees it: all its spellings, and the part it plays. */
export interface ColouredKeyword {
  readonly zh: string;
  readonly en: string;
  readonly aliases: readonly string[];
  readonly category: 'declaration' | 'slot' | 'modality' | 'comparator' | 'word';
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
const DATE = `(?:${DIGIT}{4}年(?:${DIGIT}{1,2}月(?:${DIGIT}{1,2}日)?)?|${DIGIT}{4}-${DIGIT}{1,2}-${DIGIT}{1,2}|(?<!\\p{N})${DIGIT}{1,2}月(?:${DIGIT}{1,2}日)?)`;

/**
 * The TextMate grammar that colours a file before the language server answers: comments, strings, titles, prose, dates, numbers
 * with their units, comparators and keywords. `\b` and `\w` know no Han characters, so the bounds of a word are spelled out.
 * Every pattern is valid both for Oniguruma and as a JavaScript regular expression with the flag `u`.
 *
 * @param keywords the keyword table; each spelling is matched as a whole word, comparators also next to a number
 * @param units spellings of units and scales, such as `亿元`, `名`, `%`
 */
export function textMateGrammar(keywords: readonly ColouredKeyword[], units: readonly string[]): TextMateGrammar {
  const of = (...categories: ColouredKeyword['category'][]): string[] =>
    keywords
      .filter((keyword) => categories.includes(keyword.category))
      .flatMap((keyword) => [keyword.zh, keyword.en, ...keyword.aliases]);
  const unit = alternatives(units);
  const unitInRun = alternatives(units.filter((spelling) => spelling !== '年'));
  const comparator = alternatives(of('comparator'));
  const afterDate = alternatives(of('word', 'comparator').filter((word) => /^\p{Script=Han}{1,3}$/u.test(word)));
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
        match: `((?<![\\p{N}_])${DATE})(?:(${afterDate})(?![\\p{L}_]))?`,
        captures: { 1: { name: 'constant.numeric.date.duikou' }, 2: { name: 'keyword.other.duikou' } },
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
            match: `${BEFORE}(${alternatives(of('declaration'))})${AFTER}(?:[ \\t　]+(${NAME}))?`,
            captures: { 1: { name: 'storage.type.duikou' }, 2: { name: 'entity.name.type.duikou' } },
          },
          {
            match: `${BEFORE}(${alternatives(of('slot'))})(?=[ \\t　]*[:：])`,
            captures: { 1: { name: 'variable.other.property.duikou' } },
          },
          whole(of('modality'), 'keyword.control.modality.duikou'),
          { name: 'keyword.operator.comparator.duikou', match: `(?:${comparator})(?=\\s*${DIGIT})` },
          whole(of('comparator'), 'keyword.operator.comparator.duikou'),
          whole(of('word', 'slot'), 'keyword.other.duikou'),
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

/** The spellings as alternatives, longest first, so that none hides a longer one; no spelling matches nothing at all. */
function alternatives(words: readonly string[]): string {
  const sorted = [...new Set(words)]
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return sorted.length === 0 ? '(?!)' : sorted.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
}
