import type { Range } from '@duikou/model';
import type { CodeAction } from 'vscode-languageserver-types';
import { overlaps, type PageOf, toDiagnostic } from './diagnostics.ts';
import type { EditorFile } from './file.ts';
import { fixesOf } from './fixes/index.ts';

/** Quick fixes of the findings that a range touches, those that come first in the text first. */
export function codeActions(
  file: EditorFile,
  clientUri: string,
  range: Range,
  only?: readonly string[],
  pageOf?: PageOf,
): CodeAction[] {
  if (only && !only.some((kind) => kind === '' || kind === 'quickfix' || kind.startsWith('quickfix.'))) return [];
  const { portfolio } = file;
  return portfolio
    .findings(file.uri)
    .filter(({ place }) => overlaps(portfolio.rangeOf(place), range))
    .flatMap((finding) => {
      const diagnostic = toDiagnostic(finding, portfolio, file.locale, pageOf);
      return fixesOf(finding, file).map(
        ({ title, edits, preferred }): CodeAction => ({
          title,
          kind: 'quickfix',
          diagnostics: [diagnostic],
          edit: { changes: { [clientUri]: edits } },
          ...(preferred && { isPreferred: true }),
        }),
      );
    });
}
