import type { Locale } from '@duikou/messages';
import { en } from './en.ts';
import { zh } from './zh.ts';

const texts = { zh, en };

/** The files of a new workspace, its agreement of the year given. */
export function templateFiles(keywords: 'zh' | 'en', locale: Locale, year: string): { name: string; text: string }[] {
  const settings = { language: 1, locale, keywords };
  return [
    { name: 'duikou.json', text: `${JSON.stringify(settings, null, 2)}\n` },
    { name: keywords === 'zh' ? '协议.duikou' : 'agreement.duikou', text: texts[keywords].replaceAll('YEAR', year) },
  ];
}
