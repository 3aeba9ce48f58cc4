import type { SameKeys } from '../types.ts';
import type { indicator as zh } from '../zh/indicator.ts';

export const indicator: SameKeys<typeof zh> = {
  'indicator/weights-not-full': {
    title: 'Weights do not make the full mark',
    message: 'The full mark of ‘{name}’ is {parent}, but its leading indicators come to {children}: {gap} short.',
    why: 'With weights short of or above the full mark, scores cannot be compared.',
    remedy: 'Change the weights so that each level adds up to the one above; bonus items stand apart.',
  },
  'indicator/weights-not-full.mark-over': {
    message: 'The full mark of ‘{name}’ is {parent}, but its leading indicators come to {children}: {gap} too many.',
  },
  'indicator/weights-not-full.parent-short': {
    message: '‘{name}’ weighs {parent}, but the indicators below it come to {children}: {gap} short.',
  },
  'indicator/weights-not-full.parent-over': {
    message: '‘{name}’ weighs {parent}, but the indicators below it come to {children}: {gap} too many.',
  },
  'indicator/weights-not-full.weight-missing': {
    message:
      'The weights of ‘{name}’ cannot be added up: it is {parent}, {children} is stated, and ‘{missing}’ states none.',
    remedy: 'State the weight of each indicator.',
  },
  'indicator/weights-not-full.mark-missing': {
    message: '‘{name}’ states no full mark, so the {children} points of its leading indicators cannot be checked.',
    remedy: 'State it, such as ‘full-mark: 100’.',
  },
  'indicator/unused': {
    title: 'Indicator measured by no duty',
    message: 'No duty is measured by ‘{name}’ of ‘{system}’.',
    why: 'An indicator without a duty leaves nothing agreed to assess by.',
    remedy:
      'Name it in a duty with ‘measured-by:’, name the duty in it with ‘measures:’, or take it out of the system.',
  },
  'indicator/unused.adopted': {
    message: '{count} indicators of ‘{system}’, adopted as a whole, are measured by no duty: {names}.',
    remedy: 'Add duties for them; where only some are used, write ‘adopts’.',
  },
};
