import type { CstNode, LeafCstNode } from 'langium';
import type * as ast from '../generated/ast.ts';
import { isKeyword, keywordBySurface, keywordOf } from '../lexing/keywords.ts';
import { readAgreement, readPairing } from './agreement.ts';
import { nameSpan } from './duty.ts';
import { readIndicatorSystem } from './indicators.ts';
import { readBasis, readOutdated, readParameter, readPartyDeclaration, readRegime, readWordList } from './library.ts';
import { readAreas, readNegativeList } from './lists.ts';
import type { Reading } from './reading.ts';
import { readRule } from './rule.ts';

/** Facts of a whole file, from its syntax tree. */
export function readDocument(reading: Reading, node: ast.Document): void {
  reading.spelling = spellingOf(node.$cstNode);
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
function spellingOf(root: CstNode | undefined): 'zh' | 'en' {
  let zh = 0;
  let en = 0;
  const visit = (node: CstNode): void => {
    if ('content' in node) {
      for (const child of (node as { content: CstNode[] }).content) visit(child);
      return;
    }
    const leaf = node as LeafCstNode;
    const name = leaf.tokenType.name;
    if (leaf.hidden || !isKeyword(name) || keywordOf(name).category === 'punctuation') return;
    if (keywordBySurface(leaf.text) === undefined) return;
    if (/^[a-z]/.test(leaf.text)) en++;
    else zh++;
  };
  if (root) visit(root);
  return en > zh ? 'en' : 'zh';
}
