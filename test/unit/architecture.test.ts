import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const packages = fileURLToPath(new URL('../../packages/', import.meta.url));

/** What each room may import of the others, and whether it also has to run in a browser: no Node, no Langium, no editor. */
const rooms: Record<string, { uses: string[]; everywhere?: true; host?: RegExp }> = {
  messages: { uses: [], everywhere: true },
  model: { uses: [], everywhere: true },
  documents: { uses: ['@duikou/model'], everywhere: true },
  language: { uses: ['@duikou/messages', '@duikou/model'] },
  import: { uses: ['@duikou/documents', '@duikou/language', '@duikou/messages', '@duikou/model'] },
  cli: {
    uses: ['@duikou/documents', '@duikou/import', '@duikou/language', '@duikou/messages', '@duikou/model'],
    host: /^node:/,
  },
  vscode: {
    uses: ['@duikou/documents', '@duikou/language', '@duikou/messages', '@duikou/model', 'duikou'],
    host: /^(?:node:|vscode$)/,
  },
};

/** What only the language room and the entry points may know. */
const platform = /^(?:node:|langium|chevrotain|vscode)/;

interface Source {
  file: string;
  text: string;
}

function sourcesOf(room: string): Source[] {
  const root = join(packages, room, 'src');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('generated/'))
    .map((name) => ({ file: join(root, name), text: readFileSync(join(root, name), 'utf8') }));
}

/** Every module a source names: by import, export … from, import() and import types. */
function modulesIn(text: string): string[] {
  const statements = text.matchAll(/^\s*(?:import|export)\b(?:[^'"`;=]*?\bfrom)?\s*['"]([^'"\n]+)['"]/gm);
  const calls = text.matchAll(/\b(?:import|require)\(\s*['"]([^'"]+)['"]/g);
  return [...statements, ...calls].map(([, name]) => name!);
}

/** What is wrong about the imports of one source, as lines. */
function wrongWays(room: string, { file, text }: Source, dependencies: readonly string[]): string[] {
  const { uses, everywhere, host } = rooms[room]!;
  const wrong = modulesIn(text).filter((name) => {
    if (name.startsWith('.')) return relative(join(packages, room), resolve(dirname(file), name)).startsWith('..');
    if (everywhere && platform.test(name)) return true;
    if (host?.test(name)) return false;
    const owner = name
      .split('/')
      .slice(0, name.startsWith('@') ? 2 : 1)
      .join('/');
    if (owner.startsWith('@duikou/') || owner === 'duikou') return !uses.includes(owner);
    return !dependencies.includes(owner);
  });
  return wrong.map((name) => `${relative(packages, file)} imports ${name}`);
}

function dependenciesOf(room: string): string[] {
  const {
    dependencies = {},
    devDependencies = {},
    optionalDependencies = {},
  } = JSON.parse(readFileSync(join(packages, room, 'package.json'), 'utf8')) as Record<string, Record<string, string>>;
  return [
    ...Object.keys({ ...dependencies, ...optionalDependencies }),
    ...(room === 'vscode' ? Object.keys(devDependencies) : []),
  ];
}

/** Files that import each other round about, type imports left out: each circle once, from its first file. */
function circles(sources: readonly Source[]): string[] {
  const known = new Set(sources.map(({ file }) => file));
  const values = new Map(
    sources.map(({ file, text }) => {
      const bare = text.replace(/^(?:import|export) type [^;]*;$/gm, '');
      const near = modulesIn(bare).filter((name) => name.startsWith('.'));
      return [file, near.map((name) => resolve(dirname(file), name)).filter((name) => known.has(name))] as const;
    }),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push([...path.slice(at), file].map((name) => relative(packages, name)).join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const next of values.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of values.keys()) visit(file, []);
  return found;
}

describe.each(Object.keys(rooms))('packages/%s', (room) => {
  const sources = sourcesOf(room);

  it('imports only what stands below it, and what its package.json names', () => {
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.flatMap((source) => wrongWays(room, source, dependenciesOf(room)))).toEqual([]);
  });

  it('has no circle of files', () => {
    expect(circles(sources)).toEqual([]);
  });

  it('has files of at most 400 lines', () => {
    const long = sources.filter(({ file, text }) => !file.includes('.generated.') && text.split('\n').length > 401);
    expect(long.map(({ file }) => relative(packages, file))).toEqual([]);
  });
});

describe('the test itself', () => {
  const at = (room: string, text: string) =>
    wrongWays(room, { file: join(packages, room, 'src/a/b.ts'), text }, ['big.js']);

  it.each([
    ['model', "import { readFileSync } from 'node:fs';"],
    ['model', "import type {\n  AstNode,\n} from 'langium';"],
    ['documents', "export * from '@duikou/language';"],
    ['messages', "const table = await import('@duikou/model');"],
    ['language', "import { layout } from '@duikou/documents';"],
    ['language', "import 'node:path';"],
    ['model', "import { a } from '../../../language/src/index.ts';"],
    ['cli', "import leftPad from 'left-pad';"],
  ])('sees what is wrong in %s', (room, text) => {
    expect(at(room, text)).toHaveLength(1);
  });

  it('lets pass what is right', () => {
    expect(at('model', "import Big from 'big.js';\nimport { a } from '../c.ts';\nconst from = ' from ';")).toEqual([]);
  });

  it('sees a circle, and no circle of types', () => {
    const file = (name: string) => join(packages, 'model/src', name);
    const a = { file: file('a.ts'), text: "import { b } from './b.ts';" };
    expect(circles([a, { file: file('b.ts'), text: "import { a } from './a.ts';" }])).toHaveLength(1);
    expect(circles([a, { file: file('b.ts'), text: "import type { A } from './a.ts';" }])).toEqual([]);
  });
});
