import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (name: string) => readFileSync(join(root, name), 'utf8');

/** Paths from the root that a text names in code, `<…>` and `{…}` as patterns. */
function pathsIn(text: string): string[] {
  return [...text.matchAll(/`((?:packages|grammars|examples|test|docs|scripts)\/[^`\s]+)`/g)].map(([, path]) => path!);
}

const exists = (path: string): boolean => {
  const pattern = path.replace(/<[^>]+>/g, '*');
  return /[*{]/.test(pattern) ? globSync(pattern, { cwd: root }).length > 0 : existsSync(join(root, path));
};

describe('CONTRIBUTING.md', () => {
  it('names places that are there', () => {
    const paths = pathsIn(read('CONTRIBUTING.md'));
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !exists(path))).toEqual([]);
    expect(exists('packages/<none>.ts')).toBe(false);
  });

  it('names commands that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read('CONTRIBUTING.md').matchAll(/`npm run ([\w:-]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe.each([
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh'],
])('%s', (name, locale) => {
  const text = read(name);
  const example = 'annual-agreement-faulty';

  it('shows an extract of an example', () => {
    const lines = /^```duikou\n([\s\S]*?)^```$/m.exec(text)![1]!.trimEnd().split('\n');
    const source = read(`examples/${example}/山河2024.duikou`).split('\n');
    const known = new Set(source.flatMap((line) => [line.trim(), line.replace(/\s*\{$/, '').trim()]));
    expect(lines.map((line) => line.trim()).filter((line) => !known.has(line))).toEqual([]);
  });

  it('and a finding that the example gives', () => {
    const shown = /^```text\n(.+)\n```$/m.exec(text)![1]!;
    expect(read(`test/baselines/${example}/findings.${locale}.txt`).split('\n')).toContain(shown);
  });
});
