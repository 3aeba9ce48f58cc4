import { readdirSync, readFileSync } from 'node:fs';
import { entryOf, fill, format, formatKey, messageKeys, describe as say } from '@duikou/messages';
import { registeredCodes } from '@duikou/model';
import { describe, expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url);

/** Text of every source file that may name a key. */
function sources(): string {
  const folders = readdirSync(new URL('packages/', root)).map((name) => `packages/${name}/`);
  const files = folders.flatMap((folder) => [`${folder}package.json`, ...filesUnder(`${folder}src/`)]);
  const wanted = [...files, ...filesUnder('scripts/')].filter(
    (file) => /\.(ts|tsx|json)$/.test(file) && !file.startsWith('packages/messages/') && !file.includes('/generated/'),
  );
  return wanted.map((file) => readFileSync(new URL(file, root), 'utf8')).join('\n');
}

function filesUnder(folder: string): string[] {
  try {
    const entries = readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true });
    return entries.flatMap((entry) => {
      const path = `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/');
      return entry.isFile() ? [path.slice(path.indexOf(`/${folder}`) + 1)] : [];
    });
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return [];
    throw error;
  }
}

const texts = (key: string, locale: 'zh' | 'en'): Record<string, string> => {
  const entry = entryOf(locale, key)!;
  return typeof entry === 'string' ? { text: entry } : { ...entry };
};
const placeholders = (text: string) => [...text.matchAll(/\{([\w-]+)\}/g)].map((found) => found[1]!);

describe('the catalogue', () => {
  test('has the same keys in both languages', () => {
    expect(messageKeys('en').toSorted()).toEqual(messageKeys('zh').toSorted());
  });

  test('asks for the same parameters in both languages', () => {
    const different = messageKeys().filter((key) => {
      const of = (locale: 'zh' | 'en') =>
        JSON.stringify(
          Object.entries(texts(key, locale))
            .map(([part, text]) => [part, [...new Set(placeholders(text))].sort()])
            .sort(),
        );
      return of('zh') !== of('en');
    });
    expect(different).toEqual([]);
  });

  test('has a family file for each key, once', () => {
    const all = readdirSync(new URL('packages/messages/src/zh/', root))
      .filter((file) => file !== 'index.ts')
      .map((file) => readFileSync(new URL(`packages/messages/src/zh/${file}`, root), 'utf8'))
      .join('\n');
    const keys = [...all.matchAll(/^ {2}(?:'([^']+)'|(\w+)):/gm)].map((found) => found[1] ?? found[2]!);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(new Set(keys)).toEqual(new Set(messageKeys()));
  });

  test('says title, message, reason and remedy for every code there is', () => {
    const missing = [...registeredCodes().keys()].filter((code) => {
      return (['zh', 'en'] as const).some((locale) => {
        const entry = entryOf(locale, code);
        return typeof entry !== 'object' || ['title', 'message', 'why', 'remedy'].some((part) => !(part in entry));
      });
    });
    expect(missing).toEqual([]);
  });

  test('holds no key that nothing uses', () => {
    const source = sources();
    const composed = [...source.matchAll(/[`{]((?:[a-z][\w-]*[./])+)\$\{/g)].map((found) => found[1]!);
    const endings = new Set([...source.matchAll(/\$\{[\w.]*code\}\.([\w-]+)`/g)].map((found) => found[1]!));
    const isComposed = (key: string) =>
      composed.some((start) => key.startsWith(start)) ||
      (registeredCodes().has(key.slice(0, key.lastIndexOf('.'))) && endings.has(key.slice(key.lastIndexOf('.') + 1)));
    const unused = messageKeys().filter(
      (key) => !new RegExp(`['"\`%{]${key.replace(/[.]/g, '\\.')}['"\`%}]`).test(source) && !isComposed(key),
    );
    expect(unused).toEqual([]);
  });

  test('speaks of no code that is not there', () => {
    const codes = registeredCodes();
    const checks = messageKeys().filter((key) => typeof entryOf('zh', key) === 'object');
    const strangers = checks.filter(
      (key) => !codes.has(key) && !codes.has(key.slice(0, Math.max(0, key.lastIndexOf('.')))),
    );
    expect(strangers).toEqual([]);
  });
});

describe('filling in', () => {
  test('parameters, in the language asked for', () => {
    expect(fill('zh', '{a}和{b}', { a: 1, b: { zh: '乙', en: 'B' } })).toBe('1和乙');
    expect(fill('en', '{a} and {b}', { a: 1, b: { zh: '乙', en: 'B' } })).toBe('1 and B');
    expect(fill('zh', '{a}', {})).toBe('{a}');
    expect(fill('zh', '{a}', { a: '{b}', b: 'x' })).toBe('{b}');
    expect(fill('zh', '{constructor}', {})).toBe('{constructor}');
  });

  test('keys of the catalogue within a parameter', () => {
    expect(fill('zh', '应为{expected}', { expected: '{config.expected.string}' })).toBe('应为文字');
    expect(fill('en', 'a {expected}', { expected: '{no.such}' })).toBe('a {no.such}');
  });

  test('keys known to the compiler and keys known only when running', () => {
    expect(format('zh', 'fix.use-similar', { similar: '甲' })).toBe('改为“甲”');
    expect(formatKey('en', 'note.in-circle', {})).toBe('The circle passes here');
    expect(formatKey('en', 'no.such')).toBe('no.such');
  });
});

describe('a finding', () => {
  test('says its own wording, and the rest as the code does', () => {
    const said = say('zh', {
      code: 'reference/unknown',
      message: 'reference/unknown.similar',
      params: { name: '甲', similar: '乙' },
    });
    expect(said.message).toBe('未找到“甲”。是否指“乙”？');
    expect(said.title).toBe('名称未找到');
    expect(said.remedy).not.toBe('');
  });

  test('of a code that is not in the catalogue says its parameter', () => {
    expect(say('zh', { code: 'rule/甲', params: { message: '占比不足' } })).toEqual({
      title: 'rule/甲',
      message: '占比不足',
      why: '',
      remedy: '',
    });
  });
});
