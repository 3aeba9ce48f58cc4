import type * as ast from '../generated/ast.ts';
import { keywords } from '../lexing/keywords.ts';
import type { Token } from '../lexing/token.ts';
import { readActuals } from './actuals.ts';
import { readAgreement } from './agreement.ts';
import { readAmendment } from './amendment.ts';
import { readEvent } from './event.ts';
import { readExample } from './example.ts';
import { readExplanation } from './explanation.ts';
import { readFund } from './fund.ts';
import { readIndicatorSystem } from './indicators.ts';
import { readLetter } from './letter.ts';
import { readBasis, readOutdated, readParameter, readPartyDeclaration, readRegime, readWordList } from './library.ts';
import { nameSpan } from './line.ts';
import { readAreas, readNegativeList } from './lists.ts';
import { readMeeting } from './meeting.ts';
import { readNeed } from './need.ts';
import { open } from './opening.ts';
import { readOrgan } from './organ.ts';
import { readPairing } from './pairing.ts';
import { readPlainTable } from './plain-table.ts';
import { readProject } from './project.ts';
import type { Reading } from './reading.ts';
import { readResponsibilityList } from './responsibility.ts';
import { readRule } from './rule.ts';
import { readTeam } from './team.ts';
import { substituted, templateOf } from './template.ts';

/** Facts of a whole file, from its syntax tree. */
export function readDocument(reading: Reading, node: ast.Document): void {
  if (node.library) reading.facts.library = node.library;
  for (const element of node.elements) {
    if (element.$type === 'Agreement') readAgreement(reading, element);
    else
      reading.part(element, '', () => {
        readElement(reading, element);
        return undefined;
      });
  }
}

function readElement(reading: Reading, element: Exclude<ast.Element, ast.Agreement>): void {
  switch (element.$type) {
    case 'Import':
      return readImport(reading, element);
    case 'Party':
      return readPartyDeclaration(reading, element);
    case 'Regime':
      return readRegime(reading, element);
    case 'Basis':
      return readBasis(reading, element);
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
    case 'Organ':
      readOrgan(reading, element, '');
      return;
    case 'Meeting':
      readMeeting(reading, element, '');
      return;
    case 'Team':
      readTeam(reading, element, '');
      return;
    case 'Need':
      readNeed(reading, element, '');
      return;
    case 'Event':
      readEvent(reading, element, '');
      return;
    case 'ResponsibilityList':
      readResponsibilityList(reading, element, '');
      return;
    case 'Actuals':
      readActuals(reading, element, '');
      return;
    case 'Example':
      readExample(reading, element, '');
      return;
    case 'Explanation':
      readExplanation(reading, element, '');
      return;
    case 'Amendment':
      readAmendment(reading, element, '');
      return;
    case 'Letter':
      return readLetter(reading, element);
    case 'Template':
      return declareTemplate(reading, element);
    case 'OtherTable':
      readPlainTable(reading, element, '', '');
      return;
    case 'Fund':
      readFund(reading, element, '');
      return;
    case 'Project':
      readProject(reading, element, '');
      return;
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

const words = new Set(keywords.flatMap(({ key, category }) => (category === 'punctuation' ? [] : [key])));

/** The spelling most keywords of the file have; Chinese where neither leads. */
export function spellingOf(tokens: readonly Token[]): 'zh' | 'en' {
  let lead = 0;
  for (const { type, text } of tokens) {
    if (!words.has(type)) continue;
    const first = text.charCodeAt(0);
    lead += first >= 0x61 && first <= 0x7a ? 1 : -1;
  }
  return lead > 0 ? 'en' : 'zh';
}

/** A template says nothing by itself: it is read where it is used. */
function declareTemplate(reading: Reading, node: ast.Template): void {
  const { name, id } = open(reading, 'template', node, '');
  const template = reading.expander?.find(name);
  if (!template) return;
  const spans = templateOf(reading.text, reading.expander!.tokens(reading.text), node).spans;
  const { used } = substituted(
    template.body,
    reading.expander!.tokens(template.body),
    new Map(template.parameters.map((parameter) => [parameter, ''])),
  );
  template.parameters.forEach((parameter, index) => {
    if (used.has(parameter)) return;
    const params = { name: parameter, template: name };
    reading.problem('syntax/template-argument', params, spans[index]!, undefined, 'syntax/template-argument.unused');
  });
  reading.place(id, 'parameters', node.$cstNode!);
}
