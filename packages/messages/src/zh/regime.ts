import type { Catalogue } from '../types.ts';

export const regime = {} as const satisfies Catalogue;
