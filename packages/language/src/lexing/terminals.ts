import { comparatorSpellings, matchTimePhrase } from '@duikou/model';
import type { CustomPatternMatcherFunc } from 'chevrotain';
import { isBlank, isDigit, isLatinWord, isNameStart, isNewline, skipBlanks } from './characters.ts';
import { keywords, spellings } from './keywords.ts';
import { isFence, scanProse, scanString, scanTable, scanTitle } from './scan-island.ts';
import { scanDeclaredName, scanName, scanNumber, unitTable } from './scan-name.ts';

/** A token already read: terminals look back at what stands before them. */
interface Earlier {
  readonly type?: string;
  readonly tokenType: { readonly name: string };
}
type Before = readonly Earlier[];

/** The name of a token's type; tokens of the own lexer have it at hand, and those types are objects of many shapes. */
function typeOf(token: Earlier): string {
  return token.type ?? token.tokenType.name;
}

/** The end of the token at an offset, or the offset for none. */
export type Match = (text: string, offset: number, tokens: Before) => number;

/** A terminal: `match` gives the end of the token at an offset, or the offset for none. */
export interface Terminal {
  match: Match;
  /** Characters one of which it starts with; `name` stands for every character a name may start with. */
  starts: (string | 'name' | 'digit' | 'any')[];
}

const tableKeywords = new Set([
  'duty-table',
  'allocation-table',
  'unit-table',
  'table',
  'breakdown',
  'member-table',
  'responsibility-list',
  'actuals-table',
]);

/** A table opens only in a line that a table keyword opens. */
function lineOpensTable(tokens: Before): boolean {
  for (let i = tokens.length - 1; i >= 0; i--) {
    const name = typeOf(tokens[i]!);
    if (tableKeywords.has(name)) return true;
    if (name === 'EOL' || name === '{' || name === '}') return false;
  }
  return false;
}

/** Tokens after which a line goes on. */
const goesOn = new Set(['{', ',', '、', '(', '->', 'EOL', '.']);

/** The first character after blanks and newlines. */
function nextSolid(text: string, at: number): number {
  let i = at;
  while (i < text.length && (isBlank(text.charCodeAt(i)) || isNewline(text.charCodeAt(i)))) i++;
  return i;
}

const hyphenated = /[a-z]+(?:-[a-z]+)+/y;

/** 年度数据 and a blank: a name and a colon follow as in a slot. */
const yearlyFigure = /(?:年度数据|figure)[ \t\u3000]+/y;

/** A slot starts at `at`: a name, or a keyword with hyphens (`not-assessed`), and a colon. */
function slotStarts(text: string, at: number): boolean {
  const first = nextSolid(text, at);
  const start = Math.max(first, exec(yearlyFigure, text, first));
  const end = Math.max(scanName(text, start), exec(hyphenated, text, start));
  if (end === start) return false;
  const colon = text[skipBlanks(text, end)];
  return colon === ':' || colon === '：';
}

const declarations = new Set(keywords.filter((k) => k.category === 'declaration').flatMap(spellings));

/** What a colon at a line's end announces stands at `at`: neither another slot nor a declaration, nor the block's end. */
function valueStarts(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  if (!isNameStart(c) && !isDigit(c) && text[at] !== '《') return false;
  const word = text.slice(at, Math.max(scanName(text, at), exec(hyphenated, text, at)));
  return !declarations.has(word) && !slotStarts(text, at);
}

/**
 * A newline counts where a statement ends: not at the start, not after `{` or a comma, not before `{`, `，` or a prose fence that
 * is a slot's value. `；` counts as one at a line's end and before another slot in the same line.
 */
const endOfLine: Match = (text, offset, tokens) => {
  const c = text[offset]!;
  if (!';；\n\r'.includes(c)) return offset;
  const last = tokens.length > 0 ? typeOf(tokens[tokens.length - 1]!) : '{';
  if (c === ';' || c === '；') {
    const after = skipBlanks(text, offset + 1);
    if (after >= text.length || isNewline(text.charCodeAt(after))) return nextSolid(text, offset + 1);
    return slotStarts(text, offset + 1) ? offset + 1 : offset;
  }
  if (goesOn.has(last)) return offset;
  const next = nextSolid(text, offset);
  if (next >= text.length) return offset;
  if (last === ':' && valueStarts(text, next)) return offset;
  if ('{｛,，、'.includes(text[next]!)) return offset;
  if (last === ':' && isFence(text, next)) return offset;
  return next;
};

/** Blanks, or newlines at which no statement ends. Blanks stop before a newline: it may end the statement. */
const space: Match = (text, offset) =>
  isNewline(text.charCodeAt(offset)) ? nextSolid(text, offset) : skipBlanks(text, offset);

