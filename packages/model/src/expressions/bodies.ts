import type { FileView } from '../checks/check.ts';
import { oncePerView } from '../checks/shared/once.ts';
import type { Party, Ref, YearlyFigure } from '../facts/index.ts';
import { type Resolved, standsForPlace } from '../resolve/index.ts';
import { addable, figureValue, textValue, typeOfTarget } from './attributes.ts';
import type { Type, Value } from './types.ts';

/** The declaration of a body, for its level, tags and yearly figures; undefined for what is only in the gazetteer. */
export function partyOf(view: FileView, body: Resolved): Party | undefined {
  switch (body.kind) {
    case 'party':
      return body.fact;
    case 'derived':
      return standsForPlace(body.body) ? body.of.fact : undefined;
    case 'role': {
      const single = view.bodiesOf(body);
      return single?.length === 1 ? partyOf(view, single[0]!) : undefined;
    }
    default:
      return undefined;
  }
}

/** Declared parties that a file names as its agreements' or declares. */
const partiesOf = oncePerView((view: FileView, _key: object): Party[] => {
  const named = view.facts.agreements.flatMap((agreement) =>
    agreement.parties.flatMap(({ body }) => partyNamed(view, body) ?? []),
  );
  return [...new Set([...view.facts.parties, ...named])];
});

/** The declaration a reference of the file leads to. */
export function partyNamed(view: FileView, ref: Ref): Party | undefined {
  const found = view.resolve(ref);
  return found.kind === 'one' ? partyOf(view, found.target) : undefined;
}

/** Figures of a name that parties of the file have. */
export function figuresNamed(view: FileView, name: string): { party: Party; figures: YearlyFigure[] }[] {
  return partiesOf(view, view.facts).flatMap((party) => {
    const figures = (party.figures ?? []).filter((figure) => figure.name.normalize('NFKC') === name);
    return figures.length > 0 ? [{ party, figures }] : [];
  });
}

/** Attributes every body has, and the yearly figures that some body of the file has. */
export function bodyAttribute(view: FileView, key: string): Type | undefined {
  if (key === 'level' || key === 'tags' || key === 'name') return { kind: 'text' };
  const [first] = figuresNamed(view, key);
  return first && typeOfTarget(first.figures[0]?.target);
}

/** An attribute of a body; of its yearly figures that of the year. */
export function readBody(view: FileView, body: Resolved, key: string, year: number | undefined): Value {
  const party = partyOf(view, body);
  if (key === 'name') return textValue([party?.name]);
  if (key === 'tags')
    return party === undefined || party.tags.length === 0 ? { kind: 'unknown' } : textValue(party.tags);
  if (key === 'level') {
    const place = body.kind === 'division' && standsForPlace(body.body) ? body.division.level : undefined;
    const code = party?.code && view.resolver.world.gazetteer.byCode(party.code)?.level;
    return textValue([party?.level ?? (code || place)]);
  }
  const figures = (party?.figures ?? []).filter((figure) => figure.name.normalize('NFKC') === key);
  const said = figures.find((figure) => figure.year === year);
  return figureValue(addable(said?.target), typeOfTarget((said ?? figures[0])?.target));
}
