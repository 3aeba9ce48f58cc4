import type { Catalogue } from '../types.ts';

export const indicator = {} as const satisfies Catalogue;
