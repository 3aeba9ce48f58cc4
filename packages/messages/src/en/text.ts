import type { SameKeys } from '../types.ts';
import type { text as zh } from '../zh/text.ts';

export const text: SameKeys<typeof zh> = {
  'text/figure-contradicts': {
    title: 'Prose differs from the data',
    message: 'The prose says {stated}; what it points at comes to {model}: {gap} apart.',
    why: 'Where prose and tables or duties differ it cannot be told which holds.',
    remedy: 'Correct the prose or the data; or write the name alone in the braces and let the data give the figure.',
  },
  'text/figure-contradicts.equals-row': {
    message:
      'The prose says {stated}; what it points at comes to {model}: {gap} apart, about as much as ‘{row}’ ({cell}). It may have been left out, or counted twice.',
  },
  'text/figure-contradicts.named': {
    message: 'In the prose ‘{name}’ is {stated}; in the data it is {model}.',
  },
  'text/figure-contradicts.near': {
    message: 'After ‘{name}’ the prose says {stated}; the data have {model}. If both mean the same, they differ.',
    remedy: 'Where the same is meant correct one of them; else say what the figure is.',
  },
  'text/figure-contradicts.date': {
    message: 'The prose says ‘{stated}’; the agreement has {model}.',
  },
  'text/figure-contradicts.date-near': {
    message: 'After ‘{name}’ the prose says ‘{stated}’; the duty is due on {model}.',
    remedy: 'Where this duty is meant correct one of them.',
  },
  'text/figure-contradicts.name': {
    message: 'The prose says ‘{stated}’; the agreement has ‘{model}’.',
  },
  'text/usage': {
    title: 'A bound said twice',
    message: 'In ‘{text}’ both ‘{first}’ and ‘{second}’ set a bound.',
    why: 'A figure has one bound; two make its meaning unclear.',
    remedy: 'Take one of them away.',
  },
};
