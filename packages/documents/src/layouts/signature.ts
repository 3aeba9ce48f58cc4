import { documentDate } from '../tree/dates.ts';
import type { Block, Signatory } from '../tree/types.ts';
import type { AgreementContext } from './context.ts';
import { sideLabel, sidesInOrder } from './parties.ts';
import { fullName } from './wording/names.ts';

/** The block in which all sides sign. A signing that is still to come as of the document's date leaves its date open. */
export function signatureBlocks(context: AgreementContext): readonly Block[] {
  const { parties, signed } = context.agreement;
  const { asOf } = context.options;
  const done = signed !== undefined && (asOf === undefined || signed.date <= asOf);
  const sides = sidesInOrder(parties).map(
    (party): Signatory => ({
      label: sideLabel(party),
      name: fullName(context, party.body),
      ...(party.representative === undefined ? {} : { representative: party.representative }),
      ...(done ? { date: documentDate(signed.date) } : {}),
    }),
  );
  return sides.length === 0 ? [] : [{ kind: 'signature', sides }];
}
