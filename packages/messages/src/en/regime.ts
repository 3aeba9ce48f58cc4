import type { SameKeys } from '../types.ts';
import type { regime as zh } from '../zh/regime.ts';

export const regime: SameKeys<typeof zh> = {};
