import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { teamName, withAbove } from './teams.ts';

/** A team that is sent until a day says how its work is handed over (交接). A squad's is that of the whole team. */
export function* teamShouldHandOver(view: FileView): Generator<FindingDraft> {
  for (const team of view.facts.teams) {
    if (team.term === undefined || withAbove(view, team).some(({ handover }) => handover !== undefined)) continue;
    yield {
      subject: team.id,
      params: { name: teamName(team), to: team.term.to },
      related: [{ at: team.term.at, note: 'note.team-term' }],
    };
  }
}
