import type { EffectiveDuty } from '../checks/effective-duty.ts';
import type { Target } from '../quantity/index.ts';
import type { JudgedKind } from './types.ts';

/**
 * How a duty is judged: by its 性质 where it says one of the five (考核, 验收, 审计, 结算 and 移交 are judged when due); else what is forbidden is
 * kept throughout, a recurrence per instance, a ceiling as a limit, a figure when due, and what has none is done once.
 */
export function judgedKind(duty: EffectiveDuty, target: Target | undefined): JudgedKind {
  const { kind, modality, deadlines } = duty;
  if (modality === 'must-not') return target === undefined ? 'maintain' : 'limit';
  if (kind === 'achieve' || kind === 'maintain' || kind === 'recur' || kind === 'limit' || kind === 'once') return kind;
  if (deadlines.some(({ phrase }) => phrase.kind === 'recurring')) return 'recur';
  const falls = target?.change?.direction === 'fall';
  if (!falls && (target?.comparator === 'at-most' || target?.comparator === 'less-than')) return 'limit';
  return target === undefined ? 'once' : 'achieve';
}
