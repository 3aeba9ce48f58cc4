import type { AstNode } from 'langium';
import { nameSpan } from './line.ts';
import type { Reading } from './reading.ts';

/** What every declaration with a name starts with. */
export interface Opened {
  id: string;
  name: string;
  /** Names from the top level down. */
  path: string[];
  title?: string;
}

/**
 * Opens a declaration: gives its id, declares its name, records its places (`#name`, `#self`, `#title`). `scope` is the qualified
 * name of what it stands in, empty at the top level. `fallback` names what has no name of its own.
 */
export function open(
  reading: Reading,
  kind: string,
  node: AstNode & { name?: string; title?: string },
  scope: string,
  fallback = '',
): Opened {
  const name = node.name ?? '';
  const path = [...scope.split('.'), name || fallback].filter((part) => part !== '');
  const id = reading.id(kind, path);
  if (name) reading.declare(id, kind, path, nameSpan(node));
  reading.place(id, 'self', node.$cstNode!);
  if (!node.title) return { id, name, path };
  reading.place(id, 'title', nameSpan(node, 'title'));
  return { id, name, path, title: node.title };
}
