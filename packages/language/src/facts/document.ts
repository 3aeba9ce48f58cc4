import type { IToken } from 'chevrotain';
import type * as ast from '../generated/ast.ts';
import { isKeyword, keywordOf } from '../lexing/keywords.ts';
import { readAgreement, readPairing } from './agreement.ts';
import { readIndicatorSystem } from './indicators.ts';
import { readBasis, readOutdated, readParameter, readPartyDeclaration, readRegime, readWordList } from './library.ts';
import { nameSpan } from './line.ts';
import { readAreas, readNegativeList } from './lists.ts';
import type { Reading } from './reading.ts';
import { readRule } from './rule.ts';

/** Facts of a whole file, from its syntax tree. */
export function readDocument(reading: Reading, node: ast.Document): void {
  if (node.library) reading.facts.library = node.library;
  for (const element of node.elements) readElement(reading, element);
}

function readElement(reading: Reading, element: ast.Element): void {
  switch (element.$type) {
    case 'Import':
      return readImport(reading, element);
    case 'Party':
      return readPartyDeclaration(reading, element);
    case 'Regime':
      return readRegime(reading, element);
    case 'Basis':
      return readBasis(reading, element);
    case 'Agreement':
      return readAgreement(reading, element);
    case 'Pairing':
      readPairing(reading, element, '');
      return;
    case 'Areas':
      return readAreas(reading, element);
    case 'NegativeList':
      readNegativeList(reading, element, '');
      return;
    case 'IndicatorSystem':
      readIndicatorSystem(reading, element, '');
      return;
    case 'Rule':
      return readRule(reading, element, '');
    case 'Outdated':
      return readOutdated(reading, element);
    case 'Parameter':
      return readParameter(reading, element);
    case 'WordList':
      return readWordList(reading, element);
    default:
  }
}

function readImport(reading: Reading, node: ast.Import): void {
  const target = node.target ?? '';
  if (target === '') return;
  const span = nameSpan(node, 'target');
  const kind = /\.duikou$/i.test(target) || target.includes('/') ? 'file' : 'library';
  reading.facts.imports.push({ target, kind, at: reading.place('import', target, span) });
}

/** The spelling most keywords of the file have; Chinese where neither leads. */
export function spellingOf(tokens: readonly IToken[]): 'zh' | 'en' {
  let lead = 0;
  for (const { tokenType, image } of tokens) {
    if (!isKeyword(tokenType.name) || keywordOf(tokenType.name).category === 'punctuation') continue;
    lead += /^[a-z]/.test(image) ? 1 : -1;
  }
  return lead > 0 ? 'en' : 'zh';
}
