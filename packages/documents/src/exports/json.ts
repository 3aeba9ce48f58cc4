import { contextOf } from './context.ts';
import { jsonText } from './json-text.ts';
import type { ExportRequest } from './types.ts';

/** Name of the schema of the facts, `docs/schemas/facts.schema.json`. */
export const factsSchema = 'urn:duikou:schema:facts:1';

/**
 * The model as JSON by the published schema of `duikou facts`: the facts of the file in which the agreement stands. Amounts are decimal
 * strings in the base unit.
 * @throws RangeError when the file has no such agreement
 */
export function jsonFacts(request: ExportRequest): string {
  contextOf(request);
  const { view, file } = request;
  const { spelling } = view.summary;
  return jsonText({ $schema: factsSchema, version: 1, files: [{ file, spelling, facts: view.facts }] });
}
