import type { Agreement, Indicator, IndicatorSystem } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { namesParam } from '../shared/figures.ts';

/**
 * Every indicator of a system that the agreement declares, or adopts with 全部适用, is measured by a duty that names it (考核) or
 * that it names (衡量): itself, or a group above it. Groups with indicators below them and bonus items are not asked for.
 */
export function* indicatorsShouldBeMeasured(view: FileView): Generator<FindingDraft> {
  for (const agreement of view.facts.agreements) {
    const used = indicatorsUsed(view, agreement);
    const idle = (uri: string, system: IndicatorSystem) =>
      unusedLeaves(view, uri, system, (indicator) => {
        return used.has(`${uri}\n${indicator.id}`) || measuresDutyOf(view, agreement, indicator, uri);
      });
    for (const system of view.facts.indicatorSystems) {
      if (system.agreement !== agreement.name) continue;
      for (const leaf of idle(view.uri, system)) {
        yield { subject: leaf.id, params: { name: leaf.name, system: system.title ?? system.name } };
      }
    }
    for (const { ref, all } of agreement.adopts) {
      const found = all ? view.resolve(ref) : undefined;
      if (found?.kind !== 'one' || found.target.kind !== 'indicators') continue;
      const { uri, fact } = found.target;
      if (uri === view.uri && fact.agreement === agreement.name) continue;
      const unused = idle(uri, fact);
      if (unused.length === 0) continue;
      yield {
        subject: agreement.id,
        place: ref.at,
        message: 'indicator/unused.adopted',
        params: {
          system: fact.title ?? fact.name,
          count: unused.length,
          names: namesParam(unused.map((leaf) => leaf.name)),
        },
        related: unused.slice(0, 8).map((leaf) => ({ uri, at: `${leaf.id}#name`, note: 'note.indicator' })),
        witness: { count: String(unused.length) },
      };
    }
  }
}

/** Indicators that duties of the agreement name, by file and id. */
function indicatorsUsed(view: FileView, agreement: Agreement): ReadonlySet<string> {
  const used = new Set<string>();
  for (const duty of view.facts.duties) {
    if (view.agreementOf(duty) !== agreement) continue;
    for (const ref of view.effective(duty).indicators) {
      const found = view.resolve(ref);
      if (found.kind === 'one' && found.target.kind === 'indicator')
        used.add(`${found.target.uri}\n${found.target.id}`);
    }
  }
  return used;
}

/** Whether an indicator names a duty of the agreement from its own side (衡量). */
function measuresDutyOf(view: FileView, agreement: Agreement, indicator: Indicator, uri: string): boolean {
  return (indicator.measures ?? []).some((ref) => {
    const found = view.resolve(ref, uri);
    if (found.kind !== 'one' || found.target.kind !== 'duty') return false;
    return found.target.uri === view.uri && view.agreementOf(found.target.fact) === agreement;
  });
}

function unusedLeaves(
  view: FileView,
  uri: string,
  system: IndicatorSystem,
  isUsed: (indicator: Indicator) => boolean,
): Indicator[] {
  const unused: Indicator[] = [];
  const visit = (id: string, depth: number): void => {
    const indicator = view.resolver.fact(uri, id) as Indicator | undefined;
    if (indicator === undefined || indicator.bonus || indicator.deduction || depth > 32 || isUsed(indicator)) return;
    if (indicator.children.length === 0) unused.push(indicator);
    else for (const child of indicator.children) visit(child, depth + 1);
  };
  for (const root of system.roots) visit(root, 0);
  return unused;
}
