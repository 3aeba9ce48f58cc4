import type { Clause, Duty, DutyDefaults, Facts } from '../facts/index.ts';

/** A duty with every slot that 通则 fills, and its modality. */
export type EffectiveDuty = Duty & { modality: NonNullable<Duty['modality']> };

/**
 * A duty with what it inherits from 通则: of its clause, then of the clauses above, then of the agreement. A slot that says
 * anything inherits nothing; remedies are inherited one kind of failure at a time; where 不考核 is said no indicator is inherited.
 */
export function effectiveDuty(duty: Duty, facts: Facts): EffectiveDuty {
  const effective: EffectiveDuty = { ...duty, modality: duty.modality ?? 'must' };
  for (const defaults of defaultsAbove(duty, facts)) inherit(effective, defaults);
  return effective;
}

/** The 通则 that apply to a duty, the nearest first. */
export function defaultsAbove(duty: Duty, facts: Facts): DutyDefaults[] {
  const owners: string[] = [];
  for (let at = duty.clause; at !== undefined && !owners.includes(at); at = clauseOf(at, facts)?.parent)
    owners.push(at);
  owners.push(`agreement:${duty.agreement}`);
  return owners.flatMap((owner) => facts.defaults.filter((defaults) => defaults.owner === owner));
}

function clauseOf(id: string, facts: Facts): Clause | undefined {
  return facts.clauses.find((clause) => clause.id === id);
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
  const said = new Set(duty.remedies.map((remedy) => remedy.failure));
  const added = defaults.remedies.filter((remedy) => !said.has(remedy.failure));
  if (added.length > 0) duty.remedies = [...duty.remedies, ...added];
}
