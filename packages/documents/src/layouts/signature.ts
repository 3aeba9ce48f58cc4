import type { AgreementParty, Ref } from '@duikou/model';
import { documentDate } from '../tree/dates.ts';
import type { Block, Signatory } from '../tree/types.ts';
import type { AgreementContext } from './context.ts';
import { sideLabel, sidesInOrder } from './parties.ts';
import { fullName } from './wording/names.ts';

/**
 * The block in which all sides sign; of a 责任书 the body that issues it above, those that answer for it below. A signing that is still
 * to come as of the document's date leaves its date open.
 */
export function signatureBlocks(context: AgreementContext): readonly Block[] {
  const { parties, issuer } = context.agreement;
  const sides = sidesInOrder(parties);
  if (issuer !== undefined) {
    const above = [signatory(context, '签发单位', issuer)];
    const below = sides.map((party) => signatory(context, '责任单位', party.body, party));
    return [above, below].filter((list) => list.length > 0).map((list) => ({ kind: 'signature', sides: list }));
  }
  const all = sides.map((party) => signatory(context, sideLabel(party), party.body, party));
  return all.length === 0 ? [] : [{ kind: 'signature', sides: all }];
}

function signatory(context: AgreementContext, label: string, body: Ref, party?: AgreementParty): Signatory {
  const { signed } = context.agreement;
  const { asOf } = context.options;
  const done = signed !== undefined && (asOf === undefined || signed.date <= asOf);
  return {
    label,
    name: fullName(context, body),
    ...(party?.representative === undefined ? {} : { representative: party.representative }),
    ...(done ? { date: documentDate(signed.date) } : {}),
  };
}
