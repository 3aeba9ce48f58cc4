import type { Target } from '../quantity/index.ts';
import type { OriginKey, Ref } from './core.ts';

export interface TableColumn {
  label: string;
  /**
   * key: the row's name · body: a recipient's share · donor · year · area · unit · total 合计 · subtotal 小计 · part 其中：… of the
   * column before it · indicator · deadline · other.
   */
  kind:
    | 'key'
    | 'body'
    | 'donor'
    | 'year'
    | 'area'
    | 'unit'
    | 'total'
    | 'subtotal'
    | 'part'
    | 'indicator'
    | 'deadline'
    | 'evidence'
    | 'bearer'
    | 'number'
    | 'other';
  year?: number;
  ref?: Ref;
  unit?: string;
  at: OriginKey;
}

export interface TableCell {
  /** Text as written, trimmed. */
  text: string;
  /** The figure in it, in the column's or row's unit. */
  target?: Target;
  ref?: Ref;
  at: OriginKey;
}

export interface TableRow {
  /** total 合计 and subtotal 小计 are checked and never added; part is 其中：…; rest is 其余. */
  kind: 'row' | 'total' | 'subtotal' | 'part' | 'rest';
  key: string;
  cells: TableCell[];
  at: OriginKey;
}

/** A table with its meaning: `allocation` of a fund, `duties` with breakdown in the columns, `list` (anything else). */
export interface Table {
  id: string;
  /** A plain table's own name, by which prose and rules point at its cells (`投入.2018年.合计`). */
  name?: string;
  title?: string;
  /** Id of what it stands in; empty at the top level. */
  owner: string;
  use: 'allocation' | 'duties' | 'breakdown' | 'indicators' | 'list';
  unit?: string;
  columns: TableColumn[];
  rows: TableRow[];
  at: OriginKey;
}

/** A table that can be named. */
export type NamedTable = Table & { name: string };
