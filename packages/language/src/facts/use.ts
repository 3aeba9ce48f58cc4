import type * as ast from '../generated/ast.ts';
import { takenOver } from './layer.ts';
import { readProblems } from './problems.ts';
import { Reading } from './reading.ts';
import { argumentsOf, substituted, type Template } from './template.ts';

/** Templates nested deeper are not read. */
const deepest = 8;

/**
 * 套用: the parts of a template, read as if they stood where it is used. What they give has the use as its place. `read` takes one part
 * in the reading given to it. What cannot be read as meant is said at the use.
 */
export function readUse(
  reading: Reading,
  node: ast.Use,
  agreement: string,
  read: (part: Reading, member: ast.AgreementMember) => void,
): void {
  const span = node.$cstNode!;
  const place = { offset: span.offset, end: span.end };
  const name = (node.name ?? '').normalize('NFKC');
  const { expander } = reading;
  const template = expander?.find(name);
  if (expander === undefined || template === undefined) {
    if (name !== '') reading.problem('syntax/template-unknown', { name }, place);
    return;
  }
  if (reading.within.includes(name) || reading.within.length >= deepest) {
    const circle = reading.within.includes(name);
    const path = [...reading.within, name].join(' → ');
    reading.problem(
      'syntax/template-nesting',
      { path, limit: deepest },
      place,
      undefined,
      circle ? undefined : 'syntax/template-nesting.deep',
    );
    return;
  }
  const values = valuesFor(reading, node, template);
  if (values === undefined) return;
  const { text } = substituted(template.body, expander.tokens(template.body), values);
  const whole = `agreement ${JSON.stringify(agreement)} {\n${text}\n}\n`;
  const part = new Reading(reading.uri, whole);
  part.spelling = reading.spelling;
  part.within = [...reading.within, name];
  part.expander = expander;
  part.id = (kind, path) => reading.id(kind, path);
  const parsed = expander.parse(whole);
  for (const element of parsed.tree.elements) {
    if (element.$type === 'Agreement') for (const member of element.members) read(part, member);
  }
  readProblems(part, parsed.errors, parsed.tokens);
  takenOver(reading, part, place);
}

/** The value of each parameter; undefined, and said so, where one is missing or none is called so. */
function valuesFor(reading: Reading, node: ast.Use, template: Template): Map<string, string> | undefined {
  const given = argumentsOf(reading, node);
  const values = new Map<string, string>();
  let sound = true;
  for (const { name, value, span } of given) {
    const known = template.parameters.includes(name);
    if (known && value !== '' && !values.has(name)) values.set(name, value);
    else {
      sound = false;
      const message = wrongArgument(known, values.has(name));
      reading.problem(
        'syntax/template-argument',
        { name, template: template.name, known: template.parameters.join('、') },
        span,
        undefined,
        message,
      );
    }
  }
  const missing = template.parameters.filter((name) => !values.has(name) && !given.some((one) => one.name === name));
  if (missing.length > 0) {
    sound = false;
    const { offset, end } = node.$cstNode!;
    reading.problem('syntax/template-argument', { name: missing.join('、'), template: template.name }, { offset, end });
  }
  return sound ? values : undefined;
}

function wrongArgument(known: boolean, given: boolean): string {
  if (!known) return 'syntax/template-argument.unknown';
  return given ? 'syntax/template-argument.twice' : 'syntax/template-argument.empty';
}
