import type { Agreement, Fund, ShareRule, Table } from '../../facts/index.ts';
import { add, isComparable, type Quantity, ratioPercent, sum } from '../../quantity/index.ts';
import { amountColumn } from '../../resolve/shares.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { type AreaLine, areaLine, liesIn } from '../shared/areas.ts';
import { additiveFigure, boundText, exactFigure, figureLike, shown } from '../shared/figures.ts';
import { compareLevels, placeLevel } from '../shared/levels.ts';
import { type Bounds, judgeShare } from './share.ts';

/** A rule with where it stands. */
interface InForce {
  rule: ShareRule;
  uri: string;
  regime: string | undefined;
}

/**
 * Shares of a fund's uses that it states itself (投向), or that the regime in force asks for, are kept. The allocation's columns of
 * areas tell it, else the projects paid from the fund. What a level and those below it get is bounded: what goes to a higher level may
 * still be passed down, so it cannot be told. A rule of a regime holds in its days; what it strives for is information, and told only
 * where the floor is kept.
 */
export function* fundShouldKeepShares(view: FileView): Generator<FindingDraft> {
  for (const fund of view.facts.funds) {
    const agreement = view.agreementOf(fund);
    const broken = new Set<string>();
    for (const { rule, uri, regime } of rulesOf(view, fund, agreement)) {
      if (rule.aim && broken.has(rule.part)) continue;
      const bounds = boundsOf(view, fund, agreement, rule, uri);
      if (bounds === undefined) continue;
      const verdict = judgeShare(bounds, rule.target);
      if (verdict === 'compatible') continue;
      broken.add(rule.part);
      const known = bounds.known();
      yield {
        subject: `${fund.id}.${rule.part}${rule.aim ? '.aim' : ''}`,
        place: regime === undefined ? rule.at : `${fund.id}#name`,
        ...(verdict === 'unknown'
          ? {
              verdict,
              ...((rule.level !== undefined || rule.aim) && { severity: 'info' as const }),
              message: rule.level === undefined ? 'fund/share-below.unknown' : 'fund/share-below.level-unknown',
            }
          : regime === undefined
            ? {}
            : rule.aim
              ? { message: 'fund/share-below.aim', severity: 'info' as const }
              : { message: 'fund/share-below.regime' }),
        params: {
          name: fund.name,
          part: rule.part,
          asked: boundText(rule.target),
          percent: known.percent,
          amount: shown(known.part, known.whole),
          whole: shown(known.whole),
          regime: regime ?? '',
        },
        related: [
          ...(regime === undefined ? [] : [{ uri, at: rule.at, note: 'note.rule' }]),
          ...bounds.places.slice(0, 8).map((at) => ({ at, note: 'note.part' })),
        ],
        witness: {
          part: known.part.value,
          whole: known.whole.value,
          percent: known.percent,
          unit: known.whole.unit,
        },
      };
    }
  }
}

function rulesOf(view: FileView, fund: Fund, agreement: Agreement | undefined): InForce[] {
  const own = fund.uses.map((rule) => ({ rule, uri: view.uri, regime: undefined }));
  const regime = agreement && view.regimeOf(agreement);
  const uri = agreement && regimeUri(view, agreement);
  if (regime === undefined || uri === undefined) return own;
  const same = (rule: ShareRule) => own.some((other) => other.rule.part === rule.part);
  const day = agreement?.term?.from ?? (agreement && view.referenceDate(agreement));
  const stricter = regime.shareRules.filter((rule) => !same(rule) && isInForce(rule, day));
  return [...own, ...stricter.map((rule) => ({ rule, uri, regime: regime.title ?? regime.name }))];
}

/** Whether a rule holds on a day, ISO; a day that is not known is no reason to leave it out. */
function isInForce({ validity: { from, to } = {} }: ShareRule, day: string | undefined): boolean {
  return day === undefined || ((from === undefined || day >= from) && (to === undefined || day < to));
}

/** The file of the agreement's regime, or of the one that `duikou.json` has in force. */
function regimeUri(view: FileView, { regime, id }: Agreement): string | undefined {
  const path = view.settings.regimes.slice(0, 1);
  const found = view.resolve(regime ?? { kinds: ['regime'], path, scope: '', at: `${id}#name` });
  return found.kind === 'one' ? found.uri : undefined;
}

