import { addDays } from '../../calendar/index.ts';
import type { Agreement, OriginKey, Ref, Validity } from '../../facts/index.ts';
import { type Resolved, regimeRefOf } from '../../resolve/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';

/**
 * What an agreement rests on is in force at signing: policy documents (of its duties, too), adopted lists, indicator systems and
 * areas, the regime. What it has from agreements above because it is silent is a warning at 上级协议. Where dates are not recorded nothing is said; a document is not in force before its own date.
 */
export function* basisMustBeInForce(view: FileView): Generator<FindingDraft> {
  for (const agreement of view.facts.agreements) {
    const day = view.referenceDate(agreement);
    if (day === undefined) continue;
    for (const { ref, subject, uri, from: above } of reliedOn(view, agreement)) {
      const found = view.resolve(ref, uri);
      if (found.kind !== 'one') continue;
      const validity = validityOf(found.target);
      if (validity === undefined || !('id' in found.target)) continue;
      const { from, to } = validity;
      const early = from !== undefined && day < from;
      if (!early && (to === undefined || day < to)) continue;
      yield {
        subject,
        place: above ?? ref.at,
        ...(above !== undefined && { severity: 'warning' as const }),
        message: early ? 'time/basis-not-in-force.not-yet' : 'time/basis-not-in-force',
        params: { name: ref.path.join('.'), day, date: early ? from : addDays(to!, -1) },
        related: [{ uri: found.target.uri, at: `${found.target.id}#name`, note: 'note.declared' }],
        witness: { day, ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
      };
    }
  }
}

interface Relied {
  ref: Ref;
  subject: string;
  /** The file it stands in, where that is another. */
  uri?: string;
  /** The place of 上级协议, where it comes from above. */
  from?: OriginKey;
}

function* reliedOn(view: FileView, agreement: Agreement): Generator<Relied> {
  const own = [agreement.regime, ...agreement.bases, ...agreement.adopts.map(({ ref }) => ref)];
  for (const ref of own) if (ref !== undefined) yield { ref, subject: agreement.id };
  for (const duty of view.facts.duties) {
    if (duty.agreement !== agreement.name) continue;
    for (const ref of duty.bases) yield { ref, subject: duty.id };
  }
  if (agreement.parent === undefined) return;
  const regime = regimeRefOf(agreement, view.uri, view.resolver);
  const adopted = view.adoptsOf(agreement).map(({ value, uri }) => ({ value: value.ref, uri }));
  for (const { value, uri } of [...(regime ? [regime] : []), ...view.basesOf(agreement), ...adopted]) {
    if (!own.includes(value)) yield { ref: value, subject: agreement.id, uri, from: agreement.parent.at };
  }
}

function validityOf(target: Resolved): Validity | undefined {
  switch (target.kind) {
    case 'basis': {
      const { validity, date } = target.fact;
      const from = validity?.from ?? date;
      return { ...(from !== undefined && { from }), ...(validity?.to !== undefined && { to: validity.to }) };
    }
    case 'regime':
    case 'negative-list':
    case 'indicators':
    case 'areas':
      return target.fact.validity;
    default:
      return undefined;
  }
}
