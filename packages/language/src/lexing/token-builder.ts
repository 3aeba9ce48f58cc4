import { Lexer, type TokenType, type TokenVocabulary } from 'chevrotain';
import { DefaultTokenBuilder, type GrammarAST } from 'langium';
import { isNameStart } from './characters.ts';
import { type Keyword, keywords, spellings } from './keywords.ts';
import { patternOf, type Terminal, terminals } from './terminals.ts';

/** One character code in each block in which a name may start: the lexer groups first characters by blocks of 255. */
const nameStarts: number[] = [];
for (let c = 0; c < 0x10000; c++)
  if (isNameStart(c) && (c < 256 || c % 255 === 0 || !isNameStart(c - 1) || !isNameStart(c + 1))) nameStarts.push(c);
const anyStarts: number[] = [];
for (let c = 0; c < 0x10000; c += c < 256 ? 1 : 85) anyStarts.push(c);
const digitStarts = [...'0123456789０１２３４５６７８９'];

function startsOf(terminal: Terminal): (string | number)[] {
  return terminal.starts.flatMap((start): (string | number)[] => {
    if (start === 'name') return nameStarts;
    if (start === 'digit') return digitStarts;
    return start === 'any' ? anyStarts : [start];
  });
}

/**
 * Length of a keyword's longest spelling. Only Chinese spellings can open one another with no boundary between (占 and 占比), whatever
 * their English ones; `must` and `must not` tie in Chinese.
 */
function lengthOf(keyword: Keyword, language?: 'zh'): number {
  const counted = spellings(keyword).filter((spelling) => language === undefined || !/^[a-z]/.test(spelling));
  return Math.max(0, ...counted.map((spelling) => spelling.length));
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `/协议|agreement(?![\w-])/`; a space in a spelling stands for any blanks. */
function keywordPattern(keyword: Keyword): RegExp {
  const alternatives = spellings(keyword).map((spelling) => {
    const source = literal(spelling).replace(/ /g, '[ \\t]+');
    return /[a-z]$/.test(spelling) ? `${source}(?![A-Za-z0-9_-])` : source;
  });
  return new RegExp(alternatives.join('|'));
}

const nothing = Lexer.NA;
const inLines = new Set([
  'DECLARED',
  'STRING',
  'TITLE',
  'TIME',
  'COMPARATOR',
  'MEASURE',
  'NUMBERED',
  'ID',
  'OPERATOR',
  'FULL_STOP',
  'SYMBOL',
]);

/**
 * Tokens from the keyword table and the terminals. NAME is a category of identifiers and all keywords made of letters, so that a
 * fund may be called 资金; ITEM is a category of all that may stand in a line.
 */
export class DuikouTokenBuilder extends DefaultTokenBuilder {
  override buildTokens(_grammar: GrammarAST.Grammar): TokenVocabulary {
    const name: TokenType = { name: 'NAME', PATTERN: nothing };
    const item: TokenType = { name: 'ITEM', PATTERN: nothing };
    const otherKey: TokenType = { name: 'OTHER_KEY', PATTERN: nothing };
    const built = new Map<string, TokenType>();
    for (const [terminalName, terminal] of Object.entries(terminals)) {
      const type: TokenType = {
        name: terminalName,
        PATTERN: patternOf(terminal),
        LINE_BREAKS: ['EOL', 'SPACE', 'COMMENT', 'PROSE', 'TABLE'].includes(terminalName),
        START_CHARS_HINT: startsOf(terminal),
      };
      if (inLines.has(terminalName))
        type.CATEGORIES = terminalName === 'ID' || terminalName === 'DECLARED' ? [name, item, otherKey] : [item];
      if (terminalName === 'SPACE') type.GROUP = Lexer.SKIPPED;
      if (terminalName === 'COMMENT') type.GROUP = 'hidden';
      built.set(terminalName, type);
    }
    const id = built.get('ID')!;
    const words: TokenType[] = [];
    const signs: TokenType[] = [];
    const longest = [...keywords].sort((a, b) => lengthOf(b, 'zh') - lengthOf(a, 'zh') || lengthOf(b) - lengthOf(a));
    for (const keyword of longest) {
      const type: TokenType = { name: keyword.key, PATTERN: keywordPattern(keyword) };
      if (keyword.category === 'punctuation') {
        if (!'{}:'.includes(keyword.key)) type.CATEGORIES = [item];
        signs.push(type);
      } else {
        type.CATEGORIES = keyword.category === 'slot' ? [name, item, otherKey] : [name, item];
        type.LONGER_ALT = [id];
        words.push(type);
      }
    }
    const before = [
      'EOL',
      'SPACE',
      'COMMENT',
      'PROSE',
      'TABLE',
      'STRING',
      'TITLE',
      'DECLARED',
      'TIME',
      'COMPARATOR',
      'MEASURE',
      'NUMBERED',
    ];
    const after = ['ID', 'OPERATOR', 'FULL_STOP', 'SYMBOL'];
    return [
      ...before.map((n) => built.get(n)!),
      ...words,
      id,
      ...signs,
      ...after.slice(1).map((n) => built.get(n)!),
      name,
      item,
      otherKey,
    ];
  }
}
