import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatKey, type Locale } from '@duikou/messages';
import {
  type Actual,
  type ActualsFound,
  actualsOf,
  builtinUnits,
  createUnitTable,
  type Portfolio,
  type RefKind,
  readActualRows,
  type Standing,
  type Told,
  toldBy,
} from '@duikou/model';
import { readSheetFile, type SheetFile } from './sheets.ts';

/** Values of files, and what in the files could not be read, a line each. */
export interface Gathered {
  readonly told: Told[];
  readonly problems: string[];
}

const kinds: RefKind[] = ['duty', 'share', 'indicator', 'project', 'fund', 'event'];
const units = createUnitTable(builtinUnits);

/** What a workspace tells of an agreement: its 完成情况 and the files that they name (数据). */
export async function gatherActuals(portfolio: Portfolio, standing: Standing, locale: Locale): Promise<Gathered> {
  const found = actualsOf(portfolio, standing);
  const told = found.flatMap((one) => toldBy(one));
  const problems: string[] = [];
  for (const one of found) {
    if (one.fact.file === undefined || !one.uri.startsWith('file:')) continue;
    const path = resolve(dirname(fileURLToPath(one.uri)), one.fact.file.text);
    const more = await fromSheet(path, one, standing, locale);
    told.push(...more.told);
    problems.push(...more.problems);
  }
  return { told, problems };
}

/** What a CSV or XLSX file tells. `block` is the 完成情况 that names the file, if one does. */
export async function fromSheet(
  path: string,
  block: ActualsFound | undefined,
  { uri, agreement }: Standing,
  locale: Locale,
): Promise<Gathered> {
  const sheet = await readSheetFile(path);
  const { values, problems } = readActualRows(sheet.rows, units);
  const actuals = values.map(({ path: names, row, column, nameColumn: _, evidence, ...value }): Actual => {
    const at = sheet.placeOf(row, column);
    const of = { kinds, path: names, scope: agreement.name, at };
    return { of, ...value, at, ...(evidence !== undefined && { evidence: { text: evidence, at } }) };
  });
  const told = block
    ? toldBy(block, actuals)
    : actuals.map(
        (actual): Told => ({ uri, actual, cumulative: true, ...(actual.date !== undefined && { date: actual.date }) }),
      );
  return { told, problems: problems.map((problem) => line(sheet, problem, locale)) };
}

function line(
  sheet: SheetFile,
  { key, params, row, column }: ReturnType<typeof readActualRows>['problems'][number],
  locale: Locale,
): string {
  return `${sheet.placeOf(row, column)} ${formatKey(locale, key, params)}`;
}
