import { addDays } from '../../calendar/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';

/** An agreement does not outlive the framework it stands under, nor its regime. */
export function* agreementShouldNotOutliveParent(view: FileView): Generator<FindingDraft> {
  for (const agreement of view.facts.agreements) {
    const { term, id, name } = agreement;
    if (term === undefined) continue;
    const above = agreement.parent && view.resolve(agreement.parent);
    if (above?.kind === 'one' && above.target.kind === 'agreement' && above.target.fact.term !== undefined) {
      const { fact, uri } = above.target;
      const end = above.target.fact.term;
      if (term.to > end.to) {
        yield {
          subject: id,
          place: term.at,
          params: { name, to: term.to, parent: fact.name, end: end.to },
          related: [{ uri, at: end.at, note: 'note.parent-term' }],
          witness: { to: term.to, end: end.to },
        };
      }
    }
    const ends = view.regimeOf(agreement)?.validity?.to;
    const regime = agreement.regime && view.resolve(agreement.regime);
    if (ends === undefined || term.to < ends) continue;
    const last = addDays(ends, -1);
    yield {
      subject: id,
      place: agreement.regime?.at ?? term.at,
      message: 'time/beyond-parent.regime',
      params: { name, to: term.to, parent: view.regimeOf(agreement)!.name, end: last },
      related:
        regime?.kind === 'one' && regime.target.kind === 'regime'
          ? [{ uri: regime.target.uri, at: `${regime.target.id}#name`, note: 'note.declared' }]
          : [],
      witness: { to: term.to, end: last },
    };
  }
}
