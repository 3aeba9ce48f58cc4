import type { Gazetteer } from '../gazetteer/index.ts';
import type { Settings } from '../settings/index.ts';
import type { DeclaredKind, FileIndex } from './file-index.ts';

/** A top-level declaration of the workspace. */
export interface Exporter {
  uri: string;
  id: string;
  kind: DeclaredKind;
}

/** What the resolver knows of all files: the workspace's, and the library's. Every answer is the same for the same set of files. */
export interface World {
  readonly gazetteer: Gazetteer;
  readonly settings: Settings;
  /** Library files in scope without import. */
  readonly baseLibraries: readonly string[];
  /** All library files given at the start, by code unit. */
  readonly libraries: readonly string[];
  isLibrary(uri: string): boolean;
  index(uri: string): FileIndex | undefined;
  /** The file that opens with `库 NAME`. */
  libraryNamed(name: string): string | undefined;
  /** The file of a canonical URI (see `canonicalUri`), as it was given. */
  fileAt(canonical: string): string | undefined;
  /** Workspace files that declare a top-level name, by code unit. */
  exportersOf(name: string): readonly Exporter[];
  /** Facts of any file that say they supersede something whose last name this is. */
  supersedersOf(name: string): readonly Exporter[];
  /** Names of workspace parties that hold a character. */
  partyNamesWith(character: string): Iterable<string>;
}

/** The key under which amendments of a name stand among those that supersede. */
export const amending = (name: string): string => `amends ${name}`;

/** What a file asked of others: an edit that changes the answer runs its checks again. */
export const asked = {
  /** Whether and as what a name is declared. */
  name: (name: string) => `n:${name}`,
  /** The content of a fact of another file. */
  fact: (uri: string, id: string) => `i:${uri}\n${id}`,
  /** Anything a file says, places included. */
  content: (uri: string) => `y:${uri}`,
  /** The tables of a fact of another file. */
  tables: (uri: string, owner: string) => `t:${uri}\n${owner}`,
  /** Whether a file is there. */
  file: (canonical: string) => `f:${canonical}`,
  /** What a file imports. */
  imports: (uri: string) => `m:${uri}`,
  /** All names a file declares. */
  names: (uri: string) => `x:${uri}`,
  library: (name: string) => `l:${name}`,
  /** The names of parties that hold a character. */
  character: (character: string) => `c:${character}`,
  /** Uses of a division of the gazetteer: nothing changes it, but its references are found by it. */
  division: (code: string) => `g:${code}`,
  /** What supersedes something of this name; what amends it, under {@link amending}. */
  superseders: (name: string) => `s:${name}`,
} as const;
