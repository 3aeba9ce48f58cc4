import type { SameKeys } from '../types.ts';
import type { pairing as zh } from '../zh/pairing.ts';

export const pairing: SameKeys<typeof zh> = {};
