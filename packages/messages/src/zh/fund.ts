import type { Catalogue } from '../types.ts';

export const fund = {} as const satisfies Catalogue;