const comment: Match = (text, offset) => {
  if (text.startsWith('//', offset) || text.startsWith('／／', offset)) {
    let i = offset;
    while (i < text.length && !isNewline(text.charCodeAt(i))) i++;
    return i;
  }
  if (text.startsWith('/*', offset)) {
    const end = text.indexOf('*/', offset + 2);
    return end < 0 ? text.length : end + 2;
  }
  return offset;
};

const prefixComparators = comparatorSpellings.filter(({ position }) => position === 'prefix');
/** Comparators by their first character, in both cases: most tokens open none, and lower-casing every character costs. */
const comparatorsByFirst = new Map<string, string[]>();
for (const { spelling } of prefixComparators) {
  for (const first of new Set([spelling[0]!, spelling[0]!.toUpperCase()])) {
    const list = comparatorsByFirst.get(first) ?? [];
    list.push(spelling);
    comparatorsByFirst.set(first, list);
  }
}

/** Whether a spelling in small letters stands at an offset, in whatever letters. */
function opensWith(text: string, offset: number, spelling: string): boolean {
  if (spelling.charCodeAt(0) > 0x7f) return text.startsWith(spelling, offset);
  return text.slice(offset, offset + spelling.length).toLowerCase() === spelling;
}

/** A comparator in front of a figure or of a name set apart by a space. */
const comparator: Match = (text, offset) => {
  const list = comparatorsByFirst.get(text[offset]!);
  if (!list) return offset;
  for (const spelling of list) {
    if (!opensWith(text, offset, spelling)) continue;
    const end = offset + spelling.length;
    const next = text.charCodeAt(end);
    const last = spelling.charCodeAt(spelling.length - 1);
    if (isLatinWord(last) ? !isLatinWord(next) : last < 0x3000 || !isNameStart(next)) {
      // a one-letter or common word is a comparator only before a figure
      const soft = spelling.length === 1 && last >= 0x3000;
      const wordy = isLatinWord(last) || spelling === '达到';
      if (
        (soft || wordy) &&
        !/[\d０-９¥]/.test(text[skipBlanks(text, end)] ?? '') &&
        !(wordy && isLatinWord(last) && spelling.includes(' '))
      )
        continue;
      return end;
    }
  }
  return offset;
};

const englishGap = /[ \t]+(?:(?:thousand|million|billion)[ \t]+)?(?=[A-Za-z])/y;
const link = /(?:[ \t]*(?:—{1,2}|–|-|~|～|至|到)[ \t]*|[ \t]+to[ \t]+|[ \t]+and[ \t]+)(?=[\d０-９])/y;
const turn = /(?:提高|提升|增长|增加|上升|扩大|降低|下降|减少|缩小|压减)(?:到|至|了)?(?=[\d０-９])/y;
/** A comparator set apart from its figure: `12.6公里 以上`. */
const spacedBound = /[ \t\u3000]+(?:及?以上|及?以下|以内|之内|左右|上下)(?![\u3400-\u9fff])/y;
const changeHead =
  /(?:[由从](?=[\d０-９])|(?:(?:较|比)[\u4e00-\u9fff\d]{1,8}?|同比|年均)?(?:提高|提升|增长|增加|上升|扩大|降低|下降|减少|缩小|压减)(?:到|至|了)?(?=[\d０-９]))/y;

const changeFirst = new Set('由从较比同年提增上扩降下减缩压');

function exec(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : at;
}

/** Number, unit, range, postfix comparator and object: `95%以上`, `3—5对`, `3名医生`, `由23%提高到30%以上`, `650 million CNY`. */
const measure: Match = (text, offset) => {
  const figure = isDigit(text.charCodeAt(offset)) || text[offset] === '¥';
  let i = !figure && changeFirst.has(text[offset]!) ? exec(changeHead, text, offset) : offset;
  if (text[i] === '¥') i++;
  if (!isDigit(text.charCodeAt(i))) return offset;
  for (;;) {
    const end = scanNumber(text, i);
    if (end === i) return i;
    const unit = unitTable.match(text, end);
    i = end + (unit?.length ?? 0);
    if (!unit) {
      const gap = exec(englishGap, text, end);
      const english = gap > end ? unitTable.match(text, skipBlanks(text, end)) : undefined;
      const spaced = skipBlanks(text, end);
      const apart = spaced > end && isNameStart(text.charCodeAt(spaced)) ? unitTable.match(text, spaced) : undefined;
      if (english) i = skipBlanks(text, end) + english.length;
      else if (apart) i = spaced + apart.length;
      else if ('%％‰'.includes(text[end] ?? ' ')) i = end + 1;
    }
    const next = exec(link, text, i);
    if (next > i) {
      i = next;
      continue;
    }
    const turned = exec(turn, text, i);
    if (turned > i) {
      i = turned;
      continue;
    }
    const bounded = exec(spacedBound, text, i);
    return bounded > i ? bounded : scanName(text, i);
  }
};

