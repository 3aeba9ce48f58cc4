import type { Draft, Part } from '../draft/draft.ts';
import { cell, nameOf } from '../draft/words.ts';
import type { Sheet } from '../office/sheet.ts';

/** A sheet of no known kind as a plain table, marked. */
export function plainTable(draft: Draft, sheet: Sheet): Part[] {
  const rows = sheet.rows.filter((row) => row.some((text) => text.trim() !== ''));
  if (rows.length === 0) return [];
  const first = sheet.rows.indexOf(rows[0]!);
  draft.count('tables');
  draft.kept += rows.length;
  return [
    draft.mark(sheet.placeOf(first, 0), 'import.mark.kind'),
    draft.table(`表 ${nameOf(cell(sheet.name) || '表')}`, rows),
  ];
}
