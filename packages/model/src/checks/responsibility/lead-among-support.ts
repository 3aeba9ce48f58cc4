import type { Ref } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import { dutyName } from '../duty/duties.ts';
import type { FindingDraft } from '../finding.ts';

/** Who bears or leads a duty does not support it, too (牵头 and 配合): in a row of a responsibility list or a duty of its own. */
export function* leadMustNotSupport(view: FileView): Generator<FindingDraft> {
  for (const duty of view.facts.duties) {
    if (duty.support === undefined || duty.support.length === 0) continue;
    const leading = new Map(duty.bearer.flatMap((ref) => keysOf(view, ref).map((key) => [key, ref] as const)));
    for (const ref of duty.support) {
      const lead = keysOf(view, ref)
        .map((key) => leading.get(key))
        .find((found) => found !== undefined);
      if (lead === undefined) continue;
      yield {
        subject: `${duty.id}.${ref.path.join('.')}`,
        place: ref.at,
        params: { name: dutyName(duty), body: ref.path.join('.') },
        related: [{ at: lead.at, note: 'note.lead' }],
      };
    }
  }
}

/** The bodies a name stands for as keys; a name that nobody declares is itself. */
function keysOf(view: FileView, ref: Ref): string[] {
  const found = view.resolve(ref);
  if (found.kind === 'one' && found.target.kind === 'organ') return [`organ:${found.target.id}`];
  const bodies = found.kind === 'one' ? view.bodiesOf(found.target) : undefined;
  const keys = bodies?.map((body) => view.bodyKey(body)) ?? [];
  return keys.length > 0 && keys.every((key) => key !== undefined) ? keys : [`name:${ref.path.join('.')}`];
}
