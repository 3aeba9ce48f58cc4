export { bodiesOf, bodyKey, isBelowOrEqual } from './bodies.ts';
export { type DeclaredKind, type Entry, FileIndex } from './file-index.ts';
export {
  type AboveAgreement,
  adoptsOf,
  agreementsAbove,
  basesOf,
  defaultsFromAbove,
  type Gathered,
  type Placed,
  prohibitionsOf,
  regimeRefOf,
} from './hierarchy.ts';
export { accepts } from './kinds.ts';
export { figureOfResolved } from './members.ts';
export { byCodeUnits, editDistance, near } from './near.ts';
export { Resolver } from './resolver.ts';
export { type Amount, allocationTables, amountColumn, fundAmount, fundTotal, fundYears, keyCell } from './shares.ts';
export { type CellAt, cellName, cellOfPlace, findCell } from './table-cells.ts';
export * from './types.ts';
export { canonicalUri, importTargets } from './uri.ts';
export {
  eventSpellings,
  type RoleWord,
  roleOf,
  roleSpellings,
  slotSpellings,
  standsForPlace,
} from './words.ts';
export { asked, type Exporter, type World } from './world.ts';
