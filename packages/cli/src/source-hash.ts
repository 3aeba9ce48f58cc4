import { createHash } from 'node:crypto';

/** The hash by which documents name the text they were made from, e.g. `sha256:…`. */
export const sourceHashOf = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
