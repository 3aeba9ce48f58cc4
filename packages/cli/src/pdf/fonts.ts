import { readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { FontRole } from '@duikou/documents';
import { CommandError } from '../errors.ts';
import type { RoleFont } from './data.ts';
import { type FontFace, readFaces } from './font-file.ts';
import { candidates, rareCandidates } from './font-names.ts';

/** The fonts of one document. */
export interface ChosenFonts {
  readonly roles: Readonly<Record<FontRole, RoleFont>>;
  /** Files to give to the typesetter. */
  readonly files: readonly string[];
}

/** Where fonts usually are on this system, as absolute paths. */
export function systemFolders(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): string[] {
  const home = homedir();
  switch (platform) {
    case 'win32': {
      const local = env.LOCALAPPDATA ?? join(home, 'AppData', 'Local');
      return [join(env.SystemRoot ?? 'C:\\Windows', 'Fonts'), join(local, 'Microsoft', 'Windows', 'Fonts')];
    }
    case 'darwin':
      return ['/System/Library/Fonts', '/Library/Fonts', join(home, 'Library/Fonts')];
    default:
      return [
        '/usr/share/fonts',
        '/usr/local/share/fonts',
        '/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol',
        '/usr/share/texmf/fonts/opentype',
        join(env.XDG_DATA_HOME ?? join(home, '.local/share'), 'fonts'),
        join(home, '.fonts'),
      ];
  }
}

const fontFile = /\.(?:otf|ttf|ttc|otc)$/i;
const mostFiles = 20_000;
const deepest = 8;

/** Font files in a folder and those below it, sorted by path; what cannot be read is passed over. */
export function fontFiles(folder: string): readonly string[] {
  const found: string[] = [];
  const visit = (at: string, depth: number): void => {
    if (found.length >= mostFiles || depth > deepest) return;
    for (const name of listed(at)) {
      const path = join(at, name);
      if (fontFile.test(name)) found.push(path);
      else if (!name.includes('.') && isFolder(path)) visit(path, depth + 1);
    }
  };
  if (fontFile.test(folder)) return [folder];
  visit(folder, 0);
  return found;
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** The faces in some folders; those in earlier folders come first. */
export function facesIn(folders: readonly string[]): readonly FontFace[] {
  const files = new Set(folders.flatMap(fontFiles));
  return [...files].flatMap((path) => {
    try {
      return readFaces(path).filter(({ italic }) => !italic);
    } catch {
      return [];
    }
  });
}

const known = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '');
const heavy = 600;
/** A character every Chinese font has. */
const ordinary = '协'.codePointAt(0)!;

/**
 * Picks the fonts that draw a text: for each role the nearest to what the standard names, behind it one for each character that it lacks.
 * @param used characters of the document
 * @throws CommandError where no font draws Chinese, or none draws some character
 */
export function chooseFonts(faces: readonly FontFace[], used: ReadonlySet<string>): ChosenFonts {
  const byFamily = new Map<string, FontFace[]>();
  for (const face of faces) {
    for (const family of face.families) {
      const list = byFamily.get(known(family)) ?? [];
      list.push(face);
      byFamily.set(known(family), list);
    }
  }
  const find = (family: string, bold: boolean): FontFace | undefined => {
    const fitting = (byFamily.get(known(family)) ?? []).filter(({ weight }) => weight >= heavy === bold);
    return fitting
      .sort((a, b) => Math.abs(a.weight - 400) - Math.abs(b.weight - 400))
      .find((face) => face.has(ordinary));
  };
  const any = (): FontFace | undefined => faces.find((face) => face.has(ordinary));
  const primary = (role: FontRole): FontFace => {
    for (const { family, bold } of candidates[role]) {
      const face = find(family, bold === true);
      if (face !== undefined) return face;
    }
    const face = any();
    if (face === undefined) throw new CommandError('cli.pdf.noFont');
    return face;
  };
  const spare = (character: string): FontFace | undefined => {
    const codePoint = character.codePointAt(0)!;
    const named = rareCandidates.flatMap((family) => byFamily.get(known(family)) ?? []);
    return [...named.filter(({ weight }) => weight < heavy), ...faces].find((face) => face.has(codePoint));
  };
  const roles = Object.keys(candidates) as FontRole[];
  const files = new Set<string>();
  const missing = new Set<string>();
  const chosen = roles.map((role) => {
    const first = primary(role);
    const line = [first];
    for (const character of used) {
      if (line.some((face) => face.has(character.codePointAt(0)!))) continue;
      const face = spare(character);
      if (face === undefined) missing.add(character);
      else line.push(face);
    }
    for (const { path } of line) files.add(path);
    return [role, { families: [...new Set(line.flatMap(({ families }) => families))], weight: first.weight }] as const;
  });
  if (missing.size > 0) throw new CommandError('cli.pdf.noCharacter', { characters: [...missing].join('') });
  return { roles: Object.fromEntries(chosen) as Record<FontRole, RoleFont>, files: [...files].sort() };
}
