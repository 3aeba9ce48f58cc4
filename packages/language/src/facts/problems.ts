import type { TokenType } from 'chevrotain';
import { LangiumParserErrorMessageProvider, type ParseResult } from 'langium';
import { isKeyword, keywordOf, spell } from '../lexing/keywords.ts';
import { scanString, scanTitle } from '../lexing/scan-island.ts';
import type { Token } from '../lexing/token.ts';
import type { UnknownBlock } from '../syntax/unknown-blocks.ts';
import type { Reading } from './reading.ts';

/** What the parser says, kept as data: the text is made from the catalogue. */
interface ParserComplaint {
  kind: 'missing' | 'unexpected' | 'end' | 'early';
  expected: string[];
  rule: string;
}

/** Gives complaints as JSON in place of an English sentence. */
export class ComplaintProvider extends LangiumParserErrorMessageProvider {
  override buildMismatchTokenMessage(options: { expected: TokenType; ruleName: string }): string {
    return json({ kind: 'missing', expected: [options.expected.name], rule: ruleOf(options.ruleName) });
  }

  override buildNotAllInputParsedMessage(options: { ruleName: string }): string {
    return json({ kind: 'end', expected: [], rule: ruleOf(options.ruleName) });
  }

  override buildNoViableAltMessage(options: { expectedPathsPerAlt: TokenType[][][]; ruleName: string }): string {
    const expected = options.expectedPathsPerAlt.flat().flatMap((path) => (path[0] ? [path[0].name] : []));
    return json({ kind: 'unexpected', expected: [...new Set(expected)], rule: ruleOf(options.ruleName) });
  }

  override buildEarlyExitMessage(options: { expectedIterationPaths: TokenType[][]; ruleName: string }): string {
    const expected = options.expectedIterationPaths.flatMap((path) => (path[0] ? [path[0].name] : []));
    return json({ kind: 'early', expected: [...new Set(expected)], rule: ruleOf(options.ruleName) });
  }
}

/** Langium ends rule names with a zero-width space. */
const ruleOf = (name: string) => name.replace(/\u200b/g, '');

const json = (complaint: ParserComplaint): string => JSON.stringify(complaint);

/** What a rule describes, by the keyword that opens it: the name of the block in messages. */
const blocks: Record<string, string> = {
  Agreement: 'agreement',
  AgreementMember: 'agreement',
  AgreementSlot: 'agreement',
  Pairing: 'pairing',
  Clause: 'clause',
  Duty: 'duty',
  DutyBlock: 'duty',
  DutySlot: 'duty',
  Breakdown: 'breakdown',
  Defaults: 'defaults',
  DefaultsSlot: 'defaults',
  Fund: 'fund',
  FundSlot: 'fund',
  Project: 'project',
  ProjectSlot: 'project',
  NegativeList: 'negative-list',
  ListItem: 'item',
  Areas: 'areas',
  Area: 'area',
  IndicatorSystem: 'indicators',
  Indicator: 'indicator',
  Party: 'party',
  Regime: 'regime',
  Basis: 'basis',
  Rule: 'rule',
  RuleSlot: 'rule',
  Organ: 'organ',
  OrganSlot: 'organ',
  Meeting: 'meeting',
  MeetingSlot: 'meeting',
  Decision: 'decision',
  Team: 'team',
  TeamSlot: 'team',
  Mentoring: 'mentoring',
  Need: 'need',
  NeedSlot: 'need',
  Event: 'event',
  EventSlot: 'event',
  ResponsibilityList: 'responsibility-list',
  ResponsibilitySlot: 'responsibility-list',
  Actuals: 'actuals',
  ActualsSlot: 'actuals',
  Example: 'example',
  ExampleSlot: 'example',
  Given: 'given',
  Expect: 'expect',
  Amendment: 'amendment',
  AmendmentSlot: 'amendment',
  Explanation: 'explanation',
  ExplanationSlot: 'explanation',
  Letter: 'letter',
  LetterSlot: 'letter',
  Template: 'template',
};

/** A token type as a person would name it: the keyword in the file's spelling, or a key of the catalogue in braces. */
function named(type: string, spelling: 'zh' | 'en'): string {
  // braces are typed half-width in either spelling
  if (type === '{' || type === '}') return type;
  if (isKeyword(type))
    return keywordOf(type).category === 'punctuation'
      ? spelling === 'zh'
        ? keywordOf(type).zh
        : type
      : spell(type, spelling);
  return `{token.${type}}`;
}

export type ParserErrors = ParseResult['parserErrors'];

