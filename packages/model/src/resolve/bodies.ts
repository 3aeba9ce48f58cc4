import type { Party } from '../facts/index.ts';
import { cutBody, type Division } from '../gazetteer/index.ts';
import type { Recorded } from './recorded.ts';
import type { Resolver } from './resolver.ts';
import type { Resolved, ResolvedParty, ResolvedRole } from './types.ts';
import { standsForPlace } from './words.ts';

/** A body and those above it, the nearest first, as keys that are equal for one body however it is named or wherever declared. */
interface Chain {
  keys: string[];
  /** Whether the last key has nothing above it for certain: a province or the state. */
  complete: boolean;
}

/**
 * The identity of a single body: `division:CODE` for a division, its government and a party declared with its code or name;
 * `place:NAME` for other declared bodies (甲省 and 甲省人民政府 are one); with `/OFFICE` for an office below. Undefined for several
 * bodies, and for what is no body.
 */
export function bodyKey(body: Resolved, resolver: Resolver): string | undefined {
  if (body.kind !== 'role') return isBody(body) ? chainOf(body, resolver).keys[0] : undefined;
  const bodies = bodiesOf(body, resolver);
  return bodies?.length === 1 ? chainOf(bodies[0]!, resolver).keys[0] : undefined;
}

/**
 * The bodies a name stands for: those of a role, else the one itself. Undefined where one of a role's bodies is not known, and for
 * what is no body.
 */
export function bodiesOf(body: Resolved, resolver: Resolver): readonly Resolved[] | undefined {
  if (isBody(body)) return [body];
  if (body.kind !== 'role') return undefined;
  const { roles } = resolver.keptBodies;
  let found = roles.get(body);
  if (found === undefined) {
    found = resolver.record(() => bodiesOfRole(body, resolver));
    roles.set(body, found);
  }
  resolver.touched |= found.touched;
  return found.value;
}

function isBody(body: Resolved): boolean {
  return body.kind === 'party' || body.kind === 'division' || body.kind === 'derived';
}

function bodiesOfRole(body: ResolvedRole, resolver: Resolver): readonly Resolved[] | undefined {
  const found: Resolved[] = [];
  for (const ref of body.bodies) {
    const one = resolver.resolve(ref, body.uri);
    if (one.kind !== 'one' || one.target.kind === 'role') return undefined;
    found.push(one.target);
  }
  return found;
}

/**
 * Whether body `a` is body `b` or stands below it; of a role with several bodies, all of `a` below any of `b`. A government equals
 * its place, a department is below it. Undefined where it cannot be told: the way up ends at a party whose superior is not said.
 */
export function isBelowOrEqual(a: Resolved, b: Resolved, resolver: Resolver): boolean | undefined {
  const lower = bodiesOf(a, resolver);
  const upper = bodiesOf(b, resolver);
  if (lower === undefined || upper === undefined) return undefined;
  let answer: boolean | undefined = true;
  for (const one of lower) {
    const { keys, complete } = chainOf(one, resolver);
    if (upper.some((other) => keys.includes(chainOf(other, resolver).keys[0]!))) continue;
    if (complete) return false;
    answer = undefined;
  }
  return answer;
}

/** What is worked out once for each resolver, which gives one name the same answer each time. */
export interface KeptBodies {
  chains: Map<Resolved, Recorded<Chain>>;
  /** Chains of declared parties, which several names may lead to. */
  parties: Map<Party, Recorded<Chain>>;
  roles: Map<ResolvedRole, Recorded<readonly Resolved[] | undefined>>;
}

/**
 * The chain of a body. `seen` holds the parties on the way to it. A chain that ends at the top has met no circle and is the same from
 * wherever it is asked for; others are kept only where nothing led to them.
 */
function chainOf(body: Resolved, resolver: Resolver, seen?: Set<string>): Chain {
  const { chains, parties } = resolver.keptBodies;
  const inside = seen !== undefined && seen.size > 0;
  const known = chains.get(body) ?? (body.kind === 'party' ? parties.get(body.fact) : undefined);
  if (known !== undefined && (!inside || known.value.complete)) {
    resolver.touched |= known.touched;
    return known.value;
  }
  const made = resolver.record(() => makeChain(body, resolver, seen ?? new Set()));
  if (inside && !made.value.complete) return made.value;
  chains.set(body, made);
  if (body.kind === 'party') parties.set(body.fact, made);
  return made.value;
}

function makeChain(body: Resolved, resolver: Resolver, seen: Set<string>): Chain {
  if (body.kind === 'division') return office(divisionChain(body.division, resolver), body.body);
  if (body.kind === 'derived') return office(chainOf(body.of, resolver, seen), body.body);
  if (body.kind === 'party') return partyChain(body, resolver, seen);
  return { keys: [], complete: false };
}

function office(chain: Chain, name: string | undefined): Chain {
  if (standsForPlace(name)) return chain;
  return { complete: chain.complete, keys: [`${chain.keys[0]}/${name}`, ...chain.keys] };
}

function divisionChain(division: Division, resolver: Resolver): Chain {
  const above = resolver.world.gazetteer.ancestors(division.code);
  return { keys: [division, ...above].map((one) => `division:${one.code}`), complete: true };
}

function partyChain(party: ResolvedParty, resolver: Resolver, seen: Set<string>): Chain {
  const { fact } = party;
  const cut = cutBody(fact.name);
  const place = cut?.division ?? fact.name;
  const division = divisionOf(fact, place, resolver);
  const own = division === undefined ? `place:${place}` : `division:${division.code}`;
  if (seen.has(`${party.uri}\n${fact.id}`)) return { keys: [own], complete: false };
  seen.add(`${party.uri}\n${fact.id}`);
  const department = cut !== undefined && !standsForPlace(cut.body);
  const { keys, complete } = aboveParty(party, place, department, division, resolver, seen);
  if (!department) return { complete, keys: [own, ...keys] };
  const upward = keys[0] === own ? keys : [own, ...keys];
  return { complete, keys: [`${own}/${cut.body}`, ...upward] };
}

function aboveParty(
  party: ResolvedParty,
  place: string,
  department: boolean,
  division: Division | undefined,
  resolver: Resolver,
  seen: Set<string>,
): Chain {
  const { fact, uri } = party;
  if (fact.parent !== undefined) {
    const found = resolver.resolve(fact.parent, uri);
    const single = found.kind === 'one' ? bodiesOf(found.target, resolver) : undefined;
    return single?.length === 1 ? chainOf(single[0]!, resolver, seen) : { keys: [], complete: false };
  }
  if (division !== undefined) {
    const { keys, complete } = divisionChain(division, resolver);
    return { keys: keys.slice(1), complete };
  }
  if (department) {
    const ref = { kinds: ['body' as const], path: [place], scope: '', at: `${fact.id}#name` };
    const found = resolver.resolve(ref, uri);
    if (found.kind === 'one') return chainOf(found.target, resolver, seen);
  }
  return { keys: [], complete: fact.level === 'nation' || fact.level === 'province' };
}

function divisionOf(party: Party, place: string, resolver: Resolver): Division | undefined {
  const { gazetteer } = resolver.world;
  if (party.code !== undefined) {
    const found = gazetteer.byCode(party.code);
    if (found !== undefined) return found;
  }
  const named = gazetteer.resolve(place);
  return named.kind === 'one' && named.body === undefined && named.as !== 'short' ? named.division : undefined;
}
