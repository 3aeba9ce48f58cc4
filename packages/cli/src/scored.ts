import type { LayoutView, ScoredAgreement } from '@duikou/documents';
import type { Workspace } from '@duikou/language';
import { formatKey, type Locale } from '@duikou/messages';
import { actualsOf, type FileView, type Standing, type SystemScore, scoreAgreement } from '@duikou/model';
import { gatherActuals } from './actuals.ts';
import { CommandError } from './errors.ts';

/** Scores as documents print them: days and steps in words of the document's language. */
export function scoredAgreement(
  { portfolio, asOf }: Workspace,
  standing: Standing,
  systems: readonly SystemScore[],
): ScoredAgreement {
  const reporters = actualsOf(portfolio, standing).flatMap(({ fact }) =>
    fact.reporter.map(({ path }) => path.join('.')),
  );
  return {
    agreement: standing.agreement.id,
    asOf,
    systems,
    reporters: [...new Set(reporters)],
    say: ({ key, params }) => formatKey('zh', key, params),
  };
}

/** A view with scores, and what of the values told could not be read, a line each. */
export interface ScoredView {
  readonly view: LayoutView;
  readonly problems: readonly string[];
}

/** The view with the scores of those of its agreements of which values are told. */
export async function withScores(workspace: Workspace, view: FileView, locale: Locale): Promise<ScoredView> {
  const { portfolio, asOf } = workspace;
  const scored: ScoredAgreement[] = [];
  const problems: string[] = [];
  for (const agreement of view.facts.agreements) {
    const standing = { uri: view.uri, agreement };
    if (actualsOf(portfolio, standing).length === 0) continue;
    try {
      const gathered = await gatherActuals(workspace, standing, locale);
      problems.push(...gathered.problems);
      const { systems } = scoreAgreement(portfolio, standing, { told: gathered.told, asOf });
      if (systems.length > 0) scored.push(scoredAgreement(workspace, standing, systems));
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      problems.push(error.text(locale));
    }
  }
  return { view: { ...view, scored }, problems };
}
