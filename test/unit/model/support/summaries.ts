import {
  type Agreement,
  type Declaration,
  type Duty,
  emptyAgreement,
  emptyFacts,
  type Facts,
  type Fund,
  type Indicator,
  type IndicatorSystem,
  originsFrom,
  type Party,
  type Ref,
  type RefKind,
  type Regime,
  type Share,
  type Summary,
  type Target,
} from '@duikou/model';

/** Small hand-made facts, complete by default. */

export function ref(kinds: RefKind | RefKind[], name: string, scope = '', at = `ref:${scope}.${name}#ref`): Ref {
  return { kinds: Array.isArray(kinds) ? kinds : [kinds], path: name.split('.'), scope, at };
}

export function yuan(value: string): Target {
  const figure = { value, unit: '元', dimension: 'money' as const, written: `${value}元` };
  return { comparator: 'equal', low: figure, high: figure, written: `${value}元` };
}

export function party(name: string, more: Partial<Party> = {}): Party {
  return { id: `party:${name}`, name, tags: [], ...more };
}

export function regime(name: string, more: Partial<Regime> = {}): Regime {
  return {
    id: `regime:${name}`,
    name,
    mission: [],
    relation: [],
    intent: [],
    stages: [],
    shareRules: [],
    supersedes: [],
    ...more,
  };
}

export function agreement(name: string, more: Partial<Agreement> = {}): Agreement {
  return { ...emptyAgreement(`agreement:${name}`, name), ...more };
}

/** 甲方 and 乙方 by name. */
export function parties(scope: string, a: string, b: string): Agreement['parties'] {
  return [
    { role: 'a', body: ref('body', a, scope), capacity: 'donor', at: `agreement:${scope}#party-a` },
    { role: 'b', body: ref('body', b, scope), capacity: 'recipient', at: `agreement:${scope}#party-b` },
  ];
}

export function duty(scope: string, name: string, more: Partial<Duty> = {}): Duty {
  return {
    id: `duty:${scope}.${name}`,
    name,
    agreement: scope,
    form: 'duty',
    bearer: [],
    counterpart: [],
    act: '',
    deadlines: [],
    guards: [],
    funds: [],
    indicators: [],
    evidence: [],
    remedies: [],
    breakdowns: [],
    takesUp: [],
    bases: [],
    sentence: '',
    slots: [],
    ...more,
  };
}

export function share(owner: string, key: string, amount: string): Share {
  const id = `share:${owner}.${key}`;
  return { id, name: key, key, body: ref('body', key, owner.split('.')[0]), target: yuan(amount), at: `${id}#name` };
}

export function fund(scope: string, name: string, more: Partial<Fund> = {}): Fund {
  return {
    id: `fund:${scope}.${name}`,
    name,
    agreement: scope,
    sources: [],
    uses: [],
    amounts: [],
    permitted: [],
    excluded: [],
    tables: [],
    ...more,
  };
}

export function indicators(name: string, leaves: string[], scope = ''): [IndicatorSystem, Indicator[]] {
  const qualified = scope === '' ? name : `${scope}.${name}`;
  const id = `indicators:${qualified}`;
  const made = leaves.map(
    (leaf): Indicator => ({ id: `indicator:${qualified}.${leaf}`, name: leaf, system: id, children: [], bonus: false }),
  );
  return [{ id, name, agreement: scope, roots: made.map((leaf) => leaf.id) }, made];
}

/** A summary with a place for every origin key that is used, one line each, and a declaration for every named fact. */
export function summary(uri: string, some: Partial<Facts>, more: Partial<Summary> = {}): Summary {
  const facts: Facts = { ...emptyFacts(), ...some };
  const declarations: Declaration[] = [];
  const declare = (kind: string, fact: { id: string; name: string }) => {
    const path = fact.id
      .slice(fact.id.indexOf(':') + 1)
      .replace(/~\d+$/, '')
      .split('.');
    if (fact.name !== '') declarations.push({ id: fact.id, kind, path, at: `${fact.id}#name` });
  };
  for (const fact of facts.parties) declare('party', fact);
  for (const fact of facts.regimes) declare('regime', fact);
  for (const fact of facts.bases) declare('basis', fact);
  for (const fact of facts.agreements) declare('agreement', fact);
  for (const fact of facts.funds) declare('fund', fact);
  for (const fact of facts.duties) declare('duty', fact);
  for (const fact of facts.indicatorSystems) declare('indicators', fact);
  for (const fact of facts.indicators) declare('indicator', fact);
  for (const fact of facts.negativeLists) declare('negative-list', fact);
  const refs = facts.refs.length > 0 ? facts.refs : [...refsIn(facts)];
  const keys = new Set([...keysIn(facts), ...declarations.map((one) => one.at)]);
  const origins = originsFrom(
    Object.fromEntries(
      [...keys].map((key, line) => [key, { start: { line, character: 0 }, end: { line, character: 5 } }]),
    ),
  );
  return { uri, spelling: 'zh', facts: { ...facts, refs }, declarations, problems: [], origins, ...more };
}

function* refsIn(value: unknown): Generator<Ref> {
  if (typeof value !== 'object' || value === null) return;
  if ('kinds' in value && 'path' in value && 'scope' in value) yield value as Ref;
  else for (const inner of Object.values(value)) yield* refsIn(inner);
}

function* keysIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'at' && typeof inner === 'string') yield inner;
    else yield* keysIn(inner);
  }
}
