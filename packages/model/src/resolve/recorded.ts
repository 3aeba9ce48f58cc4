import type { Lists } from '../facts/index.ts';

/** Something worked out, with the lists of the home file that were looked at for it. */
export interface Recorded<T> {
  value: T;
  touched: Lists;
}

/** Drops what looked at one of the lists. */
export function forgetTouched<K>(kept: Map<K, { touched: Lists }>, lists: Lists): void {
  kept.forEach(({ touched }, key) => {
    if ((touched & lists) !== 0) kept.delete(key);
  });
}
