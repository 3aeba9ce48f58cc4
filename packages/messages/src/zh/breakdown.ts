import type { Catalogue } from '../types.ts';

export const breakdown = {} as const satisfies Catalogue;
