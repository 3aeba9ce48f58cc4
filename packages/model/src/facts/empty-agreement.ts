import type { Agreement } from './declarations.ts';

/** An agreement of which nothing but its name is known. */
export function emptyAgreement(id: string, name: string): Agreement {
  return { id, name, parties: [], bases: [], adopts: [], contacts: [], annexes: [], takesUp: [], content: [] };
}
