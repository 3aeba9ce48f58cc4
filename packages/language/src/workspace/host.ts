/** What a workspace needs of the platform. URIs are in the form of {@link normalUri}; a host undoes the encoding itself. */
export interface Host {
  /** What is at a URI, symbolic links followed; undefined where there is nothing, or nothing that may be seen. */
  stat(uri: string): Promise<Stat | undefined>;
  /** A file's bytes. Rejects where it cannot be read. */
  readFile(uri: string): Promise<Uint8Array>;
  /** What stands in a folder, in any order. Rejects where it cannot be read. */
  list(uri: string): Promise<Entry[]>;
  /** The URI a link leads to in the end, so that a loop of links is walked once. Rejects for a broken link. */
  real(uri: string): Promise<string>;
}

export interface Stat {
  kind: 'file' | 'folder' | 'other';
  /** Bytes. */
  size: number;
}

export interface Entry {
  name: string;
  /** `link` is a symbolic link, to be followed by `stat` and `real`. */
  kind: 'file' | 'folder' | 'link' | 'other';
}
