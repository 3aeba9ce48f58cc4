import type { Locale } from '@duikou/messages';

/**
 * The language asked for: `--locale zh|en` anywhere among the arguments, else what `LC_ALL`, `LC_MESSAGES` or `LANG` names (the
 * first that is set; Chinese for `zh…`, English for any other language). Undefined where nothing, `C` or `POSIX` is said.
 */
export function localeAsked(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Locale | undefined {
  const at = args.findIndex((arg) => arg === '--locale' || arg.startsWith('--locale='));
  const given = at < 0 ? undefined : (args[at]!.split('=')[1] ?? args[at + 1]);
  if (given === 'zh' || given === 'en') return given;
  const named = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  if (/^(?:|C|POSIX)(?:\.|$)/i.test(named)) return undefined;
  return /^zh/i.test(named) ? 'zh' : 'en';
}
