import { formatKey, type Locale } from '@duikou/messages';
import type { Context } from './context.ts';

const PATIENCE = 1000;
const INTERVAL = 100;

/** Shows how far work has come. */
export interface Progress {
  step(done: number, total: number): void;
  end(): void;
}

/**
 * One line on standard error, rewritten in place, where that is a terminal and the work has taken more than a second.
 *
 * @param key text with `{done}` and `{total}`
 * @param now milliseconds of a clock
 */
export function startProgress(context: Context, locale: Locale, key: string, now = Date.now): Progress {
  if (!context.showsProgress) return { step: () => {}, end: () => {} };
  const start = now();
  let last = 0;
  return {
    step(done, total) {
      const time = now();
      if (time - start < PATIENCE || time - last < INTERVAL) return;
      last = time;
      context.err(`\r\u001b[K${formatKey(locale, key, { done, total })}`);
    },
    end() {
      if (last > 0) context.err('\r\u001b[K');
    },
  };
}
