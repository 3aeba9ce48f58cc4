import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { mayInstall } from './office.ts';

const cache = resolve(import.meta.dirname, '../../.cache/fonts');
const fandol = join(cache, 'fandol');
const faces = ['FandolFang-Regular', 'FandolKai-Regular', 'FandolHei-Regular', 'FandolSong-Regular'];
const debianPackage = 'texlive-lang-chinese';

/** The official name in a document, then the free fonts that stand in for it, best first. */
const substitutes: readonly (readonly [official: string, ...free: string[]])[] = [
  ['仿宋_GB2312', 'FandolFang R', 'FandolFang', 'Noto Serif CJK SC'],
  ['楷体_GB2312', 'FandolKai', 'Noto Serif CJK SC'],
  ['黑体', 'FandolHei', 'Noto Sans CJK SC'],
  ['方正小标宋简体', 'Noto Serif CJK SC'],
  ['宋体', 'FandolSong', 'Noto Serif CJK SC'],
];

/** No free 小标宋 exists: the bold of a plain 宋体 stands in for it. */
const bold = new Set(['方正小标宋简体']);

/**
 * Sees to free stand-ins for the official fonts, for rendering tests alone: the Fandol fonts out of Debian's package of Chinese for TeX
 * (downloaded and unpacked, not installed), the Noto CJK fonts behind them, and a fontconfig file that maps the official names.
 * @returns the path to give as FONTCONFIG_FILE
 * @throws Error with the lines to run where the package cannot be had
 */
export function ensureFandol(): string {
  if (!faces.every((face) => existsSync(join(fandol, `${face}.otf`)))) fetchFandol();
  const file = join(cache, 'fonts.conf');
  writeFileSync(file, fontconfig());
  return file;
}

function fetchFandol(): void {
  const advice = `apt-get download ${debianPackage} && dpkg -x ${debianPackage}_*.deb x, then copy the Fandol*.otf into ${fandol}`;
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) {
    throw new Error(`The rendering tests need the Fandol fonts. On Debian: ${advice}`);
  }
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'fetch-'));
  const quiet = { cwd: work, stdio: 'ignore' } as const;
  try {
    if (spawnSync('apt-get', ['download', '-qq', debianPackage], quiet).status !== 0) {
      if (!mayInstall()) throw new Error(`The Fandol fonts could not be downloaded. Try: apt-get update && ${advice}`);
      execFileSync('apt-get', ['update', '-qq'], quiet);
      execFileSync('apt-get', ['download', '-qq', debianPackage], quiet);
    }
    const archive = readdirSync(work).find((name) => name.endsWith('.deb'))!;
    execFileSync('dpkg', ['-x', archive, 'x'], quiet);
    const source = join(work, 'x/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol');
    const ready = join(work, 'ready');
    mkdirSync(ready);
    for (const face of faces) copyFileSync(join(source, `${face}.otf`), join(ready, `${face}.otf`));
    rmSync(fandol, { recursive: true, force: true });
    renameSync(ready, fandol);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function fontconfig(): string {
  const aliases = substitutes.map(
    ([official, ...free]) =>
      `<match target="pattern"><test name="family"><string>${official}</string></test>` +
      `<edit name="family" mode="assign" binding="strong">${free.map((name) => `<string>${name}</string>`).join('')}</edit>` +
      `${bold.has(official) ? '<edit name="weight" mode="assign" binding="strong"><const>bold</const></edit>' : ''}</match>`,
  );
  return [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `<dir>${fandol}</dir><dir>/usr/share/fonts</dir><cachedir>${join(cache, 'fontconfig')}</cachedir>`,
    ...aliases,
    '</fontconfig>',
    '',
  ].join('\n');
}

if (import.meta.main) process.stdout.write(`${ensureFandol()}\n`);
