export { consolidate, isRepealed, repealedParts } from './consolidate.ts';
export { effectOf, inOrderOfEffect } from './order.ts';
export { type PartList, partLists, partsOf, pathOf } from './parts.ts';
export { type Consolidated, consolidatedSummary, layerOf, type PlacedAmendment } from './summary.ts';
export { type Version, versionsOf } from './versions.ts';
