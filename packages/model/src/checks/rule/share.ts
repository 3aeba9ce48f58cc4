import type { Project, Rule } from '../../facts/index.ts';
import { add, isComparable, type Quantity, ratioPercent } from '../../quantity/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { type Bounds, judgeShare } from '../fund/share.ts';
import { areaLine, liesIn } from '../shared/areas.ts';
import { additiveFigure, figureLike, shown } from '../shared/figures.ts';

/**
 * A rule of the form `产业协作 占 全部项目投资 不低于55%` is kept by the agreement's projects, or by those paid from the fund it names.
 * Severity and message are the rule's own. A project without an area or a cost leaves the share open: unknown.
 */
export function* shareRulesMustHold(view: FileView): Generator<FindingDraft> {
  for (const rule of view.facts.rules) {
    const bounds = rule.share && boundsOf(view, rule, rule.share);
    if (rule.share === undefined || bounds === undefined) continue;
    const verdict = judgeShare(bounds, rule.share.target);
    if (verdict === 'compatible') continue;
    const { part, whole, percent } = bounds.known();
    const said = rule.message !== undefined && verdict === 'conflict';
    yield {
      subject: rule.id,
      place: rule.name === '' ? rule.at : `${rule.id}#name`,
      severity: rule.severity,
      ...(verdict === 'unknown'
        ? { verdict, message: 'rule/share.unknown' }
        : said
          ? { message: 'rule/share.said' }
          : {}),
      params: {
        name: rule.name,
        part: rule.share.part.path.join('.'),
        asked: rule.share.target.written,
        percent,
        amount: shown(part, whole),
        whole: shown(whole),
        said: rule.message ?? '',
      },
      related: bounds.places.slice(0, 8).map((at) => ({ at, note: 'note.part' })),
      witness: { part: part.value, whole: whole.value, percent, unit: whole.unit },
    };
  }
}

function boundsOf(view: FileView, rule: Rule, share: NonNullable<Rule['share']>): Bounds | undefined {
  const line = areaLine(view, share.part);
  if (line === undefined) return undefined;
  const projects = view.facts.projects.filter((one) => rule.agreement === '' || one.agreement === rule.agreement);
  let whole: Quantity | undefined;
  let low = '0';
  let unknown = '0';
  let open = false;
  const places: string[] = [];
  for (const project of projects) {
    const taken = amountOf(view, project, share);
    if (taken === 'none') continue;
    if (taken === undefined || (whole !== undefined && !isComparable(taken, whole))) {
      open = true;
      continue;
    }
    whole = figureLike(add(whole?.value ?? '0', taken.value), taken);
    const lines = project.areas.map((ref) => areaLine(view, ref));
    if (lines.some((one) => one !== undefined && liesIn(one, line))) {
      low = add(low, taken.value);
      places.push(project.cost?.at ?? `${project.id}#name`);
    } else if (lines.length === 0 || lines.includes(undefined)) unknown = add(unknown, taken.value);
  }
  if (whole === undefined) return undefined;
  const total = whole;
  const known = () => ({
    part: figureLike(low, total),
    whole: total,
    percent: ratioPercent(low, total.value, 2) ?? '0',
  });
  if (open) return { whole, low: '0', high: whole.value, known, places };
  return { whole, low, high: add(low, unknown), known, places };
}

/** What a project puts into the whole of a rule; `none` where it has no part in it, undefined where it does not say. */
function amountOf(view: FileView, project: Project, share: NonNullable<Rule['share']>): Quantity | 'none' | undefined {
  if (share.whole === 'all-projects') return additiveFigure(project.cost?.target);
  const fund = share.fund && view.resolve(share.fund);
  const id = fund?.kind === 'one' && fund.target.kind === 'fund' ? fund.target.id : undefined;
  const part = project.funding.find((one) => {
    const found = view.resolve(one.fund);
    return found.kind === 'one' && found.target.kind === 'fund' && found.target.id === id;
  });
  if (id === undefined || part === undefined) return 'none';
  return additiveFigure(part.target ?? (project.funding.length === 1 ? project.cost?.target : undefined));
}
