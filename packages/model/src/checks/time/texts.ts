import {
  type Agreement,
  type Facts,
  type Letter,
  type OriginKey,
  originOf,
  type Prose,
  type Range,
  type Summary,
  type Text,
} from '../../facts/index.ts';

/** Some words of an agreement with their place. */
export class Passage {
  readonly subject: string;
  readonly text: string;
  readonly at: OriginKey;
  private readonly findStart: (passage: Passage) => Range['start'] | undefined;

  constructor(subject: string, text: string, at: OriginKey, findStart: Passage['findStart']) {
    this.subject = subject;
    this.text = text;
    this.at = at;
    this.findStart = findStart;
  }

  /** Where the text begins, if that is known. Looked up when asked for: few passages are told of. */
  get start(): Range['start'] | undefined {
    return this.findStart(this);
  }
}

/**
 * All texts of an agreement that stand in its documents (titles, sentences of duties, prose, tables and slots in words) and are
 * `wanted`.
 */
export function passagesOf(agreement: Agreement, summary: Summary, wanted: (text: string) => boolean): Passage[] {
  const { facts } = summary;
  const found: Passage[] = [];
  sayTexts(agreement, facts, sayInto(found, summary, wanted));
  if (facts.prose.length === 0) return found;
  const ids = new Set(facts.clauses.filter((clause) => clause.agreement === agreement.name).map((clause) => clause.id));
  const others = [facts.meetings, facts.teams, facts.needs, facts.responsibilityLists].flatMap((list) =>
    list.filter((fact) => fact.agreement === agreement.name).map(({ id }) => id),
  );
  const content = new Set([agreement.id, ...ids, ...others].map((id) => id.slice(id.indexOf(':') + 1)));
  for (const prose of facts.prose) {
    const owner = prose.id.slice(prose.id.indexOf(':') + 1).replace(/~\d+$/, '');
    if (content.has(owner)) sayProse(prose, found, summary, wanted);
  }
  return found;
}

/** All texts of a letter (公文) that stand in its document and are `wanted`. */
export function passagesOfLetter(letter: Letter, summary: Summary, wanted: (text: string) => boolean): Passage[] {
  const { id, title, signers, addressees, copies, annexes, printer, remarks } = letter;
  const found: Passage[] = [];
  const say = sayInto(found, summary, wanted);
  say.named(id, title, 'title');
  say.all(id, [...signers, addressees, copies, ...annexes.map((annex) => annex.title), printer, remarks]);
  for (const prose of summary.facts.prose) if (letter.prose.includes(prose.id)) sayProse(prose, found, summary, wanted);
  return found;
}

function sayInto(found: Passage[], { origins }: Summary, wanted: (text: string) => boolean): Say {
  const start = (passage: Passage) => startOf(passage, origins);
  const take = (subject: string, text: string, at: OriginKey) => found.push(new Passage(subject, text, at, start));
  return {
    named(subject, text, slot) {
      if (text !== undefined && wanted(text)) take(subject, text, `${subject}#${slot}`);
    },
    placed(subject, text, at) {
      if (wanted(text)) take(subject, text, at);
    },
    all(subject, texts) {
      for (const one of texts) if (one !== undefined && wanted(one.text)) take(subject, one.text, one.at);
    },
  };
}

function sayProse(prose: Prose, found: Passage[], { origins }: Summary, wanted: (text: string) => boolean): void {
  for (const [index, part] of prose.parts.entries()) {
    if (!('text' in part) || 'claim' in part || !wanted(part.text)) continue;
    found.push(new Passage(prose.id, part.text, prose.at, () => startOfPart(prose, index, origins)));
  }
}

/** Told of every text: of one at a slot of its subject, at a place of its own, or of several such. */
interface Say {
  named(subject: string, text: string | undefined, slot: string): void;
  placed(subject: string, text: string, at: OriginKey): void;
  all(subject: string, texts: readonly (Text | undefined)[]): void;
}

function sayTexts(agreement: Agreement, facts: Facts, say: Say): void {
  const { id, name, title, form, effective, copies, disputes, contacts, annexes } = agreement;
  const clauses = new Set<string>();
  say.named(id, title, 'title');
  say.all(id, [form, effective, copies, disputes]);
  say.all(id, contacts);
  say.all(id, annexes);
  for (const clause of facts.clauses) {
    if (clause.agreement !== name) continue;
    clauses.add(clause.id);
    say.named(clause.id, clause.title, 'name');
  }
  for (const duty of facts.duties) {
    if (duty.agreement !== name) continue;
    say.named(duty.id, duty.name, 'name');
    say.named(duty.id, duty.sentence, 'sentence');
    say.all(duty.id, duty.list === undefined ? [duty.notAssessed, duty.definition] : [duty.notAssessed]);
    if (duty.table === undefined && duty.list === undefined) say.all(duty.id, duty.evidence);
    say.all(duty.id, duty.remedies);
  }
  for (const defaults of facts.defaults) {
    if (defaults.owner !== id && !clauses.has(defaults.owner)) continue;
    say.all(id, defaults.evidence);
    say.all(id, defaults.remedies);
    say.all(id, [defaults.notAssessed]);
  }
  for (const fund of facts.funds) {
    if (fund.agreement !== name) continue;
    say.named(fund.id, fund.name, 'name');
    say.all(fund.id, [fund.channel, fund.allocationBasis, fund.definition]);
  }
  for (const project of facts.projects) {
    if (project.agreement !== name) continue;
    say.named(project.id, project.name, 'name');
    say.named(project.id, project.title, 'title');
    say.all(project.id, [project.goal, project.mode, project.exception]);
    say.all(project.id, project.needs);
    say.all(project.id, project.categories);
  }
  for (const pairing of facts.pairings) if (pairing.agreement === name) say.all(pairing.id, [pairing.basis]);
  sayOrganization(name, facts, say);
  sayTables(agreement, facts, say);
}

