import { periodsOverlap } from '../../calendar/index.ts';
import type { Pairing, Ref, Regime } from '../../facts/index.ts';
import type { Resolved } from '../../resolve/index.ts';
import type { FileView } from '../check.ts';
import { oncePerView } from '../shared/once.ts';

/** One end of a pairing: its name as written, and the body where it is known to be a single one. */
export interface End {
  name: string;
  body: Resolved | undefined;
  key: string | undefined;
}

/** A body by reference. */
export const endOf = oncePerView((view, ref: Ref): End => {
  const found = view.resolve(ref);
  const body = found.kind === 'one' ? found.target : undefined;
  return { name: ref.path.join('.'), body, key: body && view.bodyKey(body) };
});

export function endsOf(view: FileView, pair: Pairing): { donor: End; recipient: End } {
  return { donor: endOf(view, pair.donor), recipient: endOf(view, pair.recipient) };
}

/** The regime of a pairing: its agreement's, or the one that stands in its own block. */
export function regimeOfPair(view: FileView, pair: Pairing): Regime | undefined {
  const agreement = view.agreementOf(pair);
  if (agreement !== undefined) {
    const regime = view.regimeOf(agreement);
    if (regime !== undefined || pair.regime === undefined) return regime;
  }
  if (agreement !== undefined || pair.regime === undefined) return undefined;
  const found = view.resolve(pair.regime);
  return found.kind === 'one' && found.target.kind === 'regime' ? found.target.fact : undefined;
}

/** A period of ISO days; a missing end is not known. */
export interface Period {
  from?: string;
  to?: string;
}

/** Whether two periods share a day; undefined where one of them is not said. */
export function overlap(a: Period, b: Period): boolean | undefined {
  if (a.from === undefined || a.to === undefined || b.from === undefined || b.to === undefined) return undefined;
  return periodsOverlap({ from: a.from, to: a.to }, { from: b.from, to: b.to });
}
