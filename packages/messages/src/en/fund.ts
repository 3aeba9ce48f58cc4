import type { SameKeys } from '../types.ts';
import type { fund as zh } from '../zh/fund.ts';

export const fund: SameKeys<typeof zh> = {};
