import type { Agreement, IndicatorSystem } from '@duikou/model';
import type { DocumentTree } from '../tree/types.ts';
import type { AgreementOptions, LayoutView } from './context.ts';
import { contextNamed, derivedDocument } from './derived.ts';
import { indicatorBlocks } from './indicators.ts';
import { titleOf } from './title.ts';

/** An indicator system and the file it stands in. */
export interface PlacedSystem {
  readonly uri: string;
  readonly system: IndicatorSystem;
}

/** The systems an agreement declares or adopts, each once. */
export function systemsOf(view: LayoutView, agreement: Agreement): readonly PlacedSystem[] {
  const own = view.facts.indicatorSystems
    .filter((system) => system.agreement === agreement.name)
    .map((system) => ({ uri: view.uri, system }));
  const adopted = agreement.adopts.flatMap(({ ref }) => {
    const found = view.resolve(ref);
    return found.kind === 'one' && found.target.kind === 'indicators'
      ? [{ uri: found.target.uri, system: found.target.fact }]
      : [];
  });
  return [...new Map([...own, ...adopted].map((one) => [`${one.uri}\n${one.system.id}`, one])).values()];
}

/** The systems of a file that stand outside of any agreement. */
export function looseSystems(view: LayoutView): readonly PlacedSystem[] {
  return view.facts.indicatorSystems
    .filter(({ agreement }) => agreement === '')
    .map((system) => ({ uri: view.uri, system }));
}

/**
 * The table of an indicator system: weights, definitions, baseline and target, scoring and rater, with grades and rounding.
 * @throws RangeError when the file has no such system
 */
export function layoutIndicators(
  view: LayoutView,
  { id, agreement }: { readonly id: string; readonly agreement: string },
  options: AgreementOptions,
): DocumentTree {
  const context = contextNamed(view, agreement, options);
  const all = agreement === '' ? looseSystems(view) : systemsOf(view, context.agreement);
  const placed = all.find(({ system }) => system.id === id);
  if (placed === undefined) throw new RangeError(`layoutIndicators: no indicator system “${id}” in ${view.uri}`);
  const { uri, system } = placed;
  const title = titleOf(system.title ?? system.name);
  const named = /[表则法系]$/u.test(title.join('')) ? title : [...title, '指标体系表'];
  return derivedDocument('indicators', named, context, indicatorBlocks(context, uri, system));
}
