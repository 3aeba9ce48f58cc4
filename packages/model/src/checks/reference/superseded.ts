import type { Agreement, Basis, Ref, Regime } from '../../facts/index.ts';
import type { DeclaredFact, Resolution } from '../../resolve/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { subjectOf } from './subject.ts';

type Superseded = DeclaredFact<'regime', Regime> | DeclaredFact<'basis', Basis> | DeclaredFact<'agreement', Agreement>;

/**
 * A regime, a policy document or a higher agreement is not relied on once another in force at signing has taken its place: not as 机制, 依据
 * or 上级协议, nor by taking up its shares. Where its own dates already end before, `time/basis-not-in-force` says so and this is silent.
 */
export function* supersededShouldNotBeRelied(view: FileView): Generator<FindingDraft> {
  for (const agreement of view.facts.agreements) {
    const day = view.referenceDate(agreement);
    if (day === undefined) continue;
    const duties = view.facts.duties.filter((duty) => view.agreementOf(duty) === agreement);
    const taken = [agreement, ...duties].flatMap((one) => one.takesUp.map(({ share }) => share));
    const refs = [
      agreement.regime,
      agreement.parent,
      ...agreement.bases,
      ...duties.flatMap((duty) => duty.bases),
      ...taken,
    ];
    for (const ref of refs) if (ref !== undefined) yield* judge(view, ref, day, agreement);
  }
}

function* judge(view: FileView, ref: Ref, day: string, agreement: Agreement): Generator<FindingDraft> {
  const target = reliedOn(view, view.resolve(ref));
  if (target === undefined) return;
  const ends = target.kind === 'agreement' ? target.fact.term?.to : target.fact.validity?.to;
  if (ends !== undefined && ends <= day) return;
  const title = target.kind === 'basis' ? target.fact.title : target.fact.name;
  for (const name of new Set([target.fact.name, title])) {
    for (const { uri, id, fact } of view.resolver.superseders(name)) {
      const later = fact as Regime | Basis | Agreement;
      const from = startOf(later);
      const leads = later.supersedes?.some((step) => {
        const there = view.resolve(step, uri);
        if (there.kind !== 'one' || !('id' in there.target)) return false;
        return there.target.id === target.id && there.target.uri === target.uri;
      });
      const itself = id === agreement.id && uri === view.uri;
      if (!leads || itself || from === undefined || from > day) continue;
      yield {
        subject: subjectOf(ref.at),
        place: ref.at,
        params: { name: title, later: nameOf(later), from, day },
        related: [{ uri, at: `${id}#name`, note: 'note.supersedes' }],
        witness: { from, day },
      };
      return;
    }
  }
}

/** The regime, document or agreement a name relies on: that of a share, too. */
function reliedOn(view: FileView, found: Resolution): Superseded | undefined {
  if (found.kind !== 'one') return undefined;
  const { target } = found;
  if (target.kind === 'regime' || target.kind === 'basis' || target.kind === 'agreement') return target;
  if (target.kind !== 'share' && target.kind !== 'row') return undefined;
  const fact = view.resolver.agreementAround(target.of.fact.agreement, target.uri);
  return fact && { kind: 'agreement', fact, uri: target.uri, id: fact.id };
}

function startOf(later: Regime | Basis | Agreement): string | undefined {
  if ('parties' in later) return later.signed?.date ?? later.term?.from;
  return later.validity?.from ?? ('date' in later ? later.date : undefined);
}

function nameOf(later: Regime | Basis | Agreement): string {
  return 'parties' in later ? later.name : (later.title ?? later.name);
}
