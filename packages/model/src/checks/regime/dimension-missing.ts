import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';

/** A regime says its mission, relation and intent: the three dimensions by which kinds of aid are told apart (王禹澔 2022, table 2). */
export function* regimeShouldSayItsDimensions(view: FileView): Generator<FindingDraft> {
  for (const regime of view.facts.regimes) {
    for (const dimension of ['mission', 'relation', 'intent'] as const) {
      if (regime[dimension].length > 0) continue;
      yield {
        subject: regime.id,
        ...(dimension !== 'mission' && { message: `regime/dimension-missing.${dimension}` }),
        params: { name: regime.title ?? regime.name },
        witness: { dimension },
      };
    }
  }
}
