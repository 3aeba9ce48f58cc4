import type { Agreement, Duty, Indicator, RefKind, Share, Target } from '@duikou/model';
import { dutyTarget, figureOf } from '@duikou/model';
import type { LayoutView } from '../layouts/context.ts';
import { targetText } from '../layouts/wording/figures.ts';
import { words } from '../layouts/wording/text.ts';
import { typedUnit } from './figures.ts';
import type { FormEntry } from './form.ts';

/** The key of a fact in a sheet: its kind and qualified name, where the file of the agreement knows it by that; else undefined. */
export function sheetKey(view: LayoutView, kind: RefKind, id: string, uri: string = view.uri): string | undefined {
  const path = id.slice(id.indexOf(':') + 1).split('.');
  const found = view.resolve({ kinds: [kind], path, scope: '', at: '' });
  const same = found.kind === 'one' && 'id' in found.target && found.target.id === id && found.target.uri === uri;
  return same ? `${kind}:${path.join('.')}` : undefined;
}

/** What is asked of a leaf indicator. */
export function indicatorEntry(view: LayoutView, indicator: Indicator, uri?: string): FormEntry {
  const { unit, target } = indicator;
  const key = sheetKey(view, 'indicator', indicator.id, uri);
  const figure = target && figureOf(target.target);
  const form = target?.target.grade !== undefined ? 'word' : unit === undefined && !figure ? 'done' : 'figure';
  return {
    ...(key !== undefined && { key }),
    name: words(indicator.name),
    unit: unit ?? (figure === undefined ? '' : typedUnit(figure)),
    ...(target && { target: targetText(target.target) }),
    form,
  };
}

/** What is asked of a duty: of each body that has a share of it, else of the whole. Nothing is asked of what must not be done. */
export function dutyEntries(view: LayoutView, duty: Duty): readonly FormEntry[] {
  if (duty.form === 'term' || duty.modality === 'must-not' || duty.modality === 'has-power') return [];
  const target = dutyTarget(view, duty);
  const shares = view.sharesOf({ kind: 'duty', fact: duty }).filter(({ rest, year }) => !rest && year === undefined);
  const name = words(duty.name || duty.act);
  const asked = (of: 'duty' | 'share', id: string, said: Target | undefined, share?: Share): FormEntry => {
    const key = sheetKey(view, of, id);
    const figure = said && figureOf(said);
    return {
      ...(key !== undefined && { key }),
      name,
      ...(share && { body: share.key }),
      unit: figure === undefined ? '' : typedUnit(figure),
      ...(said && { target: targetText(said) }),
      form: figure !== undefined ? 'figure' : said?.grade === undefined ? 'done' : 'word',
    };
  };
  const figures = shares.filter(({ target: share }) => share && figureOf(share));
  if (figures.length === 0) return [asked('duty', duty.id, target)];
  return figures.map((share) => asked('share', share.id, share.target, share));
}

/** What is asked of the duties of an agreement, in their order. */
export function agreementEntries(view: LayoutView, agreement: Agreement): readonly FormEntry[] {
  return view.facts.duties
    .filter((duty) => view.agreementOf(duty) === agreement && duty.list === undefined)
    .flatMap((duty) => dutyEntries(view, duty));
}
