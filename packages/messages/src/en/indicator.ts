import type { SameKeys } from '../types.ts';
import type { indicator as zh } from '../zh/indicator.ts';

export const indicator: SameKeys<typeof zh> = {};
