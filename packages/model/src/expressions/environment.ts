import type { FileView } from '../checks/check.ts';
import { areaLine, categoryLine } from '../checks/shared/areas.ts';
import { dueDays } from '../checks/time/due.ts';
import type { Agreement, Area, Duty, Project, Ref, Regime } from '../facts/index.ts';
import type { Resolution, Resolved } from '../resolve/index.ts';
import {
  type AllocationRow,
  type AttributeReader,
  addable,
  attributeFor,
  columnNamed,
  figureValue,
  thingsValue,
  typeOfTarget,
} from './attributes.ts';
import { bodyAttribute, readBody } from './bodies.ts';
import { PAID_FROM } from './evaluator.ts';
import { membersOf } from './members.ts';
import type {
  Environment,
  Member,
  Named,
  NameExpression,
  Thing,
  Type,
  Unnamed,
  Value,
  YearlyExpression,
} from './types.ts';
import { type MemberKind, setOf } from './words.ts';
import { type YearlySource, yearlyFigure, yearOfPath } from './yearly.ts';

/** Where an expression is judged. */
export interface Place {
  view: FileView;
  /** The agreement whose members are meant; without one, all of the file are. */
  agreement?: Agreement | undefined;
  /** The file the expression stands in, where it is not the one under check: a library. */
  uri?: string;
  /** The year that 上年 counts from; by default the year of the agreement's reference day. */
  year?: number;
  /** The bodies whose yearly figures are meant where none is named: a duty's bearers. */
  bearers?: readonly Ref[];
  /** Names with a meaning of their own there: the value reached and the target of a scoring rule. */
  names?: Readonly<Record<string, Named>>;
}

const UNKNOWN: Value = { kind: 'unknown' };
const NONE: Unnamed = { problem: 'unknown', similar: [] };

/** An environment over the facts of a file. */
export function environmentOf(place: Place): Environment {
  return new FactsEnvironment(place);
}

class FactsEnvironment implements Environment {
  private readonly place: Place;
  private readonly view: FileView;
  private readonly scope: string;
  private readonly sets = new Map<MemberKind, readonly Member[]>();
  private readonly reader: AttributeReader;

  constructor(place: Place) {
    this.place = place;
    this.view = place.view;
    this.scope = place.agreement?.id.slice('agreement:'.length) ?? '';
    const { view } = this;
    this.reader = {
      agreement: place.agreement,
      thing: (ref, uri) => thingOf(view, view.resolve(ref, uri), ref.path.join('.')),
      category: (text, scope, at, uri) => this.category(text, scope, at, uri),
      fundAmount: (fund, uri) => view.fundAmount(fund, undefined, uri)?.target,
      dutyFigure: (duty, uri) => this.dutyFigure(duty, uri),
      dueDay: (duty) => {
        const days = duty.deadlines.flatMap((deadline) => dueDays(view, deadline, view.agreementOf(duty)));
        return days.length === 1 ? days[0] : undefined;
      },
    };
  }

  name(expression: NameExpression, member: Member | MemberKind | undefined): Named | Unnamed {
    const { path } = expression.ref;
    const [only] = path;
    if (path.length === 1 && only !== undefined) {
      const own = this.place.names?.[only];
      if (own !== undefined) return own;
      const kind = typeof member === 'object' ? member.kind : member;
      const type = kind && this.attribute(kind, only);
      if (type !== undefined)
        return { type, value: () => (typeof member === 'object' ? this.read(member, only) : UNKNOWN) };
      const set = setKey(only);
      if (set !== undefined) return this.set(set, this.members(set));
    }
    return this.resolved(expression.ref);
  }

  attribute(of: MemberKind | 'body', key: string): Type | undefined {
    if (of === 'body' || of === 'party') return bodyAttribute(this.view, key);
    const known = attributeFor(of, key);
    if (known !== undefined) return known.type;
    if (of === 'project') return this.isStage(key) ? { kind: 'date' } : undefined;
    if (of !== 'allocation') return undefined;
    const body = bodyAttribute(this.view, key);
    if (body !== undefined) return body;
    return this.members('allocation').some(({ fact }) => columnNamed((fact as AllocationRow).table, key) !== undefined)
      ? { kind: 'quantity', dimension: 'money', unit: '元' }
      : undefined;
  }

  read(of: Member | Thing, key: string): Value {
    if (!('fact' in of)) return this.readThing(of, key);
    if (key.startsWith(PAID_FROM)) return this.paidFrom(of, key.slice(PAID_FROM.length));
    if (of.kind === 'party') return this.readThing(this.reader.thing(of.fact as Ref, of.uri), key);
    const known = attributeFor(of.kind, key);
    if (known !== undefined) return known.read(of.fact as never, this.reader, of);
    if (of.kind === 'project') {
      const stage = (of.fact as Project).stages.find((one) => one.name.normalize('NFKC') === key);
      return stage?.date === undefined ? UNKNOWN : { kind: 'date', values: [stage.date] };
    }
    if (of.kind !== 'allocation') return UNKNOWN;
    const { table, row } = of.fact as AllocationRow;
    const column = columnNamed(table, key);
    if (column !== undefined)
      return figureValue(addable(row.cells[column]?.target), { kind: 'quantity', dimension: 'money', unit: '元' });
    const recipient = attributeFor('allocation', 'recipient')!.read(of.fact as never, this.reader, of);
    return recipient.kind === 'things' ? this.readThing(recipient.values[0], key) : UNKNOWN;
  }

