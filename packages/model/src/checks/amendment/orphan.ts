import { consolidate, layerOf, partLists, partsOf, repealedParts } from '../../amendments/index.ts';
import { ALL } from '../../facts/index.ts';
import { asked } from '../../resolve/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { amendedIn, broughtBy } from './amended.ts';

/**
 * What an amendment replaces or repeals is there when it takes effect, in the agreement or by an amendment before. What its taking away
 * leaves without a whole is found by checking the consolidated agreement.
 */
export function* amendedPartsMustBeThere(view: FileView): Generator<FindingDraft> {
  for (const amendment of view.facts.amendments) {
    const amended = amendedIn(view, amendment);
    if (amended === undefined) continue;
    const { uri, agreement, all } = amended;
    if (uri === view.uri) view.resolver.touched |= ALL;
    else view.resolver.asks(asked.content(uri));
    const base = view.resolver.world.index(uri)?.summary.facts;
    const upTo = all.findIndex((one) => one.uri === view.uri && one.amendment.id === amendment.id);
    if (base === undefined || upTo < 0) continue;
    const before = consolidate(
      base,
      agreement.id,
      all.slice(0, upTo).map((one) => one.amendment),
    );
    const there = new Set(partLists.flatMap((list) => partsOf(before, list).map(({ id }) => id)));
    for (const [index, change] of amendment.changes.entries()) {
      if (change.kind === 'repeal') {
        if (change.of && repealedParts(before, change).length === 0) {
          yield gone(`${amendment.id}/${change.of.path.join('.')}`, change.of.path.at(-1)!, agreement.name, change.at);
        }
        continue;
      }
      if (change.of && !there.has(`clause:${change.of.path.join('.')}`)) {
        yield gone(`${amendment.id}/${change.of.path.join('.')}`, change.of.path.at(-1)!, agreement.name, change.of.at);
      }
      if (change.kind !== 'replace') continue;
      for (const id of broughtBy(change)) {
        if (there.has(id) || id.startsWith('pairing:') || id.startsWith('prose:')) continue;
        const name = id.slice(id.lastIndexOf('.') + 1);
        yield gone(`${amendment.id}/${id}`, name, agreement.name, `${layerOf(amendment.id, index)}${id}#name`);
      }
    }
  }
}

function gone(subject: string, name: string, agreement: string, place: string): FindingDraft {
  return {
    subject,
    place,
    message: 'amendment/orphan.nothing',
    params: { name, agreement },
  };
}
