export { type AmendedAgreement, amendedBy } from './amended.ts';
export { viewElsewhere } from './elsewhere.ts';
export type { Reference, VisibleName } from './navigation.ts';
export { createPortfolio, type Portfolio, type PortfolioOptions } from './portfolio.ts';
export type { Announcement, Outcome } from './shard.ts';
export { referenceDate } from './view.ts';
export { BASE_LIBRARY } from './world-index.ts';
