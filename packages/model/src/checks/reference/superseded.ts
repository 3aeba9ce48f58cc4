import type { Basis, Ref, Regime } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { subjectOf } from './subject.ts';

/**
 * A regime or policy document is not relied on once another in force at signing has taken its place. Where its own dates already
 * end before, `time/basis-not-in-force` says so and this is silent.
 */
export function* supersededShouldNotBeRelied(view: FileView): Generator<FindingDraft> {
  for (const agreement of view.facts.agreements) {
    const day = view.referenceDate(agreement);
    if (day === undefined) continue;
    const duties = view.facts.duties.filter((duty) => view.agreementOf(duty) === agreement);
    const refs = [agreement.regime, ...agreement.bases, ...duties.flatMap((duty) => duty.bases)];
    for (const ref of refs) if (ref !== undefined) yield* judge(view, ref, day);
  }
}

function* judge(view: FileView, ref: Ref, day: string): Generator<FindingDraft> {
  const found = view.resolve(ref);
  if (found.kind !== 'one') return;
  const { target } = found;
  if (target.kind !== 'regime' && target.kind !== 'basis') return;
  const ends = target.fact.validity?.to;
  if (ends !== undefined && ends <= day) return;
  const title = target.kind === 'basis' ? target.fact.title : target.fact.name;
  for (const name of new Set([target.fact.name, title])) {
    for (const { uri, id, fact } of view.resolver.superseders(name)) {
      const later = fact as Regime | Basis;
      const from = later.validity?.from ?? ('date' in later ? later.date : undefined);
      const leads = later.supersedes.some((step) => {
        const there = view.resolve(step, uri);
        return there.kind === 'one' && 'id' in there.target && there.target.id === target.id && there.uri === found.uri;
      });
      if (!leads || from === undefined || from > day) continue;
      yield {
        subject: subjectOf(ref.at),
        place: ref.at,
        params: {
          name: title,
          later: 'title' in later && later.title !== undefined ? later.title : later.name,
          from,
          day,
        },
        related: [{ uri, at: `${id}#name`, note: 'note.supersedes' }],
      };
      return;
    }
  }
}
