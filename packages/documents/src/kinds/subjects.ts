import type { LayoutView } from '../layouts/context.ts';
import type { DocumentSubject } from './kind.ts';

/** The agreements of a file that have something for a document; it is named after the agreement. */
export function agreementsWith(
  { facts }: LayoutView,
  has: (agreement: { readonly id: string; readonly name: string }) => boolean,
): readonly DocumentSubject[] {
  return facts.agreements.filter(has).map(({ id, name }) => ({ id, name, agreement: name }));
}

/** One of several things that an agreement has: named after both. Outside of an agreement it is named after itself. */
export function partOf(agreement: string, id: string, name: string): DocumentSubject {
  return { id, name: agreement === '' ? name : `${agreement}-${name}`, agreement };
}
