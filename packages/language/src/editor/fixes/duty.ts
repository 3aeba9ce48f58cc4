import { formatKey } from '@duikou/messages';
import { type Finding, originOf } from '@duikou/model';
import type { EditorFile } from '../file.ts';
import { colon, type Fix, type FixProvider, keyword } from './fix.ts';
import { insertInBlock } from './insert.ts';

/** Puts an empty slot in the duty's block, or in 通则 where every duty lacks it: what is to stand there only people know. */
function slotFix(key: string, ownOnly = false): FixProvider {
  return (finding, file) => {
    if (finding.message?.endsWith('.table')) return [];
    const everywhere = finding.message?.endsWith('.everywhere') === true;
    if (everywhere && ownOnly) return [];
    const fix = everywhere ? inDefaults(finding, file, key) : inDuty(finding, file, key);
    return fix ? [fix] : [];
  };
}

function titleOf(file: EditorFile, key: string): string {
  return formatKey(file.locale, 'fix.slot', { slot: keyword(file, key) });
}

function inDuty({ subject }: Finding, file: EditorFile, key: string): Fix | undefined {
  const duty = file.summary.facts.duties.find(({ id }) => id === subject);
  const range = originOf(file.summary.origins, `${subject}#self`);
  if (duty === undefined || duty.table !== undefined || range === undefined || duty.slots.includes(key))
    return undefined;
  const line = `${keyword(file, key)}${colon(file)}`.trimEnd();
  return { title: titleOf(file, key), edits: [insertInBlock(file, range, line)] };
}

function inDefaults({ subject }: Finding, file: EditorFile, key: string): Fix | undefined {
  const { origins, facts } = file.summary;
  const defaults = facts.defaults.find(({ owner }) => owner === subject);
  const range = originOf(origins, defaults?.at ?? `${subject}#self`);
  if (range === undefined) return undefined;
  const slot = `${keyword(file, key)}${colon(file)}`.trimEnd();
  const line = defaults ? slot : `${keyword(file, 'defaults')} { ${slot} }`;
  return { title: titleOf(file, key), edits: [insertInBlock(file, range, line)] };
}

export const dutyFixes: Record<string, FixProvider> = {
  'duty/bearer-missing': slotFix('bearer', true),
  'duty/counterpart-missing': slotFix('counterpart'),
  'duty/target-missing': slotFix('target', true),
  'duty/deadline-missing': slotFix('deadline'),
  'duty/funding-missing': slotFix('fund'),
  'duty/indicator-missing': slotFix('measured-by'),
  'duty/evidence-missing': slotFix('evidence'),
  'duty/remedy-missing': slotFix('unfulfilled'),
};
