import type { Agreement, AgreementParty, Ref } from '../../facts/index.ts';
import type { Resolved } from '../../resolve/index.ts';
import type { FileView } from '../check.ts';

/** The bodies a list of names stands for; undefined in place of what does not resolve to bodies. */
export function bodiesNamed(view: FileView, refs: readonly Ref[]): (Resolved[] | undefined)[] {
  return refs.map((ref) => {
    const found = view.resolve(ref);
    return found.kind === 'one' ? view.bodiesOf(found.target) : undefined;
  });
}

/**
 * The parties a body is, or stands below. `false`: none of them; undefined: it cannot be told, since the way up from the body, or a
 * party, is not known.
 */
export function partiesAbove(
  view: FileView,
  body: Resolved,
  agreement: Agreement,
): AgreementParty[] | false | undefined {
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

/** Party A … as people call it. */
export const roleNames = {
  a: { zh: '甲方', en: 'party A' },
  b: { zh: '乙方', en: 'party B' },
  c: { zh: '丙方', en: 'party C' },
} as const;