/** Declarations after which a name stands. */
const named = new Set([
  'library',
  'party',
  'regime',
  'agreement',
  'pairing',
  'fund',
  'clause',
  'duty',
  'term',
  'project',
  'negative-list',
  'item',
  'areas',
  'area',
  'category',
  'indicators',
  'indicator',
  'bonus',
  'rule',
  'outdated',
  'parameter',
  'words',
  'table',
  'amendment',
  'explanation',
  'template',
  'use',
  'organ',
  'meeting',
  'decision',
  'team',
  'need',
  'event',
  'responsibility-list',
  'letter',
]);

/** A name behind the keyword that declares it, at the start of a statement. */
const declaredName: Match = (text, offset, tokens) => {
  if (tokens.length === 0 || !named.has(typeOf(tokens[tokens.length - 1]!))) return offset;
  const before = tokens.length === 1 ? 'EOL' : typeOf(tokens[tokens.length - 2]!);
  return ['EOL', '{', '}', 'PROSE', 'TABLE'].includes(before) ? scanDeclaredName(text, offset) : offset;
};

/** A name; `其中：` within a line is one word with its colon. */
const name: Match = (text, offset, tokens) => {
  const end = scanName(text, offset);
  if (end !== offset + 2 || !text.startsWith('其中', offset)) return end;
  const colon = skipBlanks(text, end);
  const before = tokens.length === 0 ? 'EOL' : typeOf(tokens[tokens.length - 1]!);
  return (text[colon] === ':' || text[colon] === '：') && !['EOL', '{', '}'].includes(before) ? colon + 1 : end;
};

const numberForm = /[〔[［（(【]\d{2,4}[〕\]］）)】]第?\d+号/y;

/** 发文字号: `乙发〔2024〕8号`; other brackets are read too, so that a check can name the right ones. */
const numbered: Match = (text, offset) => {
  let i = offset;
  while (i < text.length && i - offset < 20 && isNameStart(text.charCodeAt(i))) i++;
  return i > offset && '〔[［（(【'.includes(text[i] ?? ' ')
    ? Math.max(offset, exec(numberForm, text, i) > i ? exec(numberForm, text, i) : offset)
    : offset;
};

const one =
  (characters: string): Match =>
  (text, offset) =>
    characters.includes(text[offset]!) ? offset + 1 : offset;

/**
 * Every terminal by its name in the grammar, in the order in which they are tried. Each looks at its first character itself: the
 * lexer groups characters in blocks and may ask for any of the block.
 */
export const terminals: Record<string, Terminal> = {
  EOL: { match: endOfLine, starts: ['\n', '\r', ';', '；'] },
  SPACE: { match: space, starts: [' ', '\t', '\n', '\r', '\u3000', '\u00a0', '\ufeff'] },
  COMMENT: { match: comment, starts: ['/', '／'] },
  PROSE: {
    match: (text, offset) => (isFence(text, offset) ? scanProse(text, offset).end : offset),
    starts: ['"', '“', '”'],
  },
  TABLE: {
    match: (text, offset, tokens) =>
      '{｛'.includes(text[offset]!) && lineOpensTable(tokens) ? scanTable(text, offset).end : offset,
    starts: ['{', '｛'],
  },
  STRING: {
    match: (text, offset) => ('"“'.includes(text[offset]!) ? scanString(text, offset).end : offset),
    starts: ['"', '“'],
  },
  TITLE: { match: (text, offset) => (text[offset] === '《' ? scanTitle(text, offset).end : offset), starts: ['《'] },
  DECLARED: { match: declaredName, starts: ['name', 'digit'] },
  TIME: { match: (text, offset) => offset + matchTimePhrase(text, offset), starts: ['name', 'digit'] },
  COMPARATOR: {
    match: comparator,
    starts: [...comparatorsByFirst.keys()],
  },
  MEASURE: { match: measure, starts: ['digit', '¥', ...'由从较比同年提增上扩降下减缩压'] },
  NUMBERED: { match: numbered, starts: ['name'] },
  ID: { match: name, starts: ['name'] },
  OPERATOR: { match: one('+-*/×÷<>=≠—–…%％‰★'), starts: [...'+-*/×÷<>=≠—–…%％‰★'] },
  FULL_STOP: { match: one('。'), starts: ['。'] },
  SYMBOL: { match: (_text, offset) => offset + 1, starts: ['any'] },
};

/** A terminal as a pattern of the lexer. */
export function patternOf(terminal: Terminal): CustomPatternMatcherFunc {
  return ((text: string, offset: number, tokens: Before) => {
    const end = terminal.match(text, offset, tokens);
    return end > offset ? [text.slice(offset, end)] : null;
  }) as CustomPatternMatcherFunc;
}
