import type { FileView } from '../checks/check.ts';
import { type EffectiveDuty, effectiveDuty } from '../checks/effective-duty.ts';
import type { Agreement, Duty, DutyDefaults, Facts, Regime, Summary } from '../facts/index.ts';
import { bodiesOf, bodyKey, isBelowOrEqual } from '../resolve/bodies.ts';
import { adoptsOf, agreementsAbove, basesOf, defaultsFromAbove, regimeRefOf } from '../resolve/hierarchy.ts';
import type { Resolver } from '../resolve/resolver.ts';
import { fundAmount, fundTotal } from '../resolve/shares.ts';

/** What checks see of one file: its facts, and a resolver that records what they ask of others. */
export function createView(summary: Summary, resolver: Resolver): FileView {
  const { facts, uri } = summary;
  const { settings } = resolver.world;
  const regimes = new Map<string, Regime | undefined>();
  const effective = new Map<Duty, EffectiveDuty>();
  const defaults = new Map<string, DutyDefaults[]>();
  const fromAbove = (duty: Duty): DutyDefaults[] => {
    const agreement = facts.agreements.length === 0 ? undefined : agreementNamed(duty.agreement, facts);
    if (agreement?.parent === undefined) return NO_DEFAULTS;
    const known = defaults.get(agreement.id);
    if (known !== undefined) return known;
    const found = defaultsFromAbove(agreement, uri, resolver);
    defaults.set(agreement.id, found);
    return found;
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
    regimeOf(agreement) {
      const known = regimes.get(agreement.id);
      if (known !== undefined || regimes.has(agreement.id)) return known;
      const found = regimeInForce(agreement, resolver);
      regimes.set(agreement.id, found);
      return found;
    },
    agreementsAbove: (agreement) => agreementsAbove(agreement, uri, resolver),
    adoptsOf: (agreement) => adoptsOf(agreement, uri, resolver),
    basesOf: (agreement) => basesOf(agreement, uri, resolver),
    agreementOf: ({ agreement }) => agreementNamed(agreement, facts),
    effective(duty) {
      const known = effective.get(duty);
      if (known !== undefined) return known;
      const made = effectiveDuty(duty, facts, fromAbove(duty));
      effective.set(duty, made);
      return made;
    },
    memory: new Map(),
    referenceDate,
  };
  return view;
}

const NO_DEFAULTS: DutyDefaults[] = [];
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
