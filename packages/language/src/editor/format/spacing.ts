import { keywordOf, spell } from '../../lexing/keywords.ts';
import type { FileToken } from '../tokens.ts';

/** How a file is spelt: keywords by `keywords`, signs by `signs`. */
export interface Spelling {
  keywords: 'zh' | 'en' | 'keep';
  signs: 'zh' | 'en';
}

/** A token with what spacing must know of its place. */
export interface PlacedToken extends FileToken {
  /** It stands in words that the document repeats: nothing but the length of a gap may change. */
  prose: boolean;
}

const opensBlock = (token: FileToken): boolean => token.type === 'TABLE' || (token.type === '{' && token.structural);
const closesBlock = (token: FileToken): boolean => token.type === '}' && token.structural;
const isDigitAt = (text: string, at: number): boolean => /[\d０-９]/.test(text.at(at) ?? '');

/** Keywords whose Chinese spellings name different posts (组长, 总指挥, 领队): the author's word stays. */
const titles = new Set(['head', 'deputies']);

/** The token as it is to be written. Words stay; signs have the file's width; a keyword that opens a statement is canonical. */
export function written(token: PlacedToken, { keywords, signs }: Spelling): string {
  const { type, text, structural, prose, comment } = token;
  if (comment) return text.trimEnd();
  if (structural) {
    if (type === '{' || type === '}') return type;
    if (type === ':') return signs === 'zh' ? '：' : ':';
    if (keywordOf(type).category === 'punctuation') return text;
    const own = /^[a-z]/i.test(text) ? 'en' : 'zh';
    return titles.has(type) && keywords !== 'en' && own === 'zh'
      ? text
      : spell(type, keywords === 'keep' ? own : keywords);
  }
  if (prose) return text;
  if (type === ',') return signs === 'zh' ? '，' : ',';
  if (type === '(') return signs === 'zh' ? '（' : '(';
  if (type === ')') return signs === 'zh' ? '）' : ')';
  if (type === '.') return '.';
  return type === '->' ? '->' : text;
}

/** What stands between two tokens of a line that had `gap` between them. */
export function spaceBetween(left: PlacedToken, right: PlacedToken, gap: string, { signs }: Spelling): string {
  const zh = signs === 'zh';
  const kept = gap === '' ? '' : ' ';
  if (/[;；]/.test(gap)) return zh ? '；' : '; ';
  if (right.comment) return ' ';
  if (left.comment) return kept;
  if (left.type === '{' && left.structural && closesBlock(right)) return '';
  if (opensBlock(right) || opensBlock(left) || closesBlock(right) || closesBlock(left)) return ' ';
  if (right.type === ':' && right.structural) return '';
  if (left.type === ':' && left.structural) return zh ? '' : ' ';
  if (left.structural && keywordOf(left.type).category !== 'punctuation') return right.type === '(' && zh ? '' : ' ';
  if (left.prose || right.prose) return kept;
  if (left.type === '->' || right.type === '->') return ' ';
  return inWords(left, right, kept, zh);
}

/** Three digits after a comma would be read as one number with those before it. */
const isGroup = (text: string): boolean => /^[\d０-９]{3}(?![\d０-９])/.test(text);

function inWords(left: PlacedToken, right: PlacedToken, kept: string, zh: boolean): string {
  const digits = isDigitAt(left.text, -1) && isDigitAt(right.text, 0);
  if (right.type === ',') return isDigitAt(left.text, -1) ? kept : '';
  if (right.type === '、' || right.type === ')') return '';
  if (left.type === ',') return zh ? (isGroup(right.text) ? kept : '') : ' ';
  if (left.type === '、') return '';
  if (left.type === '(') return isDigitAt(right.text, 0) ? kept : '';
  if ((left.type === '.' || right.type === '.') && !isDigitAt(left.text, -1) && !isDigitAt(right.text, 0)) return '';
  return digits ? ' ' : kept;
}
