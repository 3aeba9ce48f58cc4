import { consolidate } from '../amendments/index.ts';
import { type Agreement, ALL, type Lists, type Ref } from '../facts/index.ts';
import { FileIndex } from './file-index.ts';
import { forgetTouched, type Recorded } from './recorded.ts';
import type { Resolver } from './resolver.ts';
import { asked } from './world.ts';

/** The names of agreements as amendments leave them: what an amendment adds can be named by those who come after. */
export class AmendedNames {
  private readonly source: Resolver;
  private readonly known = new Map<string, Recorded<FileIndex | undefined>>();

  constructor(source: Resolver) {
    this.source = source;
  }

  /** The file of the agreement that a path begins with, with all its amendments applied; undefined where none changes it. */
  indexFor(ref: Ref, uri: string): { uri: string; index: FileIndex } | undefined {
    if (ref.path.length < 2) return undefined;
    const first: Ref = { kinds: ['agreement'], path: [ref.path[0]!], scope: ref.scope, at: ref.at };
    const found = this.source.resolve(first, uri);
    if (found.kind !== 'one' || found.target.kind !== 'agreement') return undefined;
    const { uri: home, fact } = found.target;
    const key = `${home}\n${fact.id}`;
    let made = this.known.get(key);
    if (made === undefined) {
      made = this.source.record(() => this.make(home, fact));
      this.known.set(key, made);
    }
    this.source.touched |= made.touched;
    return made.value && { uri: home, index: made.value };
  }

  /** See `Resolver.forget`. */
  forget(changed: Lists): void {
    forgetTouched(this.known, changed);
  }

  private make(uri: string, agreement: Agreement): FileIndex | undefined {
    const amendments = this.source.amendments(agreement.name).filter((one) => {
      const there = one.amendment.of && this.source.resolve(one.amendment.of, one.uri);
      return there?.kind === 'one' && there.target.kind === 'agreement' && there.target.uri === uri;
    });
    if (amendments.length === 0) return undefined;
    for (const file of [uri, ...amendments.map((one) => one.uri)]) {
      if (file === this.source.home) this.source.touched |= ALL;
      else this.source.asks(asked.content(file));
    }
    const summary = this.source.world.index(uri)?.summary;
    if (summary === undefined) return undefined;
    const facts = consolidate(
      summary.facts,
      agreement.id,
      amendments.map(({ amendment }) => amendment),
    );
    return new FileIndex({ ...summary, facts });
  }
}
