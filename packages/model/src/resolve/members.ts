import type { Agreement, Duty, Fund, Project, Share } from '../facts/index.ts';
import { boundsOf, figureOf } from '../quantity/measure.ts';
import { nfkc } from '../text/nfkc.ts';
import type { Entry } from './file-index.ts';
import {
  allocationTables,
  amountColumn,
  fundAmount,
  fundTotal,
  fundYears,
  type ShareSource,
  sharesOf,
} from './shares.ts';
import { tableMember } from './table-cells.ts';
import type { DeclaredFact, Resolved, ResolvedDeclaration, ResolvedShare, SlotName } from './types.ts';
import { eventOf, slotsOf, yearOf } from './words.ts';

/** A declaration as an answer. */
export function declared(entry: Entry, uri: string): ResolvedDeclaration {
  return { kind: entry.kind, fact: entry.fact, uri, id: entry.id } as ResolvedDeclaration;
}

/**
 * What stands behind a declaration's name and dots (`.目标`, `.乙一市`, `.2024年`, `.批复`); undefined where there is no such thing.
 * Inner declarations have qualified names of their own and are not looked for here.
 */
export function memberOf(
  source: ShareSource,
  of: ResolvedDeclaration,
  rest: readonly string[],
  wantsEvent: boolean,
): Resolved | undefined {
  switch (of.kind) {
    case 'duty':
      return dutyMember(source, of, rest);
    case 'fund':
      return fundMember(source, of, rest);
    case 'project':
      return rest.length === 1 ? projectMember(of, rest[0]!, wantsEvent) : undefined;
    case 'table':
      return tableMember(of, rest);
    case 'agreement':
      return rest.length === 1 ? agreementMember(of, rest[0]!, wantsEvent) : undefined;
    default:
      return undefined;
  }
}

function dutyMember(
  source: ShareSource,
  of: DeclaredFact<'duty', Duty>,
  rest: readonly string[],
): Resolved | undefined {
  const [first, second] = rest;
  if (first === undefined || rest.length > 2) return undefined;
  if (second === undefined) {
    const slot = slotsOf(first).find((name) => name === 'target' || name === 'value' || name === 'deadline');
    if (slot === 'deadline') {
      return { kind: 'slot', slot, of, deadlines: of.fact.deadlines, ...placeOf(of, slot, of.fact.deadlines[0]?.at) };
    }
    if (slot !== undefined) return figureSlot(source, of, slot, of.fact);
  }
  const share = findShare(sharesOf(source, of.uri, of), first);
  if (share === undefined) return undefined;
  return shareOr(of, share, second);
}

function figureSlot(source: ShareSource, of: DeclaredFact<'duty', Duty>, slot: SlotName, { target }: Duty): Resolved {
  const named = target?.target === undefined && target?.ref ? source.resolve(target.ref, of.uri) : undefined;
  const figure = target?.target ?? (named?.kind === 'one' ? figureOfResolved(named.target) : undefined);
  const bound = figure && figureOf(figure);
  const shown =
    bound && target?.comparator
      ? { comparator: target.comparator, ...boundsOf(target.comparator, bound), written: figure.written }
      : figure;
  return { kind: 'slot', slot, of, ...(shown && { target: shown }), ...placeOf(of, slot, target?.at) };
}

/** The figure a name stands for, where it stands for one. */
export function figureOfResolved(resolved: Resolved) {
  switch (resolved.kind) {
    case 'slot':
    case 'fund-year':
      return resolved.target;
    case 'share':
    case 'duty':
      return resolved.kind === 'share' ? resolved.fact.target : resolved.fact.target?.target;
    default:
      return undefined;
  }
}

function fundMember(
  source: ShareSource,
  of: DeclaredFact<'fund', Fund>,
  rest: readonly string[],
): Resolved | undefined {
  const [first, second, third] = rest;
  if (first === undefined || rest.length > 3) return undefined;
  const year = yearOf(first);
  if (year !== undefined) {
    if (!fundYears(source, of.uri, of.fact).includes(year)) return undefined;
    if (second !== undefined && slotsOf(second).length === 0) return yearShare(source, of, year, second, third);
    const amount = fundAmount(source, of.uri, of.fact, year);
    return {
      kind: 'fund-year',
      of,
      year,
      ...(amount && { target: amount.target }),
      uri: of.uri,
      id: of.id,
      at: amount?.at ?? `${of.id}#name`,
    };
  }
  if (second === undefined && slotsOf(first).includes('total')) {
    const amount = fundTotal(source, of.uri, of.fact);
    return {
      kind: 'slot',
      slot: 'total',
      of,
      ...(amount && { target: amount.target }),
      ...placeOf(of, 'total', amount?.at),
    };
  }
  const secondYear = second === undefined ? undefined : yearOf(second);
  if (secondYear !== undefined) return yearShare(source, of, secondYear, first, third);
  return rowOf(source, of, first, second);
}

