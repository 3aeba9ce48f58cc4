import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import draft04 from 'ajv-draft-04';
import { validateXML } from 'xmllint-wasm';

/** Folder of the official schemas (`DUIKOU_SCHEMAS`), or undefined: then tests against them are left out. */
export const schemaFolder: string | undefined = process.env.DUIKOU_SCHEMAS || undefined;

/**
 * A schema file as text.
 * @throws Error where it is not there, so that a folder with a file missing fails
 */
function schema(...path: string[]): string {
  const file = join(schemaFolder!, ...path);
  if (!existsSync(file)) throw new Error(`DUIKOU_SCHEMAS lacks ${path.join('/')}: ${file}`);
  return readFileSync(file, 'utf8');
}

const schemas = {
  iati: { main: ['iati-2.03', 'iati-activities-schema.xsd'], with: ['iati-common.xsd', 'xml.xsd'] },
  akn: { main: ['akoma-ntoso-3.0', 'akomantoso30.xsd'], with: ['xml.xsd'] },
} as const;

/** What xmllint finds wrong in documents, by file; empty for valid ones. */
export async function xmlErrors(
  kind: keyof typeof schemas,
  documents: readonly { fileName: string; contents: string }[],
): Promise<readonly string[]> {
  const { main, with: others } = schemas[kind];
  const { valid, errors } = await validateXML({
    xml: documents,
    schema: [{ fileName: main[1], contents: schema(...main) }],
    preload: others.map((name) => ({ fileName: name, contents: schema(main[0], name) })),
  });
  return valid ? [] : errors.map(({ rawMessage }) => rawMessage);
}

/** A function that gives what is wrong about an OC4IDS project package. */
export function packageErrors(): (value: unknown) => readonly string[] {
  const ajv = new draft04.default({
    strict: false,
    logger: false,
    allErrors: true,
    formats: { uri: isUri, 'date-time': isMoment },
  });
  ajv.addSchema(JSON.parse(schema('oc4ids', 'project-schema.json')));
  const validate = ajv.compile(JSON.parse(schema('oc4ids', 'project-package-schema.json')));
  return (value) =>
    validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const isUri = (text: string): boolean => /^[a-z][a-z0-9+.-]*:[\x21-\x7e]+$/i.test(text);
const isMoment = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
