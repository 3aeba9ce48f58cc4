import { cutBody } from '../gazetteer/index.ts';
import type { Candidate, Resolution, Resolved } from './types.ts';
import { institutionCuts } from './words.ts';
import { asked, type World } from './world.ts';

/** A division, or an office of one, by name; several divisions may share a short one. `ask` is told of the division found. */
export function inGazetteer(
  name: string,
  { gazetteer }: Pick<World, 'gazetteer'>,
  ask: (key: string) => void,
): Resolution | undefined {
  const found = gazetteer.resolve(name);
  if (found.kind === 'one') {
    const { division, body } = found;
    ask(asked.division(division.code));
    const target: Resolved = { kind: 'division', division, ...(body !== undefined && { body }) };
    return { kind: 'one', via: 'gazetteer', target };
  }
  if (found.kind === 'several') {
    const candidates = found.divisions.map((division): Candidate => {
      const above = gazetteer.ancestors(division.code).toReversed();
      const full = [...above, division].map((one) => one.name).join('') + (found.body ?? '');
      return {
        name: full,
        target: { kind: 'division', division, ...(found.body !== undefined && { body: found.body }) },
      };
    });
    return { kind: 'several', via: 'gazetteer', candidates };
  }
  for (const { place, body } of cutBody(name) === undefined ? institutionCuts(name) : []) {
    const division = gazetteer.resolve(place);
    if (division.kind !== 'one' || division.body !== undefined || division.as === 'short') continue;
    ask(asked.division(division.division.code));
    return { kind: 'one', via: 'gazetteer', target: { kind: 'division', division: division.division, body } };
  }
  return undefined;
}
