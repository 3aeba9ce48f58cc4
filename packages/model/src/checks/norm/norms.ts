import type { Facts } from '../../facts/index.ts';
import { type Norm, normsOf, prohibitionsAbove } from '../../norms/index.ts';
import type { FileView } from '../check.ts';
import { oncePerView } from '../shared/once.ts';

/** Leading words of an act that change nothing of what it is. */
const ADVERBS = 'norm/conflict.adverbs';

/** The norms of a file, worked out once. */
export function normsIn(view: FileView): readonly Norm[] {
  return normsOfFile(view, view.facts);
}

const normsOfFile = oncePerView((view, _facts: Facts): readonly Norm[] => normsOf(view, view.settings.words(ADVERBS)));

/** Whether an agreement of the file, or one above it, may forbid anything. */
export function forbidsAny({ facts }: FileView): boolean {
  if (facts.duties.length === 0) return false;
  return facts.duties.some((duty) => duty.modality === 'must-not') || facts.agreements.some((one) => one.parent);
}

/** Prohibitions that hold for the agreements of a file, those of agreements above included, worked out once. */
export function prohibitionsIn(view: FileView): readonly Norm[] {
  return prohibitionsOfFile(view, view.facts);
}

const prohibitionsOfFile = oncePerView((view, { agreements }: Facts): readonly Norm[] => {
  const own = normsIn(view).filter(({ duty }) => duty.modality === 'must-not');
  if (agreements.every(({ parent }) => parent === undefined)) return own;
  const adverbs = view.settings.words(ADVERBS);
  return [...own, ...agreements.flatMap((agreement) => prohibitionsAbove(view, agreement, adverbs))];
});

/** Norms that a prohibition may meet: of its own agreement, or of one below it, whose act begins alike. */
export function* metBy(view: FileView, norm: Norm): Generator<Norm> {
  for (const ban of prohibitionsIn(view)) {
    if (ban.act.slice(0, 1) !== norm.act.slice(0, 1) || ban.duty.id === norm.duty.id) continue;
    if (ban.duty.agreement === norm.duty.agreement && ban.uri === norm.uri) yield ban;
    else if (
      norm.agreement &&
      view.agreementsAbove(norm.agreement).some(({ agreement }) => agreement === ban.agreement)
    )
      yield ban;
  }
}
