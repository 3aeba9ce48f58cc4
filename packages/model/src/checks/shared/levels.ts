import type { Level } from '../../facts/index.ts';
import { type Resolved, standsForPlace } from '../../resolve/index.ts';
import type { FileView } from '../check.ts';

/** Levels of places, from the highest down. */
const PLACES: readonly Level[] = ['nation', 'province', 'city', 'county', 'township', 'village'];

/** The level of a place or its government; undefined for offices, enterprises and what is not said. */
export function placeLevel(body: Resolved, view: FileView): Level | undefined {
  switch (body.kind) {
    case 'division':
      return standsForPlace(body.body) ? body.division.level : undefined;
    case 'derived':
      return standsForPlace(body.body) ? placeLevel(body.of, view) : undefined;
    case 'party': {
      const { level, code } = body.fact;
      const said = level ?? (code === undefined ? undefined : view.resolver.world.gazetteer.byCode(code)?.level);
      return said !== undefined && PLACES.includes(said) ? said : undefined;
    }
    case 'role': {
      const single = view.bodiesOf(body);
      return single?.length === 1 ? placeLevel(single[0]!, view) : undefined;
    }
    default:
      return undefined;
  }
}

/** −1 where `a` is the higher level, 0 the same, 1 the lower. */
export function compareLevels(a: Level, b: Level): number {
  return Math.sign(PLACES.indexOf(a) - PLACES.indexOf(b));
}