  yearly(expression: YearlyExpression, _member: Member | undefined): Named | Unnamed {
    const year = yearOfPath(expression, this.judgedYear());
    if (expression.name.kind !== 'name') return NONE;
    return yearlyFigure(this.yearlySource(), expression.name.ref, year) ?? NONE;
  }

  within(inner: Thing, outer: Thing): boolean | undefined {
    if (inner.key !== undefined && inner.key === outer.key) return true;
    const [a, b] = [inner.resolved, outer.resolved];
    if (a === undefined) return plain(inner.name) === plain(outer.name) ? true : b === undefined ? false : undefined;
    if (b === undefined) return a.kind === 'area' && isNamedIn(lineOf(this.view, a.uri, a.fact), plain(outer.name));
    if (a.kind === 'area') {
      const line = lineOf(this.view, a.uri, a.fact);
      if (b.kind === 'areas') return a.uri === b.uri && line.some((one) => one.tree === b.fact.tree);
      return b.kind === 'area' && a.uri === b.uri && line.some((one) => one.id === b.id);
    }
    if (isBody(a) && isBody(b)) return this.view.isBelowOrEqual(a, b);
    return false;
  }

  /** The members of a set: those of the agreement, else of the file. */
  members(kind: MemberKind): readonly Member[] {
    const known = this.sets.get(kind);
    if (known !== undefined) return known;
    const made = membersOf(this.place, kind, this.scope);
    this.sets.set(kind, made);
    return made;
  }

  private set(of: MemberKind, members: readonly Member[]): Named {
    return { type: { kind: 'set', of }, value: () => ({ kind: 'set', members }) };
  }

  private resolved(ref: Ref): Named | Unnamed {
    const rows = this.allocationOf(ref);
    if (rows !== undefined) return rows;
    const found = this.follow(ref);
    if (found.kind === 'one') return this.meaning(found, ref.path.join('.'), ref) ?? NONE;
    if (found.kind === 'several')
      return {
        problem: found.via === 'gazetteer' ? 'several' : 'told',
        similar: found.candidates.map((one) => one.name),
      };
    if (ref.path.length > 1) {
      const source = this.yearlySource();
      const figure = yearlyFigure(source, ref, source.year);
      if (figure !== undefined) return figure;
    }
    const isCategory = ref.kinds.includes('areas') && ref.kinds.length === 2 && ref.path.length === 1;
    if (isCategory && isCategoryWord(this.view, ref.path[0]!))
      return {
        type: { kind: 'category' },
        value: () => ({ kind: 'things', values: [{ name: ref.path[0]! }] }),
      };
    return { problem: 'unknown', similar: found.similar };
  }

  /** `财政援助资金.分配`: the rows of one fund. */
  private allocationOf(ref: Ref): Named | undefined {
    if (ref.path.length < 2 || ref.path.at(-1) !== 'allocation') return undefined;
    const found = this.follow({ ...ref, kinds: ['fund'], path: ref.path.slice(0, -1) });
    if (found.kind !== 'one' || found.target.kind !== 'fund') return undefined;
    const { id } = found.target;
    return this.set(
      'allocation',
      this.members('allocation').filter(({ fact }) => (fact as AllocationRow).fund.id === id),
    );
  }

  /** A name is looked up where the expression stands, then where it is judged: a library's rule may say 甲方. */
  private follow(ref: Ref): Resolution {
    const { view, uri } = { view: this.view, uri: this.place.uri ?? this.view.uri };
    const there = view.resolve(ref, uri);
    if (there.kind !== 'none' || uri === view.uri) return there;
    const here = view.resolve({ ...ref, scope: this.scope }, view.uri);
    return here.kind === 'none' ? there : here;
  }

  private meaning(found: Extract<Resolution, { kind: 'one' }>, name: string, ref: Ref): Named | undefined {
    const { target } = found;
    const thing = thingOf(this.view, found, name);
    const value = (): Value => thingsValue([thing]);
    switch (target.kind) {
      case 'area':
      case 'areas':
        return { type: { kind: 'category' }, value };
      case 'fund':
      case 'duty':
      case 'indicator':
      case 'project':
      case 'team':
      case 'meeting':
      case 'need': {
        const member = {
          kind: target.kind,
          id: target.id,
          name: target.fact.name,
          at: `${target.id}#name`,
          uri: target.uri,
          fact: target.fact,
        };
        return {
          type: { kind: 'member', of: target.kind },
          value: () => ({ kind: 'things', values: [{ ...thing!, member }] }),
        };
      }
      case 'event':
        return {
          type: { kind: 'date' },
          value: () => (target.date ? { kind: 'date', values: [target.date] } : UNKNOWN),
        };
      case 'fund-year':
      case 'share':
      case 'slot': {
        if (target.kind === 'slot' && target.date !== undefined)
          return { type: { kind: 'date' }, value: () => ({ kind: 'date', values: [target.date!] }) };
        const said = target.kind === 'share' ? target.fact.target : target.target;
        const type = typeOfTarget(said);
        return { type, value: () => figureValue(addable(said), type) };
      }
      default:
        return isBody(target) || target.kind === 'role' ? { type: { kind: 'body' }, value } : ref && undefined;
    }
  }

