import type { Agreement } from '@duikou/model';
import type { Block } from '../tree/types.ts';

/** A 密级 that is one: 无 and 公开 set none. */
export function markOf(classification: string | undefined): string | undefined {
  const text = classification?.trim();
  return text === undefined || /^(?:无|公开|不涉密|none|public)?$/i.test(text) ? undefined : text;
}

/**
 * The 密级和保密期限 of an agreement as the first line under its title. What bears one must show it, and a paper without 版头 has no line
 * for it there (GB/T 9704—2012, 7.2.2).
 */
export function classificationBlocks({ classification }: Pick<Agreement, 'classification'>): readonly Block[] {
  const mark = markOf(classification?.text);
  if (mark === undefined) return [];
  return [{ kind: 'paragraph', indent: false, runs: [{ text: mark, emphasis: 'strong' }] }];
}
