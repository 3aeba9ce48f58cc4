import { cutBody } from './bodies.ts';
import { normalise, type Table } from './table.ts';
import type { Division, DivisionLevel, Resolution } from './types.ts';

const RANK: Readonly<Record<DivisionLevel, number>> = { province: 0, city: 1, county: 2 };
const NOTHING: readonly Division[] = [];

function isUnder(table: Table, division: Division, above: Division): boolean {
  for (let code = division.parent; code !== undefined; code = table.byCode.get(code)?.parent) {
    if (code === above.code) return true;
  }
  return false;
}

/** The full name's owners if it has any; else the owners of the short name, one alone where a bare short name is settled usage. */
function owners(table: Table, name: string, among: (division: Division) => boolean): readonly Division[] {
  const full = table.full.get(name)?.filter(among);
  if (full !== undefined && full.length > 0) return full;
  const kinded = table.kinded.get(name)?.filter(among) ?? NOTHING;
  const bare = table.bare.get(name)?.filter(among) ?? NOTHING;
  if (kinded.length === 0 && bare.length === 0) return NOTHING;
  if (kinded.length > 0) return [...new Set([...kinded, ...bare])];
  const top = Math.min(...bare.map((division) => RANK[division.level]));
  return bare.filter((division) => RANK[division.level] === top);
}

/** Every division that may be meant by the front part of a run: here a lower level does not lose. */
function above(table: Table, name: string): readonly Division[] {
  if (!table.full.has(name) && !table.kinded.has(name) && !table.bare.has(name)) return NOTHING;
  const lists = [table.full, table.kinded, table.bare].map((index) => index.get(name) ?? NOTHING);
  return [...new Set(lists.flat())].filter((division) => division.level !== 'county');
}

function run(table: Table, name: string, among: (division: Division) => boolean): readonly Division[] {
  for (let cut = name.length - 2; cut >= 2; cut--) {
    const front = above(table, name.slice(0, cut));
    if (front.length === 0) continue;
    const rest = name.slice(cut);
    const found = new Set<Division>();
    for (const higher of front.filter(among)) {
      const below = (division: Division) => isUnder(table, division, higher);
      const direct = owners(table, rest, below);
      for (const division of direct.length > 0 ? direct : run(table, rest, below)) found.add(division);
    }
    if (found.size > 0) return [...found];
  }
  return NOTHING;
}

function answer(divisions: readonly Division[], as: 'full' | 'short' | 'qualified', body?: string): Resolution {
  const organ = body === undefined ? {} : { body };
  if (divisions.length > 1) return { kind: 'several', divisions, ...organ };
  return { kind: 'one', division: divisions[0]!, as, ...organ };
}

function plain(table: Table, name: string, body?: string): Resolution | undefined {
  const found = owners(table, name, () => true);
  if (found.length > 0) return answer(found, table.full.has(name) ? 'full' : 'short', body);
  const qualified = run(table, name, () => true);
  return qualified.length > 0 ? answer(qualified, 'qualified', body) : undefined;
}

/** See `Gazetteer.resolve`. */
export function resolveName(table: Table, written: string): Resolution {
  const name = normalise(written);
  const coded = /^\d{6}$/.test(name) ? table.byCode.get(name) : undefined;
  if (coded !== undefined) return { kind: 'one', division: coded, as: 'code' };
  const direct = plain(table, name);
  if (direct !== undefined) return direct;
  const cut = cutBody(name);
  return (cut && plain(table, cut.division, cut.body)) ?? { kind: 'none' };
}
