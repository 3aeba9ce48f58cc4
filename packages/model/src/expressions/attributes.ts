import type {
  Agreement,
  Duty,
  Fund,
  Indicator,
  Meeting,
  Need,
  Pairing,
  Project,
  Ref,
  Table,
  TableRow,
  Team,
} from '../facts/index.ts';
import { figureOf, type Quantity, type Target } from '../quantity/index.ts';
import { amountColumn, keyCell } from '../resolve/shares.ts';
import { figureOfQuantity, unsaid } from './figures.ts';
import type { Member, Thing, Type, Value } from './types.ts';
import type { AttributeKey, MemberKind } from './words.ts';

/** What attributes are read with. */
export interface AttributeReader {
  /** What a reference in the file of the members stands for; undefined where it is not known. */
  thing(ref: Ref, uri: string): Thing | undefined;
  /** The same for a category written as text. */
  category(text: string, scope: string, at: string, uri: string): Thing;
  agreement: Agreement | undefined;
  /** A fund's amount over the term. */
  fundAmount(fund: Fund, uri: string): Target | undefined;
  /** The figure a duty's target names elsewhere. */
  dutyFigure(duty: Duty, uri: string): Quantity | undefined;
  dueDay(duty: Duty): string | undefined;
}

export interface Attribute<F = never> {
  readonly type: Type;
  read(fact: F, reader: AttributeReader, member: Member): Value;
}

/** A row of a fund's allocation with its table. */
export interface AllocationRow {
  table: Table;
  row: TableRow;
  fund: Fund;
}

const MONEY: Type = { kind: 'quantity', dimension: 'money', unit: '元' };
const FIGURE: Type = { kind: 'quantity' };
const UNKNOWN: Value = { kind: 'unknown' };

/** The figure of a target that can be added: no change, no share of a base, no grade. Of a range it is the lower end. */
export function addable(target: Target | undefined): Quantity | undefined {
  if (target === undefined || target.change || target.relative || target.grade !== undefined) return undefined;
  return figureOf(target);
}

/** The type of what a target says; any figure where nothing is said. */
export function typeOfTarget(target: Target | undefined): Extract<Type, { kind: 'quantity' }> {
  const figure = addable(target);
  if (figure === undefined) return { kind: 'quantity' };
  const { dimension, unit, basis } = figure;
  return {
    kind: 'quantity',
    dimension,
    ...(unit !== '' && { unit }),
    ...(basis !== undefined && { basis }),
  };
}

export function figureValue(quantity: Quantity | undefined, type: Type): Value {
  if (quantity !== undefined) return { kind: 'figure', figure: figureOfQuantity(quantity) };
  return type.kind === 'quantity' ? { kind: 'figure', figure: unsaid(type) } : UNKNOWN;
}

export function textValue(values: readonly (string | undefined)[]): Value {
  const said = values.filter((one): one is string => one !== undefined && one !== '');
  return said.length > 0 ? { kind: 'text', values: said } : UNKNOWN;
}

export function thingsValue(things: readonly (Thing | undefined)[]): Value {
  const known = things.filter((one) => one !== undefined);
  return known.length > 0 ? { kind: 'things', values: known } : UNKNOWN;
}

const text = <F>(read: (fact: F) => string | undefined): Attribute<F> => ({
  type: { kind: 'text' },
  read: (fact) => textValue([read(fact)]),
});
const texts = <F>(read: (fact: F) => readonly string[]): Attribute<F> => ({
  type: { kind: 'text' },
  read: (fact) => textValue(read(fact)),
});
const refs = <F>(type: Type, read: (fact: F) => readonly (Ref | undefined)[]): Attribute<F> => ({
  type,
  read: (fact, reader, member) => thingsValue(read(fact).map((ref) => ref && reader.thing(ref, member.uri))),
});
const date = <F>(read: (fact: F, reader: AttributeReader) => string | undefined): Attribute<F> => ({
  type: { kind: 'date' },
  read: (fact, reader) => {
    const day = read(fact, reader);
    return day === undefined ? UNKNOWN : { kind: 'date', values: [day] };
  },
});
const figure = <F>(
  type: Type,
  read: (fact: F, reader: AttributeReader, member: Member) => Quantity | undefined,
): Attribute<F> => ({ type, read: (fact, reader, member) => figureValue(read(fact, reader, member), type) });

const BODY: Type = { kind: 'body' };
const CATEGORY: Type = { kind: 'category' };
const FUND: Type = { kind: 'member', of: 'fund' };
const INDICATOR: Type = { kind: 'member', of: 'indicator' };

type Table_<F> = Partial<Record<AttributeKey, Attribute<F>>>;

