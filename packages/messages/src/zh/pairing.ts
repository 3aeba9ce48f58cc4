import type { Catalogue } from '../types.ts';

export const pairing = {} as const satisfies Catalogue;
