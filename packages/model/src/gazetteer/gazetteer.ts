import { resolveName } from './resolve.ts';
import { createSearch } from './search.ts';
import { similarNames } from './similar.ts';
import { readTable, type Table } from './table.ts';
import type { Division, Gazetteer } from './types.ts';

/**
 * Makes a gazetteer from a table of divisions (its lines are described at `readTable`) and, for `search`, their pinyin (one line for
 * each). Nothing is read before the first call; a malformed table throws then. Without pinyin, Latin text finds nothing.
 */
export function createGazetteer(data: string, pinyin?: string): Gazetteer {
  let read: Table | undefined;
  const table = (): Table => {
    read ??= readTable(data);
    return read;
  };
  const parentOf = ({ parent }: Division) => (parent === undefined ? undefined : table().byCode.get(parent));
  const ancestors = (code: string): Division[] => {
    const found: Division[] = [];
    for (let at = table().byCode.get(code); at !== undefined; ) {
      at = parentOf(at);
      if (at !== undefined) found.push(at);
    }
    return found;
  };
  return {
    resolve: (name) => resolveName(table(), name),
    byCode: (code) => table().byCode.get(code),
    parentOf,
    ancestors,
    isBelow: (code, ancestorCode) => ancestors(code).some((division) => division.code === ancestorCode),
    childrenOf: (code) => table().children.get(code) ?? [],
    all: (level) =>
      table().divisions.filter(
        (division) => !division.notDivision && (level === undefined || division.level === level),
      ),
    similar: (name, limit = 5) => similarNames(table(), name, limit),
    search: createSearch(table, pinyin),
  };
}
