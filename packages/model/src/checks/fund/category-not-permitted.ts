import type { Fund, Project, Table } from '../../facts/index.ts';
import { compare, sum } from '../../quantity/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { type AreaLine, areaLine, liesIn } from '../shared/areas.ts';
import { exactFigure, namesParam } from '../shared/figures.ts';
import { kindsOf, projectName } from '../shared/kinds.ts';

interface Bounds {
  permitted: readonly AreaLine[];
  excluded: readonly AreaLine[];
  names: string[];
}

/**
 * Money of a fund goes to what the fund permits (可用于) and not to what it excludes (不得用于): projects paid from it by their categories
 * and areas, and the areas of its allocation that get anything. What is in no area tree cannot be told, and is silent.
 */
export function* fundMustPermitCategory(view: FileView): Generator<FindingDraft> {
  for (const project of view.facts.projects) yield* ofProject(view, project);
  for (const fund of view.facts.funds) {
    if (fund.excluded.length === 0 && fund.permitted.length === 0) continue;
    const bounds = boundsOf(view, fund, view.uri);
    for (const table of view.facts.tables) {
      if (table.owner === fund.id && table.use === 'allocation') yield* ofTable(view, fund, table, bounds);
    }
  }
}

function* ofProject(view: FileView, project: Project): Generator<FindingDraft> {
  for (const { fund: ref, at } of project.funding) {
    const found = view.resolve(ref);
    if (found.kind !== 'one' || found.target.kind !== 'fund') continue;
    const { fact: fund, uri } = found.target;
    if (fund.excluded.length === 0 && fund.permitted.length === 0) continue;
    const bounds = boundsOf(view, fund, uri);
    const kinds = kindsOf(view, project).flatMap(({ said, line, at: place }) => (line ? [{ said, line, place }] : []));
    const excluded = kinds.find(({ line }) => bounds.excluded.some((one) => liesIn(line, one)));
    const outside = excluded ? undefined : kinds.every(({ line }) => isOutside(line, bounds)) ? kinds[0] : undefined;
    const wrong = excluded ?? outside;
    if (wrong === undefined) continue;
    yield {
      subject: project.id,
      place: wrong.place,
      ...(outside && { message: 'fund/category-not-permitted.outside' }),
      params: { name: projectName(project), fund: fund.name, kind: wrong.said, permitted: namesParam(bounds.names) },
      related: [{ at, note: 'note.commitment' }],
      witness: { fund: fund.name, category: wrong.said },
    };
  }
}

function* ofTable(view: FileView, fund: Fund, table: Table, bounds: Bounds): Generator<FindingDraft> {
  for (const [index, column] of table.columns.entries()) {
    const line = column.kind === 'area' && column.ref ? areaLine(view, column.ref) : undefined;
    if (line === undefined) continue;
    const excluded = bounds.excluded.some((one) => liesIn(line, one));
    if (!excluded && !isOutside(line, bounds)) continue;
    const figures = table.rows.flatMap(({ cells }) => exactFigure(cells[index]?.target)?.value ?? []);
    if (compare(sum(figures), '0') <= 0) continue;
    yield {
      subject: table.id,
      place: column.at,
      message: excluded ? 'fund/category-not-permitted.table' : 'fund/category-not-permitted.table-outside',
      params: { name: fund.name, fund: fund.name, kind: column.label, permitted: namesParam(bounds.names) },
      witness: { fund: fund.name, category: column.label },
    };
  }
}

/** Neither within what is permitted nor wider than it: of a wider area, a permitted part may be meant. */
function isOutside(line: AreaLine, { permitted }: Bounds): boolean {
  return permitted.length > 0 && !permitted.some((one) => liesIn(line, one) || liesIn(one, line));
}

function boundsOf(view: FileView, fund: Fund, uri: string): Bounds {
  const lines = (refs: Fund['permitted']) => refs.flatMap((ref) => areaLine(view, ref, uri) ?? []);
  const permitted = lines(fund.permitted);
  const known = permitted.length === fund.permitted.length;
  return {
    permitted: known ? permitted : [],
    excluded: lines(fund.excluded),
    names: fund.permitted.map(({ path }) => path.join('.')),
  };
}