const project: Table_<Project> = {
  name: text((fact) => fact.title ?? fact.name),
  cost: figure(MONEY, (fact) => addable(fact.cost?.target)),
  area: {
    type: CATEGORY,
    read: (fact, reader, member) =>
      thingsValue([
        ...fact.areas.map((ref) => reader.thing(ref, member.uri)),
        ...(fact.areas.length > 0
          ? []
          : fact.categories.map((one) => inTrees(reader.category(one.text, fact.agreement, one.at, member.uri)))),
      ]),
  },
  category: {
    type: CATEGORY,
    read: (fact, reader, member) =>
      thingsValue([
        ...fact.categories.map((one) => reader.category(one.text, fact.agreement, one.at, member.uri)),
        ...(fact.categories.length > 0 ? [] : fact.areas.map((ref) => reader.thing(ref, member.uri))),
      ]),
  },
  place: refs(BODY, (fact) => fact.place),
  fund: refs(FUND, (fact) => fact.funding.map((one) => one.fund)),
  implementer: refs(BODY, (fact) => fact.implementer),
  supervisor: refs(BODY, (fact) => fact.supervisor),
  acceptor: refs(BODY, (fact) => fact.acceptor),
  answers: texts((fact) => fact.needs.map((one) => one.text)),
  goal: text((fact) => fact.goal?.text),
  mode: text((fact) => fact.mode?.text),
  exception: text((fact) => fact.exception?.text),
  track: text((fact) => fact.track?.text),
  pool: text((fact) => fact.pool?.text),
  'benefit-link': text((fact) => fact.benefitLink?.text),
  asset: text((fact) => fact.asset?.text),
  feasibility: text((fact) => fact.feasibility?.text),
  upkeep: text((fact) => fact.upkeep?.text),
  training: text((fact) => fact.training?.text),
  ecology: text((fact) => fact.ecology?.text),
  risk: text((fact) => fact.risk?.text),
};

/** A category that is in no tree says nothing of a project's area. */
function inTrees(thing: Thing): Thing | undefined {
  return thing.resolved === undefined ? undefined : thing;
}

const duty: Table_<Duty> = {
  name: text((fact) => fact.name || fact.act),
  target: figure(FIGURE, (fact, reader, member) => reader.dutyFigure(fact, member.uri)),
  bearer: refs(BODY, (fact) => fact.bearer),
  counterpart: refs(BODY, (fact) => fact.counterpart),
  fund: refs(FUND, (fact) => fact.funds),
  'measured-by': refs(INDICATOR, (fact) => fact.indicators),
  evidence: texts((fact) => fact.evidence.map((one) => one.text)),
  kind: text((fact) => fact.kind),
  modality: text((fact) => fact.modality ?? (fact.form === 'duty' ? 'must' : undefined)),
  deadline: date((fact, reader) => reader.dueDay(fact)),
};

const fund: Table_<Fund> = {
  name: text((fact) => fact.name),
  amount: figure(MONEY, (fact, reader, member) => addable(reader.fundAmount(fact, member.uri))),
  source: refs(BODY, (fact) => fact.sources),
  channel: text((fact) => fact.channel?.text),
};

const pairing: Table_<Pairing> = {
  donor: refs(BODY, (fact) => [fact.donor]),
  recipient: refs(BODY, (fact) => [fact.recipient]),
};

const indicator: Table_<Indicator> = {
  name: text((fact) => fact.name),
  weight: figure({ kind: 'quantity', dimension: 'score', unit: '分' }, (fact) =>
    fact.weight ? { value: fact.weight.value, unit: '分', dimension: 'score', written: '' } : undefined,
  ),
  target: figure(FIGURE, (fact) => addable(fact.target?.target)),
  baseline: figure(FIGURE, (fact) => addable(fact.baseline?.target)),
  unit: text((fact) => fact.unit),
};

const allocation: Table_<AllocationRow> = {
  recipient: refs(BODY, ({ table, row }) => [keyCell(table, row)?.ref]),
  donor: refs(BODY, ({ table, row }) => [row.cells[table.columns.findIndex((one) => one.kind === 'donor')]?.ref]),
  fund: {
    type: FUND,
    read: ({ fund: of }) => ({ kind: 'things', values: [{ name: of.name, key: of.id }] }),
  },
  amount: figure(MONEY, ({ table, row }, { agreement }) => {
    const [from, to] = [agreement?.term?.from.slice(0, 4), agreement?.term?.to.slice(0, 4)];
    const column = amountColumn(table, from !== undefined && from === to ? Number(from) : undefined);
    return column === undefined ? undefined : addable(row.cells[column]?.target);
  }),
};

const meeting: Table_<Meeting> = {
  name: text((fact) => fact.name),
  level: text((fact) => fact.level),
  date: date((fact) => fact.date),
  place: refs(BODY, () => []),
};

const team: Table_<Team> = { name: text((fact) => fact.name) };

const need: Table_<Need> = {
  name: text((fact) => fact.name),
  date: date((fact) => fact.date),
};

/** Attributes of each kind of member. A party has those of a body. */
export const attributes = {
  project,
  duty,
  fund,
  pairing,
  indicator,
  allocation,
  party: {},
  meeting,
  team,
  need,
} as const satisfies Readonly<Record<MemberKind, Readonly<Record<string, unknown>>>>;

/** The attribute of a kind. */
export function attributeFor(kind: MemberKind, key: string): Attribute | undefined {
  const table = attributes[kind] as Readonly<Record<string, Attribute>>;
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The attributes of a kind, in the order of the words. */
export function attributesOfKind(kind: MemberKind): AttributeKey[] {
  if (kind === 'party') return ['name', 'level', 'tags'];
  const own = Object.keys(attributes[kind]) as AttributeKey[];
  return kind === 'allocation' ? [...own, 'level', 'tags'] : own;
}

/** The column of an allocation that a word names: 2024年, 产业协作. */
export function columnNamed(table: Table, word: string): number | undefined {
  const index = table.columns.findIndex((column) => column.label.normalize('NFKC') === word && column.kind !== 'key');
  return index < 0 ? undefined : index;
}
