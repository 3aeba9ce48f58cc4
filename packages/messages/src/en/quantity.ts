import type { SameKeys } from '../types.ts';
import type { quantity as zh } from '../zh/quantity.ts';

export const quantity: SameKeys<typeof zh> = {};
