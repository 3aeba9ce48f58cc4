import { entryOf, formatKey, type Locale } from '@duikou/messages';
import type { CommanderError } from 'commander';

/** A fault in the arguments in one line; what was written and what may have been meant are taken from the parser's sentence. */
export function usageError(locale: Locale, { code, message }: CommanderError): string {
  const key = `cli.usage.${code.replace('commander.', '')}`;
  if (entryOf(locale, key) === undefined) return message.replace(/^error: /, '');
  const name = /'([^']*)'/.exec(message)?.[1] ?? '';
  const value = /argument '([^']*)' is invalid/.exec(message)?.[1] ?? '';
  const choices = /choices are ([^.]*)\./.exec(message)?.[1] ?? '';
  const meant = /Did you mean (?:one of )?(.+)\?/.exec(message)?.[1];
  const said = formatKey(locale, key, { name, value, choices });
  return meant === undefined ? said : said + formatKey(locale, 'cli.usage.meant', { meant });
}
