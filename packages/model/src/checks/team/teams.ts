import type { Team } from '../../facts/index.ts';
import type { FileView } from '../check.ts';

/** A team and those it stands in, the nearest first: a squad has what the whole team says. */
export function withAbove(view: FileView, team: Team): Team[] {
  const found: Team[] = [];
  for (let at: Team | undefined = team; at !== undefined && !found.includes(at); at = aboveOf(view, at)) found.push(at);
  return found;
}

function aboveOf(view: FileView, team: Team): Team | undefined {
  return team.parent === undefined ? undefined : view.facts.teams.find(({ id }) => id === team.parent);
}

export function teamName(team: Team): string {
  return team.title ?? team.name;
}
