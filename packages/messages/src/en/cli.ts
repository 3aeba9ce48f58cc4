import type { SameKeys } from '../types.ts';
import type { cli as zh } from '../zh/cli.ts';

export const cli: SameKeys<typeof zh> = {};
