import type { Area, Ref } from '../../facts/index.ts';
import type { FileView } from '../check.ts';

/** An area with those above it, the nearest first, and the file they stand in. */
export interface AreaLine {
  uri: string;
  areas: Area[];
}

/** What a reference names in the area trees, with what stands above it; undefined where it names no single area. */
export function areaLine(view: FileView, ref: Ref, from?: string): AreaLine | undefined {
  const found = view.resolve(ref, from);
  if (found.kind !== 'one' || found.target.kind !== 'area') return undefined;
  const { uri } = found.target;
  const areas: Area[] = [];
  for (let at: Area | undefined = found.target.fact; at !== undefined && !areas.includes(at); ) {
    areas.push(at);
    at = at.parent === undefined ? undefined : (view.resolver.fact(uri, at.parent) as Area | undefined);
  }
  return { uri, areas };
}

/** Whether one line lies in the area another begins with. */
export function liesIn(inner: AreaLine, outer: AreaLine): boolean {
  return inner.uri === outer.uri && inner.areas.some((area) => area.id === outer.areas[0]?.id);
}

/** The area trees' line of a category written as text; its agreement's scope decides what is seen. */
export function categoryLine(view: FileView, text: string, scope: string, at: string): AreaLine | undefined {
  return areaLine(view, { kinds: ['area'], path: [text], scope, at });
}
