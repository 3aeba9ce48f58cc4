import type { Facts } from './summary.ts';

/** What is left out when facts are compared: places, and forms as written. */
const leftOut = new Set(['at', 'written', 'sentence']);

/** Facts without places and written forms, for comparing two readings of one meaning. */
export function comparableFacts(facts: Facts): unknown {
  return strip(facts);
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (value === null || typeof value !== 'object') return value;
  const out: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value))
    if (!leftOut.has(key) && inner !== undefined) out[key] = strip(inner);
  return out;
}

/** Whether two files say the same: facts equal but for places and written forms. */
export function sameFacts(a: Facts, b: Facts): boolean {
  return JSON.stringify(strip(a)) === JSON.stringify(strip(b));
}
