import type { Catalogue } from '../types.ts';

export const quantity = {} as const satisfies Catalogue;