function boundsOf(
  view: FileView,
  fund: Fund,
  agreement: Agreement | undefined,
  rule: ShareRule,
  uri: string,
): Bounds | undefined {
  const tables = view.facts.tables.filter((table) => table.owner === fund.id && table.use === 'allocation');
  const line = rule.area && areaLine(view, rule.area, uri);
  for (const table of tables) {
    const column = yearColumn(table, agreement);
    if (column === undefined) continue;
    const bounds = line ? ofAreas(view, table, column, line) : rule.level && ofLevels(view, table, column, rule.level);
    if (bounds !== undefined) return bounds;
  }
  return line && ofProjects(view, fund, line);
}

function yearColumn(table: Table, agreement: Agreement | undefined): number | undefined {
  const [from, to] = [agreement?.term?.from.slice(0, 4), agreement?.term?.to.slice(0, 4)];
  return amountColumn(table, from !== undefined && from === to ? Number(from) : undefined);
}

/** Sums of columns over the rows of a table; undefined where figures are missing or not comparable. */
function columnSum(table: Table, column: number): Quantity | undefined {
  const rows = table.rows.filter((row) => row.kind === 'row' || row.kind === 'rest');
  const figures = rows.flatMap((row) => exactFigure(row.cells[column]?.target) ?? []);
  const [first] = figures;
  if (first === undefined || figures.some((figure) => !isComparable(figure, first))) return undefined;
  return figureLike(sum(figures.map((figure) => figure.value)), first);
}

function ofAreas(view: FileView, table: Table, column: number, line: AreaLine): Bounds | undefined {
  const areas = table.columns.flatMap((one, index) => (one.kind === 'area' ? [{ one, index }] : []));
  const whole = columnSum(table, column);
  if (areas.length === 0 || whole === undefined) return undefined;
  let low = '0';
  let unknown = '0';
  const places: string[] = [];
  for (const { one, index } of areas) {
    const figure = columnSum(table, index);
    if (figure === undefined || !isComparable(figure, whole)) continue;
    const here = one.ref && areaLine(view, one.ref);
    if (here === undefined) unknown = add(unknown, figure.value);
    else if (liesIn(here, line)) {
      low = add(low, figure.value);
      places.push(one.at);
    }
  }
  return { whole, low, high: add(low, unknown), known: knownOf(low, whole), places };
}

function ofLevels(
  view: FileView,
  table: Table,
  column: number,
  level: NonNullable<ShareRule['level']>,
): Bounds | undefined {
  const whole = columnSum(table, column);
  if (whole === undefined) return undefined;
  const key = Math.max(
    0,
    table.columns.findIndex((one) => one.kind === 'key'),
  );
  let low = '0';
  let high = '0';
  const places: string[] = [];
  for (const row of table.rows) {
    const figure = exactFigure(row.cells[column]?.target);
    if (row.kind !== 'row' || figure === undefined || !isComparable(figure, whole)) continue;
    const ref = row.cells[key]?.ref;
    const found = ref && view.resolve(ref);
    const here = found?.kind === 'one' ? placeLevel(found.target, view) : undefined;
    high = add(high, figure.value);
    if (here === undefined || compareLevels(here, level) < 0) continue;
    low = add(low, figure.value);
    places.push(row.at);
  }
  return { whole, low, high, known: knownOf(low, whole), places };
}

/** Projects paid from the fund; one without an area or a figure leaves the share open. */
function ofProjects(view: FileView, fund: Fund, line: AreaLine): Bounds | undefined {
  let whole: Quantity | undefined;
  let low = '0';
  let unknown = '0';
  const places: string[] = [];
  for (const project of view.facts.projects) {
    const part = project.funding.find((one) => {
      const found = view.resolve(one.fund);
      return found.kind === 'one' && found.target.kind === 'fund' && found.target.id === fund.id;
    });
    if (part === undefined) continue;
    const figure = additiveFigure(part.target ?? (project.funding.length === 1 ? project.cost?.target : undefined));
    if (figure === undefined || (whole !== undefined && !isComparable(figure, whole))) return undefined;
    whole = figureLike(add(whole?.value ?? '0', figure.value), figure);
    const lines = project.areas.map((ref) => areaLine(view, ref));
    if (lines.some((one) => one !== undefined && liesIn(one, line))) {
      low = add(low, figure.value);
      places.push(part.at);
    } else if (lines.length === 0 || lines.includes(undefined)) unknown = add(unknown, figure.value);
  }
  if (whole === undefined) return undefined;
  return { whole, low, high: add(low, unknown), known: knownOf(low, whole), places };
}

function knownOf(part: string, whole: Quantity): Bounds['known'] {
  return () => ({ part: figureLike(part, whole), whole, percent: ratioPercent(part, whole.value, 2) ?? '0' });
}
