import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';

/** What a meeting decides has someone who does it and a day by which it is done. */
export function* decisionShouldBeAssigned(view: FileView): Generator<FindingDraft> {
  for (const meeting of view.facts.meetings) {
    for (const { id, name, owner, deadline } of meeting.decisions) {
      // without a name the line is not understood, which is told already
      if (name === '' || (owner.length > 0 && deadline !== undefined)) continue;
      yield {
        subject: id,
        ...(owner.length > 0 && { message: 'meeting/decision-unassigned.deadline' }),
        ...(deadline !== undefined && { message: 'meeting/decision-unassigned.owner' }),
        params: { name, meeting: meeting.title ?? meeting.name },
      };
    }
  }
}
