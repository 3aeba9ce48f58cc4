import type { Ref, Summary } from '../facts/index.ts';
import { amending, type Exporter } from '../resolve/world.ts';

/** What a file says it supersedes, by the last name of each reference. */
export function supersedes({ uri, facts }: Summary): Map<string, Exporter[]> {
  const found = new Map<string, Exporter[]>();
  const add = (kind: Exporter['kind'], fact: { id: string; supersedes?: Ref[] }) => {
    for (const name of new Set(fact.supersedes?.map((ref) => ref.path.at(-1) ?? ''))) {
      found.set(name, [...(found.get(name) ?? []), { uri, id: fact.id, kind }]);
    }
  };
  for (const fact of facts.regimes) add('regime', fact);
  for (const fact of facts.bases) add('basis', fact);
  for (const fact of facts.agreements) add('agreement', fact);
  for (const { id, of } of facts.amendments) {
    const name = amending(of?.path.at(-1) ?? '');
    found.set(name, [...(found.get(name) ?? []), { uri, id, kind: 'amendment' }]);
  }
  return found;
}
