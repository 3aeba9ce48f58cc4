import type { FileView } from '../checks/check.ts';
import { Resolver } from '../resolve/resolver.ts';
import { createView } from './view.ts';

/** The view of another file of the same world; the view itself for its own. Undefined where there is no such file. */
export function viewElsewhere(view: FileView, uri: string): FileView | undefined {
  if (uri === view.uri) return view;
  const { world } = view.resolver;
  const summary = world.index(uri)?.summary;
  return summary && createView(summary, new Resolver(world, uri));
}
