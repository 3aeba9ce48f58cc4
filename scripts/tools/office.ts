import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What the office tests need, and the Debian package that brings it. */
const needs = [
  { name: 'soffice', package: 'libreoffice-writer-nogui', present: () => runs('soffice', ['--version']) },
  { name: 'Calc', package: 'libreoffice-calc-nogui', present: hasCalc },
  { name: 'pdftoppm', package: 'poppler-utils', present: () => runs('pdftoppm', ['-v']) },
  { name: 'pdftotext', package: 'poppler-utils', present: () => runs('pdftotext', ['-v']) },
  { name: 'fc-match', package: 'fontconfig', present: () => runs('fc-match', ['--version']) },
  { name: 'Noto CJK', package: 'fonts-noto-cjk', present: hasNotoCjk },
] as const;

function runs(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** The library of Calc stands beside the program, wherever that was put. */
function hasCalc(): boolean {
  const found = spawnSync('sh', ['-c', 'readlink -f "$(command -v soffice)"'], { encoding: 'utf8' });
  return found.status === 0 && existsSync(join(dirname(found.stdout.trim()), 'libsclo.so'));
}

function hasNotoCjk(): boolean {
  const found = spawnSync('fc-match', ['Noto Serif CJK SC', 'family'], { encoding: 'utf8' });
  return found.status === 0 && found.stdout.includes('Noto Serif CJK');
}

function missing(): readonly string[] {
  return [...new Set(needs.filter((need) => !need.present()).map((need) => need.package))];
}

/** True where Debian packages can be installed without asking. */
export function mayInstall(): boolean {
  return process.getuid?.() === 0 && runs('apt-get', ['--version']);
}

/** Installs Debian packages, reading the package lists first when they are not known yet. */
function install(packages: readonly string[]): void {
  const options = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const command = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  if (spawnSync('apt-get', command, { ...options, env: environment }).status === 0) return;
  execFileSync('apt-get', ['update', '-qq'], { ...options, env: environment });
  execFileSync('apt-get', command, { ...options, env: environment });
}

/**
 * Sees to LibreOffice Writer and Calc, Poppler, fontconfig and the Noto CJK fonts: finds them, or as root on Debian installs them.
 * @throws Error with the one line to run where they are missing and cannot be installed
 */
export function ensureOffice(): void {
  const wanted = missing();
  if (wanted.length === 0) return;
  const line = `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${wanted.join(' ')}`;
  if (!mayInstall()) throw new Error(`The office tests need programs that are not here. Run: ${line}`);
  process.stderr.write(`Installing ${wanted.join(', ')} for the office tests …\n`);
  install(wanted);
  const still = missing();
  if (still.length > 0) throw new Error(`Still missing after installing: ${still.join(', ')}. Run: ${line}`);
}

if (import.meta.main) ensureOffice();
