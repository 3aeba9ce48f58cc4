import { type ObligationStatus, statesInput, statesOf } from '@duikou/model';
import type { ExportContext } from './context.ts';

/** Where each duty of the agreement stands by the text alone, with the days of its instances; by the duty's id. */
export function statusesOf({ view, agreement, request }: ExportContext): Map<string, ObligationStatus> {
  // The model knows an agreement by the object that was read; one without its persons is another.
  const read = view.summary.facts.agreements.find(({ id }) => id === agreement.id) ?? agreement;
  return statesOf(statesInput(view, read, { asOf: request.asOf, values: [], events: [] }));
}
