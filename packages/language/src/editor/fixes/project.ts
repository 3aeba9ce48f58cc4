import { formatKey } from '@duikou/messages';
import { originOf } from '@duikou/model';
import type { FixProvider } from './fix.ts';
import { colon, keyword } from './fix.ts';
import { insertInBlock } from './insert.ts';

/**
 * Puts an empty slot in the block of the project or fund a finding is about, where it is the whole finding that the slot is not there:
 * what is to stand in it only people know.
 */
function slotFix(...keys: string[]): FixProvider {
  return ({ code, message, subject }, file) => {
    const range = originOf(file.summary.origins, `${subject}#self`);
    const key = keys.find((one) => originOf(file.summary.origins, `${subject}#slot.${one}`) === undefined);
    if (range === undefined || key === undefined || (message !== undefined && message !== code)) return [];
    const line = `${keyword(file, key)}${colon(file)}`.trimEnd();
    const title = formatKey(file.locale, 'fix.slot', { slot: keyword(file, key) });
    return [{ title, edits: [insertInBlock(file, range, line)] }];
  };
}

export const projectFixes: Record<string, FixProvider> = {
  'project/stage-skipped': slotFix('track'),
  'project/notice-missing': slotFix('schedule'),
  'project/joint-signing-missing': slotFix('schedule'),
  'project/owner-missing': slotFix('implementer', 'supervisor', 'acceptor'),
  'project/pool-missing': slotFix('pool'),
  'project/performance-goal-missing': slotFix('goal'),
  'project/benefit-link-missing': slotFix('benefit-link'),
  'project/asset-unregistered': slotFix('asset'),
  'project/need-missing': slotFix('answers'),
  'project/feasibility-missing': slotFix('feasibility'),
  'project/fit-missing': slotFix('fit'),
  'project/upkeep-missing': slotFix('upkeep'),
  'project/training-missing': slotFix('training'),
  'project/ecology-unassessed': slotFix('ecology'),
  'project/risk-unassessed': slotFix('risk'),
  'list/unclassified': slotFix('category'),
  'list/area-missing': slotFix('area'),
  'fund/source-missing': slotFix('source'),
  'fund/channel-missing': slotFix('channel'),
  'fund/equal-amounts': slotFix('allocation-basis'),
  'fund/paid-over-budget': slotFix('budget-change'),
};
