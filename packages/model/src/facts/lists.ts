import { emptyFacts, type Facts, type Summary } from './summary.ts';

/**
 * Lists of a file's facts as bits, so that what was looked at is one number. The last lists share one bit: what looked at one of them
 * counts as having looked at all.
 */
export type Lists = number;

const SHARED = 28;

/** The lists of facts there are, in the order of {@link emptyFacts}. */
export const factLists = Object.keys(emptyFacts()) as (keyof Facts)[];

/** The bit of a list. */
export function listBit(list: keyof Facts): Lists {
  return bits.get(list) ?? ALL;
}

const bits = new Map(factLists.map((list, at) => [list, 1 << Math.min(at, SHARED)]));

/** `declarations` of a summary. */
export const DECLARATIONS: Lists = 1 << 29;
/** Places, problems and whatever else a summary holds: different after every edit. */
export const PLACES: Lists = 1 << 30;
/** Everything. */
export const ALL: Lists = -1;

/** Lists of the facts whose ids begin so; an index gathers facts under some other beginnings. */
const beginnings = new Map<string, Lists>([
  ['party', listBit('parties')],
  ['agreement', listBit('agreements')],
  ['regime', listBit('regimes')],
  ['basis', listBit('bases')],
  ['fund', listBit('funds')],
  ['duty', listBit('duties')],
  ['indicators', listBit('indicatorSystems')],
  ['indicator', listBit('indicators')],
  ['area', listBit('areas')],
  ['areas', listBit('areas')],
  ['negative-list', listBit('negativeLists')],
  ['project', listBit('projects')],
  ['clause', listBit('clauses')],
  ['defaults', listBit('defaults')],
  ['prohibitions', listBit('duties')],
]);

/** The list that holds a fact, by its id; all of them where the id does not say. */
export function listOfId(id: string): Lists {
  return beginnings.get(id.slice(0, id.indexOf(':'))) ?? ALL;
}

/**
 * The lists in which two versions of a file differ, of which the later was made with {@link keepSame}; {@link PLACES} is always among
 * them.
 */
export function changedLists(before: Summary, after: Summary): Lists {
  if (before.facts.library !== after.facts.library) return ALL;
  let changed = PLACES;
  for (const list of factLists) if (before.facts[list] !== after.facts[list]) changed |= listBit(list);
  return sameJson(before.declarations, after.declarations) ? changed : changed | DECLARATIONS;
}

/** Whether two values of plain JSON are equal, without writing them out. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let i = 0; i < a.length; i++) if (!sameJson(a[i], b[i])) return false;
    return true;
  }
  if (Array.isArray(b)) return false;
  let left = 0;
  for (const key in b) if (Object.hasOwn(b, key)) left++;
  for (const key in a) {
    if (!Object.hasOwn(a, key)) continue;
    if (!sameJson((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key])) return false;
    left--;
  }
  return left === 0;
}
