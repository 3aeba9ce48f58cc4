import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** A finding as `expected.json` announces it: line counted from 1, file relative to the example. */
export interface Expected {
  code: string;
  file: string;
  line: number;
}

/** What the command line printed and how it ended. */
export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built command line in the repository's folder. */
export function duikou(...args: string[]): Ran {
  const env = { ...process.env, NO_COLOR: '1' };
  return spawnSync(process.execPath, [join(root, 'packages/cli/bin/duikou.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env,
  });
}

/** Folders under `examples/` that are workspaces. */
export function exampleNames(): string[] {
  return readdirSync(join(root, 'examples'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, 'examples', entry.name, 'duikou.json')))
    .map(({ name }) => name)
    .sort();
}

export function expectedOf(example: string): Expected[] {
  return JSON.parse(readFileSync(join(root, 'examples', example, 'expected.json'), 'utf8')) as Expected[];
}

/** What `duikou check --format json` finds in an example, in the form of `expected.json`. */
export function foundIn(example: string): { found: Expected[]; ran: Ran } {
  const ran = duikou('check', `examples/${example}`, '--format', 'json');
  if (ran.status === null || ran.status > 1) return { found: [], ran };
  const { findings } = JSON.parse(ran.stdout) as {
    findings: { code: string; file: string; range: { start: { line: number } } }[];
  };
  const found = findings.map(({ code, file, range }) => ({
    code,
    file: file.replace(`examples/${example}/`, ''),
    line: range.start.line + 1,
  }));
  return { found, ran };
}

const keyOf = ({ code, file, line }: Expected) => `${file}:${line} ${code}`;

/** Findings that were announced and not found, and the other way round. */
export function compare(
  expected: readonly Expected[],
  found: readonly Expected[],
): { missing: string[]; unexpected: string[] } {
  const left = found.map(keyOf);
  const missing: string[] = [];
  for (const key of expected.map(keyOf)) {
    const at = left.indexOf(key);
    if (at < 0) missing.push(key);
    else left.splice(at, 1);
  }
  return { missing, unexpected: left };
}
