import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe as describeFinding } from '@duikou/messages';
import { registeredCodes } from '@duikou/model';
import { describe, expect, it } from 'vitest';
import { checkIndex } from '../../../scripts/check-index.ts';
import { pageRoot, pagesOf } from '../../support/pages.ts';

const severities = {
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '提醒', en: 'Warning' },
  info: { zh: '提示', en: 'Information' },
  off: { zh: '默认关闭', en: 'Off by default' },
} as const;

describe('the index of checks', () => {
  it.each([...checkIndex()])('%s is what `node scripts/check-index.ts` writes', (name, text) => {
    expect(readFileSync(join(pageRoot, name), 'utf8')).toBe(text);
  });

  it.each(['zh', 'en'] as const)('and each page in %s bear the title and severity of the code', (locale) => {
    const told = [...registeredCodes()].map(([code, severity]) => {
      const [title, , line] = readFileSync(pagesOf(code)[locale], 'utf8').split('\n');
      return { code, title, severity: line!.split(' · ')[1], expected: severities[severity][locale] };
    });
    expect(told.filter(({ severity, expected }) => severity !== expected)).toEqual([]);
    expect(
      told.filter(({ code, title }) => title !== `# ${describeFinding(locale, { code, params: {} }).title}`),
    ).toEqual([]);
  });
});
