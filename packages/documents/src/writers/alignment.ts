import type { Alignment, TableColumn } from '../tree/types.ts';

/** How a cell stands: what it says of itself, then a centred head, then what its column says. */
export function cellAlignment(own: Alignment | undefined, column: TableColumn, head: boolean): Alignment {
  if (own !== undefined) return own;
  if (head) return 'center';
  return column.align ?? (column.numeric ? 'right' : 'left');
}
