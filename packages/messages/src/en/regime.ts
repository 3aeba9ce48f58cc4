import type { SameKeys } from '../types.ts';
import type { regime as zh } from '../zh/regime.ts';

export const regime: SameKeys<typeof zh> = {
  'regime/dimension-missing': {
    title: 'Regime dimension missing',
    message: 'The regime ‘{name}’ does not state its mission.',
    why: 'Mission, relation and intent tell kinds of aid apart and decide which checks apply.',
    remedy: 'State it with ‘mission:’: ethnic-border, major-project, poverty or disaster.',
  },
  'regime/dimension-missing.relation': {
    message: 'The regime ‘{name}’ does not state its relation.',
    remedy: 'State it with ‘relation:’: central-local, local-local or within-province.',
  },
  'regime/dimension-missing.intent': {
    message: 'The regime ‘{name}’ does not state its intent.',
    remedy: 'State it with ‘intent:’: balance or emergency.',
  },
};
