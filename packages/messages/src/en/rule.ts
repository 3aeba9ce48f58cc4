import type { SameKeys } from '../types.ts';
import type { rule as zh } from '../zh/rule.ts';

export const rule: SameKeys<typeof zh> = {
  'rule/violated': {
    title: 'Rule not kept',
    message: 'Rule ‘{name}’ ({requires}) is not kept: {working}.',
    why: 'This is a rule of the workspace or of a library it imports.',
    remedy: 'Go through the figures shown and change what has to change; if the rule is wrong, change the rule.',
  },
  'rule/violated.said': {
    message: '{said} (rule ‘{name}’: {requires}; {working})',
  },
  'rule/violated.each': {
    message: 'Rule ‘{name}’ ({requires}) is not kept in {count}: {members}.',
  },
  'rule/violated.each-said': {
    message: '{said} (rule ‘{name}’: {requires}; not kept in {count}: {members})',
  },
  'rule/violated.unknown': {
    message: 'Whether rule ‘{name}’ ({requires}) is kept cannot be told: nothing is said of {missing}. {working}',
    remedy: 'Say what is missing.',
  },
  'rule/violated.unclear': {
    message:
      'Whether rule ‘{name}’ ({requires}) is kept cannot be told: figures of different units cannot be added or compared. {working}',
    remedy: 'State all of them in one unit.',
  },
};
