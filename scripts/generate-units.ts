/**
 * Makes packages/model/src/quantity/units.generated.ts from the library text packages/language/src/library/units.duikou, so that
 * the model has the units without reading files. `node scripts/generate-units.ts` writes; a test compares.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type UnitDefinition, unitFromRow } from '../packages/model/src/quantity/definitions.ts';

export const unitSource = fileURLToPath(new URL('../packages/language/src/library/units.duikou', import.meta.url));
export const unitTarget = fileURLToPath(new URL('../packages/model/src/quantity/units.generated.ts', import.meta.url));

/** The units of the library text. Throws where the text is not a `库` with one `单位表`, or a row is wrong. */
export function readUnits(text: string): UnitDefinition[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const start = lines.findIndex((line) => /^单位表\s*\{$/.test(line));
  const end = lines.indexOf('}', start);
  if (lines[0] !== '库 单位' || start < 0 || end < 0) throw new Error('expected 库 单位 and one 单位表 { … }');
  const rows = lines
    .slice(start + 1, end)
    .filter((line) => line !== '')
    .map((line) => line.split(/[|｜]/).map((cell) => cell.trim()));
  const [header, ...body] = rows;
  return body.map((cells) => {
    const unit = unitFromRow(header!, cells);
    if ('problem' in unit) throw new Error(`${unit.problem}: ${unit.cell}`);
    return unit;
  });
}

/** The module's text. */
export function renderUnits(units: readonly UnitDefinition[]): string {
  const rows = units.map((unit) => `  ${JSON.stringify(unit)},`).join('\n');
  return `// Made by scripts/generate-units.ts from packages/language/src/library/units.duikou. Edit that text and run the script.
import type { UnitDefinition } from './definitions.ts';

/** The built-in units, in the order of the library's table. */
export const builtinUnits: readonly UnitDefinition[] = [
${rows}
];
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(unitTarget, renderUnits(readUnits(readFileSync(unitSource, 'utf8'))));
}
