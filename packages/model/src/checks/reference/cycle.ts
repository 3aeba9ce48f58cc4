import type { Ref } from '../../facts/index.ts';
import type { Resolved, ResolvedDeclaration } from '../../resolve/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { nameOf, subjectOf } from './subject.ts';

/** Declarations looked at on the way from one reference; longer circles are not told. */
const FARTHEST = 500;

/** What stands above, before or under something by reference does not lead back to it: lists, superiors, breakdowns, years. */
export function* referencesMustNotCircle(view: FileView): Generator<FindingDraft> {
  for (const start of chainable(view)) {
    for (const ref of stepsOf(start)) {
      const way = wayBack(view, start, ref);
      if (way === undefined) continue;
      yield {
        subject: subjectOf(ref.at),
        place: ref.at,
        params: { path: [start, ...way].map((one) => nameOf(one.id)).join(' → ') },
        related: way.slice(0, -1).map((one) => ({ uri: one.uri, at: `${one.id}#name`, note: 'note.in-circle' })),
      };
      break;
    }
  }
}

function* chainable({ facts, uri }: FileView): Generator<ResolvedDeclaration> {
  for (const fact of facts.parties) yield { kind: 'party', fact, uri, id: fact.id };
  for (const fact of facts.regimes) yield { kind: 'regime', fact, uri, id: fact.id };
  for (const fact of facts.bases) yield { kind: 'basis', fact, uri, id: fact.id };
  for (const fact of facts.agreements) yield { kind: 'agreement', fact, uri, id: fact.id };
  for (const fact of facts.negativeLists) yield { kind: 'negative-list', fact, uri, id: fact.id };
  for (const fact of facts.duties) yield { kind: 'duty', fact, uri, id: fact.id };
}

/** References that must lead somewhere else in the end. */
function stepsOf(of: ResolvedDeclaration): Ref[] {
  switch (of.kind) {
    case 'party':
      return present(of.fact.parent);
    case 'regime':
    case 'basis':
      return of.fact.supersedes;
    case 'agreement':
      return [...present(of.fact.predecessor, of.fact.parent), ...(of.fact.supersedes ?? [])];
    case 'negative-list':
      return of.fact.inherits;
    case 'duty':
      return [
        ...present(of.fact.target?.ref),
        ...of.fact.takesUp.map((part) => part.share),
        ...(of.fact.overrides ?? []),
      ];
    default:
      return [];
  }
}

function present(...refs: (Ref | undefined)[]): Ref[] {
  return refs.filter((ref) => ref !== undefined);
}

/** What a step arrives at: the declaration itself, or the one whose part it is. */
function arrival(target: Resolved): ResolvedDeclaration | undefined {
  switch (target.kind) {
    case 'slot':
      return target.of.kind === 'share' || target.of.kind === 'fund-year' ? target.of.of : target.of;
    case 'share':
    case 'derived':
      return target.of;
    case 'role':
    case 'division':
    case 'row':
    case 'fund-year':
    case 'event':
      return undefined;
    default:
      return target;
  }
}

function wayBack(view: FileView, start: ResolvedDeclaration, first: Ref): ResolvedDeclaration[] | undefined {
  const keyOf = (one: { uri: string; id: string }) => `${one.uri}\n${one.id}`;
  const follow = (ref: Ref, uri: string) => {
    const found = view.resolve(ref, uri);
    return found.kind === 'one' ? arrival(found.target) : undefined;
  };
  const cameFrom = new Map<string, ResolvedDeclaration | undefined>();
  const queue: ResolvedDeclaration[] = [];
  const visit = (one: ResolvedDeclaration | undefined, from: ResolvedDeclaration | undefined) => {
    if (one === undefined || cameFrom.has(keyOf(one))) return;
    cameFrom.set(keyOf(one), from);
    queue.push(one);
  };
  visit(follow(first, view.uri), undefined);
  for (let next = 0; next < queue.length && next < FARTHEST; next++) {
    const here = queue[next]!;
    if (keyOf(here) === keyOf(start)) {
      const way: ResolvedDeclaration[] = [];
      for (let at: ResolvedDeclaration | undefined = here; at !== undefined; at = cameFrom.get(keyOf(at)))
        way.unshift(at);
      return way;
    }
    for (const ref of stepsOf(here)) visit(follow(ref, here.uri), here);
  }
  return undefined;
}
