import type { Ref } from '@duikou/model';
import type { ExportContext } from '../context.ts';
import { identifierPart } from '../identifiers.ts';
import { type Organization, organizationId } from '../organizations.ts';
import { type Content, type Element, element } from '../xml.ts';

/** Codes of the IATI codelist OrganisationType, by level. */
const types = {
  nation: '10',
  department: '10',
  province: '11',
  city: '11',
  county: '11',
  township: '11',
  village: '11',
  enterprise: '70',
  organization: '22',
  school: '80',
  hospital: '15',
} as const;

/** A text of the language Chinese. */
export const narrative = (text: string): Element => element('narrative', {}, text);

/** A title or another element whose content is one text. */
export const told = (name: string, text: string): Element => element(name, {}, narrative(text));

/** Reference and type of an organisation, as attributes. */
export function attributesOf(body: Organization): { ref: string; type: string | undefined } {
  return { ref: organizationId(body), type: body.level === undefined ? undefined : types[body.level] };
}

/** participating-org; roles by the codelist: 1 funding, 2 accountable, 3 extending, 4 implementing. */
export function participant(role: '1' | '2' | '3' | '4', body: Organization): Element {
  return element('participating-org', { role, ...attributesOf(body) }, narrative(body.name));
}

export function value(amount: string, date: string): Element {
  return element('value', { currency: 'CNY', 'value-date': date }, amount);
}

/** A day as an element of its own. */
export const day = (name: string, date: string): Element => element(name, { 'iso-date': date });

const vocabulary = 'urn:duikou:areas';

/**
 * Areas as sectors of a vocabulary of ours (99, the reporter's own). One area is the sector, with the whole of it; several have no
 * known split, which `percentage` would ask for, and are tags.
 */
export function areaElements(context: ExportContext, refs: readonly Ref[]): { sectors: Content; tags: Content } {
  const codes = new Map<string, string>();
  for (const ref of refs) {
    const found = context.view.resolve(ref);
    const path =
      found.kind === 'one' && found.target.kind === 'area'
        ? found.target.id.replace(/^area:/, '').split('.')
        : ref.path;
    codes.set(path.map(identifierPart).join('.'), path.join('—'));
  }
  const single = codes.size === 1;
  const elements = [...codes].map(([code, name]) =>
    element(
      single ? 'sector' : 'tag',
      { vocabulary: '99', 'vocabulary-uri': vocabulary, code, ...(single && { percentage: '100' }) },
      narrative(name),
    ),
  );
  return single ? { sectors: elements, tags: [] } : { sectors: [], tags: elements };
}
