import type { Clause, Duty, DutyDefaults, Facts } from '../facts/index.ts';

/** A duty with every slot that 通则 fills, and its modality. */
export type EffectiveDuty = Duty & { modality: NonNullable<Duty['modality']> };

/**
 * A duty with what it inherits from 通则: of its clause, then of the clauses above, then of the agreement. A slot that says
 * anything inherits nothing; `above` are the 通则 of agreements above, the nearest first; remedies are inherited one kind of failure at a time; where 不考核 is said no indicator is inherited.
 */
export function effectiveDuty(duty: Duty, facts: Facts, above: readonly DutyDefaults[] = []): EffectiveDuty {
  const effective: EffectiveDuty = { ...duty, modality: duty.modality ?? 'must' };
  if (facts.defaults.length > 0) for (const defaults of defaultsAbove(duty, facts)) inherit(effective, defaults);
  for (const defaults of above) inherit(effective, defaults);
  return effective;
}

/** The 通则 that apply to a duty, the nearest first. */
export function defaultsAbove(duty: Duty, facts: Facts): DutyDefaults[] {
  const found: DutyDefaults[] = [];
  if (facts.defaults.length === 0) return found;
  const owners: string[] = [];
  for (let at = duty.clause; at !== undefined && !owners.includes(at); at = clauseOf(at, facts)?.parent)
    owners.push(at);
  owners.push(`agreement:${duty.agreement}`);
  for (const owner of owners) for (const defaults of facts.defaults) if (defaults.owner === owner) found.push(defaults);
  return found;
}

function clauseOf(id: string, facts: Facts): Clause | undefined {
  for (const clause of facts.clauses) if (clause.id === id) return clause;
  return undefined;
}

function inherit(duty: EffectiveDuty, defaults: DutyDefaults): void {
  if (duty.evidence.length === 0) duty.evidence = defaults.evidence;
  if (duty.funds.length === 0) duty.funds = defaults.funds;
  if (duty.counterpart.length === 0) duty.counterpart = defaults.counterpart;
  if (duty.deadlines.length === 0) duty.deadlines = defaults.deadlines;
  if (duty.indicators.length === 0 && duty.notAssessed === undefined) {
    duty.indicators = defaults.indicators;
    if (defaults.notAssessed !== undefined) duty.notAssessed = defaults.notAssessed;
  }
  if (defaults.remedies.length === 0) return;
  const { remedies } = duty;
  if (remedies.length === 0) duty.remedies = defaults.remedies;
  else {
    const added = defaults.remedies.filter(({ failure }) => !remedies.some((remedy) => remedy.failure === failure));
    if (added.length > 0) duty.remedies = [...remedies, ...added];
  }
}
