import type { Resolution } from '../../resolve/index.ts';
import type { FileView } from '../check.ts';
import { dutyName, figureOfDuty, judgedDuties } from '../duty/duties.ts';
import type { FindingDraft } from '../finding.ts';
import { shown } from '../shared/figures.ts';

/** Where several parties bear a duty with a figure it says 各 (each delivers it) or 共同 (together). Rates are each party's anyway. */
export function* sharedFigureShouldSayHow(view: FileView): Generator<FindingDraft> {
  const told = new Set<string>();
  for (const { duty, standing } of judgedDuties(view)) {
    if (standing || duty.sharing !== undefined || (duty.modality !== 'must' && duty.modality !== 'strive')) continue;
    const bearer = duty.bearer.length === 1 ? duty.bearer[0] : undefined;
    if (bearer === undefined || !standsForSeveral(view.resolve(bearer)) || told.has(bearer.at)) continue;
    const figure = figureOfDuty(view, duty);
    if (figure === undefined || figure.dimension === 'ratio') continue;
    told.add(bearer.at);
    yield {
      subject: duty.id,
      place: bearer.at,
      params: { name: dutyName(duty), bearer: bearer.path.join('.'), figure: shown(figure) },
      witness: { figure: figure.value, unit: figure.unit },
      ...(duty.modality === 'strive' && { severity: 'info' }),
    };
  }
}

function standsForSeveral(found: Resolution): boolean {
  return found.kind === 'one' && found.target.kind === 'role' && found.target.bodies.length > 1;
}
