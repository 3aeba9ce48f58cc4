import type { SameKeys } from '../types.ts';
import type { fix as zh } from '../zh/fix.ts';

export const fix: SameKeys<typeof zh> = {
  'fix.close': 'Add the closing mark',
  'fix.full-stop-as-dot': 'Write ‘.’',
  'fix.use-similar': 'Change to ‘{similar}’',
};
