import {
  type Agreement,
  type Facts,
  type OriginKey,
  originOf,
  type Prose,
  type Range,
  type Summary,
  type Text,
} from '../../facts/index.ts';

/** Some words of an agreement with their place; `start` is where the text begins, if that is known. */
export interface Passage {
  subject: string;
  text: string;
  at: OriginKey;
  start?: Range['start'];
}

/**
 * All texts of an agreement that stand in its documents (titles, sentences of duties, prose, tables and slots in words) and are
 * `wanted`.
 */
export function* passagesOf(
  agreement: Agreement,
  summary: Summary,
  wanted: (text: string) => boolean,
): Generator<Passage> {
  const { facts, origins } = summary;
  for (const passage of placedTexts(agreement, facts))
    if (wanted(passage.text)) yield { ...passage, ...startOf(passage, origins) };
  const ids = new Set(facts.clauses.filter((clause) => clause.agreement === agreement.name).map((clause) => clause.id));
  const content = new Set([agreement.id, ...ids].map((id) => id.slice(id.indexOf(':') + 1)));
  for (const prose of facts.prose) {
    const owner = prose.id.slice(prose.id.indexOf(':') + 1).replace(/~\d+$/, '');
    if (!content.has(owner)) continue;
    for (const passage of proseOf(prose, origins)) if (wanted(passage.text)) yield passage;
  }
}

function* placedTexts(agreement: Agreement, facts: Facts): Generator<Passage> {
  const mine = <T extends { agreement: string }>(list: readonly T[]) =>
    list.filter((fact) => fact.agreement === agreement.name);
  const text = (subject: string, said: string | undefined, slot: string): Passage[] =>
    said === undefined || said === '' ? [] : [{ subject, text: said, at: `${subject}#${slot}` }];
  const texts = (subject: string, ...said: (Text | undefined)[]): Passage[] =>
    said.flatMap((one) => (one === undefined ? [] : [{ subject, text: one.text, at: one.at }]));
  const { id, title, form, effective, copies, disputes, contacts, annexes } = agreement;
  yield* text(id, title, 'title');
  yield* texts(id, form, effective, copies, disputes, ...contacts, ...annexes);
  for (const clause of mine(facts.clauses)) yield* text(clause.id, clause.title, 'name');
  for (const duty of mine(facts.duties)) {
    if (duty.name !== '') yield* text(duty.id, duty.name, 'name');
    yield* text(duty.id, duty.sentence, 'sentence');
    yield* texts(duty.id, duty.notAssessed, duty.definition, ...(duty.table === undefined ? duty.evidence : []));
    yield* texts(duty.id, ...duty.remedies);
  }
  for (const defaults of facts.defaults) {
    if (defaults.owner !== agreement.id && !mine(facts.clauses).some((clause) => clause.id === defaults.owner))
      continue;
    yield* texts(agreement.id, ...defaults.evidence, ...defaults.remedies, defaults.notAssessed);
  }
  for (const fund of mine(facts.funds)) {
    yield* text(fund.id, fund.name, 'name');
    yield* texts(fund.id, fund.channel, fund.allocationBasis, fund.definition);
  }
  for (const project of mine(facts.projects)) {
    yield* text(project.id, project.name, 'name');
    yield* text(project.id, project.title, 'title');
    yield* texts(project.id, project.goal, project.mode, project.exception, ...project.needs, ...project.categories);
  }
  for (const pairing of mine(facts.pairings)) yield* texts(pairing.id, pairing.basis);
  yield* tableTexts(agreement, facts);
}

/** Headings and cells; the key cells of duty tables are the duties' names. */
function* tableTexts(agreement: Agreement, facts: Facts): Generator<Passage> {
  for (const table of facts.tables) {
    const owner = table.owner.slice(table.owner.indexOf(':') + 1);
    if (owner !== agreement.name && !owner.startsWith(`${agreement.name}.`)) continue;
    for (const column of table.columns) yield { subject: table.owner, text: column.label, at: column.at };
    for (const row of table.rows) {
      for (const [index, cell] of row.cells.entries()) {
        const named = table.use === 'duties' && table.columns[index]?.kind === 'key';
        if (cell.text !== '' && !named) yield { subject: table.owner, text: cell.text, at: cell.at };
      }
    }
  }
}

/** Where a text begins: its place holds it as it is, or between quotation marks. */
function startOf({ text, at }: Passage, origins: Summary['origins']): { start?: Range['start'] } {
  const range = originOf(origins, at);
  if (range === undefined) return {};
  const lines = text.split('\n');
  const spans = range.end.line - range.start.line === lines.length - 1;
  const before = lines.length === 1 ? range.start.character : 0;
  const extra = range.end.character - before - lines.at(-1)!.length;
  if (!spans || (extra !== 0 && extra !== 2)) return {};
  if (extra === 2 && lines.length > 1) return {};
  const quote = extra === 2 ? 1 : 0;
  return { start: { line: range.start.line, character: range.start.character + quote } };
}

/** The pieces of prose between interpolations. A fence is three characters long. */
function* proseOf(prose: Prose, origins: Summary['origins']): Generator<Passage> {
  const whole = originOf(origins, prose.at);
  let start = whole && { line: whole.start.line, character: whole.start.character + 3 };
  for (const part of prose.parts) {
    if ('ref' in part) {
      const end = originOf(origins, part.ref.at)?.end;
      start = end && { line: end.line, character: end.character + 1 };
    } else {
      yield { subject: prose.id, text: part.text, at: prose.at, ...(start && { start }) };
    }
  }
}
