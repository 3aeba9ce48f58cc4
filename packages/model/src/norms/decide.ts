import type { DateOnly } from '../calendar/index.ts';
import { laterDate } from '../calendar/index.ts';
import type { FileView } from '../checks/check.ts';
import { categoryLine, liesIn } from '../checks/shared/areas.ts';
import type { Guard } from '../facts/index.ts';
import type { Quantity } from '../quantity/index.ts';
import { objectsOf } from './act.ts';
import { type Answer, allBelow, areasWithin, someBelow } from './bodies.ts';
import { type Allowed, covers, intersect, isEmpty, pointIn } from './interval.ts';
import { figuresOf, hasFigure, type Norm, timesOfNorm } from './norm.ts';
import { isSaid, type Time } from './times.ts';

/** Three-valued: they cannot both hold; it cannot be told; they can. */
export type Verdict = 'conflict' | 'unknown' | 'compatible';

/** This body, this act, this day, this quantity: a case in which both norms apply and cannot both be kept. */
export interface Witness {
  body: string;
  act: string;
  day?: DateOnly;
  quantity?: Quantity;
  /** What must have come about first. */
  when?: string;
}

export interface NormDecision {
  verdict: Verdict;
  witness?: Witness;
  /** Why it cannot be told. */
  unknown?: 'act' | 'bearer' | 'place' | 'area' | 'guard' | 'time' | 'figure';
}

const compatible: NormDecision = { verdict: 'compatible' };

/**
 * Whether what one norm asks (or allows, `permission`) another forbids. A duty meets a prohibition where every way to perform it is
 * forbidden: all its bearers, places and areas lie in the prohibition's, some instance of it falls wholly in the prohibited time, and
 * every figure it allows is forbidden. A permission meets one where they share a day and a figure. 优先于 and 除非 are respected;
 * norms that wait for different things may never meet, which is unknown.
 */
export function decideProhibition(view: FileView, norm: Norm, ban: Norm, permission = false): NormDecision {
  if (overrides(view, norm, ban) || overrides(view, ban, norm)) return compatible;
  if (!sameAct(view, norm, ban)) return { verdict: 'unknown', unknown: 'act' };
  if ([...norm.duty.guards, ...ban.duty.guards].some((guard) => guard.unless)) return compatible;
  const unknown: NonNullable<NormDecision['unknown']>[] = [];
  const scope = scopeWithin(view, norm, ban);
  if (scope === undefined) return compatible;
  unknown.push(...scope.unknown);
  const figure = figureMet(view, norm, ban, permission);
  if (figure.met === false) return compatible;
  if (figure.met === undefined) unknown.push('figure');
  const time = timeMet(view, norm, ban, permission);
  if (time.met === false) return compatible;
  if (time.met === undefined) unknown.push('time');
  const guards = guardsMeet(norm.duty.guards, ban.duty.guards);
  if (guards === false) return compatible;
  if (guards === undefined) unknown.push('guard');
  const when = norm.duty.guards[0]?.text ?? ban.duty.guards[0]?.text;
  const witness: Witness = {
    body: scope.body,
    act: norm.duty.act,
    ...(time.day !== undefined && { day: time.day }),
    ...(figure.quantity && { quantity: figure.quantity }),
    ...(when !== undefined && { when }),
  };
  return unknown[0] === undefined
    ? { verdict: 'conflict', witness }
    : { verdict: 'unknown', unknown: unknown[0], witness };
}

/** Whether a norm says that it comes before another. */
export function overrides(view: FileView, first: Norm, second: Norm): boolean {
  return (first.duty.overrides ?? []).some((ref) => {
    const found = view.resolve(ref, first.uri);
    return found.kind === 'one' && found.target.kind === 'duty' && found.target.id === second.duty.id;
  });
}

/** One act, or one verb on an object that lies below the other's in an area tree. */
export function sameAct(view: FileView, inner: Norm, outer: Norm): boolean {
  if (inner.act === outer.act) return inner.act !== '';
  const acts = objectsOf(inner.act, outer.act);
  if (acts === undefined) return false;
  const [below, above] = acts.objects.map((object, i) => {
    const { duty } = i === 0 ? inner : outer;
    return categoryLine(view, object, duty.agreement, `${duty.id}#name`);
  });
  return below !== undefined && above !== undefined && liesIn(below, above);
}