/** Parser complaints, stray characters and unclosed islands, as problems of reading. */
export function readProblems(reading: Reading, errors: ParserErrors, tokens: readonly Token[]): void {
  const seen = new Set<number>();
  for (const error of errors) {
    const token = error.token;
    const atEnd = token.tokenType.name === 'EOF' || Number.isNaN(token.startOffset);
    const last = tokens[tokens.length - 1];
    const offset = atEnd ? Math.max(0, last?.endOffset ?? 0) : token.startOffset;
    if (seen.has(offset)) continue;
    seen.add(offset);
    const end = atEnd
      ? Math.max(offset, reading.text.trimEnd().length)
      : Math.max(offset + 1, offset + token.image.trimEnd().length);
    report(reading, JSON.parse(error.message) as ParserComplaint, token, tokens, { offset, end }, atEnd);
  }
  for (const token of tokens) {
    const { type } = token;
    if (type === 'SYMBOL' || type === 'STRING' || type === 'TITLE') reportToken(reading, token);
  }
}

/** A block that nothing opens: one finding, whatever stands in it. */
export function reportUnknownBlock(reading: Reading, { offset, end, inside }: UnknownBlock): void {
  const block = inside !== undefined && isKeyword(inside) ? named(inside, reading.spelling) : '{token.FILE}';
  const params = { slot: reading.text.slice(offset, end), block };
  reading.problem('syntax/slot-unknown', params, { offset, end }, undefined, 'syntax/slot-unknown.block');
}

function report(
  reading: Reading,
  complaint: ParserComplaint,
  token: ParserErrors[number]['token'],
  tokens: readonly Token[],
  span: { offset: number; end: number },
  atEnd: boolean,
): void {
  const found = atEnd ? '' : token.tokenType.name === 'EOL' ? '{token.EOL}' : token.image.split('\n')[0]!.slice(0, 40);
  const spelling = reading.spelling;
  if (atEnd && (complaint.expected.includes('}') || complaint.kind !== 'missing')) {
    reading.problem('syntax/block-unclosed', { block: named(blocks[complaint.rule] ?? 'agreement', spelling) }, span);
    return;
  }
  const block = blocks[complaint.rule];
  if (complaint.kind === 'missing' && complaint.expected[0] === ':') {
    reading.problem('syntax/colon-missing', { found }, span);
    return;
  }
  if (token.tokenType.name === ':') {
    const before = tokens[tokens.findIndex(({ offset }) => offset === token.startOffset) - 1];
    reading.problem('syntax/colon-stray', { before: before?.image ?? '' }, span);
    return;
  }
  if (token.tokenType.name === '}' && complaint.kind === 'end') {
    reading.problem('syntax/brace-stray', {}, span);
    return;
  }
  const expected = complaint.expected
    .filter((name) => name !== 'EOF')
    .slice(0, 6)
    .map((name) => named(name, spelling))
    .join(' ');
  // a declaration that the block does not take: mostly its closing brace is missing
  const open = complaint.kind === 'missing' && complaint.expected[0] === '}' && isKeyword(token.tokenType.name);
  if (block && open && keywordOf(token.tokenType.name).category === 'declaration') {
    reading.problem('syntax/block-unclosed', { block: named(block, spelling) }, span);
    return;
  }
  if (complaint.rule === 'Name') {
    reading.problem('syntax/name-expected', { found: found || '{token.EOF}' }, span);
    return;
  }
  if (complaint.kind === 'missing' && expected !== '' && complaint.expected[0] !== '}')
    reading.problem('syntax/missing', { expected, found: found || '{token.EOF}' }, span);
  else
    reading.problem(
      'syntax/unexpected',
      { found: found || '{token.EOF}', block: block ? named(block, spelling) : '{token.FILE}' },
      span,
    );
}

const unclosed: Record<string, (text: string, at: number) => { closed: boolean }> = {
  STRING: scanString,
  TITLE: scanTitle,
};

function reportToken(reading: Reading, token: Token): void {
  const { offset, end, text: image, type: name } = token;
  const span = { offset, end };
  if (name === 'SYMBOL') reading.problem('syntax/character-unexpected', { found: image }, span);
  else if (unclosed[name] && !unclosed[name](reading.text, offset).closed) {
    const close = name === 'TITLE' ? '》' : image[0] === '"' ? '"' : '”';
    reading.problem(name === 'TITLE' ? 'syntax/title-unclosed' : 'syntax/string-unclosed', { close }, span, {
      title: 'fix.close',
      span: { offset: span.end, end: span.end },
      text: close,
    });
  }
}
