import type { FileView } from '@duikou/model';

/** Data formats, in the order in which they are written; `ocds` is OC4IDS, the infrastructure profile of OCDS. */
export const exportFormats = ['iati', 'ocds', 'akn', 'json', 'ics'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What of an agreement is written as data, and how. */
export interface ExportRequest {
  /** The file the agreement stands in. */
  readonly view: FileView;
  /** Id of the agreement, e.g. `agreement:山河2024`. */
  readonly agreement: string;
  /** Name of the file as people know it, for the JSON of the model. */
  readonly file: string;
  /** ISO date by which states are judged. */
  readonly asOf: string;
  readonly sourceHash: string;
  readonly programVersion: string;
  /** Seconds since 1970 (SOURCE_DATE_EPOCH); absent takes the day of signing, else the first day of the term, else `asOf`. */
  readonly timestamp?: number;
  /** Writes contacts, representatives and members by name, too; they are left out otherwise. */
  readonly contacts?: boolean;
  /** Of the calendar: only what this body answers for, by its name as written or in full. */
  readonly bearer?: string;
}

/** A finished file; `name` is a plain file name, safe on every system. */
export interface ExportedFile {
  readonly name: string;
  readonly format: ExportFormat;
  readonly bytes: Uint8Array;
}
