/** What is wrong about a template: a code, and what its sentence needs. */
export interface TemplateProblem {
  readonly code:
    | 'not-docx'
    | 'not-document'
    | 'macros'
    | 'too-large'
    | 'entities'
    | 'damaged'
    | 'unknown'
    | 'unknown-similar'
    | 'filter'
    | 'not-a-list'
    | 'nested'
    | 'unclosed'
    | 'unopened'
    | 'unclosed-tag'
    | 'unopened-tag'
    | 'body-place'
    | 'body-once'
    | 'structure'
    | 'draft';
  /** Part of the file in which it stands, in words of the office: 正文, 页眉, 页脚. */
  readonly place: TemplatePlace;
  /** The placeholder as written, with its braces, or the name of a part. */
  readonly what: string;
  /** Names that are near, for `unknown-similar`. */
  readonly similar?: string;
}

export type TemplatePlace = 'file' | 'text' | 'header' | 'footer' | 'properties' | 'notes';

/** A template that cannot be filled, with everything that is wrong about it. */
export class TemplateError extends Error {
  readonly problems: readonly TemplateProblem[];

  constructor(problems: readonly TemplateProblem[]) {
    super(problems.map(({ code, what }) => `${code} ${what}`).join('; '));
    this.problems = problems;
  }
}

/** Where a part of the package stands in the document. */
export function placeOf(part: string): TemplatePlace {
  if (/^word\/header\d*\.xml$/.test(part)) return 'header';
  if (/^word\/footer\d*\.xml$/.test(part)) return 'footer';
  if (/^word\/(?:foot|end)notes\.xml$|^word\/comments/.test(part)) return 'notes';
  if (part.startsWith('docProps/')) return 'properties';
  return part.startsWith('word/') ? 'text' : 'file';
}
