import type { Ref } from '../../facts/index.ts';
import type { Resolved } from '../../resolve/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { eachOf } from '../shared/each.ts';
import { dutyName } from './duties.ts';
import { bodiesNamed } from './parties.ts';

/**
 * No body owes itself. Several bodies that owe each other (双方, or the same list on both sides) are fine. A remedy is a duty, too.
 */
export const bodyMustNotOweItself = eachOf('duties', function* (view, duty): Generator<FindingDraft> {
  const pairs = [duty, ...duty.remedies].map(({ bearer, counterpart }) => ({
    bearer: bearer ?? duty.bearer,
    counterpart: counterpart ?? [],
  }));
  for (const { bearer, counterpart } of pairs) {
    const itself = owingItself(view, bearer, counterpart);
    if (itself === undefined) continue;
    yield {
      subject: duty.id,
      place: itself.at,
      params: { name: dutyName(duty), body: itself.path.join('.') },
      related: bearer.slice(0, 1).map((ref) => ({ at: ref.at, note: 'note.bearer' })),
    };
    break;
  }
});

/** The counterpart that is a bearer, unless it owes the others. */
function owingItself(view: FileView, bearer: readonly Ref[], counterpart: readonly Ref[]): Ref | undefined {
  const bearing = keysOf(view, bodiesNamed(view, bearer));
  const owed = keysOf(view, bodiesNamed(view, counterpart));
  return counterpart.find((_, index) => {
    const keys = owed[index] ?? [];
    return keys.some((key) => {
      if (!bearing.flat().includes(key)) return false;
      const mutual = bearing.flat().length > 1 && owed.flat().some((other) => other !== key);
      return !mutual;
    });
  });
}

function keysOf(view: FileView, named: readonly (readonly Resolved[] | undefined)[]): string[][] {
  return named.map((bodies) => (bodies ?? []).flatMap((body) => view.bodyKey(body) ?? []));
}
