import { layerOf } from '../../amendments/index.ts';
import type { Amendment } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { amendedIn, effectOf, setBy } from './amended.ts';

/** Two amendments do not set one part or slot from the same day, nor one amendment the same twice: which holds cannot be told. */
export function* amendmentsMustNotClash(view: FileView): Generator<FindingDraft> {
  for (const amendment of view.facts.amendments) {
    const amended = amendedIn(view, amendment);
    if (amended === undefined) continue;
    const day = effectOf(amendment);
    const seen = new Map<string, string>();
    const told = new Set<string>();
    for (const { id, place } of placed(amendment)) {
      if (seen.has(id)) yield clash(amendment, amendment, id, place, { at: seen.get(id)!, uri: view.uri }, day);
      else seen.set(id, place);
    }
    for (const other of amended.all) {
      const self = other.uri === view.uri && other.amendment.id === amendment.id;
      if (self || effectOf(other.amendment) !== day) continue;
      for (const { id, place } of placed(other.amendment)) {
        const own = seen.get(id);
        if (own === undefined || told.has(id)) continue;
        told.add(id);
        yield clash(amendment, other.amendment, id, own, { at: place, uri: other.uri }, day);
      }
    }
  }
}

function* placed(amendment: Amendment): Generator<{ id: string; place: string }> {
  for (const [index, change] of amendment.changes.entries()) {
    const layer = layerOf(amendment.id, index);
    for (const { id, at } of setBy(change)) {
      yield { id, place: at === change.at || at.startsWith(amendment.id) ? at : layer + at };
    }
  }
}

function clash(
  amendment: Amendment,
  other: Amendment,
  id: string,
  place: string,
  there: { at: string; uri: string },
  day: string | undefined,
): FindingDraft {
  const name = id.slice(id.indexOf(':') + 1).replace('#', '.');
  return {
    subject: `${amendment.id}/${id}`,
    place,
    params: { part: name, amendment: amendment.name, other: other.name, day: day ?? '—' },
    related: [{ ...there, note: 'note.also-changed' }],
    witness: { day: day ?? '' },
  };
}
