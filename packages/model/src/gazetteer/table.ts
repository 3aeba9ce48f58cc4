import type { Division, DivisionLevel } from './types.ts';

/** The table read and indexed by code, parent and name. */
export interface Table {
  readonly divisions: readonly Division[];
  readonly byCode: ReadonlyMap<string, Division>;
  readonly children: ReadonlyMap<string, readonly Division[]>;
  readonly full: ReadonlyMap<string, readonly Division[]>;
  /** Short names that keep a kind (临夏州), and customary names. */
  readonly kinded: ReadonlyMap<string, readonly Division[]>;
  /** Short names without a kind (临夏). */
  readonly bare: ReadonlyMap<string, readonly Division[]>;
}

const LEVELS: readonly DivisionLevel[] = ['province', 'city', 'county'];
const SHORT_KINDS: Readonly<Record<string, string>> = { 自治区: '自治区', 自治州: '州', 自治县: '县', 自治旗: '旗' };

/** Names compare after NFKC and without spaces. */
export function normalise(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, '');
}

function add(index: Map<string, Division[]>, key: string, division: Division): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [division]);
  else if (!list.includes(division)) list.push(division);
}

function shortNameOf(name: string, kind: string, stem: string): string {
  if (stem === '' || kind === '盟') return name;
  return kind === '自治区' ? stem : stem + (SHORT_KINDS[kind] ?? '');
}

/**
 * Reads the table: one line each, tab-separated code, level (1 to 3), parent, name, kind, flags, stem (empty: the name without its
 * kind; `-`: none) and other names (spaces between). Throws on a line that has no name or a level it does not know.
 */
export function readTable(data: string): Table {
  const divisions: Division[] = [];
  const byCode = new Map<string, Division>();
  const children = new Map<string, Division[]>();
  const full = new Map<string, Division[]>();
  const kinded = new Map<string, Division[]>();
  const bare = new Map<string, Division[]>();
  for (const line of data.split('\n')) {
    if (line === '') continue;
    const [code = '', rank, parent, name = '', kind = '', flags = '', stored = '', others = ''] = line.split('\t');
    const level = LEVELS[Number(rank) - 1];
    if (level === undefined || name === '') throw new Error(`gazetteer: cannot read the line ${JSON.stringify(line)}`);
    const stem = kind === '' || stored === '-' ? '' : stored || name.slice(0, -kind.length);
    const division: Division = {
      code,
      name,
      shortName: shortNameOf(name, kind, stem),
      level,
      kind,
      ...(parent ? { parent } : {}),
      ...(kind.startsWith('自治') ? { autonomous: kind as NonNullable<Division['autonomous']> } : {}),
      ...(flags === 's' ? { statistical: true as const } : {}),
      ...(flags === 'b' ? { notDivision: true as const } : {}),
    };
    divisions.push(division);
    byCode.set(code, division);
    if (parent) add(children, parent, division);
    add(full, name, division);
    if (stem !== '') {
      add(bare, stem, division);
      const short = stem + (SHORT_KINDS[kind] ?? kind);
      if (short !== name) add(kinded, short, division);
    }
    if (others !== '') for (const other of others.split(' ')) add(kinded, other, division);
  }
  return { divisions, byCode, children, full, kinded, bare };
}
