import { gazetteer } from '@duikou/language';
import {
  createGazetteer,
  createPortfolio,
  type Portfolio,
  type PortfolioOptions,
  type Resolution,
  type Summary,
} from '@duikou/model';

/** A portfolio of the given files in which a check that throws fails the test. */
export function portfolioOf(files: readonly Summary[], options: Partial<PortfolioOptions> = {}): Portfolio {
  const portfolio = createPortfolio({
    library: [],
    gazetteer: gazetteer(),
    asOf: '2024-06-30',
    onInternalError: (error) => {
      throw error;
    },
    ...options,
  });
  for (const file of files) portfolio.set(file);
  return portfolio;
}

export const noDivisions = createGazetteer('');

/** A resolution in one line: kind and id, or what it is instead. */
export function short(found: Resolution): string {
  if (found.kind === 'none') return `none ${found.similar.join('、')}`.trim();
  if (found.kind === 'several') return `several ${found.candidates.map((one) => one.name).join('、')}`;
  const { target } = found;
  if (target.kind === 'division') return `division ${target.division.name}${target.body ?? ''}`;
  if (target.kind === 'derived') return `derived ${target.of.id} ${target.body ?? '-'}`;
  if (target.kind === 'role')
    return `role ${target.role} ${target.bodies.map((body) => body.path.join('.')).join('、')}`;
  if (target.kind === 'slot') return `slot ${target.id} ${target.slot} ${target.target?.low?.value ?? ''}`.trim();
  if (target.kind === 'fund-year')
    return `fund-year ${target.id} ${target.year} ${target.target?.low?.value ?? ''}`.trim();
  return target.id;
}