function yearShare(
  source: ShareSource,
  of: DeclaredFact<'fund', Fund>,
  year: number,
  key: string,
  slot: string | undefined,
): Resolved | undefined {
  const share = findShare(sharesOf(source, of.uri, of, year), key);
  return share && shareOr(of, share, slot);
}

function rowOf(
  source: ShareSource,
  of: DeclaredFact<'fund', Fund>,
  key: string,
  slot: string | undefined,
): Resolved | undefined {
  for (const table of allocationTables(source, of.uri, of.fact)) {
    const row = table.rows.find((candidate) => candidate.kind === 'row' && candidate.key === key);
    if (row === undefined) continue;
    if (amountColumn(table, undefined) !== undefined) {
      const share = findShare(sharesOf(source, of.uri, of), key);
      return share && shareOr(of, share, slot);
    }
    if (slot !== undefined) return undefined;
    return { kind: 'row', of, table: table.id, row, uri: of.uri, id: of.id, at: row.at };
  }
  return undefined;
}

function shareOr(of: ResolvedShare['of'], fact: Share, word: string | undefined): Resolved | undefined {
  const share: ResolvedShare = { kind: 'share', fact, of, uri: of.uri, id: fact.id };
  if (word === undefined) return share;
  const slot = slotsOf(word).find((name) => name === 'target' || name === 'value' || name === 'deadline');
  if (slot === undefined) return undefined;
  const said =
    slot === 'deadline' ? fact.deadline && { deadlines: [fact.deadline] } : fact.target && { target: fact.target };
  return { kind: 'slot', slot, of: share, ...said, uri: of.uri, id: of.id, at: fact.at };
}

const GOVERNMENT = /(?:人民政府|政府)$/u;

/** The share of a body, a year or an area by its key; 乙一市 and 乙一市人民政府 are one. */
function findShare(shares: readonly Share[], key: string): Share | undefined {
  const plain = (name: string) => nfkc(name).replace(GOVERNMENT, '');
  return (
    shares.find((share) => nfkc(share.key) === key) ??
    shares.find((share) => plain(share.key) === plain(key)) ??
    shares.find((share) => share.year !== undefined && share.year === yearOf(key))
  );
}

function projectMember(of: DeclaredFact<'project', Project>, word: string, wantsEvent: boolean): Resolved | undefined {
  const stage = of.fact.stages.find((candidate) => nfkc(candidate.name) === word);
  const cost = slotsOf(word).includes('cost');
  if (stage !== undefined && (wantsEvent || !cost)) {
    const date = stage.date === undefined ? {} : { date: stage.date };
    return { kind: 'event', event: 'stage', of, stage: stage.name, ...date, uri: of.uri, id: of.id, at: stage.at };
  }
  if (!cost) return undefined;
  const { cost: said } = of.fact;
  return { kind: 'slot', slot: 'cost', of, ...(said && { target: said.target }), ...placeOf(of, 'cost', said?.at) };
}

/** Slots and events of an agreement by name. */
export function agreementMember(
  of: DeclaredFact<'agreement', Agreement>,
  word: string,
  wantsEvent: boolean,
): Resolved | undefined {
  const { signed, term, effective } = of.fact;
  const event = eventOf(word);
  if (wantsEvent && event !== undefined) {
    const date = event === 'signing' && signed ? { date: signed.date } : {};
    const at = event === 'signing' ? signed?.at : effective?.at;
    return { kind: 'event', event, of, ...date, uri: of.uri, id: of.id, at: at ?? `${of.id}#name` };
  }
  const slot = slotsOf(word).find((name) => name === 'term' || name === 'signed');
  if (slot === 'term') {
    const period = term && { period: { from: term.from, to: term.to } };
    return { kind: 'slot', slot, of, ...period, ...placeOf(of, slot, term?.at) };
  }
  if (slot === 'signed')
    return { kind: 'slot', slot, of, ...(signed && { date: signed.date }), ...placeOf(of, slot, signed?.at) };
  return undefined;
}

function placeOf(of: { uri: string; id: string }, slot: SlotName, at: string | undefined) {
  return { uri: of.uri, id: of.id, at: at ?? `${of.id}#${slot}` };
}
