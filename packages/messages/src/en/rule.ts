import type { SameKeys } from '../types.ts';
import type { rule as zh } from '../zh/rule.ts';

export const rule: SameKeys<typeof zh> = {
  'rule/share': {
    title: 'Share rule not kept',
    message: 'Rule ‘{name}’ asks {asked} for ‘{part}’; it is {percent}% ({amount} of {whole}).',
    why: 'This is a rule of the workspace’s own.',
    remedy: 'Change the projects or their areas; if the rule is wrong, change the rule.',
  },
  'rule/share.said': {
    message: '{said} (rule ‘{name}’: {asked} for ‘{part}’, it is {percent}%)',
  },
  'rule/share.unknown': {
    message:
      'Whether rule ‘{name}’ ({asked} for ‘{part}’) is kept cannot be told: {percent}% is certain, and some projects state no area or cost.',
    remedy: 'State the area and cost of each project.',
  },
};
