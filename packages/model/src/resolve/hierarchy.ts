import type { Agreement, Duty, DutyDefaults, Fact, OriginKey, Ref } from '../facts/index.ts';
import type { Resolver } from './resolver.ts';

/** An agreement that another stands under, with the file it stands in. */
export interface AboveAgreement {
  agreement: Agreement;
  uri: string;
  /** Where the lowest agreement names what it stands under (上级协议). */
  at: OriginKey;
}

const NONE: readonly AboveAgreement[] = [];

/**
 * The agreements that one stands under through 上级协议, the nearest first: annual plan, framework … A circle ends where it began;
 * `reference/cycle` tells of it.
 */
export function agreementsAbove(agreement: Agreement, uri: string, resolver: Resolver): readonly AboveAgreement[] {
  if (agreement.parent === undefined) return NONE;
  const found: AboveAgreement[] = [];
  const seen = new Set([`${uri}\n${agreement.id}`]);
  let from = uri;
  for (let ref: Ref | undefined = agreement.parent; ref !== undefined; ) {
    const above = resolver.resolve(ref, from);
    if (above.kind !== 'one' || above.target.kind !== 'agreement') return found;
    const { fact, uri: file, id } = above.target;
    if (seen.has(`${file}\n${id}`)) return found;
    seen.add(`${file}\n${id}`);
    found.push({ agreement: fact, uri: file, at: agreement.parent.at });
    from = file;
    ref = fact.parent;
  }
  return found;
}

/** A reference with the file it stands in. */
export interface Placed<T> {
  value: T;
  uri: string;
}

/**
 * Lists, indicator systems and areas that an agreement adopts. What it says nothing of, kind by kind, it has from the nearest agreement
 * above that does.
 */
export function adoptsOf(agreement: Agreement, uri: string, resolver: Resolver): Placed<Agreement['adopts'][number]>[] {
  const found = agreement.adopts.map((value) => ({ value, uri }));
  const above = agreementsAbove(agreement, uri, resolver);
  if (above.length === 0) return found;
  const kindOf = ({ value, uri: from }: (typeof found)[number]) => {
    const one = resolver.resolve(value.ref, from);
    return one.kind === 'one' ? one.target.kind : undefined;
  };
  const said = new Set(found.map(kindOf));
  for (const { agreement: upper, uri: from } of above) {
    const more = upper.adopts.map((value) => ({ value, uri: from }));
    const kinds = more.map(kindOf);
    found.push(...more.filter((_, i) => kinds[i] !== undefined && !said.has(kinds[i])));
    for (const kind of kinds) said.add(kind);
  }
  return found;
}

/** The policy documents an agreement rests on: its own, else those of the nearest agreement above that names any. */
export function basesOf(agreement: Agreement, uri: string, resolver: Resolver): Placed<Ref>[] {
  const all = [{ agreement, uri }, ...agreementsAbove(agreement, uri, resolver)];
  const one = all.find((each) => each.agreement.bases.length > 0);
  return one === undefined ? [] : one.agreement.bases.map((value) => ({ value, uri: one.uri }));
}

/** The regime an agreement names, or the nearest above it that names one. */
export function regimeRefOf(agreement: Agreement, uri: string, resolver: Resolver): Placed<Ref> | undefined {
  for (const one of [{ agreement, uri }, ...agreementsAbove(agreement, uri, resolver)]) {
    if (one.agreement.regime !== undefined) return { value: one.agreement.regime, uri: one.uri };
  }
  return undefined;
}

/** What a file's index gives under `defaults:ID` and `prohibitions:ID`, ID being an agreement's, so that asking for it is recorded. */
export interface Gathered<T> extends Fact {
  all: T[];
}

/** Prohibitions (不得) of an agreement of any file. */
export function prohibitionsOf({ agreement, uri }: AboveAgreement, resolver: Resolver): Duty[] {
  return (resolver.fact(uri, `prohibitions:${agreement.id}`) as Gathered<Duty> | undefined)?.all ?? [];
}

/**
 * 通则 that an agreement has from those above, the nearest first, as if they stood in it: every place is that of its 上级协议, and names are
 * looked up in its own scope, or by their full name where they mean nothing there.
 */
export function defaultsFromAbove(agreement: Agreement, uri: string, resolver: Resolver): DutyDefaults[] {
  return agreementsAbove(agreement, uri, resolver).flatMap((above) => {
    const found = resolver.fact(above.uri, `defaults:${above.agreement.id}`) as Gathered<DutyDefaults> | undefined;
    return (found?.all ?? []).map((one) => moved(one, above, agreement, uri, resolver) as DutyDefaults);
  });
}

function moved(value: unknown, above: AboveAgreement, to: Agreement, uri: string, resolver: Resolver): unknown {
  if (Array.isArray(value)) return value.map((one) => moved(one, above, to, uri, resolver));
  if (typeof value !== 'object' || value === null) return value;
  if (isRef(value)) return movedRef(value, above, to, uri, resolver);
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    key === 'at' ? above.at : key === 'owner' ? to.id : moved(inner, above, to, uri, resolver),
  ]);
  return Object.fromEntries(entries);
}

function isRef(value: object): value is Ref {
  return 'kinds' in value && 'path' in value && 'scope' in value;
}

function movedRef(ref: Ref, above: AboveAgreement, to: Agreement, uri: string, resolver: Resolver): Ref {
  const here: Ref = { ...ref, scope: to.name, at: above.at };
  if (resolver.resolve(here, uri).kind === 'one') return here;
  const full: Ref = { ...here, path: [above.agreement.name, ...ref.path], scope: '' };
  return resolver.resolve(full, uri).kind === 'one' ? full : here;
}
