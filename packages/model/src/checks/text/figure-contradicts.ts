import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { claimsMustAgree } from './claims.ts';
import { datesAndNamesMustAgree } from './dates.ts';
import { namedFiguresMustAgree } from './named.ts';

/**
 * Prose says what the model says: claims (`{投入.合计：6937.69亿元}`), a figure right behind the name of a fund, duty, project or table,
 * and the days and representatives of the agreement. What is tied by nearness only is a warning.
 */
export function* proseMustAgreeWithModel(view: FileView): Generator<FindingDraft> {
  if (view.facts.prose.length === 0) return;
  yield* claimsMustAgree(view);
  for (const agreement of view.facts.agreements) {
    yield* namedFiguresMustAgree(view, agreement);
    yield* datesAndNamesMustAgree(view, agreement);
  }
}
