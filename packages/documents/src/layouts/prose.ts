import type { Prose } from '@duikou/model';
import type { Block } from '../tree/types.ts';
import { paragraph } from './blocks.ts';
import type { AgreementContext } from './context.ts';
import { named } from './wording/names.ts';
import { squeeze, typographic } from './wording/text.ts';

/** The prose that stands in the braces of a duty, fund or project, by its ids. */
export function ownProse(context: AgreementContext, ids: readonly string[] | undefined): readonly Block[] {
  if (ids === undefined) return [];
  return context.view.facts.prose.filter(({ id }) => ids.includes(id)).flatMap((prose) => proseBlocks(context, prose));
}

/** Prose, a paragraph for each of its lines, with what its names stand for put in their place. */
export function proseBlocks(context: AgreementContext, prose: Prose): readonly Block[] {
  const text = prose.parts
    .map((part) => ('text' in part ? part.text : named(context, part.ref, part.written)))
    .join('');
  return text
    .split(/\r\n|[\r\n]/u)
    .map((line) => typographic(squeeze(line)))
    .filter((line) => line !== '')
    .map(paragraph);
}