/** The body that both norms are about; undefined where bearer, counterpart, place or area keep them apart. */
export function scopeWithin(
  view: FileView,
  inner: Norm,
  outer: Norm,
): { body: string; unknown: NonNullable<NormDecision['unknown']>[] } | undefined {
  const [a, b] = [inner.duty, outer.duty];
  const of = (norm: Norm, refs: Norm['duty']['bearer'] | undefined) => ({ refs: refs ?? [], uri: norm.uri });
  const bearer = someBelow(view, of(inner, a.bearer), of(outer, b.bearer));
  if (bearer.answer === false) return undefined;
  const unknown: NonNullable<NormDecision['unknown']>[] = bearer.answer === undefined ? ['bearer'] : [];
  if (a.counterpart.length > 0 && b.counterpart.length > 0) {
    const [to, from] = [of(inner, a.counterpart), of(outer, b.counterpart)];
    if (someBelow(view, to, from).answer === false && someBelow(view, from, to).answer === false) return undefined;
  }
  const place = within(of(inner, a.place), of(outer, b.place), (x, y) => allBelow(view, x, y));
  const area = within(of(inner, a.areas), of(outer, b.areas), (x, y) => areasWithin(view, x, y));
  if (place === false || area === false) return undefined;
  if (place === undefined) unknown.push('place');
  if (area === undefined) unknown.push('area');
  return { body: bearer.name ?? a.bearer[0]?.path.join('.') ?? '', unknown };
}

/** What is not restricted lies in no restriction; where nothing restricts, everything lies in it. */
function within<N extends { refs: readonly unknown[] }>(
  inner: N,
  outer: N,
  asks: (inner: N, outer: N) => Answer,
): Answer {
  if (outer.refs.length === 0) return true;
  return inner.refs.length === 0 ? false : asks(inner, outer);
}

function figureMet(view: FileView, norm: Norm, ban: Norm, permission: boolean): { met: Answer; quantity?: Quantity } {
  const asked = figuresOf(view, norm);
  if (!hasFigure(ban.duty)) return { met: true, ...withPoint(asked) };
  if (!hasFigure(norm.duty)) return { met: false };
  const banned = figuresOf(view, ban);
  if (asked === undefined || banned === undefined) return { met: undefined };
  if (asked.like.unit !== banned.like.unit || asked.like.basis !== banned.like.basis) return { met: undefined };
  const both = intersect(asked.interval, banned.interval);
  const met = permission ? !isEmpty(both) : covers(banned.interval, asked.interval);
  return met ? { met, ...withPoint({ interval: both, like: asked.like }) } : { met };
}

function withPoint(allowed: Allowed | undefined): { quantity?: Quantity } {
  const value = allowed && pointIn(allowed.interval);
  return allowed === undefined || value === undefined ? {} : { quantity: { ...allowed.like, value, written: '' } };
}

function timeMet(view: FileView, norm: Norm, ban: Norm, permission: boolean): { met: Answer; day?: DateOnly } {
  const asked = timesOfNorm(view, norm);
  const banned = timesOfNorm(view, ban);
  const anyDay = permission || norm.duty.kind === 'maintain';
  for (const time of asked.times) {
    const meets = banned.times.find((other) => (anyDay ? shareDay(time, other) : lies(time, other)));
    if (meets !== undefined) return { met: true, ...dayOf(time, meets) };
  }
  const forEver = banned.times.find((other) => !other.said);
  if (!asked.complete && forEver !== undefined) return { met: true, ...dayOf(forEver, forEver) };
  return { met: asked.complete && banned.complete ? false : undefined };
}

function lies(time: Time, other: Time): boolean {
  return other.from <= time.from && time.to <= other.to;
}

function shareDay(time: Time, other: Time): boolean {
  return time.from <= other.to && other.from <= time.to;
}

/** The last day of a time that lies in the other, else the first: one that the text says. */
function dayOf(time: Time, other: Time): { day?: DateOnly } {
  const to = time.to < other.to ? time.to : other.to;
  if (isSaid(to)) return { day: to };
  const from = laterDate(time.from, other.from);
  return isSaid(from) ? { day: from } : {};
}

/** Whether what both norms wait for comes together: without 当, or with the same. Opposite ends of one duty never do. */
function guardsMeet(a: readonly Guard[], b: readonly Guard[]): Answer {
  if (a.some((one) => b.some((other) => opposite(one, other)))) return false;
  const words = (guards: readonly Guard[]) => guards.map((guard) => guard.text.replace(/\s/g, '')).sort();
  return JSON.stringify(words(a)) === JSON.stringify(words(b)) ? true : undefined;
}

function opposite(a: Guard, b: Guard): boolean {
  if (a.event === undefined || b.event === undefined) return false;
  if (a.event.path.join('.') !== b.event.path.join('.')) return false;
  const states = [a.state, b.state].sort().join(' ');
  return states === 'fulfilled unfulfilled' || states === 'fulfilled overdue';
}
