import { parseMeasure, parseTarget, parseTimePhrase } from '@duikou/model';
import { unitTable } from '../lexing/scan-name.ts';

/**
 * A pure reading of a text, remembered: agreements write the same times and figures again and again. Results are shared and must
 * not be changed. Past `limit` texts it starts anew.
 */
function remembered<T>(read: (written: string) => T, limit = 4096): (written: string) => T {
  const known = new Map<string, T>();
  return (written) => {
    const found = known.get(written);
    if (found !== undefined) return found;
    const result = read(written);
    if (known.size >= limit) known.clear();
    known.set(written, result);
    return result;
  };
}

/** {@link parseTimePhrase}, {@link parseTarget} and {@link parseMeasure} with the built-in units, remembered. */
export const timeOf = remembered(parseTimePhrase);
export const targetOf = remembered((written) => parseTarget(written, unitTable));
export const measureOf = remembered((written) => parseMeasure(written, unitTable));
