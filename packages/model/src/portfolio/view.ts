import { effectOf } from '../amendments/index.ts';
import type { AmendedVersion, FileView } from '../checks/check.ts';
import { type EffectiveDuty, effectiveDuty } from '../checks/effective-duty.ts';
import {
  type Agreement,
  ALL,
  type Duty,
  type DutyDefaults,
  type Facts,
  type Regime,
  type Summary,
} from '../facts/index.ts';
import { bodiesOf, bodyKey, isBelowOrEqual } from '../resolve/bodies.ts';
import { adoptsOf, agreementsAbove, basesOf, defaultsFromAbove, regimeRefOf } from '../resolve/hierarchy.ts';
import type { Recorded } from '../resolve/recorded.ts';
import type { Resolver } from '../resolve/resolver.ts';
import { fundAmount, fundTotal } from '../resolve/shares.ts';
import { amendedView, amendmentsOf } from './amended.ts';

/**
 * What checks see of one file: its facts, and a resolver that records what they ask of others. `again`: whether another version of the
 * file may be put in its place.
 */
export function createView(summary: Summary, resolver: Resolver, again = false): FileView {
  const { facts, uri } = summary;
  const { settings } = resolver.world;
  const memory: FileView['memory'] = new Map();
  const defaultsAbove = kept(memory, resolver, (agreement: Agreement) => defaultsFromAbove(agreement, uri, resolver));
  const fromAbove = (duty: Duty): DutyDefaults[] => {
    const agreement = facts.agreements.length === 0 ? undefined : agreementNamed(duty.agreement, facts);
    return agreement?.parent === undefined ? NO_DEFAULTS : defaultsAbove(agreement);
  };
  const view: FileView = {
    uri,
    summary,
    facts,
    settings,
    resolver,
    resolve: (ref, from = uri) => resolver.resolve(ref, from),
    settingsFor: (agreement) => settings.under(agreement && view.regimeOf(agreement)),
    sharesOf: (of, from = uri, year) => resolver.sharesOf(of, from, year),
    fundAmount: (fund, year, from = uri) =>
      year === undefined ? fundTotal(resolver, from, fund) : fundAmount(resolver, from, fund, year),
    isBelowOrEqual: (a, b) => isBelowOrEqual(a, b, resolver),
    bodyKey: (body) => bodyKey(body, resolver),
    bodiesOf: (body) => bodiesOf(body, resolver),
    regimeOf: kept(memory, resolver, (agreement: Agreement) => regimeInForce(agreement, resolver)),
    agreementsAbove: (agreement) => agreementsAbove(agreement, uri, resolver),
    adoptsOf: (agreement) => adoptsOf(agreement, uri, resolver),
    basesOf: (agreement) => basesOf(agreement, uri, resolver),
    versionsOf: (agreement) => versionsIn(view, agreement),
    agreementOf: ({ agreement }) => agreementNamed(agreement, facts),
    effective: kept(memory, resolver, (duty: Duty): EffectiveDuty => effectiveDuty(duty, facts, fromAbove(duty))),
    memory,
    again,
    referenceDate,
  };
  return view;
}

const NO_DEFAULTS: DutyDefaults[] = [];

/** What `work` gives for a fact, worked out once; what was looked at for it counts each time. */
function kept<K extends object, V>(memory: FileView['memory'], resolver: Resolver, work: (key: K) => V): (key: K) => V {
  const known = new Map<K, Recorded<V>>();
  memory.set(work, known as Map<object, Recorded<unknown>>);
  return (key) => {
    let made = known.get(key);
    if (made === undefined) {
      made = resolver.record(() => work(key));
      known.set(key, made);
    } else resolver.touched |= made.touched;
    return made.value;
  };
}

const AGREEMENT = 'agreement:';

function agreementNamed(name: string, facts: Facts): Agreement | undefined {
  for (const agreement of facts.agreements) {
    const { id } = agreement;
    if (id.length === AGREEMENT.length + name.length && id.startsWith(AGREEMENT) && id.endsWith(name)) return agreement;
  }
  return undefined;
}

/** Day to judge an agreement by: its signing, else the first day of its term. */
export function referenceDate(agreement: Agreement | undefined): string | undefined {
  return agreement?.signed?.date ?? agreement?.term?.from;
}

/** The regime the agreement or the nearest above it names, else the only one `duikou.json` has in force; undefined outside its dates. */
function regimeInForce(agreement: Agreement, resolver: Resolver): Regime | undefined {
  const { regimes } = resolver.world.settings;
  const byDefault =
    regimes.length === 1
      ? { kinds: ['regime' as const], path: [regimes[0]!], scope: '', at: `${agreement.id}#name` }
      : undefined;
  const said = regimeRefOf(agreement, resolver.home, resolver);
  const ref = said?.value ?? byDefault;
  const found = ref && resolver.resolve(ref, said?.uri);
  if (found?.kind !== 'one' || found.target.kind !== 'regime') return undefined;
  const { fact } = found.target;
  const day = referenceDate(agreement);
  const { from, to } = fact.validity ?? {};
  if (day !== undefined && ((from !== undefined && day < from) || (to !== undefined && day >= to))) return undefined;
  return fact;
}

function versionsIn({ resolver, uri }: FileView, agreement: Agreement): readonly AmendedVersion[] {
  const amendments = amendmentsOf(resolver, uri, agreement);
  if (amendments.length === 0) return NO_VERSIONS;
  resolver.touched |= ALL;
  return amendments.flatMap(({ amendment }, index) => {
    const amended = { uri, agreement, amendments };
    const ask = (key: string) => resolver.asks(key);
    const made = amendedView(resolver.world, amended, amendments.slice(0, index + 1), ask, createView);
    return made === undefined
      ? []
      : [{ from: effectOf(amendment), view: made.view, placeOf: made.consolidated.placeOf }];
  });
}

const NO_VERSIONS: readonly AmendedVersion[] = [];