  private readThing(thing: Thing | undefined, key: string): Value {
    if (thing === undefined) return UNKNOWN;
    if (thing.member !== undefined) return this.read(thing.member, key);
    if (thing.resolved === undefined) return UNKNOWN;
    return readBody(this.view, thing.resolved, key, this.judgedYear());
  }

  private paidFrom({ fact, uri }: Member, key: string): Value {
    const project = fact as Project;
    const type: Type = { kind: 'quantity', dimension: 'money', unit: '元' };
    const part = project.funding.find((one) => this.reader.thing(one.fund, uri)?.key === key);
    if (part === undefined) return figureValue(undefined, type);
    return figureValue(addable(part.target ?? (project.funding.length === 1 ? project.cost?.target : undefined)), type);
  }

  private category(text: string, scope: string, at: string, uri: string): Thing {
    const line =
      uri === this.view.uri
        ? categoryLine(this.view, text, scope, at)
        : areaLine(this.view, { kinds: ['area'], path: [text], scope, at }, uri);
    const [area] = line?.areas ?? [];
    if (line === undefined || area === undefined) return { name: text };
    return { name: text, key: area.id, resolved: { kind: 'area', fact: area, uri: line.uri, id: area.id } };
  }

  private dutyFigure(duty: Duty, uri: string) {
    const own = addable(duty.target?.target);
    if (own !== undefined || duty.target?.ref === undefined) return own;
    const found = this.view.resolve(duty.target.ref, uri);
    if (found.kind !== 'one') return undefined;
    const { target } = found;
    return target.kind === 'fund-year' || target.kind === 'slot'
      ? addable(target.target)
      : target.kind === 'share'
        ? addable(target.fact.target)
        : undefined;
  }

  /** A stage that some project or the regime has: 批复, 验收. */
  private isStage(key: string): boolean {
    const named = (name: string) => name.normalize('NFKC') === key;
    const { agreement, view } = { agreement: this.place.agreement, view: this.view };
    const regime: Regime | undefined = agreement && view.regimeOf(agreement);
    return (
      view.facts.projects.some((project) => project.stages.some((stage) => named(stage.name))) ||
      (regime?.stages.some((stage) => named(stage.name)) ?? false)
    );
  }

  private judgedYear(): number | undefined {
    if (this.place.year !== undefined) return this.place.year;
    const day = this.view.referenceDate(this.place.agreement);
    return day === undefined ? undefined : Number(day.slice(0, 4));
  }

  private yearlySource(): YearlySource {
    const year = this.judgedYear();
    return {
      view: this.view,
      follow: (ref) => this.follow(ref),
      bearers: this.place.bearers ?? [],
      uri: this.view.uri,
      ...(year !== undefined && { year }),
    };
  }
}

const plain = (name: string) => name.normalize('NFKC');

export function setKey(word: string): MemberKind | undefined {
  return setOf.get(word);
}

function isBody(target: Resolved): boolean {
  return ['party', 'division', 'derived', 'role'].includes(target.kind);
}

function isNamedIn(line: readonly Area[], name: string): boolean {
  return line.some((area) => [area.name, ...area.aliases].some((one) => plain(one) === name));
}

/** A category that stands in no tree, but in a negative list or at a project. */
function isCategoryWord(view: FileView, name: string): boolean {
  const { world } = view.resolver;
  const libraries = view.resolver.filesSeen().filter((uri) => world.isLibrary(uri));
  const lists = [view.facts, ...libraries.flatMap((uri) => world.index(uri)?.summary.facts ?? [])];
  const listed = lists.some((facts) =>
    facts.negativeLists.some((list) => list.items.some((item) => item.categories.some((one) => plain(one) === name))),
  );
  return listed || view.facts.projects.some((project) => project.categories.some((one) => plain(one.text) === name));
}

function lineOf(view: FileView, uri: string, area: Area): Area[] {
  const line: Area[] = [];
  for (let at: Area | undefined = area; at !== undefined && !line.includes(at); ) {
    line.push(at);
    at = at.parent === undefined ? undefined : (view.resolver.fact(uri, at.parent) as Area | undefined);
  }
  return line;
}

/** What a resolution stands for as a thing; a name that stands for nothing is known by its words. */
function thingOf(view: FileView, found: Resolution, name: string): Thing | undefined {
  if (found.kind !== 'one') return { name };
  const { target } = found;
  const key = isBody(target) ? view.bodyKey(target) : 'id' in target ? target.id : undefined;
  return { name, resolved: target, ...(key !== undefined && { key }) };
}
