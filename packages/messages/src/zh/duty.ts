import type { Catalogue } from '../types.ts';

export const duty = {} as const satisfies Catalogue;
