import type { FileView } from '../checks/check.ts';
import type { EffectiveDuty } from '../checks/effective-duty.ts';
import type { Agreement, Duty } from '../facts/index.ts';
import { boundsOf, figureOf } from '../quantity/index.ts';
import { figureOfResolved, prohibitionsOf } from '../resolve/index.ts';
import { actKey } from './act.ts';
import { type Allowed, allowedBy } from './interval.ts';
import { type Times, timesOf } from './times.ts';

/** A duty or term as the decisions see it. */
export interface Norm {
  duty: EffectiveDuty;
  /** The file it stands in. */
  uri: string;
  agreement: Agreement | undefined;
  /** See `actKey`. */
  act: string;
}

/** 不得 of the agreements above one, as norms: the agreement stands under them. */
export function prohibitionsAbove(view: FileView, agreement: Agreement, adverbs: readonly string[]): Norm[] {
  return view.agreementsAbove(agreement).flatMap((above) =>
    prohibitionsOf(above, view.resolver).flatMap((duty): Norm[] => {
      if (duty.act === '' || duty.bearer.length === 0) return [];
      const { uri, agreement: upper } = above;
      return [{ duty: { ...duty, modality: 'must-not' }, uri, agreement: upper, act: actKey(duty.act, adverbs) }];
    }),
  );
}

/** Norms of one file that say what must, must not or may be done, with a bearer and an act. */
export function normsOf(view: FileView, adverbs: readonly string[]): Norm[] {
  const found: Norm[] = [];
  for (const duty of view.facts.duties) {
    if (
      duty.partOf !== undefined ||
      duty.act === '' ||
      duty.bearer.length === 0 ||
      (duty.form === 'term' && duty.modality === undefined)
    )
      continue;
    const agreement = view.agreementOf(duty);
    found.push({ duty: view.effective(duty), uri: view.uri, agreement, act: actKey(duty.act, adverbs) });
  }
  return found;
}

/** When a norm holds; see {@link timesOf}. */
export function timesOfNorm(view: FileView, { duty, agreement, uri }: Norm): Times {
  return timesOf(duty, agreement, (deadline) => {
    const found = deadline.event && view.resolve(deadline.event, uri);
    if (found?.kind !== 'one') return undefined;
    const { target } = found;
    if (target.kind === 'event') return target.date;
    return target.kind === 'declared-event' ? target.fact.date : undefined;
  });
}

/** What a norm's figure allows (or, of 不得, names): its own, or that of the fund or duty it refers to. */
export function figuresOf(view: FileView, { duty, uri }: Norm): Allowed | undefined {
  const { target } = duty;
  if (target?.ref === undefined || target.target !== undefined) return allowedBy(target?.target);
  const found = view.resolve(target.ref, uri);
  const named = found.kind === 'one' ? figureOfResolved(found.target) : undefined;
  const figure = named && figureOf(named);
  if (named === undefined || figure === undefined) return undefined;
  const { comparator } = target;
  return allowedBy(comparator === undefined ? named : { comparator, ...boundsOf(comparator, figure), written: '' });
}

/** Whether a duty names a figure, readable or not. */
export function hasFigure(duty: Duty): boolean {
  return duty.target !== undefined;
}
