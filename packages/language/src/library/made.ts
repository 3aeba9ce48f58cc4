import type { Summary } from '@duikou/model';

/** The summaries of the library's texts, in programs bundled by scripts/bundle-node.ts: they need not read the library at each start. */
export const made: Summary[] | undefined = undefined;
