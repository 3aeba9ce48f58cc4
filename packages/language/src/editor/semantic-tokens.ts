import { originOf } from '@duikou/model';
import type { SemanticTokens } from 'vscode-languageserver-types';
import { isKeyword, keywordOf } from '../lexing/keywords.ts';
import type { EditorFile } from './file.ts';
import { segmentsOf } from './targets.ts';
import { fileTokens } from './tokens.ts';

/** Kinds of semantic tokens, standard ones only, so that every theme colours them. */
export const tokenTypes = [
  'keyword',
  'variable',
  'class',
  'function',
  'property',
  'number',
  'string',
  'comment',
  'operator',
  'namespace',
  'enumMember',
] as const;
export const tokenModifiers = ['declaration', 'defaultLibrary'] as const;

type TokenType = (typeof tokenTypes)[number];

interface Painted {
  offset: number;
  end: number;
  type: TokenType;
  modifiers: number;
}

const ofTerminal: Record<string, TokenType> = {
  MEASURE: 'number',
  TIME: 'number',
  NUMBERED: 'string',
  TITLE: 'string',
  COMPARATOR: 'operator',
};

const ofKind: Record<string, TokenType> = {
  body: 'namespace',
  agreement: 'class',
  regime: 'class',
  duty: 'function',
  fund: 'variable',
  indicator: 'enumMember',
  organ: 'namespace',
  need: 'variable',
  event: 'enumMember',
  rule: 'function',
};

/** Semantic tokens of the whole file: names by what they stand for, keywords only where the grammar takes them as such. */
export function semanticTokens(file: EditorFile): SemanticTokens {
  const painted = [...names(file), ...words(file)].sort((a, b) => a.offset - b.offset || b.end - a.end);
  const data: number[] = [];
  let line = 0;
  let character = 0;
  let end = 0;
  for (const token of painted) {
    if (token.offset < end) continue;
    const start = file.positions.at(token.offset);
    if (file.positions.at(token.end).line !== start.line) continue;
    const type = tokenTypes.indexOf(token.type);
    data.push(start.line - line, start.line === line ? start.character - character : start.character);
    data.push(token.end - token.offset, type, token.modifiers);
    ({ line, character } = start);
    end = token.end;
  }
  return { data };
}

function* words(file: EditorFile): Generator<Painted> {
  for (const { type, offset, end, structural } of fileTokens(file.tree())) {
    const isWord = isKeyword(type) && keywordOf(type).category !== 'punctuation';
    const category = isWord ? keywordOf(type).category : undefined;
    if (isWord && (structural || category === 'modality' || category === 'word'))
      yield { offset, end, type: 'keyword', modifiers: 0 };
    else if (ofTerminal[type]) yield { offset, end, type: ofTerminal[type], modifiers: 0 };
  }
}

function* names(file: EditorFile): Generator<Painted> {
  const { declarations, origins, facts } = file.summary;
  for (const { at, kind } of declarations) {
    const range = originOf(origins, at);
    if (range && kind !== 'share')
      yield {
        offset: file.offset(range.start),
        end: file.offset(range.end),
        type: ofKind[kind] ?? 'class',
        modifiers: 1,
      };
  }
  for (const ref of facts.refs) {
    const range = originOf(origins, ref.at);
    if (!range) continue;
    const type = ofKind[ref.kinds[0] ?? ''] ?? 'property';
    const segments = segmentsOf(file.text, file.offset(range.start), file.offset(range.end));
    for (const [index, { offset, end }] of segments.entries())
      yield { offset, end, type: index === 0 ? type : 'property', modifiers: 0 };
  }
}
