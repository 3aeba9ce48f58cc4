import type { SameKeys } from '../types.ts';
import type { fix as zh } from '../zh/fix.ts';

export const fix: SameKeys<typeof zh> = {
  'fix.close': 'Add the closing mark',
  'fix.full-stop-as-dot': 'Write ‘.’',
  'fix.space': 'Write ‘{keyword} {name}’',
  'fix.use-similar': 'Change to ‘{similar}’',
  'fix.colon': 'Add the colon',
  'fix.remove': 'Remove ‘{found}’',
  'fix.total': 'Write the sum, {value}',
  'fix.whole': 'Make the whole the sum of its parts: {value}',
  'fix.rest': 'Add a line ‘{rest} {value}’',
  'fix.remedy-mode': 'Write ‘{word}’',
  'fix.slot': 'Add the slot ‘{slot}’',
  'fix.import': 'Import {file}',
  'fix.slot-word': 'Say ‘{word}’',
};
