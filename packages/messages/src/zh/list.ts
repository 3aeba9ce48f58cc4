import type { Catalogue } from '../types.ts';

export const list = {} as const satisfies Catalogue;
