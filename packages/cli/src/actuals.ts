import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Workspace } from '@duikou/language';
import { formatKey, type Locale } from '@duikou/messages';
import {
  type Actual,
  type ActualsFound,
  actualsOf,
  builtinUnits,
  createUnitTable,
  type Ref,
  type RefKind,
  readActualRows,
  type Standing,
  type Told,
  toldBy,
} from '@duikou/model';
import { CommandError } from './errors.ts';
import { isSheet, readSheetFile, type SheetFile } from './sheets.ts';

/** Values of files, and what in the files could not be read, a line each. */
export interface Gathered {
  readonly told: Told[];
  readonly problems: string[];
}

const kinds: RefKind[] = ['duty', 'share', 'indicator', 'project', 'fund', 'event'];
const units = createUnitTable(builtinUnits);

/** What a workspace tells of an agreement: its 完成情况 and the files that they name (数据). */
export async function gatherActuals(
  { portfolio, folder }: Workspace,
  standing: Standing,
  locale: Locale,
): Promise<Gathered> {
  const found = actualsOf(portfolio, standing);
  const told = found.flatMap((one) => toldBy(one));
  const problems: string[] = [];
  for (const one of found) {
    if (one.fact.file === undefined || !one.uri.startsWith('file:')) continue;
    const named = one.fact.file.text;
    const path = resolve(dirname(fileURLToPath(one.uri)), named);
    if (!isSheet(path)) throw new CommandError('cli.error.notActuals', { path: named });
    if (!(await isInside(fileURLToPath(folder), path)))
      throw new CommandError('cli.error.dataOutside', { path: named });
    const more = await fromSheet(path, one, standing, locale);
    told.push(...more.told);
    problems.push(...more.problems);
  }
  return { told, problems };
}

/** Whether a file lies in a folder, links followed: a workspace may come from anywhere. A file that is missing lies where it is named. */
async function isInside(folder: string, path: string): Promise<boolean> {
  const [base, real] = await Promise.all([realpath(folder), realpath(path).catch(() => path)]);
  const below = relative(base, real === path ? resolve(base, relative(folder, path)) : real);
  return below !== '..' && !/^\.\.[\\/]/.test(below) && !isAbsolute(below);
}

/** What a CSV or XLSX file tells. `block` is the 完成情况 that names the file, if one does. */
export async function fromSheet(
  path: string,
  block: ActualsFound | undefined,
  standing: Standing,
  locale: Locale,
): Promise<Gathered> {
  const gathered = (await readSheetFile(path)).map((sheet) => fromRows(sheet, block, standing, locale));
  return { told: gathered.flatMap(({ told }) => told), problems: gathered.flatMap(({ problems }) => problems) };
}

function fromRows(
  sheet: SheetFile,
  block: ActualsFound | undefined,
  { uri, agreement }: Standing,
  locale: Locale,
): Gathered {
  const { values, problems } = readActualRows(sheet.rows, units);
  const actuals = values.map(({ path: names, kind, row, column, nameColumn: _, evidence, ...value }): Actual => {
    const at = sheet.placeOf(row, column);
    const of = kind === undefined ? { kinds, path: names, scope: agreement.name, at } : keyed(kind, names, at);
    return { of, ...value, at, ...(evidence !== undefined && { evidence: { text: evidence, at } }) };
  });
  const told = block
    ? toldBy(block, actuals)
    : actuals.map(
        (actual): Told => ({ uri, actual, cumulative: true, ...(actual.date !== undefined && { date: actual.date }) }),
      );
  return { told, problems: problems.map((problem) => line(sheet, problem, locale)) };
}

/** What a row's key names: a qualified name, from the top. */
const keyed = (kind: RefKind, path: string[], at: string): Ref => ({ kinds: [kind], path, scope: '', at });

function line(
  sheet: SheetFile,
  { key, params, row, column }: ReturnType<typeof readActualRows>['problems'][number],
  locale: Locale,
): string {
  return `${sheet.placeOf(row, column)} ${formatKey(locale, key, params)}`;
}
