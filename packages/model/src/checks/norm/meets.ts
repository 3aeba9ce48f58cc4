import { decideProhibition, type Norm, type NormDecision, type Witness } from '../../norms/index.ts';
import type { FileView } from '../check.ts';
import { dutyName } from '../duty/duties.ts';
import type { FindingDraft } from '../finding.ts';
import { metBy } from './norms.ts';

/** The first prohibition that a norm meets, or may meet where `orUnknown` says that it is told. */
export function prohibitionMet(
  view: FileView,
  norm: Norm,
  permission: boolean,
  orUnknown: (decision: NormDecision) => boolean,
): { ban: Norm; decision: NormDecision } | undefined {
  let open: { ban: Norm; decision: NormDecision } | undefined;
  for (const ban of metBy(view, norm)) {
    const decision = decideProhibition(view, norm, ban, permission);
    if (decision.verdict === 'conflict') return { ban, decision };
    if (decision.verdict === 'unknown' && orUnknown(decision)) open ??= { ban, decision };
  }
  return open;
}

/** Wordings where the day is known, and where it cannot be told. */
interface Wordings {
  day: string;
  unknown?: string;
}

/** A finding on a norm that meets a prohibition: the case in which it does, and the other place. */
export function meetingDraft(
  wordings: Wordings,
  norm: Norm,
  ban: Norm,
  { verdict, witness }: NormDecision,
): FindingDraft {
  const message = verdict === 'unknown' ? wordings.unknown : witness?.day === undefined ? undefined : wordings.day;
  return {
    subject: norm.duty.id,
    ...(verdict === 'unknown' && { verdict: 'unknown' as const }),
    ...(message !== undefined && { message }),
    params: {
      name: dutyName(norm.duty),
      other: dutyName(ban.duty),
      body: witness?.body ?? '',
      act: witness?.act ?? norm.duty.act,
      ...(witness?.day !== undefined && { day: witness.day }),
      ...(witness?.when !== undefined && { when: witness.when }),
    },
    related: [{ uri: ban.uri, at: placeOf(ban), note: 'note.other-norm' }],
    witness: proof(witness),
  };
}

/** The place of a norm's name, or of its sentence. */
export function placeOf({ duty }: Norm): string {
  return `${duty.id}#name`;
}

function proof(witness: Witness | undefined): Record<string, string> {
  if (witness === undefined) return {};
  const { body, act, day, quantity, when } = witness;
  return {
    body,
    act,
    ...(day !== undefined && { day }),
    ...(quantity && { quantity: quantity.value, unit: quantity.unit }),
    ...(when !== undefined && { when }),
  };
}
