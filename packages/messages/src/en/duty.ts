import type { SameKeys } from '../types.ts';
import type { duty as zh } from '../zh/duty.ts';

export const duty: SameKeys<typeof zh> = {};
