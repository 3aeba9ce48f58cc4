import { formatKey, type Locale, messageKeys, type Params } from '@duikou/messages';

/** Exit status: done and nothing at error level; findings at error level; the command could not be carried out. */
export const DONE = 0;
export const FOUND = 1;
export const FAILED = 2;
export type ExitCode = typeof DONE | typeof FOUND | typeof FAILED;

/** Why a command could not be carried out: a key of the catalogue (`cli.error.…`) and its parameters, said in one line. */
export class CommandError extends Error {
  readonly key: string;
  readonly params: Params;

  constructor(key: string, params: Params = {}) {
    super(key);
    this.key = key;
    this.params = params;
  }

  /** The line to show. */
  text(locale: Locale): string {
    return formatKey(locale, this.key, this.params);
  }
}

const known = new Set(messageKeys());

/** What the system refused, as a parameter of a message: its code in both languages, or what it says itself. */
export function reasonOf(error: unknown): { zh: string; en: string } {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  const key = `cli.reason.${String(code)}`;
  if (known.has(key)) return { zh: formatKey('zh', key), en: formatKey('en', key) };
  const said = String(typeof code === 'string' ? code : (message ?? error)).split('\n')[0]!;
  return { zh: said, en: said };
}
