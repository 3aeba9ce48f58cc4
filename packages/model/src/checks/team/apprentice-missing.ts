import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { teamName, withAbove } from './teams.ts';

/** A mentor has apprentices, and a pair an exit test: its own or the team's. Pairs of one team without a test are one finding. */
export function* mentorShouldHaveApprentices(view: FileView): Generator<FindingDraft> {
  for (const team of view.facts.teams) {
    for (const pair of team.pairs) {
      if (pair.apprentices.length > 0) continue;
      yield { subject: pair.id, place: pair.at, params: { name: pair.mentor, team: teamName(team) } };
    }
    if (withAbove(view, team).some(({ exitTest }) => exitTest !== undefined)) continue;
    const untested = team.pairs.filter((pair) => pair.apprentices.length > 0 && pair.exitTest === undefined);
    const [first] = untested;
    if (first === undefined) continue;
    yield {
      subject: team.id,
      place: first.at,
      message: 'team/apprentice-missing.exit-test',
      params: { name: first.mentor, team: teamName(team), count: untested.length },
      related: untested.slice(1, 8).map(({ at }) => ({ at, note: 'note.mentor' })),
      witness: { pairs: String(untested.length) },
    };
  }
}
