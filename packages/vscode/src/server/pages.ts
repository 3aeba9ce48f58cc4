import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locale } from '@duikou/messages';

/** The pages on the checks that the package brings along, beside the folder of the running bundle. */
const folder = join(dirname(process.argv[1] ?? ''), '../docs/checks');

/** Where the page of a code is, in the language asked for; undefined for a code without a page, such as one of a user's rules. */
export function pageOf(code: string, locale: Locale): string | undefined {
  if (!/^[a-z]+\/[a-z0-9-]+$/.test(code)) return undefined;
  const page = join(folder, `${code}${locale === 'zh' ? '.zh-CN' : ''}.md`);
  return existsSync(page) ? pathToFileURL(page).href : undefined;
}
