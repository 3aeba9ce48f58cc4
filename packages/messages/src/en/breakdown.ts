import type { SameKeys } from '../types.ts';
import type { breakdown as zh } from '../zh/breakdown.ts';

export const breakdown: SameKeys<typeof zh> = {};
