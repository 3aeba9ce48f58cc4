import type { Agreement, AgreementParty, Ref } from '../../facts/index.ts';
import type { Resolved } from '../../resolve/index.ts';
import type { FileView } from '../check.ts';
import { oncePerView } from '../shared/once.ts';

/** The bodies a list of names stands for; undefined in place of what does not resolve to bodies. */
export const bodiesNamed = oncePerView((view, refs: readonly Ref[]): readonly (readonly Resolved[] | undefined)[] =>
  refs.map((ref) => bodiesOfName(view, ref)),
);

/** The bodies a name stands for. */
export function bodiesOfName(view: FileView, ref: Ref): readonly Resolved[] | undefined {
  const found = view.resolve(ref);
  return found.kind === 'one' ? view.bodiesOf(found.target) : undefined;
}

/** Parties of an agreement by body. */
type Above = readonly AgreementParty[] | false | undefined;
const knownAbove = oncePerView((_view, _agreement: Agreement) => new Map<Resolved, Above>());

/**
 * The parties a body is, or stands below. `false`: none of them; undefined: it cannot be told, since the way up from the body, or a
 * party, is not known.
 */
export function partiesAbove(view: FileView, body: Resolved, agreement: Agreement): Above {
  const known = knownAbove(view, agreement);
  if (known.has(body)) return known.get(body);
  const above = findAbove(view, body, agreement);
  known.set(body, above);
  return above;
}

function findAbove(view: FileView, body: Resolved, agreement: Agreement): Above {
  let known = true;
  const above: AgreementParty[] = [];
  for (const party of agreement.parties) {
    const found = view.resolve(party.body);
    const below = found.kind === 'one' ? view.isBelowOrEqual(body, found.target) : undefined;
    if (below) above.push(party);
    if (below === undefined) known = false;
  }
  if (above.length > 0) return above;
  return known ? false : undefined;
}

/** The parties that a list of names stands for or below; undefined where one cannot be told. */
export function partiesOf(view: FileView, refs: readonly Ref[], agreement: Agreement): Set<AgreementParty> | undefined {
  const parties = new Set<AgreementParty>();
  for (const bodies of bodiesNamed(view, refs)) {
    if (bodies === undefined) return undefined;
    for (const body of bodies) {
      const above = partiesAbove(view, body, agreement);
      if (above === undefined) return undefined;
      for (const party of above || []) parties.add(party);
    }
  }
  return parties;
}
