import type { Catalogue } from '../types.ts';

export const cli = {} as const satisfies Catalogue;