/** Names and words of organs, meetings, teams, needs and responsibility lists. */
function sayOrganization(agreement: string, facts: Facts, say: Say): void {
  for (const kind of ['organs', 'meetings', 'teams', 'needs', 'responsibilityLists'] as const) {
    for (const fact of facts[kind]) {
      if (fact.agreement !== agreement) continue;
      say.named(fact.id, fact.name, 'name');
      say.named(fact.id, fact.title, 'title');
    }
  }
  for (const organ of facts.organs) if (organ.agreement === agreement) say.all(organ.id, [organ.office, organ.remit]);
  for (const need of facts.needs) if (need.agreement === agreement) say.all(need.id, [need.content, ...need.evidence]);
  for (const team of facts.teams) {
    if (team.agreement !== agreement) continue;
    say.all(team.id, [team.exitTest, team.handover, team.remit, ...team.methods]);
    for (const pair of team.pairs) say.all(pair.id, [pair.exitTest, ...pair.methods]);
  }
  for (const meeting of facts.meetings) {
    if (meeting.agreement !== agreement) continue;
    say.all(meeting.id, meeting.agenda);
    for (const decision of meeting.decisions) {
      say.named(decision.id, decision.name, 'name');
      say.named(decision.id, decision.sentence, 'sentence');
    }
  }
}

/** Headings and cells; the key cells of duty tables and responsibility lists are the duties' names. */
function sayTables(agreement: Agreement, facts: Facts, say: Say): void {
  for (const table of facts.tables) {
    const owner = table.owner.slice(table.owner.indexOf(':') + 1);
    if (owner !== agreement.name && !owner.startsWith(`${agreement.name}.`)) continue;
    for (const column of table.columns) say.placed(table.owner, column.label, column.at);
    const duties = table.use === 'duties' || table.owner.startsWith('responsibility-list:');
    const names = duties ? table.columns.map(({ kind }) => kind === 'key') : undefined;
    for (const row of table.rows) {
      for (let index = 0; index < row.cells.length; index++) {
        const cell = row.cells[index]!;
        if (!names?.[index]) say.placed(table.owner, cell.text, cell.at);
      }
    }
  }
}

/** Where a text begins: its place holds it as it is, or between quotation marks. */
function startOf({ text, at }: Passage, origins: Summary['origins']): Range['start'] | undefined {
  const range = originOf(origins, at);
  if (range === undefined) return undefined;
  const lines = text.split('\n');
  const spans = range.end.line - range.start.line === lines.length - 1;
  const before = lines.length === 1 ? range.start.character : 0;
  const extra = range.end.character - before - lines.at(-1)!.length;
  if (!spans || (extra !== 0 && extra !== 2)) return undefined;
  if (extra === 2 && lines.length > 1) return undefined;
  const quote = extra === 2 ? 1 : 0;
  return { line: range.start.line, character: range.start.character + quote };
}

/** Where a piece of prose begins: after what is interpolated before it, else after the fence, which is three characters long. */
function startOfPart(prose: Prose, index: number, origins: Summary['origins']): Range['start'] | undefined {
  const before = prose.parts[index - 1];
  const inserted = before && ('claim' in before ? before.claim.at : 'ref' in before ? before.ref.at : undefined);
  if (inserted !== undefined) {
    const end = originOf(origins, inserted)?.end;
    return end && { line: end.line, character: end.character + 1 };
  }
  const whole = originOf(origins, prose.at);
  if (whole === undefined || !standsAsWritten(prose, whole)) return undefined;
  return { line: whole.start.line, character: whole.start.character + 3 };
}

/** Whether prose stands at its place word for word: that of a template has the place of its use. */
function standsAsWritten({ parts }: Prose, { start, end }: Range): boolean {
  const text = parts.map((part) => ('text' in part ? part.text : `{${part.written}}`)).join('');
  const breaks = text.split(/\r\n|[\r\n]/u).length - 1;
  if (breaks !== end.line - start.line) return false;
  return breaks > 0 || end.character - start.character >= text.length;
}
