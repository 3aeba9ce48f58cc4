import type { FileView } from '../checks/check.ts';
import type { Actual, Actuals, Agreement, IndicatorSystem, Ref } from '../facts/index.ts';
import type { Portfolio } from '../portfolio/portfolio.ts';
import type { Resolution } from '../resolve/index.ts';
import type { Ground } from './indicator-value.ts';
import { type Reached, reachedOf, type Told } from './reached.ts';
import { scoreList, scoreSystem } from './system.ts';
import type { SystemScore, Value } from './types.ts';

/** An agreement where it stands. */
export interface Standing {
  uri: string;
  agreement: Agreement;
}

/** A 完成情况 block where it stands. */
export interface ActualsFound {
  uri: string;
  fact: Actuals;
}

/** Agreements of a name in a workspace. */
export function agreementsNamed(portfolio: Portfolio, name: string): Standing[] {
  return portfolio.declarationsNamed(name).flatMap(({ uri, declaration }) => {
    const agreement = portfolio.summary(uri)?.facts.agreements.find(({ id }) => id === declaration.id);
    return agreement ? [{ uri, agreement }] : [];
  });
}

/** The agreement a block stands in or names (协议：…). */
export function agreementOfBlock(
  portfolio: Portfolio,
  uri: string,
  { agreement, target }: { agreement: string; target?: Ref },
): Standing | undefined {
  if (target) {
    const found = portfolio.resolve(target, uri);
    return found.kind === 'one' && found.target.kind === 'agreement'
      ? { uri: found.target.uri, agreement: found.target.fact }
      : undefined;
  }
  const own = portfolio.summary(uri)?.facts.agreements ?? [];
  const fact =
    own.find(({ id }) => id === `agreement:${agreement}`) ??
    (agreement === '' && own.length === 1 ? own[0] : undefined);
  return fact && { uri, agreement: fact };
}

/** Blocks of values of an agreement: in its own file and in those that import it. */
export function actualsOf(portfolio: Portfolio, { uri, agreement }: Standing): ActualsFound[] {
  return [uri, ...portfolio.importersOf(uri)].flatMap((file) =>
    (portfolio.summary(file)?.facts.actuals ?? []).flatMap((fact) => {
      const of = agreementOfBlock(portfolio, file, fact);
      return of?.uri === uri && of.agreement.id === agreement.id ? [{ uri: file, fact }] : [];
    }),
  );
}

/** What a block tells; a value without a day has that of the block. Its values stand for all up to their day. */
export function toldBy({ uri, fact }: ActualsFound, values: readonly Actual[] = fact.values): Told[] {
  return values.map((actual) => {
    const date = actual.date ?? fact.asOf;
    return { uri, actual, cumulative: true, ...(date !== undefined && { date }) };
  });
}

export interface ScoreOptions {
  told: readonly Told[];
  /** ISO date. */
  asOf: string;
  /** The one system to score by; default: all that the agreement declares or adopts. */
  indicators?: { ref: Ref; uri: string };
  /** Values to put in the place of what was reached, by indicator. */
  changes?: ReadonlyMap<string, Value>;
}

export interface AgreementScore {
  systems: SystemScore[];
  reached: Reached;
}

/** Scores an agreement by its indicator systems, and by its responsibility lists that give marks. */
export function scoreAgreement(portfolio: Portfolio, standing: Standing, options: ScoreOptions): AgreementScore {
  const { uri, agreement } = standing;
  const view = portfolio.view(uri)!;
  const reached = reachedOf(options.told, inAgreement(portfolio, view, standing), options.asOf);
  const ground: Ground = { view, agreement, reached, changes: options.changes ?? new Map() };
  const digits = view.settingsFor(agreement).integer('indicator/rounding-undeclared.digits');
  const systems = systemsOf(portfolio, view, standing, options).map((one) =>
    scoreSystem(ground, one.uri, one.system, digits),
  );
  if (options.indicators) return { systems, reached };
  const lists = view.facts.responsibilityLists
    .filter((list) => view.agreementOf(list) === agreement)
    .flatMap((list) => scoreList(ground, uri, list, digits) ?? []);
  return { systems: [...systems, ...lists], reached };
}

/** Names stand for what they do where they are written, else for what the agreement has of that name. */
function inAgreement(portfolio: Portfolio, view: FileView, { uri, agreement }: Standing) {
  return (ref: Ref, from: string): Resolution => {
    const found = portfolio.resolve(ref, from);
    if (found.kind === 'one') return found;
    return view.resolve({ ...ref, scope: agreement.name }, uri);
  };
}

function systemsOf(
  portfolio: Portfolio,
  view: FileView,
  { uri, agreement }: Standing,
  { indicators }: ScoreOptions,
): { uri: string; system: IndicatorSystem }[] {
  if (indicators) return resolved(portfolio.resolve(indicators.ref, indicators.uri));
  const own = view.facts.indicatorSystems
    .filter((system) => system.agreement === agreement.name)
    .map((system) => ({ uri, system }));
  const adopted = agreement.adopts.flatMap(({ ref }) => resolved(view.resolve(ref)));
  const seen = new Set<string>();
  return [...own, ...adopted].filter((one) => {
    const key = `${one.uri}\n${one.system.id}`;
    return !seen.has(key) && seen.add(key);
  });
}

function resolved(found: Resolution): { uri: string; system: IndicatorSystem }[] {
  return found.kind === 'one' && found.target.kind === 'indicators'
    ? [{ uri: found.target.uri, system: found.target.fact }]
    : [];
}
