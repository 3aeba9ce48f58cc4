import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { teamName, withAbove } from './teams.ts';

/** A member is sent for a time: his own term or the team's. A team that says none, for itself or any member, is one finding. */
export function* memberShouldHaveTerm(view: FileView): Generator<FindingDraft> {
  for (const team of view.facts.teams) {
    if (withAbove(view, team).some(({ term }) => term !== undefined)) continue;
    const without = team.members.filter(({ term }) => term === undefined);
    if (team.members.length === 0 ? team.parent !== undefined : without.length === 0) continue;
    if (without.length === team.members.length) {
      yield { subject: team.id, message: 'team/term-missing.team', params: { name: teamName(team) } };
      continue;
    }
    for (const member of without)
      yield {
        subject: `${team.id}.${member.name}`,
        place: member.at,
        params: { name: member.name, team: teamName(team) },
      };
  }
}
