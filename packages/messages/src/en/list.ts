import type { SameKeys } from '../types.ts';
import type { list as zh } from '../zh/list.ts';

export const list: SameKeys<typeof zh> = {};
