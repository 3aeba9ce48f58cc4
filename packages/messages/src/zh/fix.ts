import type { Catalogue } from '../types.ts';

export const fix = {
  'fix.close': '补上后一半',
  'fix.full-stop-as-dot': '改为“.”',
  'fix.use-similar': '改为“{similar}”',
} as const satisfies Catalogue;
