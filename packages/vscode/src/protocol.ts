/** What client and server say to each other beyond the Language Server Protocol. */

/** Language of messages, as the server needs it: never `auto`. */
export type Locale = 'zh' | 'en';

/** Formats the server can generate in the editor. */
export const FORMATS = ['docx', 'md', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** The settings of the section `duikou` as the client hands them over: on initialisation and whenever they change. */
export interface ClientSettings {
  readonly locale: Locale;
  readonly keywords: 'zh' | 'en' | 'keep';
}

/** Name of the request that generates the documents of one agreement. */
export const GENERATE = 'duikou/generate';

export interface GenerateParams {
  /** The file with the agreement, as the editor names it. */
  readonly uri: string;
  readonly formats: readonly Format[];
  /** Language of error messages; the document itself speaks the agreement's. */
  readonly locale: Locale;
  /** Whether to generate in spite of errors, each page marked as a draft. */
  readonly draft: boolean;
}

export interface GenerateResult {
  /** The documents: file name without folder, and content in base64. Empty when refused because of errors. */
  readonly files: readonly { readonly name: string; readonly base64: string }[];
  /** Findings at error level in the agreement and what it uses. Unless a draft is asked for, any refuses the documents. */
  readonly errors: number;
  /** The output folder (`out`) from `duikou.json`, relative to it; absent when that file says nothing. */
  readonly outputFolder?: string;
}
