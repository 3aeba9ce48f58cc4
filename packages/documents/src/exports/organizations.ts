import type { FileView, Level, Ref, Resolved } from '@duikou/model';
import { typographic } from '../layouts/wording/text.ts';
import { identifierPart } from './identifiers.ts';

/** A body as the exports name it. */
export interface Organization {
  /** Full legal name; as written where nothing more is known. */
  readonly name: string;
  /** 统一社会信用代码, where the declared party states one. */
  readonly creditCode?: string;
  readonly level?: Level;
}

/** The bodies a name stands for: one, or those of a role such as 双方. `uri`: the file the name stands in. */
export function organizationsOf(view: FileView, ref: Ref, uri = view.uri): readonly Organization[] {
  const found = view.resolve(ref, uri);
  if (found.kind !== 'one') return [named(ref.path.join('.'))];
  const { target } = found;
  if (target.kind !== 'role') return [organization(target, ref)];
  const bodies = target.bodies.filter(({ path }) => path.join('.') !== ref.path.join('.'));
  return bodies.length === 0
    ? [named(ref.path.join('.'))]
    : bodies.flatMap((body) => organizationsOf(view, body, target.uri));
}

function organization(target: Resolved, ref: Ref): Organization {
  switch (target.kind) {
    case 'party': {
      const { fullName, name, creditCode, level } = target.fact;
      return { ...named(fullName ?? name), ...(creditCode && { creditCode }), ...(level && { level }) };
    }
    case 'division':
      return { ...named(target.division.name + (target.body ?? '')), level: target.division.level };
    case 'derived': {
      const { fullName, name, level } = target.of.fact;
      const own = target.body === undefined ? ref.path.join('.') : (fullName ?? name) + target.body;
      return { ...named(own), ...(level && { level }) };
    }
    case 'organ':
    case 'team':
      return named(target.fact.title ?? target.fact.name);
    default:
      return named(ref.path.join('.'));
  }
}

function named(name: string): Organization {
  return { name: typographic(name) };
}

/**
 * An organisation's identifier: `CN-USCI-` and the credit code (the register's prefix in org-id.guide), else `XX-DUIKOU-` and the
 * name, which no register knows.
 */
export function organizationId({ creditCode, name }: Organization): string {
  return creditCode === undefined ? `XX-DUIKOU-${identifierPart(name)}` : `CN-USCI-${identifierPart(creditCode)}`;
}
