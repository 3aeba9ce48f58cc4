import { agreementId, type ExportContext, momentOf, titleOfAgreement } from '../context.ts';
import { organizationId, organizationsOf } from '../organizations.ts';
import { type Content, type Element, element } from '../xml.ts';

export const partyLabels = { a: '甲方', b: '乙方', c: '丙方' } as const;

/**
 * Identification of the document, or of a part of it, as work, expression and manifestation (FRBR): its URI holds the day of signing
 * and the agreement's identifier, percent-encoded. An agreement not yet signed bears the day of writing instead.
 * @param component `main`, or the eId of an attachment
 */
export function metaOf(context: ExportContext, component: string): Element {
  const { agreement, parties } = context;
  const written = momentOf(context).slice(0, 10);
  const signed = agreement.signed?.date;
  const date = signed ?? written;
  const work = `/akn/cn/doc/agreement/${date}/${encodeURIComponent(agreementId(context))}`;
  const author = parties.length === 0 ? '#duikou' : '#party_1';
  const core = (uri: string, day: string, name: string, by: string): Content => [
    element('FRBRthis', { value: `${uri}/!${component}` }),
    element('FRBRuri', { value: uri }),
    element('FRBRdate', { date: day, name }),
    element('FRBRauthor', { href: by }),
  ];
  const named = signed === undefined ? 'generation' : 'signing';
  const number = agreement.number?.text;
  return element(
    'meta',
    {},
    element(
      'identification',
      { source: '#duikou' },
      element(
        'FRBRWork',
        {},
        core(work, date, named, author),
        element('FRBRcountry', { value: 'cn' }),
        number === undefined ? undefined : element('FRBRnumber', { value: number }),
        element('FRBRname', { value: titleOfAgreement(agreement) }),
      ),
      element(
        'FRBRExpression',
        {},
        core(`${work}/zho@${date}`, date, named, author),
        element('FRBRlanguage', { language: 'zho' }),
      ),
      element(
        'FRBRManifestation',
        {},
        core(`${work}/zho@${date}.akn`, written, 'generation', '#duikou'),
        element('FRBRformat', { value: 'application/akn+xml' }),
      ),
    ),
    component === 'main' ? references(context) : undefined,
  );
}

function references({ agreement, view }: ExportContext): Element {
  return element(
    'references',
    { source: '#duikou' },
    agreement.parties.map(({ body }, at) => {
      const found = organizationsOf(view, body)[0] ?? { name: body.path.join('.') };
      const href = `/akn/ontology/organization/cn/${encodeURIComponent(organizationId(found))}`;
      return element('TLCOrganization', { eId: `party_${at + 1}`, href, showAs: found.name });
    }),
    [...new Set(agreement.parties.map(({ role }) => role))].map((role) =>
      element('TLCRole', { eId: `role_${role}`, href: `/akn/ontology/role/cn/${role}`, showAs: partyLabels[role] }),
    ),
    element('TLCOrganization', { eId: 'duikou', href: '/akn/ontology/organization/duikou', showAs: 'Duikou' }),
  );
}
