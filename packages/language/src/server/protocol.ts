import type { Locale } from '@duikou/messages';
import type { Range } from '@duikou/model';
import type { Workspace } from '../workspace/index.ts';

/** The settings a client hands over, on initialisation and whenever they change. */
export interface ClientSettings {
  locale?: Locale;
  keywords?: 'zh' | 'en' | 'keep';
}

/** Name of the request that generates documents of one file. */
export const generateRequest = 'duikou/generate';

export interface GenerateParams {
  uri: string;
  formats: readonly string[];
  /** Kinds of documents (`agreement`, `responsibilities` …); default: the agreement. */
  kinds?: readonly string[];
  locale?: Locale;
  draft?: boolean;
}

export interface GenerateResult {
  /** File name without folder, and content in base64. Empty when refused because of errors. */
  files: { name: string; base64: string }[];
  /** Findings at error level in the agreement and what it uses. */
  errors: number;
  /** What could not be made, and why, in the client's language. */
  problems: string[];
  /** The output folder from `duikou.json`, relative to it. */
  outputFolder?: string;
}

/** Makes documents; the language knows no format. Rejects with a message for the user. */
export type Generate = (request: {
  workspace: Workspace;
  /** The file, in the form of `normalUri`. */
  uri: string;
  formats: readonly string[];
  kinds?: readonly string[];
  locale: Locale;
  /** Mark each page as a draft. */
  draft: boolean;
}) => Promise<{ files: readonly { name: string; bytes: Uint8Array }[]; problems?: readonly string[] }>;

/** Name of the request that says which documents can be made of a file. */
export const documentsRequest = 'duikou/documents';

export interface DocumentsParams {
  uri: string;
}

/** A kind of document that a file has something for. */
export interface DocumentsOffered {
  kind: string;
  /** Formats it comes in, as `duikou/generate` takes them. */
  formats: readonly string[];
  /** Names of what it is made of. */
  names: readonly string[];
}

/** Says which documents can be made; the language knows no kinds. */
export type OfferDocuments = (request: {
  workspace: Workspace;
  /** The file, in the form of `normalUri`. */
  uri: string;
  locale: Locale;
}) => Promise<readonly DocumentsOffered[]>;

/** Name of the request that reads an office's file into a draft. */
export const importRequest = 'duikou/import';

export interface ImportParams {
  /** The file's name without folder. */
  name: string;
  /** Its content in base64. */
  base64: string;
  locale?: Locale;
}

export interface ImportResult {
  /** The draft; empty where the file could not be read. */
  text: string;
  /** What was understood and what is to be looked at, a line each, in the client's language. */
  report: readonly string[];
  /** Why the file could not be read, and what to do. */
  problem?: string;
}

/** Reads an office's file; the language knows no format. Never rejects: what is wrong is the result's `problem`. */
export type ImportDraft = (request: { name: string; bytes: Uint8Array; locale: Locale }) => Promise<ImportResult>;

/** Name of the request that lists worked examples (算例), for a test view. */
export const examplesRequest = 'duikou/examples';

export interface ExamplesParams {
  /** The file to look in; default: every workspace. */
  uri?: string;
}

export interface ExampleListed {
  uri: string;
  id: string;
  label: string;
  /** The name's place. */
  range: Range;
}

/** Name of the request that runs worked examples. */
export const runExamplesRequest = 'duikou/runExamples';

export interface RunExamplesParams {
  examples: readonly { uri: string; id: string }[];
  locale?: Locale;
}

/** What came of one. Texts are in the client's language. */
export interface ExampleRun {
  uri: string;
  id: string;
  ok: boolean;
  /** The day by which it was judged, ISO. */
  asOf: string;
  failures: {
    message: string;
    expected: string;
    got: string;
    /** How what came about came about, a line each. */
    working: string[];
    range: Range;
  }[];
}
