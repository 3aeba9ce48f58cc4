import type { Params } from '@duikou/messages';

/** Why a file cannot be imported: a key of the catalogue (`import.error.…`), which says the remedy as well, and its parameters. */
export class ImportError extends Error {
  readonly key: ImportErrorKey;
  readonly params: Params;

  constructor(key: ImportErrorKey, params: Params = {}) {
    super(key);
    this.key = key;
    this.params = params;
  }
}

export type ImportErrorKey =
  | 'import.error.empty'
  | 'import.error.large'
  | 'import.error.old'
  | 'import.error.encrypted'
  | 'import.error.corrupt'
  | 'import.error.bomb'
  | 'import.error.rows'
  | 'import.error.entities'
  | 'import.error.kind'
  | 'import.error.mixed'
  | 'import.error.nothing';
