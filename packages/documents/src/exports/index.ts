import type { FileView } from '@duikou/model';
import { fileStem } from '../names.ts';
import { aknText } from './akn.ts';
import { iatiText } from './iati.ts';
import { icsText } from './ics.ts';
import { jsonFacts } from './json.ts';
import { ocdsText } from './ocds.ts';
import { withoutPersons } from './persons.ts';
import type { ExportedFile, ExportFormat, ExportRequest } from './types.ts';

export { classificationIn } from './persons.ts';
export type { ExportedFile, ExportFormat, ExportRequest } from './types.ts';
export { exportFormats } from './types.ts';

const writers: Record<ExportFormat, { ending: string; write: (request: ExportRequest) => string | undefined }> = {
  iati: { ending: '.iati.xml', write: iatiText },
  ocds: { ending: '.oc4ids.json', write: ocdsText },
  akn: { ending: '.akn.xml', write: aknText },
  json: { ending: '.facts.json', write: jsonFacts },
  ics: { ending: '.ics', write: icsText },
};

/**
 * An agreement as data in one format; the same request gives the same bytes. What is said of persons is left out unless `contacts` is
 * set. Undefined where the agreement has nothing for that format: no project for `ocds`, no due day for `ics`.
 * @throws RangeError when the file has no such agreement
 */
export function exportAgreement(request: ExportRequest, format: ExportFormat): ExportedFile | undefined {
  const { ending, write } = writers[format];
  const view = request.contacts ? request.view : impersonal(request.view, format);
  const text = write({ ...request, view });
  const name = view.facts.agreements.find(({ id }) => id === request.agreement)!.name;
  return text === undefined
    ? undefined
    : { name: `${fileStem(name, ending)}${ending}`, format, bytes: new TextEncoder().encode(text) };
}

/** A calendar names no person but in running text, and its states are worked out from the facts as they are. */
function impersonal(view: FileView, format: ExportFormat): FileView {
  return format === 'ics' ? view : { ...view, facts: withoutPersons(view.facts) };
}
